import { basename } from 'node:path';
import {
  COST_NOTES,
  COST_ROWS,
  FILE_OFFERS,
  FILE_TIERS,
  PRICE_ROWS,
} from '../../../shared/domain/rfp/price-grid.ts';
import type { FileAnswer, FileOffer, VendorFile } from '../../../shared/domain/rfp/vendor-file.ts';
import { Refusal } from '../../../shared/lib/refusal.ts';
import { tableOf } from '../../../shared/model/tables.ts';
import { readBytes, readSheets } from '../reading/read-table-file.ts';
import type { RawRow, RawSheet } from '../reading/sheet-table.ts';
import { KEYS, META, WORDS } from './request-book.ts';

/** How far down a sheet its header is looked for. */
const DEEPEST_HEADER = 40;

/**
 * Everything that a vendor typed into its file. Rows are known by their hidden keys and columns by the words above them,
 * so that rows may be moved, filtered or deleted and columns added; a row that lost its key comes with its wording.
 *
 * @throws Refusal as every file that is read, or `not-a-request` when no sheet looks like one of ours.
 */
export function readVendorFile(path: string): VendorFile {
  const name = basename(path);
  const sheets = readSheets(readBytes(path, name), name);
  const answers = sheets.flatMap(answersOf);
  const grid = gridOf(sheets);
  if (answers.length === 0 && grid.size === 0)
    throw new Refusal(
      'not-a-request',
      `${name} has no sheet of a request for proposal, so nothing was read. Choose the file that the vendor sent back.`,
    );
  return {
    name,
    token: tokenOf(sheets),
    answers,
    documents: documentsOf(sheets),
    offers: offersOf(grid),
    costs: costsOf(grid),
  };
}

/** The hidden sheet names the request; so does the first cell of every sheet, should that one be lost. */
function tokenOf(sheets: readonly RawSheet[]): string {
  const meta = sheets.find(({ name }) => name === META);
  const row = meta?.rows.find(({ cells }) => textAt(cells, 0) === 'request');
  const said = row ? textAt(row.cells, 1) : '';
  if (said !== '') return said;
  for (const { rows } of sheets) {
    const first = rows[0];
    const text =
      first?.number === 1 && textAt(first.cells, 1).includes('Read me') ? textAt(first.cells, 0) : '';
    if (text !== '') return text;
  }
  return '';
}

type Cells = RawRow['cells'];

function answersOf(sheet: RawSheet): readonly FileAnswer[] {
  const header = headerWith(sheet, [WORDS.question, WORDS.answer]);
  if (!header) return [];
  const [key, question, answer] = [WORDS.key, WORDS.question, WORDS.answer].map((word) =>
    columnOf(header, word),
  );
  return sheet.rows.flatMap(({ number, cells }) => {
    if (number <= header.number) return [];
    const found = {
      key: textAt(cells, key),
      question: textAt(cells, question),
      answer: textAt(cells, answer),
      place: `${sheet.name}, row ${number}`,
    };
    return found.key === '' && found.question === '' && found.answer === '' ? [] : [found];
  });
}

function documentsOf(sheets: readonly RawSheet[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const sheet of sheets) {
    const header = headerWith(sheet, [WORDS.document]);
    const column = header && columnOf(header, WORDS.document);
    for (const { cells } of header ? sheet.rows : []) {
      const key = textAt(cells, header ? columnOf(header, WORDS.key) : undefined);
      const text = textAt(cells, column ?? undefined);
      if (key.startsWith(KEYS.document) && text !== '') found[key.slice(KEYS.document.length)] = text;
    }
  }
  return found;
}

/** Every row with a key of prices or costs, with the columns in which values stand on its sheet. */
type Grid = ReadonlyMap<string, { readonly cells: Cells; readonly columns: readonly (number | undefined)[] }>;

function gridOf(sheets: readonly RawSheet[]): Grid {
  const found = new Map<string, { cells: Cells; columns: readonly (number | undefined)[] }>();
  for (const sheet of sheets) {
    const header = headerWith(sheet, [WORDS.item, WORDS.meaning]);
    if (!header) continue;
    const offers = Array.from({ length: FILE_OFFERS }, (_, index) =>
      columnOf(header, WORDS.offer(index + 1)),
    );
    const columns = offers.some((column) => column !== undefined) ? offers : [columnOf(header, WORDS.value)];
    const byLabel = labelled(sheet, header);
    for (const { number, cells } of sheet.rows) {
      if (number <= header.number) continue;
      const key =
        textAt(cells, columnOf(header, WORDS.key)) ||
        byLabel.get(textAt(cells, columnOf(header, WORDS.item))) ||
        '';
      if (key !== '' && !found.has(key)) found.set(key, { cells, columns });
    }
  }
  return found;
}

/** Rows of the grids that have lost their key are known by their words. */
function labelled(sheet: RawSheet, header: RawRow): ReadonlyMap<string, string> {
  const isPrices = columnOf(header, WORDS.offer(1)) !== undefined;
  const { fields } = tableOf(isPrices ? 'offer' : 'should_cost');
  const names = isPrices ? PRICE_ROWS.map(({ field }) => field as string) : (COST_ROWS as readonly string[]);
  const words = names.flatMap((name): (readonly [string, string])[] => {
    const field = fields[name];
    const label = field?.unit ? `${field.label} (${field.unit})` : (field?.label ?? '');
    return [[label, `${isPrices ? KEYS.price : KEYS.cost}${name}`]];
  });
  return sheet.rows.length === 0 ? new Map() : new Map(words);
}

function offersOf(grid: Grid): readonly FileOffer[] {
  const at = (key: string, index: number) => {
    const row = grid.get(key);
    return row ? textAt(row.cells, row.columns[index]) : '';
  };
  return Array.from({ length: FILE_OFFERS }, (_, index): FileOffer => {
    const fields = Object.fromEntries(
      PRICE_ROWS.map(({ field }) => [field, at(`${KEYS.price}${field}`, index)]).filter(
        ([, text]) => text !== '',
      ),
    );
    const tiers = Array.from({ length: FILE_TIERS }, (_, tier) => ({
      above: at(`${KEYS.tier}${tier + 1}.above`, index),
      price: at(`${KEYS.tier}${tier + 1}.price`, index),
    }));
    const extras = [...grid].flatMap(([key, { cells, columns }]) => {
      if (!key.startsWith(KEYS.extra)) return [];
      // What is paid for and how often stand before the amounts.
      const [first] = columns;
      const before = (steps: number) => (first === undefined ? '' : textAt(cells, first - steps));
      return [{ name: before(2), paid: before(1), amount: textAt(cells, columns[index]) }];
    });
    return { heading: WORDS.offer(index + 1), fields, tiers, extras };
  }).filter(({ fields, tiers }) => Object.keys(fields).length > 0 || tiers.some(({ price }) => price !== ''));
}

function costsOf(grid: Grid): Readonly<Record<string, string>> {
  const keys = [...COST_ROWS, ...COST_NOTES.map(({ key }) => key)];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const row = grid.get(`${KEYS.cost}${key}`);
      const text = row ? textAt(row.cells, row.columns[0]) : '';
      return text === '' ? [] : [[key, text]];
    }),
  );
}

/** The first row, near the top, that holds all of the words. */
function headerWith(sheet: RawSheet, words: readonly string[]): RawRow | null {
  const found = sheet.rows
    .slice(0, DEEPEST_HEADER)
    .find((row) => words.every((word) => columnOf(row, word) !== undefined));
  return found ?? null;
}

function columnOf(row: RawRow, word: string): number | undefined {
  for (const [column, { text }] of row.cells) if (text.trim() === word) return column;
  return undefined;
}

function textAt(cells: Cells, column: number | undefined): string {
  return column === undefined ? '' : (cells.get(column)?.text.trim() ?? '');
}
