import { beforeAll, describe, expect, it } from 'vitest';
import { parameterName } from '../../../main/excel/layout/parameter-names.ts';
import type { AnyRow } from '../../../shared/model/table.ts';
import { newRow, tableOf } from '../../../shared/model/tables.ts';
import { valueText } from '../../../shared/model/value-text.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, placeOf, sheetOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { registers } from './support/registers.ts';
import { differences } from './support/same-figures.ts';
import { sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const SHEETS = ['Cost lines', 'Case scenarios', 'Case workings', 'Case flows'];
const OWN_CHECKS = /cfl_/;

type Table = 'cost_line' | 'case_scenario';
interface Change {
  readonly table: Table;
  readonly id: string;
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}

const CHANGES: readonly Change[] = [
  { table: 'cost_line', id: 'IH1', fields: { price: 36_100, addition_percent: 23.5, avoidable_percent: 90 } },
  { table: 'cost_line', id: 'IH2', fields: { quantity: 11 } },
  { table: 'cost_line', id: 'IH12', fields: { share_percent: 6 } },
  // A line that did not count now does, and one of the partner no longer.
  { table: 'cost_line', id: 'IH10', fields: { counted: true } },
  { table: 'cost_line', id: 'OS5', fields: { counted: false } },
  { table: 'cost_line', id: 'OS4', fields: { start_month: 4, end_month: 30, growth_percent: 1.5 } },
  { table: 'cost_line', id: 'OS6', fields: { share_percent: 3.5, hidden: false } },
  { table: 'cost_line', id: 'OT6', fields: { start_month: 14 } },
  { table: 'cost_line', id: 'OT10', fields: { share_percent: 20 } },
  { table: 'cost_line', id: 'EX1', fields: { probability_percent: 80 } },
  { table: 'cost_line', id: 'OS12', fields: { driver: 'side-percent', share_percent: 0.6 } },
  { table: 'case_scenario', id: 'cs-in-house', fields: { agents: 34 } },
  { table: 'case_scenario', id: 'cs-veldkamp', fields: { agents: 30 } },
];
const SETTINGS = { 'finance.discount_rate': 6, 'finance.growth_in_house': 4, 'finance.gap_red': 31 } as const;

let base: Workbook;
let book: FileBook;

beforeAll(async () => {
  base = roomOfSample();
  book = (await exported(folder, base)).book;
});

/** The business case of the sample with the offers that it reads, and little around it. */
function roomOfSample(): Workbook {
  const sample = sampleWorkbook();
  const small = registers(1, 1);
  const [engagement] = Object.values(small.engagement);
  const [own] = Object.values(sample.engagement);
  if (!engagement || !own) throw new Error('A workbook has an engagement.');
  return {
    ...small,
    engagement: {
      [engagement.id]: {
        ...engagement,
        compare_aht: 374,
        compare_resolved_percent: 73.9,
        horizon_months: 30,
      },
    },
    person: { ...small.person, ...sample.person },
    vendor: sample.vendor,
    offer: sample.offer,
    offer_tier: sample.offer_tier,
    ramp_step: sample.ramp_step,
    case_scenario: sample.case_scenario,
    cost_line: sample.cost_line,
  };
}

describe('the sheets of the business case', () => {
  it('agree with the app in another program', () => {
    const own = differences(book, recalculate(book)).filter(
      (line) => SHEETS.some((name) => line.startsWith(name)) || OWN_CHECKS.test(line),
    );
    expect(own).toEqual([]);
  });

  it('follow the rules of the app when lines, scenarios and settings are changed in Excel', async () => {
    const changed = CHANGES.reduce(inApp, base);
    const parameter = Object.entries(SETTINGS).map(([id, value]) => [id, newRow('parameter', { id, value })]);
    const wanted = await exported(folder, {
      ...changed,
      parameter: { ...changed.parameter, ...Object.fromEntries(parameter) },
    });
    const figures = recalculate(book, [
      ...CHANGES.flatMap((change) => inFile(change)),
      ...Object.entries(SETTINGS).map(([key, content]) => ({
        ...placeOf(book, parameterName(key)),
        content,
      })),
    ]);
    const found = outcomes(book, (key, value) => figures.get(key) ?? value);
    const there = outcomes(wanted.book);
    const differing = [...there].filter(([cell, figure]) => !same(found.get(cell), figure));
    expect(differing.map(([cell, figure]) => `${cell}: ${found.get(cell)}, not ${figure}`)).toEqual([]);
    expect(found.size).toBe(there.size);
    const before = outcomes(book);
    expect([...found].filter(([cell, figure]) => !same(before.get(cell), figure)).length).toBeGreaterThan(
      300,
    );
  });
});

/** The last digits of two programs differ. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return String(one ?? '') === String(other ?? '');
  return Math.abs(one - other) <= 1e-8 * Math.max(1, Math.abs(other));
}

function inApp(workbook: Workbook, { table, id, fields }: Change): Workbook {
  const rows = workbook[table] as unknown as Readonly<Record<string, AnyRow>>;
  return { ...workbook, [table]: { ...rows, [id]: { ...rows[id], ...fields } } };
}

function inFile({ table, id, fields }: Change): readonly Typed[] {
  const sheet = table === 'cost_line' ? 'Cost lines' : 'Case scenarios';
  const { cells } = sheetOf(book, sheet);
  const row = [...cells].find(([cell, { value }]) => /^A\d+$/.test(cell) && value === id)?.[0].slice(1);
  return Object.entries(fields).map(([key, value]) => {
    const field = tableOf(table).fields[key];
    const column = [...cells].find(
      ([cell, found]) =>
        /^[A-Z]+4$/.test(cell) &&
        found.formula === null &&
        String(found.value).replace(/ \(.*\)$/, '') === field?.label,
    )?.[0];
    if (!field || !column || row === undefined) throw new Error(`There is no cell for ${key} of ${id}.`);
    const text = valueText(field, value, base);
    return {
      sheet,
      cell: `${column.replace(/\d+$/, '')}${row}`,
      content: typeof value === 'number' ? value : text === '' ? null : text,
    };
  });
}

/** Every calculated cell of the sheets, and the figures of their checks, by cell. */
function outcomes(
  of: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): ReadonlyMap<string, unknown> {
  return new Map(
    [...SHEETS, 'Checks'].flatMap((name) =>
      [...sheetOf(of, name).cells].flatMap(([cell, { formula, value }]) => {
        if (formula === null || (name === 'Checks' && !OWN_CHECKS.test(formula))) return [];
        const key = `${name}!${cell}`;
        return [[key, figureAt(key, value)] as const];
      }),
    ),
  );
}
