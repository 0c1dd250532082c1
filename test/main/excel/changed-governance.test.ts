import { expect, it } from 'vitest';
import { listText } from '../../../shared/model/list-text.ts';
import type { AnyRow } from '../../../shared/model/table.ts';
import { tableOf } from '../../../shared/model/tables.ts';
import { valueText } from '../../../shared/model/value-text.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, sheetOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { registers } from './support/registers.ts';
import { sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const SHEETS = {
  meeting: 'Meetings',
  feedback_loop: 'Feedback loops',
  feedback_item: 'Feedback',
  escalation_tier: 'Escalation',
} as const;
const HEADER = 4;

/** The column in which the file works out what it compares, where it reads names of these sheets. */
const OWN_NAMES = /^D\d+=.*(?:mtg|fbl|fbi|esc)_/;

type Table = keyof typeof SHEETS;

interface Change {
  readonly table: Table;
  readonly id: string;
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}

const CHANGES: readonly Change[] = [
  // Rhythm, length, time, people: what the hours follow from.
  { table: 'meeting', id: 'meeting-stand-up', fields: { minutes: 20, rhythm: 'weekly' } },
  { table: 'meeting', id: 'meeting-calibration', fields: { roles: listText(['PQ']), chair: null } },
  { table: 'meeting', id: 'meeting-service-review', fields: { chair: 'SP', outputs: '' } },
  { table: 'meeting', id: 'meeting-business-review', fields: { period: 'steady' } },
  { table: 'meeting', id: 'meeting-forecast', fields: { active: false } },
  {
    table: 'meeting',
    id: 'meeting-strategic-review',
    fields: { roles: '[]', people: listText(['sample-hp']) },
  },
  // A loop comes into use, another gets its days: what was never late now is.
  { table: 'feedback_loop', id: 'loop-mirror', fields: { active: true } },
  { table: 'feedback_loop', id: 'loop-employees', fields: { answer_days: 21 } },
  { table: 'feedback_loop', id: 'loop-customer', fields: { data_owned: false, answer_days: 7 } },
  // Items are closed in time, too late and without a word to the sender.
  { table: 'feedback_item', id: 'fb-voucher', fields: { closed_on: '2026-11-23', told_sender: true } },
  { table: 'feedback_item', id: 'fb-bot', fields: { closed_on: '2026-12-24' } },
  { table: 'feedback_item', id: 'fb-sunday', fields: { told_sender: false } },
  { table: 'escalation_tier', id: 'tier-s1', fields: { resolve_minutes: 120 } },
  { table: 'escalation_tier', id: 'tier-l2', fields: { clock: 'always', owner: null } },
  { table: 'escalation_tier', id: 'tier-l4', fields: { resolve_minutes: null } },
];

it('follows the rules of the app when meetings, feedback and tiers are changed in Excel', {
  timeout: 120_000,
}, async () => {
  const base = governanceOfSample();
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
  expect([...found].filter(([cell, figure]) => before.get(cell) !== figure).length).toBeGreaterThan(30);
  // The dates stand as they were exported; their weekdays are worked out anew.
  const weekdays = [...sheetOf(book, 'Governance calendar').cells].filter(
    ([, { formula }]) => formula !== null,
  );
  expect(weekdays.length).toBeGreaterThan(100);
  for (const [cell, { value }] of weekdays)
    expect(figures.get(`Governance calendar!${cell}`), cell).toBe(value);
});

/** The meetings, loops, feedback and tiers of the sample in a small workbook without actions and KPIs. */
function governanceOfSample(): Workbook {
  const { meeting, feedback_loop, feedback_item, escalation_tier, raci_role, person } = sampleWorkbook();
  const small = registers(2, 2);
  const without = <R extends { readonly id: string }>(
    rows: Readonly<Record<string, R>>,
    fields: Partial<R>,
  ) => Object.fromEntries(Object.values(rows).map((row) => [row.id, { ...row, ...fields }]));
  return {
    ...small,
    engagement: without(small.engagement, { transition_start: '2027-06-07', go_live_on: '2027-09-13' }),
    meeting: without(meeting, { kpis: listText([]) }),
    feedback_loop,
    feedback_item: without(feedback_item, { action: null }),
    escalation_tier,
    raci_role,
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
    const text = field.kind === 'boolean' && value === false ? '' : valueText(field, value, workbook);
    return {
      sheet,
      cell: `${column.replace(/\d+$/, '')}${row}`,
      content:
        typeof value === 'number' ? value : field.kind === 'date' ? serial(text) : text === '' ? null : text,
    };
  });
}

function serial(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** Every calculated cell of these sheets, and the figures of their checks, by cell. */
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
