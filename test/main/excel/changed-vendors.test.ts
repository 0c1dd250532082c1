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
  vendor: 'Vendors',
  selection_stage: 'Selection stages',
  knock_out: 'Knock-outs',
  knock_out_result: 'Knock-out results',
  vendor_certificate: 'Vendor certificates',
  conflict: 'Interests',
  vendor_check: 'Vendor checks',
  vendor_check_item: 'Check answers',
  red_flag: 'Red flags',
} as const;
const HEADER = 4;
const WORKED = [...Object.values(SHEETS), 'Knock-out matrix', 'Checks'];
const OWN_NAMES = /SUM\(ven_/;

type Table = keyof typeof SHEETS;

interface Change {
  readonly table: Table;
  readonly id: string;
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}

const CHANGES: readonly Change[] = [
  { table: 'vendor', id: 'v-oristel', fields: { state: 'active', stage: 'rfp' } },
  { table: 'vendor', id: 'v-veldkamp', fields: { stage: 'knock-outs' } },
  // A knock-out no longer applies, one fails, one passes, one is waived.
  { table: 'knock_out', id: 'ko-licence', fields: { active: false } },
  { table: 'knock_out_result', id: 'kr-nordhelm-audit', fields: { result: 'fail' } },
  { table: 'knock_out_result', id: 'kr-veldkamp-finance', fields: { result: 'pass' } },
  {
    table: 'knock_out_result',
    id: 'kr-baltara-data-location',
    fields: { result: 'waived', reason: 'Shut out' },
  },
  // A certificate is renewed, one turns out to cover less, one was never seen, one gets a late start.
  {
    table: 'vendor_certificate',
    id: 'vct-nordhelm-service',
    fields: { valid_until: '2031-11-30', covers: 'yes' },
  },
  { table: 'vendor_certificate', id: 'vct-nordhelm-iso', fields: { covers: 'part' } },
  { table: 'vendor_certificate', id: 'vct-baltara-pci', fields: { checked_on: null } },
  { table: 'vendor_certificate', id: 'vct-veldkamp-service', fields: { valid_from: '2027-03-01' } },
  { table: 'vendor_certificate', id: 'vct-baltara-iso', fields: { covers: 'yes' } },
  { table: 'vendor_certificate', id: 'vct-nordhelm-soc', fields: { valid_until: null } },
  { table: 'conflict', id: 'cf-ak-baltara', fields: { decision: 'scores' } },
  { table: 'selection_stage', id: 'ss-knock-outs', fields: { done_on: '2026-12-04' } },
  { table: 'selection_stage', id: 'ss-checks', fields: { planned_on: '2027-02-12' } },
  { table: 'selection_stage', id: 'ss-pilot', fields: { planned_on: null } },
  { table: 'vendor_check', id: 'vc-nordhelm-visit', fields: { progress: 'done' } },
  { table: 'vendor_check_item', id: 'vi-baltara-fashion-exit', fields: { rating: 1 } },
  { table: 'vendor_check_item', id: 'vi-nordhelm-live-rules', fields: { rating: null } },
  { table: 'red_flag', id: 'rf-baltara-support', fields: { state: 'confirmed' } },
  { table: 'red_flag', id: 'rf-nordhelm-largest', fields: { severity: 'stop', due: '2026-12-01' } },
  { table: 'red_flag', id: 'rf-veldkamp-accounts', fields: { owner: null } },
];

it('follows the rules of the app when vendors, knock-outs, certificates and checks are changed in Excel', {
  timeout: 120_000,
}, async () => {
  const base = vendorsOfSample();
  const { book } = await exported(folder, base);
  const setting = 'selection.certificate_months';
  const changed = CHANGES.reduce(inApp, base);
  const after = await exported(folder, {
    ...changed,
    parameter: { ...changed.parameter, [setting]: newRow('parameter', { id: setting, value: 1 }) },
  });
  const figures = recalculate(book, [
    ...CHANGES.flatMap((change) => inFile(book, base, change)),
    { ...placeOf(book, parameterName(setting)), content: 1 },
  ]);
  const found = outcomes(book, (key, value) => figures.get(key) ?? value);
  const wanted = outcomes(after.book);
  const differing = [...wanted].filter(([cell, figure]) => found.get(cell) !== figure);
  expect(differing.map(([cell, figure]) => `${cell}: ${found.get(cell)}, not ${figure}`)).toEqual([]);
  const before = outcomes(book);
  expect([...found].filter(([cell, figure]) => before.get(cell) !== figure).length).toBeGreaterThan(40);
});

/** The vendors of the sample in a small workbook, which is worked out quickly. */
function vendorsOfSample(): Workbook {
  const sample = sampleWorkbook();
  const small = registers(2, 2);
  const alone = <R extends AnyRow>(
    rows: Readonly<Record<string, R>>,
    fields: Readonly<Record<string, unknown>>,
  ) => Object.fromEntries(Object.values(rows).map((row) => [row.id, { ...row, ...fields }]));
  return {
    ...small,
    engagement: sample.engagement,
    person: { ...small.person, ...sample.person },
    certificate: sample.certificate,
    vendor: alone(sample.vendor, { locations: NOTHING_LISTED }),
    selection_stage: sample.selection_stage,
    knock_out: alone(sample.knock_out, { requirement: null }),
    knock_out_result: sample.knock_out_result,
    vendor_certificate: sample.vendor_certificate,
    conflict: sample.conflict,
    vendor_check: alone(sample.vendor_check, { criteria: NOTHING_LISTED }),
    vendor_check_item: sample.vendor_check_item,
    red_flag: sample.red_flag,
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
    const day = field.kind === 'date' && typeof value === 'string';
    return {
      sheet,
      cell: `${column.replace(/\d+$/, '')}${row}`,
      content: day
        ? serial(value)
        : typeof value === 'number'
          ? value
          : value === false || text === ''
            ? null
            : text,
    };
  });
}

/** A day as spreadsheets count it. */
function serial(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** Every calculated cell of these sheets, and the figures of their checks, by cell. */
function outcomes(
  book: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): ReadonlyMap<string, string> {
  return new Map(
    WORKED.flatMap((name) =>
      [...sheetOf(book, name).cells].flatMap(([cell, { formula, value }]) => {
        // What the app said stays as it was at the export; figures of other sheets have tests of their own.
        if (formula === null || (name === 'Checks' && !(OWN_NAMES.test(formula) && cell.startsWith('D'))))
          return [];
        const key = `${name}!${cell}`;
        const found = figureAt(key, value);
        return [[key, typeof found === 'number' ? found.toFixed(6) : String(found ?? '')] as const];
      }),
    ),
  );
}
