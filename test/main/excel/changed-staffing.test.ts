import { expect, it } from 'vitest';
import type { AnyRow } from '../../../shared/model/table.ts';
import { type Row, tableOf } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, placeOf, sheetOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { registers } from './support/registers.ts';
import { sampleWorkbook } from './support/workbooks.ts';

const folder = tempFolder();
const SHEETS = ['Queues', 'Staffing', 'Staffing year', 'Checks'];
/** The column in which the file works out what it compares, where it reads names of these sheets. */
const OWN_NAMES = /^D\d+=.*(?:que|stf|sty)_/;

/** What moves no agents, because the app alone works these out: absence, paid hours, and what an FTE costs. */
const CHANGES: readonly (readonly [queue: string, fields: Partial<Row<'queue'>>])[] = [
  ['q-phone-de', { shrinkage_percent: 30 }],
  ['q-chat', { shrinkage_percent: 41.5, weekly_hours: 36 }],
  ['q-email', { weekly_hours: 40 }],
];
const TEAM_COST = 4_100_000;

it('follows the rules of the app when absence, paid hours and cost are changed in Excel', {
  timeout: 120_000,
}, async () => {
  const base = queuesOfSample();
  const { book } = await exported(folder, base);
  const queue = { ...base.queue };
  for (const [id, fields] of CHANGES) queue[id] = { ...(queue[id] as Row<'queue'>), ...fields };
  const engagement = Object.fromEntries(
    Object.values(base.engagement).map((row) => [row.id, { ...row, team_cost: TEAM_COST }]),
  );
  const after = await exported(folder, { ...base, queue, engagement });
  const figures = recalculate(book, [
    ...CHANGES.flatMap(([id, fields]) => typedInto(book, id, fields)),
    { ...placeOf(book, 'prf_TeamCost'), content: TEAM_COST },
  ]);
  const found = outcomes(book, (key, value) => figures.get(key) ?? value);
  const wanted = outcomes(after.book);
  const differing = [...wanted].filter(([cell, figure]) => found.get(cell) !== figure);
  expect(differing.map(([cell, figure]) => `${cell}: ${found.get(cell)}, not ${figure}`)).toEqual([]);
  expect(found.size).toBe(wanted.size);
  const before = outcomes(book);
  expect([...found].filter(([cell, figure]) => before.get(cell) !== figure).length).toBeGreaterThan(20);
});

/** Three queues of the sample, open on few hours with figures of their own, in a small workbook that is worked out quickly. */
function queuesOfSample(): Workbook {
  const { queue, channel } = sampleWorkbook();
  const small = registers(2, 2);
  const few = CHANGES.map(([id]) => ({
    ...(queue[id] as Row<'queue'>),
    touchpoints: '[]',
    kpi: null,
    contacts_per_month: 3_000,
    aht_seconds: 300,
    interval_minutes: '60' as const,
    days_open: '["monday","tuesday"]',
    opens: '09:00',
    closes: '14:00',
  }));
  return {
    ...small,
    queue: Object.fromEntries(few.map((row) => [row.id, row])),
    channel: { ...small.channel, ...channel },
    engagement: Object.fromEntries(
      Object.values(small.engagement).map((row) => [row.id, { ...row, team_fte: 50, team_cost: 3_500_000 }]),
    ),
  };
}

function typedInto(book: FileBook, id: string, fields: Readonly<Record<string, unknown>>): readonly Typed[] {
  const { cells } = sheetOf(book, 'Queues');
  const row = [...cells].find(([cell, { value }]) => /^A\d+$/.test(cell) && value === id)?.[0].slice(1);
  return Object.entries(fields).map(([key, value]) => {
    const field = tableOf('queue').fields[key as keyof AnyRow];
    const column = [...cells].find(
      ([cell, found]) =>
        /^[A-Z]+4$/.test(cell) && String(found.value).replace(/ \(.*\)$/, '') === field?.label,
    )?.[0];
    if (!column || row === undefined) throw new Error(`There is no cell for ${key} of ${id}.`);
    return { sheet: 'Queues', cell: `${column.replace(/\d+$/, '')}${row}`, content: Number(value) };
  });
}

/** Every calculated cell of the sheets, and the figures of their checks, by cell. */
function outcomes(
  book: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): ReadonlyMap<string, string> {
  return new Map(
    SHEETS.flatMap((name) =>
      [...sheetOf(book, name).cells].flatMap(([cell, { formula, value }]) => {
        if (formula === null || (name === 'Checks' && !OWN_NAMES.test(`${cell}=${formula}`))) return [];
        const key = `${name}!${cell}`;
        const figure = figureAt(key, value);
        return [[key, typeof figure === 'number' ? figure.toFixed(6) : String(figure ?? '')] as const];
      }),
    ),
  );
}
