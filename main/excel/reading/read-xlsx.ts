import { Refusal } from '../../../shared/lib/refusal.ts';
import { attributesOf, type Parts, readPart, sheetPaths } from '../package/parts.ts';
import { TooMuchError, unpackZip } from '../package/zip.ts';
import { type NumberMeaning, numberMeanings, numberText } from './number-formats.ts';
import type { RawCell, RawRow, RawSheet } from './sheet-table.ts';

const MOST_PARTS = 5_000;
const MOST_BYTES = 600_000_000;
/** More than any register that the app can hold. */
export const MOST_ROWS = 100_000;

/**
 * Reads every sheet of an Excel file by its parts: texts, figures as their formats mean them, and what formulas last
 * came to. Only what holds cells is unpacked; pictures, charts and macros are not looked at.
 *
 * @throws Refusal `too-large`, `damaged`
 */
export function readXlsx(bytes: Uint8Array, name: string): readonly RawSheet[] {
  const parts = unpack(bytes, name);
  const strings = sharedStrings(parts);
  const meanings = parts['xl/styles.xml'] ? numberMeanings(xmlOf(parts, 'xl/styles.xml')) : [];
  const from1904 = attributesOf(xmlOf(parts, 'xl/workbook.xml'), 'workbookPr').some(
    ({ date1904 }) => date1904 === '1' || date1904 === 'true',
  );
  return [...sheetPaths(parts)].flatMap(([sheet, path]) => {
    const part = path.replace('xl//', '');
    if (!parts[part]) return [];
    return [{ name: sheet, rows: rowsOf(xmlOf(parts, part), { strings, meanings, from1904 }, name) }];
  });
}

function unpack(bytes: Uint8Array, name: string): Parts {
  const wanted = (path: string) =>
    /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/.test(
      path,
    );
  try {
    const parts = unpackZip(bytes, { wanted, parts: MOST_PARTS, bytes: MOST_BYTES });
    for (const path of ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels']) readPart(parts, path);
    for (const path of Object.keys(parts))
      if (path.endsWith('.xml') || path.endsWith('.rels')) plainNames(parts, path);
    return parts;
  } catch (error) {
    if (error instanceof TooMuchError)
      throw new Refusal(
        'too-large',
        `${name} unpacks to more than a register can be, so it was not read. Copy the sheet with the rows into a new file and try again.`,
      );
    throw new Refusal(
      'damaged',
      `${name} is not a whole Excel file, so nothing was read. Open it in Excel, save it again as .xlsx, and try again.`,
    );
  }
}

/** Some programs put a prefix before every element; without it they read like all others. */
function plainNames(parts: Parts, path: string): void {
  const xml = readPart(parts, path);
  if (/<\w+:(worksheet|sst|styleSheet|workbook|Relationships)[\s>]/.test(xml.slice(0, 2_000)))
    parts[path] = new TextEncoder().encode(xml.replace(/<(\/?)\w+:/g, '<$1'));
}

function xmlOf(parts: Parts, path: string): string {
  return readPart(parts, path);
}

function sharedStrings(parts: Parts): readonly string[] {
  if (!parts['xl/sharedStrings.xml']) return [];
  return [...xmlOf(parts, 'xl/sharedStrings.xml').matchAll(/<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(
    ([, inside = '']) => richText(inside),
  );
}

/** The words of a text with or without parts of different looks; hints of pronunciation are no words. */
function richText(xml: string): string {
  const words = xml.replace(/<rPh[\s\S]*?<\/rPh>/g, '').matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g);
  return [...words].map(([, text = '']) => plain(text)).join('');
}

interface Known {
  readonly strings: readonly string[];
  readonly meanings: readonly NumberMeaning[];
  readonly from1904: boolean;
}

function rowsOf(xml: string, known: Known, name: string): readonly RawRow[] {
  const rows: RawRow[] = [];
  let number = 0;
  for (const [, head = '', inside = ''] of xml.matchAll(
    /<row(?=[\s>])((?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/row>)/g,
  )) {
    number = Number(attribute(head, 'r') || number + 1);
    if (rows.length >= MOST_ROWS)
      throw new Refusal(
        'too-large',
        `${name} has more than ${MOST_ROWS} rows on one sheet, more than a register can hold. Copy the rows that matter into a new file and try again.`,
      );
    const hidden = /^(1|true)$/.test(attribute(head, 'hidden'));
    rows.push({ number, hidden, cells: cellsOf(inside, known) });
  }
  return rows;
}

function cellsOf(xml: string, known: Known): ReadonlyMap<number, RawCell> {
  const cells = new Map<number, RawCell>();
  let at = -1;
  for (const [, head = '', inside = ''] of xml.matchAll(/<c(?=[\s>/])([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const place = attribute(head, 'r');
    at = place === '' ? at + 1 : columnOf(place);
    const text = textOf(head, inside, known);
    const formula = /<f[\s>/]/.test(inside);
    if (text !== '' || formula) cells.set(at, { text, formula });
  }
  return cells;
}

function textOf(head: string, inside: string, { strings, meanings, from1904 }: Known): string {
  if (inside === '') return '';
  const type = attribute(head, 't');
  if (type === 'inlineStr') return richText(inside);
  const value = plain(inside.match(/<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/)?.[1] ?? '');
  if (value === '') return '';
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'str':
    case 'e':
      return value;
    case 'b':
      return value === '1' ? 'Yes' : 'No';
    case 'd':
      return value.slice(0, 10);
    default:
      return numberText(Number(value), meanings[Number(attribute(head, 's') || 0)] ?? 'number', from1904);
  }
}

function columnOf(place: string): number {
  let column = 0;
  for (const sign of place) {
    const code = sign.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}

function attribute(head: string, name: string): string {
  return head.match(new RegExp(`(?:^|\\s)${name}="([^"]*)"`))?.[1] ?? '';
}

const SIGNS: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

function plain(xml: string): string {
  if (!xml.includes('&') && !xml.includes('_x')) return xml;
  return xml
    .replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(quot|apos|lt|gt|amp));/g, (_, hex, decimal, sign) =>
      sign ? (SIGNS[sign] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
