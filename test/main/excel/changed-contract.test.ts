import { expect, it } from 'vitest';
import type { AnyRow } from '../../../shared/model/table.ts';
import { type TableName, tableOf } from '../../../shared/model/tables.ts';
import { valueText } from '../../../shared/model/value-text.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, sheetOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { registers } from './support/registers.ts';
import { sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const HEADER = 4;
const SHEETS: Readonly<Partial<Record<TableName, string>>> = {
  clause: 'Clauses',
  exit_item: 'Exit plan',
  pilot: 'Pilots',
  pilot_measure: 'Pilot measures',
};

/** The column in which the file works out what it compares, where it reads names of these sheets. */
const OWN_NAMES = /^D\d+=.*(?:cla|exi|pil|pms)_/;

interface Change {
  readonly table: TableName;
  readonly id: string;
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}

const results: readonly Change[] = [
  ['pm-resolved', 76],
  ['pm-accuracy', 95.4],
  ['pm-satisfaction', 81.9],
  ['pm-compliance', 98],
  ['pm-service', 88],
  ['pm-escalated', 6],
  ['pm-handling', 1.21],
].map(([id, result]) => ({ table: 'pilot_measure', id: String(id), fields: { result: Number(result) } }));

const CHANGES: readonly Change[] = [
  { table: 'clause', id: 'cl-term', fields: { state: 'agreed' } },
  { table: 'clause', id: 'cl-break', fields: { state: 'agreed' } },
  { table: 'clause', id: 'cl-minimums', fields: { state: 'agreed', legal_state: 'open' } },
  { table: 'clause', id: 'cl-recording', fields: { state: 'refused' } },
  { table: 'clause', id: 'cl-peaks', fields: { legal_state: 'stop', owner: null } },
  { table: 'clause', id: 'cl-change', fields: { due: '2026-01-15' } },
  { table: 'clause', id: 'cl-law', fields: { state: 'not-applicable' } },
  { table: 'clause', id: 'cl-exit-plan', fields: { state: 'agreed', clause_reference: '' } },
  {
    table: 'exit_item',
    id: 'ex-price',
    fields: { plan: 'At the price list of today.', state: 'agreed', cost: 60_000 },
  },
  { table: 'exit_item', id: 'ex-numbers', fields: { tested_on: '2025-11-12', clause: null } },
  { table: 'exit_item', id: 'ex-period', fields: { state: 'open' } },
  { table: 'pilot', id: 'pi-first', fields: { contacts: 900, ends_on: '2027-10-17' } },
  ...results,
];

it('follows the rules of the app when clauses, the exit plan and a pilot are changed in Excel', {
  timeout: 120_000,
}, async () => {
  const base = roomOfSample();
  const { book } = await exported(folder, base);
  const after = await exported(folder, CHANGES.reduce(inApp, base));
  const figures = recalculate(
    book,
    CHANGES.flatMap((change) => inFile(book, base, change)),
  );
  const found = outcomes(book, (key, value) => figures.get(key) ?? value);
  const wanted = outcomes(after.book);
  const differing = [...wanted].filter(([cell, figure]) => found.get(cell) !== figure);
  expect(differing.map(([cell, figure]) => `${cell}: ${found.get(cell)}, not ${figure}`)).toEqual([]);
  expect(found.size).toBe(wanted.size);
  const before = outcomes(book);
  expect([...found].filter(([cell, figure]) => before.get(cell) !== figure).length).toBeGreaterThan(25);
  expect([...found.values()]).toContain('Not passed');
});

/** The contract of the sample without what stands around it. */
function roomOfSample(): Workbook {
  const { clause, exit_item, pilot, pilot_measure, person } = sampleWorkbook();
  const none = { requirements: '[]', kpis: '[]', risks: '[]' } as const;
  const alone = <R extends AnyRow>(rows: Readonly<Record<string, R>>, fields: object) =>
    Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, { ...row, ...fields }]));
  return {
    ...registers(1, 1),
    person,
    clause: alone(clause, none),
    exit_item,
    pilot: alone(pilot, { touchpoints: '[]', vendor: null }),
    pilot_measure: alone(pilot_measure, { kpi: null }),
  } as Workbook;
}

function inApp(workbook: Workbook, { table, id, fields }: Change): Workbook {
  const rows = workbook[table] as unknown as Readonly<Record<string, AnyRow>>;
  const row = rows[id];
  if (!row) throw new Error(`The sample has no ${table} ${id}.`);
  return { ...workbook, [table]: { ...rows, [id]: { ...row, ...fields } } };
}

function inFile(book: FileBook, workbook: Workbook, { table, id, fields }: Change): readonly Typed[] {
  const sheet = SHEETS[table];
  if (sheet === undefined) throw new Error(`${table} has no sheet here.`);
  const { cells } = sheetOf(book, sheet);
  const row = [...cells].find(([cell, { value }]) => /^A\d+$/.test(cell) && value === id)?.[0].slice(1);
  return Object.entries(fields).map(([key, value]) => {
    const field = tableOf(table).fields[key];
    const column = [...cells].find(
      ([cell, found]) =>
        cell.replace(/^[A-Z]+/, '') === String(HEADER) &&
        String(found.value).replace(/ \(.*\)$/, '') === field?.label,
    )?.[0];
    if (!field || !column || row === undefined) throw new Error(`There is no cell for ${key} of ${id}.`);
    const text = valueText(field, value, workbook);
    const day = field.kind === 'date' && typeof value === 'string' ? serial(value) : null;
    return {
      sheet,
      cell: `${column.replace(/\d+$/, '')}${row}`,
      content: day ?? (typeof value === 'number' ? value : text === '' ? null : text),
    };
  });
}
/** A day as the number that spreadsheets keep. */
function serial(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** Every calculated cell of the sheets of this room, and the figures of their checks, by cell. */
function outcomes(
  book: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): ReadonlyMap<string, string> {
  return new Map(
    [...Object.values(SHEETS), 'Checks'].flatMap((name) =>
      [...sheetOf(book, name).cells].flatMap(([cell, { formula, value }]) => {
        // What the app said stays as it was at the export; figures of other sheets have tests of their own.
        if (formula === null || (name === 'Checks' && !OWN_NAMES.test(`${cell}=${formula}`))) return [];
        const key = `${name}!${cell}`;
        const found = figureAt(key, value);
        return [[key, typeof found === 'number' ? found.toFixed(6) : String(found ?? '')] as const];
      }),
    ),
  );
}
