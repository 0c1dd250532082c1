import { expect, it } from 'vitest';
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
import { sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const SHEETS = {
  offer: 'Offers',
  offer_tier: 'Offer tiers',
  offer_extra: 'Offer extras',
  should_cost: 'Should-cost',
} as const;
const HEADER = 4;
/** The checks that read names of these sheets. */
const OWN_NAMES = /^D\d+=.*(?:pcm|shc)_/;

type Table = keyof typeof SHEETS;

/** Fields of one row, changed in the app and typed into the file. */
interface Change {
  readonly table: Table;
  readonly id: string;
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}

const CHANGES: readonly Change[] = [
  // One tier is dearer, the next begins later, and all contacts pay the price that is reached.
  { table: 'offer_tier', id: 'tier-baltara-1', fields: { price: 4.6 } },
  { table: 'offer_tier', id: 'tier-baltara-3', fields: { above: 310_000 } },
  {
    table: 'offer',
    id: 'of-baltara-contact',
    fields: { tier_method: 'all-units', minimum_contacts: 400_000 },
  },
  // What was missing is there, and something else is missing instead.
  { table: 'offer', id: 'of-veldkamp-outcome', fields: { actual: 1_800_000, malus: 10_000 } },
  { table: 'offer', id: 'of-nordhelm-minute', fields: { rate: null } },
  { table: 'offer', id: 'of-nordhelm-fte', fields: { model: 'paid-hour', rate: 28 } },
  { table: 'offer', id: 'of-baltara-resolution', fields: { exchange_rate: null } },
  { table: 'offer', id: 'of-veldkamp-hybrid', fields: { threshold_contacts: 300_000, term_months: 12 } },
  { table: 'offer_extra', id: 'extra-veldkamp-attrition', fields: { percent: 3.5 } },
  { table: 'offer_extra', id: 'extra-baltara-dutch', fields: { amount: 30_000 } },
  { table: 'offer_extra', id: 'extra-baltara-survey', fields: { amount: null } },
  { table: 'should_cost', id: 'should-cape-town', fields: { overhead_percent: 40, margin_percent: 10 } },
  { table: 'should_cost', id: 'should-leipzig', fields: { vendor: 'v-veldkamp', wage: 11 } },
];

it('follows the rules of the app when offers, tiers, extras and volumes are changed in Excel', {
  timeout: 120_000,
}, async () => {
  const base = pricesOfSample();
  const { book } = await exported(folder, base);
  const changed = CHANGES.reduce(inApp, base);
  const setting = 'pricing.volume_swing';
  const after = await exported(folder, {
    ...changed,
    parameter: { ...changed.parameter, [setting]: newRow('parameter', { id: setting, value: 35 }) },
    engagement: Object.fromEntries(
      Object.values(changed.engagement).map((line) => [
        line.id,
        { ...line, compare_contacts: 300_000, compare_resolved_percent: 80, horizon_months: 48 },
      ]),
    ),
  });
  const figures = recalculate(book, [
    ...CHANGES.flatMap((change) => inFile(book, base, change)),
    { ...placeOf(book, parameterName(setting)), content: 35 },
    { ...placeOf(book, 'prf_Horizon'), content: 48 },
    { sheet: 'Price comparison', cell: 'C5', content: 300_000 },
    { sheet: 'Price comparison', cell: 'C7', content: 80 },
  ]);
  const found = outcomes(book, (key, value) => figures.get(key) ?? value);
  const wanted = outcomes(after.book);
  const differing = [...wanted].filter(([cell, figure]) => found.get(cell) !== figure);
  expect(differing.map(([cell, figure]) => `${cell}: ${found.get(cell)}, not ${figure}`)).toEqual([]);
  expect(found.size).toBe(wanted.size);
  const before = outcomes(book);
  expect([...found].filter(([cell, figure]) => before.get(cell) !== figure).length).toBeGreaterThan(80);
});

/** The offers of the sample in a small workbook, which is worked out quickly, with one offer for each other model. */
function pricesOfSample(): Workbook {
  const { offer, offer_tier, offer_extra, should_cost, vendor, engagement } = sampleWorkbook();
  const small = registers(2, 2);
  const others = [
    { id: 'hours', model: 'logged-hour', rate: 31 },
    { id: 'shared', model: 'shared', shared_unit: 'contact', rate: 5, minimum_contacts: 1_000 },
    { id: 'machine', model: 'automation', rate: 0.6, handover_rate: 0.2, contained_percent: 55 },
  ] as const;
  const vendors = Object.values(vendor).map((row) => ({ ...row, locations: '[]' }));
  const should = Object.values(should_cost).map((row) => ({ ...row, location: null }));
  return {
    ...small,
    vendor: Object.fromEntries(vendors.map((row) => [row.id, row])),
    offer: {
      ...offer,
      ...Object.fromEntries(
        others.map((values, index) => [
          values.id,
          newRow('offer', { position: 100 + index, vendor: 'v-deskline', name: values.id, ...values }),
        ]),
      ),
    },
    offer_tier,
    offer_extra,
    should_cost: Object.fromEntries(should.map((row) => [row.id, row])),
    engagement,
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
    return {
      sheet,
      cell: `${column.replace(/\d+$/, '')}${row}`,
      content: typeof value === 'number' ? value : text === '' ? null : text,
    };
  });
}

/** Every calculated cell of the five sheets, and the figures of their checks, by cell. */
function outcomes(
  book: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): ReadonlyMap<string, string> {
  return new Map(
    [...Object.values(SHEETS), 'Price comparison', 'Checks'].flatMap((name) =>
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
