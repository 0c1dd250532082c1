import Papa from 'papaparse';
import { Refusal } from '../../../shared/lib/refusal.ts';
import type { RawSheet } from './sheet-table.ts';

/**
 * Reads a CSV file: UTF-8 with or without a mark at the start, UTF-16, or else Windows-1252; separated by commas,
 * semicolons or tabs, whichever the file uses.
 *
 * @throws Refusal `damaged` when a quotation mark is opened and never closed.
 */
export function readCsv(bytes: Uint8Array, name: string): RawSheet {
  // Files that went through several programs mix line ends, and a cell keeps only one kind.
  const text = decode(bytes)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  // Excel writes the separator that it used into such a first line.
  const said = /^sep=(.)\n/i.exec(text);
  const { data, errors } = Papa.parse<string[]>(said ? text.slice(said[0].length) : text, {
    newline: '\n',
    delimiter: said?.[1] ?? '',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open)
    throw new Refusal(
      'damaged',
      `In row ${(open.row ?? 0) + 1} of ${name} a quotation mark is opened and never closed, so nothing was read. Close it and try again.`,
    );
  return {
    name,
    rows: data.map((cells, index) => ({
      number: index + 1 + (said ? 1 : 0),
      hidden: false,
      cells: new Map(
        cells.flatMap((cell, at) => (cell === '' ? [] : [[at, { text: unguarded(cell), formula: false }]])),
      ),
    })),
  };
}

/** The apostrophe with which we keep spreadsheets from taking a text for a formula is no part of the text. */
function unguarded(cell: string): string {
  return /^'[\s']*[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = bytes.subarray(0, 200);
  const zeros = (odd: number) => head.filter((byte, index) => index % 2 === odd && byte === 0).length;
  if (zeros(1) > head.length / 4) return new TextDecoder('utf-16le').decode(bytes);
  if (zeros(0) > head.length / 4) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
