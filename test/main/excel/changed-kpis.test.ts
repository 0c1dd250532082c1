import { expect, it } from 'vitest';
import { parameterName } from '../../../main/excel/layout/parameter-names.ts';
import { NOTHING_LISTED } from '../../../shared/model/list-text.ts';
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

type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** One set of acts, done in the app and typed into the file. */
interface Case {
  readonly what: string;
  readonly changes: Readonly<Record<string, Fields>>;
  readonly settings: Readonly<Record<string, number>>;
}

const CASES: readonly Case[] = [
  {
    what: 'speed weighs more than half, a side loses its KPI, and a range, a floor and a score are typed anew',
    changes: {
      AC2: { allocation_percent: 160, minimum: 80, actual: 58 },
      CO1: { category: 'customer' },
      CO2: { category: 'customer' },
      CO3: { category: 'customer' },
      CO4: { category: 'customer' },
      EF3: { range_low: 85, worst: 95, best: 80, actual: 82 },
      CU1: { worst: 90, best: 90 },
      PE1: { weight_percent: 25 },
      PE2: { raw_data_access: true },
    },
    settings: {},
  },
  {
    what: 'an allocation is missing, so weights count; the limits are lower; green hides red',
    changes: {
      CO1: { allocation_percent: null },
      AC2: { actual: 88 },
      AC4: { actual: 3 },
      CU1: { actual: 76 },
      PE1: { raw_data_access: true },
    },
    settings: { 'balance.critical': 6, 'balance.efficiency_warn': 15, 'balance.efficiency_stop': 19 },
  },
];

it.each(CASES)(
  'follows the rules of the app when $what',
  { timeout: 120_000 },
  async ({ changes, settings }) => {
    const base = kpisOfSample();
    const { book } = await exported(folder, base);
    const parameter = Object.fromEntries(
      Object.entries(settings).map(([id, value]) => [id, newRow('parameter', { id, value })]),
    );
    const after = await exported(folder, {
      ...base,
      kpi: Object.fromEntries(Object.values(base.kpi).map((row) => [row.id, { ...row, ...changes[row.id] }])),
      parameter: { ...base.parameter, ...parameter },
    });
    const figures = recalculate(book, [
      ...Object.entries(changes).flatMap(([id, fields]) => inFile(book, base, id, fields)),
      ...Object.entries(settings).map(([key, content]) => ({
        ...placeOf(book, parameterName(key)),
        content,
      })),
    ]);
    const found = outcomes(book, (key, value) => figures.get(key) ?? value);
    const wanted = outcomes(after.book);
    const differing = [...wanted].filter(([cell, figure]) => found.get(cell) !== figure);
    expect(differing.map(([cell, figure]) => `${cell}: ${found.get(cell)}, not ${figure}`)).toEqual([]);
    expect(found.size).toBe(wanted.size);
    const before = outcomes(book);
    expect([...found].filter(([cell, figure]) => before.get(cell) !== figure).length).toBeGreaterThan(15);
  },
);

/** The KPIs of the sample in a small workbook, which is worked out quickly. */
function kpisOfSample(): Workbook {
  const { kpi, kpi_target, rule_exception, person, channel } = sampleWorkbook();
  const small = registers(2, 2);
  const alone = Object.values(kpi).map((row) => ({
    ...row,
    objective: null,
    partner_owner: null,
    questions: NOTHING_LISTED,
    processes: NOTHING_LISTED,
    touchpoints: NOTHING_LISTED,
    obligations: NOTHING_LISTED,
  }));
  return {
    ...small,
    kpi: Object.fromEntries(alone.map((row) => [row.id, row])),
    kpi_target,
    rule_exception,
    channel: { ...small.channel, ...channel },
    person: { ...small.person, ...person },
  };
}

function inFile(book: FileBook, workbook: Workbook, id: string, fields: Fields): readonly Typed[] {
  const sheet = 'KPIs and SLAs';
  const { cells } = sheetOf(book, sheet);
  const row = [...cells].find(([cell, { value }]) => /^A\d+$/.test(cell) && value === id)?.[0].slice(1);
  return Object.entries(fields).map(([key, value]) => {
    const field = tableOf('kpi').fields[key];
    const column = [...cells].find(
      ([cell, found]) =>
        cell.replace(/^[A-Z]+/, '') === '4' && String(found.value).replace(/ \(.*\)$/, '') === field?.label,
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

/** Every calculated cell of the three sheets, and what the checks work out about them, by cell. */
function outcomes(
  book: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): ReadonlyMap<string, string> {
  return new Map(
    ['KPIs and SLAs', 'Balance check', 'Balanced score', 'Checks'].flatMap((name) =>
      [...sheetOf(book, name).cells].flatMap(([cell, { formula, value }]) => {
        if (formula === null || (name === 'Checks' && !/^D\d+=.*(?:bal|bsc)_/.test(`${cell}=${formula}`)))
          return [];
        const key = `${name}!${cell}`;
        const found = figureAt(key, value);
        return [[key, typeof found === 'number' ? found.toFixed(6) : String(found ?? '')] as const];
      }),
    ),
  );
}
