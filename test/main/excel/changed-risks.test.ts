import { expect, it } from 'vitest';
import { parameterName } from '../../../main/excel/layout/parameter-names.ts';
import { NOTHING_LISTED } from '../../../shared/model/list-text.ts';
import type { AnyRow } from '../../../shared/model/table.ts';
import { newRow, tableOf } from '../../../shared/model/tables.ts';
import { valueText } from '../../../shared/model/value-text.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, placeOf, sheetOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { registers } from './support/registers.ts';
import { sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const SHEETS = {
  risk: { name: 'Risks', header: 4 },
  control: { name: 'Controls', header: 4 },
  hidden_cost: { name: 'Hidden costs', header: 13 },
} as const;

/** The column in which the file works out what it compares, where it reads names of these sheets. */
const OWN_NAMES = /^D\d+=.*(?:rsk|ctl|hmp|hid)_/;

type Table = keyof typeof SHEETS;

/** Fields of one row, changed in the app and typed into the file. */
interface Change {
  readonly table: Table;
  readonly id: string;
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}

const CHANGES: readonly Change[] = [
  // A control is proven: from now on the rating after controls counts.
  {
    table: 'control',
    id: 'control-language-test',
    fields: { status: 'in-place', evidence: 'Results of May 2027' },
  },
  // One that was proven fails.
  { table: 'control', id: 'control-audit', fields: { status: 'failed' } },
  // A risk is rated for the first time, one is rated anew, one is closed, one gets a chance of its own.
  { table: 'risk', id: 'K37', fields: { likelihood: 1, cost: 900_000 } },
  { table: 'risk', id: 'K13', fields: { likelihood: 3, residual_likelihood: 4, residual_impact: 5 } },
  { table: 'risk', id: 'K12', fields: { status: 'closed' } },
  { table: 'risk', id: 'K20', fields: { probability_percent: 12.5 } },
  { table: 'hidden_cost', id: 'hidden-people', fields: { likely_percent: 4.5, one_time: false } },
  { table: 'hidden_cost', id: 'hidden-improvement', fields: { counted: true } },
  { table: 'hidden_cost', id: 'hidden-technology', fields: { high_percent: 3 } },
  { table: 'hidden_cost', id: 'hidden-rework', fields: { low_percent: null } },
];

it('follows the rules of the app when risks, controls and hidden costs are changed in Excel', {
  timeout: 120_000,
}, async () => {
  const base = risksOfSample();
  const { book } = await exported(folder, base);
  const changed = CHANGES.reduce(inApp, base);
  const setting = 'risk.probability_3';
  const after = await exported(folder, {
    ...changed,
    parameter: { ...changed.parameter, [setting]: newRow('parameter', { id: setting, value: 50 }) },
    engagement: Object.fromEntries(
      Object.values(changed.engagement).map((line) => [
        line.id,
        { ...line, contract_value: 2_000_000, horizon_months: 60 },
      ]),
    ),
  });
  const figures = recalculate(book, [
    ...CHANGES.flatMap((change) => inFile(book, base, change)),
    { ...placeOf(book, parameterName(setting)), content: 50 },
    { ...placeOf(book, 'prf_ContractValue'), content: 2_000_000 },
    { ...placeOf(book, 'prf_Horizon'), content: 60 },
  ]);
  const found = outcomes(book, (key, value) => figures.get(key) ?? value);
  const wanted = outcomes(after.book);
  const differing = [...wanted].filter(([cell, figure]) => found.get(cell) !== figure);
  expect(differing.map(([cell, figure]) => `${cell}: ${found.get(cell)}, not ${figure}`)).toEqual([]);
  expect(found.size).toBe(wanted.size);
  const before = outcomes(book);
  expect([...found].filter(([cell, figure]) => before.get(cell) !== figure).length).toBeGreaterThan(50);
});

/** The risks, controls and hidden costs of the sample in a small workbook, which is worked out quickly. */
function risksOfSample(): Workbook {
  const { risk, control, hidden_cost, person } = sampleWorkbook();
  const small = registers(2, 2);
  const alone = Object.values(risk).map((row) => ({
    ...row,
    questions: NOTHING_LISTED,
    processes: NOTHING_LISTED,
    touchpoints: NOTHING_LISTED,
  }));
  return {
    ...small,
    risk: Object.fromEntries(alone.map((row) => [row.id, row])),
    control,
    hidden_cost,
    person: { ...small.person, ...person },
  };
}

function inApp(workbook: Workbook, { table, id, fields }: Change): Workbook {
  const rows = workbook[table] as unknown as Readonly<Record<string, AnyRow>>;
  const row = rows[id];
  if (!row) throw new Error(`The sample has no ${table} ${id}.`);
  return { ...workbook, [table]: { ...rows, [id]: { ...row, ...fields } } };
}

function inFile(book: FileBook, workbook: Workbook, { table, id, fields }: Change): readonly Typed[] {
  const { name: sheet, header } = SHEETS[table];
  const { cells } = sheetOf(book, sheet);
  const row = [...cells].find(([cell, { value }]) => /^A\d+$/.test(cell) && value === id)?.[0].slice(1);
  return Object.entries(fields).map(([key, value]) => {
    const field = tableOf(table).fields[key];
    const column = [...cells].find(
      ([cell, found]) =>
        cell.replace(/^[A-Z]+/, '') === String(header) &&
        String(found.value).replace(/ \(.*\)$/, '') === field?.label,
    )?.[0];
    if (!field || !column || row === undefined) throw new Error(`There is no cell for ${key} of ${id}.`);
    const text = valueText(field, value, workbook);
    return {
      sheet,
      cell: `${column.replace(/\d+$/, '')}${row}`,
      content: typeof value === 'number' ? value : text === '' ? null : text,
    };
  });
}

/** Every calculated cell of the four sheets, and the figures of their checks, by cell. */
function outcomes(
  book: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): ReadonlyMap<string, string> {
  return new Map(
    ['Risks', 'Controls', 'Risk heat map', 'Hidden costs', 'Checks'].flatMap((name) =>
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
