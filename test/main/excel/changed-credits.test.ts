import { expect, it } from 'vitest';
import { NOTHING_LISTED } from '../../../shared/model/list-text.ts';
import type { AnyRow } from '../../../shared/model/table.ts';
import { tableOf } from '../../../shared/model/tables.ts';
import { valueText } from '../../../shared/model/value-text.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, placeOf, sheetOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { registers } from './support/registers.ts';
import { sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const SHEETS = { credit_scheme: 'Credit schemes', kpi_month: 'KPI history', kpi: 'KPIs and SLAs' } as const;
const HEADER = 4;

/** The column in which the file works out what it compares, where it reads names of these sheets. */
const OWN_NAMES = /^D\d+=.*(?:crd|crl|crm|crw|crs)_/;

type Table = keyof typeof SHEETS;

/** Fields of one row, changed in the app and typed into the file. */
interface Change {
  readonly table: Table;
  readonly id: string;
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}

const HISTORY: readonly Change[] = [
  // A value is put right, one turns out not to have been measured, one more month is excused, one no longer.
  { table: 'kpi_month', id: 'AC2/2026-05', fields: { value: 81.5 } },
  { table: 'kpi_month', id: 'CU1/2026-06', fields: { value: null } },
  {
    table: 'kpi_month',
    id: 'CO1/2026-03',
    fields: { excused: true, reason: 'The rule was changed without notice.' },
  },
  { table: 'kpi_month', id: 'AC4/2026-04', fields: { excused: false } },
  { table: 'kpi_month', id: 'QU4/2026-10', fields: { value: 92 } },
];

const LEVELS: readonly Change[] = [
  { table: 'kpi', id: 'QU1', fields: { minimum: 74, allocation_percent: 65 } },
  { table: 'kpi', id: 'BE1', fields: { expected: 79, earn_back: false } },
  { table: 'kpi', id: 'AC4', fields: { direction: 'range', range_low: 3, range_high: 12 } },
];

it(
  'follows the rules of the app when months, levels and terms are changed in Excel',
  {
    timeout: 120_000,
  },
  () =>
    compare([
      ...HISTORY,
      ...LEVELS,
      {
        table: 'credit_scheme',
        id: 'scheme-draft',
        fields: {
          at_risk_percent: 12,
          third_month: 3,
          below_expected_months: 2,
          incentive_percent: 80,
          grace_months: 1,
        },
      },
    ]),
);

it(
  'follows the other scheme when that is chosen, with the grace counted from its start',
  {
    timeout: 120_000,
  },
  () =>
    compare([
      { table: 'credit_scheme', id: 'scheme-draft', fields: { preferred: false } },
      {
        table: 'credit_scheme',
        id: 'scheme-lenient',
        fields: {
          preferred: true,
          starts_on: '2025-10-01',
          grace_months: 2,
          earn_back_within: 3,
          stop_at_cap: 2,
          monthly_fee: 90_000,
        },
      },
    ]),
);

const base = creditsOfSample();
const unchanged = exported(folder, base);

async function compare(changes: readonly Change[]): Promise<void> {
  const { book } = await unchanged;
  const after = await exported(folder, changes.reduce(inApp, base));
  const figures = recalculate(
    book,
    changes.flatMap((change) => inFile(book, base, change)),
  );
  const found = outcomes(book, (key, value) => figures.get(key) ?? value);
  const wanted = outcomes(after.book);
  const differing = [...wanted].filter(([cell, figure]) => found.get(cell) !== figure);
  expect(differing.map(([cell, figure]) => `${cell}: ${found.get(cell)}, not ${figure}`)).toEqual([]);
  expect(found.size).toBe(wanted.size);
  const before = outcomes(book);
  expect([...found].filter(([cell, figure]) => before.get(cell) !== figure).length).toBeGreaterThan(100);
  expect(found.get(`Credit simulation!${placeOf(book, 'crd_Total').cell}`)).not.toBe(
    before.get(`Credit simulation!${placeOf(book, 'crd_Total').cell}`),
  );
}

/** The service levels of the sample with their months in a small workbook, which is worked out quickly. */
function creditsOfSample(): Workbook {
  const { kpi, kpi_month, credit_scheme, engagement } = sampleWorkbook();
  const small = registers(2, 2);
  const [own] = Object.values(engagement);
  const [other] = Object.values(small.engagement);
  if (!own || !other) throw new Error('A workbook has an engagement.');
  const alone = Object.values(kpi)
    .filter(({ role }) => role === 'critical')
    .map((row) => ({
      ...row,
      channels: NOTHING_LISTED,
      paired: NOTHING_LISTED,
      objective: null,
      questions: NOTHING_LISTED,
      touchpoints: NOTHING_LISTED,
      processes: NOTHING_LISTED,
      owner: null,
      partner_owner: null,
      obligations: NOTHING_LISTED,
    }));
  return {
    ...small,
    engagement: { [other.id]: { ...other, contract_value: own.contract_value } },
    kpi: Object.fromEntries(alone.map((row) => [row.id, row])),
    kpi_month,
    credit_scheme,
  };
}

function inApp(workbook: Workbook, { table, id, fields }: Change): Workbook {
  const rows = workbook[table] as unknown as Readonly<Record<string, AnyRow>>;
  const row = rows[id];
  if (!row) throw new Error(`The sample has no ${table} ${id}.`);
  return { ...workbook, [table]: { ...rows, [id]: { ...row, ...fields } } };
}

function inFile(book: FileBook, workbook: Workbook, { table, id, fields }: Change): readonly Typed[] {
  const sheet = SHEETS[table];
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
    // A No is an empty cell, and a day is counted from the end of 1899.
    const content =
      field.kind === 'date'
        ? Date.parse(text) / 86_400_000 + 25_569
        : typeof value === 'number'
          ? value
          : value === false || text === ''
            ? null
            : text;
    return { sheet, cell: `${column.replace(/\d+$/, '')}${row}`, content };
  });
}

/** Every calculated cell of the sheets, and the figures of their checks, by cell. */
function outcomes(
  book: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): ReadonlyMap<string, string> {
  return new Map(
    ['Credit schemes', 'Credit simulation', 'Checks'].flatMap((name) =>
      [...sheetOf(book, name).cells].flatMap(([cell, { formula, value }]) => {
        // What the app said stays as it was at the export; figures of other sheets have tests of their own.
        if (formula === null || (name === 'Checks' && !OWN_NAMES.test(`${cell}=${formula}`))) return [];
        const key = `${name}!${cell}`;
        const found = figureAt(key, value);
        return [[key, typeof found === 'number' ? found.toFixed(5) : String(found ?? '')] as const];
      }),
    ),
  );
}
