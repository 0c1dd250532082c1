/** A block of cells as text, row by row. */
export type Block = readonly (readonly string[])[];

/**
 * Cells as tab-separated text, as spreadsheets exchange it: what holds a tab, a line break or a quotation mark is put
 * in quotation marks, and those within are doubled.
 */
export function writeTsv(block: Block): string {
  return block.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

/**
 * Reads tab-separated text; rows are filled up to the same number of cells. A line break at the very end, which
 * spreadsheets add, makes no row. Line breaks within a cell become `\n`.
 */
export function readTsv(text: string): Block {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : null;
    const { value, end } = cell ?? plainCell(text, at);
    row.push(value);
    if (text[end] === '\t') {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (end >= text.length) break;
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    if (at >= text.length) break;
  }
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

function plainCell(text: string, start: number): Cell {
  let end = start;
  while (end < text.length && !'\t\r\n'.includes(text[end] as string)) end += 1;
  return { value: text.slice(start, end), end };
}

/** A cell in quotation marks; null when it only begins with one, as a quotation does. */
function quotedCell(text: string, start: number): Cell | null {
  let value = '';
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    value += text.slice(at, close);
    if (text[close + 1] === '"') {
      value += '"';
      at = close + 2;
      continue;
    }
    const end = close + 1;
    if (end < text.length && !'\t\r\n'.includes(text[end] as string)) return null;
    return { value: value.replace(/\r\n?/g, '\n'), end };
  }
}
