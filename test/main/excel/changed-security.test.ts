import { expect, it } from 'vitest';
import { listed, listText, NOTHING_LISTED } from '../../../shared/model/list-text.ts';
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
const SHEETS: Readonly<Partial<Record<TableName, string>>> = {
  requirement: 'Requirements',
  automation: 'Automations',
  integration: 'Integrations',
  touchpoint: 'Touchpoint map',
};
const HEADER = 4;
/** The column in which the file works out what it compares, where it reads names of these sheets. */
const OWN_NAMES = /^D\d+=.*(?:req|aut|mch|itg)_/;

/** Fields of one row, changed in the app and typed into the file. */
interface Change {
  readonly table: TableName;
  readonly id: string;
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}

const CHANGES: readonly Change[] = [
  // A proof is taken, one is turned down, one does not apply, one loses its owner.
  {
    table: 'requirement',
    id: 'gdpr-28-b',
    fields: { status: 'accepted', evidence: 'Signed text of all three sites', valid_until: '2029-12-31' },
  },
  { table: 'requirement', id: 'pci-voice', fields: { valid_until: '2031-12-31', checked_on: '2026-02-14' } },
  { table: 'requirement', id: 'ops-clean-desk', fields: { status: 'refused' } },
  { table: 'requirement', id: 'ops-home-working', fields: { status: 'not-applicable' } },
  { table: 'requirement', id: 'cont-plan', fields: { owner: null, status: 'accepted', rfp: false } },
  // A machine gets a way to a person, one loses it, one contains more, one is given up.
  { table: 'automation', id: 'auto-tracking', fields: { human_route: 'The number stands on every page.' } },
  {
    table: 'automation',
    id: 'auto-status-chat',
    fields: { containment_percent: 62.5, machine_percent: 80, discloses: false },
  },
  { table: 'automation', id: 'auto-slot-form', fields: { contained_today_percent: 12, human_route: '' } },
  { table: 'automation', id: 'auto-status-email', fields: { status: 'dropped' } },
  { table: 'integration', id: 'int-desktop', fields: { tested_on: '2027-02-01' } },
  { table: 'touchpoint', id: 't-late-phone', fields: { partner_share: 35 } },
  { table: 'touchpoint', id: 't-slot-phone', fields: { contacts_per_month: 2500 } },
];

it('follows the rules of the app when requirements, machines and touchpoints are changed in Excel', {
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
  expect([...found].filter(([cell, figure]) => before.get(cell) !== figure).length).toBeGreaterThan(40);
});

/** The sample's requirements, machines and touchpoints without what stands around them. */
function roomOfSample(): Workbook {
  const sample = sampleWorkbook();
  const { requirement, automation, integration, touchpoint, person, certificate } = sample;
  const { stage, channel, interaction_type, segment, location } = sample;
  const small = registers(1, 1);
  const alone = <R extends AnyRow>(rows: Readonly<Record<string, R>>, fields: object) =>
    Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, { ...row, ...fields }]));
  // Only touchpoints with machines, what they fall back on, and two that partner and home team share.
  const met = Object.values(automation).flatMap(({ touchpoint: id }) => id ?? []);
  const kept = new Set([...met, 't-late-phone', 't-slot-phone', 't-payment-reminder', 't-overdue-phone']);
  for (const id of met) if (touchpoint[id]?.fallback) kept.add(touchpoint[id].fallback);
  const few = Object.fromEntries(Object.entries(touchpoint).filter(([id]) => kept.has(id)));
  const known = (ids: string) => listText(listed(ids).filter((id) => kept.has(id)));
  return {
    ...small,
    ...{ stage, channel, interaction_type, segment, location, person, certificate },
    process: {},
    touchpoint: alone(few, { processes: NOTHING_LISTED }),
    requirement: Object.fromEntries(
      Object.entries(requirement).map(([id, row]) => [
        id,
        { ...row, processes: NOTHING_LISTED, touchpoints: known(row.touchpoints) },
      ]),
    ),
    automation: alone(automation, { fallback_queue: null, kpis: NOTHING_LISTED }),
    integration: alone(integration, { partner_owner: null }),
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
    ['Requirements', 'Automations', 'Integrations', 'Machine and people', 'Checks'].flatMap((name) =>
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
