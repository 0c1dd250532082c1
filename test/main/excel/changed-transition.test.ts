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
  transition_stage: 'Transition stages',
  transition_check: 'Transition conditions',
  rollback_plan: 'Rollback plans',
  ramp_step: 'Ramp steps',
} as const;
const HEADER = '4';

/** The column in which the file works out what it compares, where it reads names of these sheets. */
const OWN_NAMES = /^D\d+=.*(?:trp|gol|rmc)_/;

interface Change {
  readonly table: keyof typeof SHEETS;
  readonly id: string;
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}

const CHANGES: readonly Change[] = [
  // One stage is over early, one has begun late, one may not begin before a day, one overlaps, others take longer.
  {
    table: 'transition_stage',
    id: 'ts-mobilise',
    fields: { started_on: '2027-06-07', ended_on: '2027-06-16' },
  },
  { table: 'transition_stage', id: 'ts-capture', fields: { started_on: '2027-06-25' } },
  { table: 'transition_stage', id: 'ts-train-trainer', fields: { lag_days: -5 } },
  { table: 'transition_stage', id: 'ts-systems', fields: { duration_days: 70 } },
  { table: 'transition_stage', id: 'ts-reverse', fields: { not_before: '2027-10-04' } },
  { table: 'transition_stage', id: 'ts-pilot', fields: { volume_percent: null, duration_days: 25 } },
  // A must is met, one no longer applies, a should counts more.
  { table: 'transition_check', id: 'go-masking', fields: { status: 'met' } },
  { table: 'transition_check', id: 'go-employees', fields: { status: 'not-applicable' } },
  { table: 'transition_check', id: 'go-sandbox', fields: { weight: 4.5 } },
  { table: 'rollback_plan', id: 'rb-pilot', fields: { tested_on: '2027-08-20' } },
  { table: 'rollback_plan', id: 'rb-site', fields: { restore_minutes: 45, trigger: null } },
  { table: 'ramp_step', id: 'ramp-6', fields: { volume_percent: 65 } },
  { table: 'ramp_step', id: 'ramp-14', fields: { week: 17, productivity_percent: 104 } },
];

it('follows the rules of the app when stages, conditions, rollback and ramp are changed in Excel', {
  timeout: 120_000,
}, async () => {
  const base = transitionOfSample();
  const { book } = await exported(folder, base);
  const changed = CHANGES.reduce(inApp, base);
  const setting = 'hand_over.conditions';
  const after = await exported(folder, {
    ...changed,
    parameter: { ...changed.parameter, [setting]: newRow('parameter', { id: setting, value: 20 }) },
    engagement: Object.fromEntries(
      Object.values(changed.engagement).map((row) => [row.id, { ...row, go_live_on: '2027-10-01' }]),
    ),
  });
  const figures = recalculate(book, [
    ...CHANGES.flatMap((change) => inFile(book, base, change)),
    { ...placeOf(book, parameterName(setting)), content: 20 },
    { ...placeOf(book, 'trp_Wanted'), content: serial('2027-10-01') },
  ]);
  const found = outcomes(book, (key, value) => figures.get(key) ?? value);
  const wanted = outcomes(after.book);
  const differing = [...found].filter(([cell, figure]) => wanted.get(cell) !== figure);
  expect(differing.map(([cell, figure]) => `${cell}: ${figure}, not ${wanted.get(cell)}`)).toEqual([]);
  const before = outcomes(book);
  expect([...found].filter(([cell, figure]) => before.get(cell) !== figure).length).toBeGreaterThan(50);
});

/** The hand-over of the sample in a small workbook, which is worked out quickly. */
function transitionOfSample(): Workbook {
  const sample = sampleWorkbook();
  const small = registers(2, 2);
  const [engagement] = Object.values(sample.engagement);
  const stages = Object.values(sample.transition_stage).map((row) => ({ ...row, partner_owner: null }));
  return {
    ...small,
    engagement: Object.fromEntries(
      Object.values(small.engagement).map((row) => [
        row.id,
        {
          ...row,
          transition_start: engagement?.transition_start ?? null,
          go_live_on: engagement?.go_live_on ?? null,
        },
      ]),
    ),
    transition_stage: Object.fromEntries(stages.map((row) => [row.id, row])),
    transition_check: sample.transition_check,
    rollback_plan: sample.rollback_plan,
    ramp_step: sample.ramp_step,
    person: { ...small.person, ...sample.person },
    playbook_topic: {},
    risk: {},
    control: {},
    raci_activity: Object.fromEntries(
      Object.values(small.raci_activity).map((row) => [row.id, { ...row, accountable: NOTHING_LISTED }]),
    ),
  };
}

function inApp(workbook: Workbook, { table, id, fields }: Change): Workbook {
  const rows = workbook[table] as unknown as Readonly<Record<string, AnyRow>>;
  const row = rows[id];
  if (!row) throw new Error(`The sample has no ${table} ${id}.`);
  // An empty text is no text in the app.
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value === null && tableOf(table).fields[name]?.kind === 'longText' ? '' : value,
    ]),
  );
  return { ...workbook, [table]: { ...rows, [id]: { ...row, ...values } } };
}

function inFile(book: FileBook, workbook: Workbook, { table, id, fields }: Change): readonly Typed[] {
  const sheet = SHEETS[table];
  const { cells } = sheetOf(book, sheet);
  const row = [...cells].find(([cell, { value }]) => /^A\d+$/.test(cell) && value === id)?.[0].slice(1);
  return Object.entries(fields).map(([key, value]) => {
    const field = tableOf(table).fields[key];
    const column = [...cells].find(
      ([cell, found]) =>
        cell.replace(/^[A-Z]+/, '') === HEADER &&
        String(found.value).replace(/ \(.*\)$/, '') === field?.label,
    )?.[0];
    if (!field || !column || row === undefined) throw new Error(`There is no cell for ${key} of ${id}.`);
    const text = value === null ? '' : valueText(field, value, workbook);
    const day = field.kind === 'date' && text !== '' ? serial(text) : null;
    return {
      sheet,
      cell: `${column.replace(/\d+$/, '')}${row}`,
      content: typeof value === 'number' ? value : (day ?? (text === '' ? null : text)),
    };
  });
}

/** A day as spreadsheets count it. */
function serial(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

/**
 * Every calculated cell of the sheets, and the figures of their checks, by cell. The picture of the plan has as many
 * weeks as the plan had when the file was made, so a file of a longer plan has more of them.
 */
function outcomes(
  book: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): ReadonlyMap<string, string> {
  return new Map(
    [...Object.values(SHEETS), 'Transition plan', 'Go-live', 'Ramp curve', 'Checks'].flatMap((name) =>
      [...sheetOf(book, name).cells].flatMap(([cell, { formula, value }]) => {
        if (formula === null || (name === 'Checks' && !OWN_NAMES.test(`${cell}=${formula}`))) return [];
        const key = `${name}!${cell}`;
        const found = figureAt(key, value);
        return [[key, typeof found === 'number' ? found.toFixed(6) : String(found ?? '')] as const];
      }),
    ),
  );
}
