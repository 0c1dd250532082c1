import { unzipSync } from 'fflate';

/** A cell as it stands in the file: its formula, if it has one, and its value. */
export interface FileCell {
  readonly formula: string | null;
  readonly value: string | number | boolean | null;
}

export interface FileSheet {
  readonly name: string;
  readonly xml: string;
  readonly cells: ReadonlyMap<string, FileCell>;
}

export interface FileBook {
  readonly parts: Readonly<Record<string, string>>;
  readonly sheets: readonly FileSheet[];
  /** Named cells, as in `'Results'!$C$6`. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Reads a file by its XML, with another unzipper than the exporter's. exceljs cannot be asked here:
 * it drops cached values that are zero or empty.
 */
export function readCells(bytes: Uint8Array): FileBook {
  const decoder = new TextDecoder();
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, decoder.decode(content)]),
  );
  const book = parts['xl/workbook.xml'] ?? '';
  const targets = new Map(
    [...(parts['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/<Relationship [^>]*>/g)].map(([rel]) => [
      attribute(rel, 'Id'),
      attribute(rel, 'Target'),
    ]),
  );
  const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si(?:\/>|>(.*?)<\/si>)/gs)].map(
    ([, inside = '']) =>
      [...inside.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => plain(text)).join(''),
  );
  const sheets = [...book.matchAll(/<sheet [^>]*>/g)].map(([sheet]) => {
    const xml = parts[`xl/${targets.get(attribute(sheet, 'r:id'))}`] ?? '';
    return { name: plain(attribute(sheet, 'name')), xml, cells: cellsOf(xml, strings) };
  });
  const names = new Map(
    [...book.matchAll(/<definedName ([^>]*)>([^<]*)</g)].map(([, inside = '', cells = '']) => [
      attribute(` ${inside}`, 'name'),
      plain(cells),
    ]),
  );
  return { parts, sheets, names };
}

export function sheetOf(book: FileBook, name: string): FileSheet {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`The file has no sheet ${name}.`);
  return found;
}

/** The value of a named cell. */
export function named(book: FileBook, name: string): FileCell['value'] {
  const { sheet, cell } = placeOf(book, name);
  return sheetOf(book, sheet).cells.get(cell)?.value ?? null;
}

/** The sheet and the first cell behind a name. */
export function placeOf(book: FileBook, name: string): { readonly sheet: string; readonly cell: string } {
  const [sheet = '', cells = ''] = (book.names.get(name) ?? '').split('!');
  return { sheet: sheet.replaceAll("'", ''), cell: (cells.split(':')[0] ?? '').replaceAll('$', '') };
}

function cellsOf(xml: string, strings: readonly string[]): ReadonlyMap<string, FileCell> {
  const cells = new Map<string, FileCell>();
  for (const [, head = '', inside = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const formula = inside.match(/<f[^>]*>(.*?)<\/f>/s)?.[1];
    const value = inside.match(/<v>(.*?)<\/v>|<t[^>]*>(.*?)<\/t>/s);
    const text = value ? plain(value[1] ?? value[2] ?? '') : null;
    cells.set(attribute(` ${head}`, 'r'), {
      formula: formula === undefined ? null : plain(formula),
      value: typed(attribute(` ${head}`, 't'), text, strings),
    });
  }
  return cells;
}

function typed(type: string, text: string | null, strings: readonly string[]): FileCell['value'] {
  // LibreOffice leaves the value of an empty text away.
  if (text === null) return type === 'str' ? '' : null;
  if (type === 's') return strings[Number(text)] ?? null;
  if (type === 'b') return text === '1';
  return type === '' || type === 'n' ? Number(text) : text;
}

function attribute(tag: string, name: string): string {
  return tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? '';
}

function plain(xml: string): string {
  const signs: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };
  return xml
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(quot|apos|lt|gt|amp);/g, (_, sign) => signs[sign] ?? '')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
