import { expect, it } from 'vitest';
import { parameterName } from '../../../main/excel/layout/parameter-names.ts';
import { listText, NOTHING_LISTED } from '../../../shared/model/list-text.ts';
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
  behaviour: { name: 'Behavioural SLAs', header: 4 },
  scorecard_item: { name: 'QA scorecard', header: 9 },
  calibration_score: { name: 'Calibration scores', header: 4 },
  calibration_session: { name: 'Calibration', header: 4 },
} as const;

/** The column in which the file works out what it compares, where it reads names of these sheets. */
const OWN_NAMES = /^D\d+=.*(?:bhv|sci|cal|smp|brd|crt)_/;

type Table = keyof typeof SHEETS;

/** Fields of one row, changed in the app and typed into the file. */
interface Change {
  readonly table: Table;
  readonly id: string;
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}

const CHANGES: readonly Change[] = [
  // A behaviour becomes complete, one loses its measure, one leaves the contract and takes its touchpoint along.
  {
    table: 'behaviour',
    id: 'BS15',
    fields: { judged_by: 'Quality lead', consequence: 'A call on that day.' },
  },
  { table: 'behaviour', id: 'BS3', fields: { measure: null, target_percent: 0, anchor_3: '' } },
  { table: 'behaviour', id: 'BS2', fields: { agreed: false } },
  // The weights no longer make a hundred; one item moves to another part, one fails the contact.
  { table: 'scorecard_item', id: 'item-right', fields: { weight_percent: 12.5 } },
  { table: 'scorecard_item', id: 'item-voice', fields: { part: 'Closing', auto_fail: true } },
  { table: 'scorecard_item', id: 'item-least', fields: { behaviour: 'BS15' } },
  // The latest calibration comes close enough, another is scored by nobody but one.
  { table: 'calibration_score', id: 'cal-november-3', fields: { score_percent: 81.5 } },
  { table: 'calibration_score', id: 'cal-october-1', fields: { score_percent: null } },
  { table: 'calibration_session', id: 'cal-september', fields: { held_on: '2026-12-20' } },
];

it('follows the rules of the app when behaviours, scorecard and calibrations are changed in Excel', {
  timeout: 120_000,
}, async () => {
  const base = behavioursOfSample();
  const { book } = await exported(folder, base);
  const setting = 'quality.margin';
  const changed = CHANGES.reduce(inApp, base);
  const after = await exported(folder, {
    ...changed,
    parameter: { ...changed.parameter, [setting]: newRow('parameter', { id: setting, value: 3 }) },
  });
  const figures = recalculate(book, [
    ...CHANGES.flatMap((change) => inFile(book, base, change)),
    { ...placeOf(book, parameterName(setting)), content: 3 },
  ]);
  const found = outcomes(book, (key, value) => figures.get(key) ?? value);
  const wanted = outcomes(after.book);
  const differing = [...wanted].filter(([cell, figure]) => found.get(cell) !== figure);
  expect(differing.map(([cell, figure]) => `${cell}: ${found.get(cell)}, not ${figure}`)).toEqual([]);
  expect(found.size).toBe(wanted.size);
  const before = outcomes(book);
  expect([...found].filter(([cell, figure]) => before.get(cell) !== figure).length).toBeGreaterThan(20);
});

it('works out the published samples when somebody types 2,000 contacts, or none', {
  timeout: 60_000,
}, async () => {
  const { book } = await exported(folder, behavioursOfSample());
  const needed = placeOf(book, 'smp_Needed');
  const population = placeOf(book, 'smp_Population');
  const withContacts = (content: number | null) =>
    recalculate(book, [{ ...population, content }]).get(`${needed.sheet}!${needed.cell}`);
  expect(withContacts(2_000)).toBe(323);
  expect(withContacts(null)).toBe(385);
});

/** What the sample says of behaviours in a small workbook with two touchpoints, one of them critical and with a partner. */
function behavioursOfSample(): Workbook {
  const { behaviour, scorecard_item, calibration_session, calibration_score, brand_value, person } =
    sampleWorkbook();
  const small = registers(2, 2);
  const [first = ''] = Object.keys(small.touchpoint);
  const touchpoint = Object.fromEntries(
    Object.values(small.touchpoint).map((row) => [
      row.id,
      row.id === first
        ? {
            ...row,
            critical: true,
            decision: 'outsource' as const,
            contacts_per_month: 3_000,
            aht_seconds: 400,
            authority_limit: null,
          }
        : { ...row, critical: true, moment_of_truth: false, decision: null, owner: null },
    ]),
  );
  const alone = Object.values(behaviour).map((row) => ({
    ...row,
    kpi: null,
    touchpoints: row.id === 'BS2' ? listText([first]) : NOTHING_LISTED,
  }));
  const anywhere = Object.values(scorecard_item).map((row) => ({ ...row, channels: NOTHING_LISTED }));
  const nowhere = Object.values(calibration_session).map((row) => ({ ...row, channel: null }));
  return {
    ...small,
    touchpoint,
    behaviour: Object.fromEntries(alone.map((row) => [row.id, row])),
    scorecard_item: Object.fromEntries(anywhere.map((row) => [row.id, row])),
    calibration_session: Object.fromEntries(nowhere.map((row) => [row.id, row])),
    calibration_score,
    brand_value,
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
    const day = field.kind === 'date' && typeof value === 'string' ? serial(value) : null;
    return {
      sheet,
      cell: `${column.replace(/\d+$/, '')}${row}`,
      content: typeof value === 'number' ? value : (day ?? (text === '' ? null : text)),
    };
  });
}

/** A day as spreadsheets count it. */
function serial(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** Every calculated cell of the sheets, and the figures of their checks, by cell. */
function outcomes(
  book: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): ReadonlyMap<string, string> {
  return new Map(
    [
      'Behavioural SLAs',
      'QA scorecard',
      'Sample size',
      'Calibration',
      'Critical activities',
      'Checks',
    ].flatMap((name) =>
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
