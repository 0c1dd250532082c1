import { describe, expect, it } from 'vitest';
import { MONTHS } from '../../../shared/domain/engagement/seasonality.ts';
import { newRow, tableOf } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { exported } from './support/export.ts';
import { type FileBook, named, placeOf, sheetOf } from './support/read-cells.ts';
import { recalculate, type Typed } from './support/recalculate.ts';
import { registers } from './support/registers.ts';

const folder = tempFolder();
const SPRING = [80, 80, 120, 160, 140, 120, 80, 80, 80, 80, 90, 90];

/** Four channels: one complete, one with counts for months, one without handle time, one without anything. */
function withVolumes(): Workbook {
  const workbook = registers(3, 8, 6);
  const months = (figures: readonly number[]) =>
    Object.fromEntries(MONTHS.map((month, index) => [month, figures[index] ?? null]));
  const fields: Readonly<Record<string, object>> = {
    'channel-1': { contacts_per_month: 12_000, aht_seconds: 310, ...months(SPRING) },
    'channel-2': { contacts_per_month: 900.5, aht_seconds: 200, ...months(SPRING.map((month) => month * 9)) },
    'channel-4': { contacts_per_month: 40, ...months(Array(12).fill(100)) },
  };
  const channel = Object.fromEntries(
    Object.values(workbook.channel).map((row) => [row.id, { ...row, ...fields[row.id] }]),
  );
  return inProfile({ ...workbook, channel }, { team_fte: 21.5, team_cost: 1_400_000, sector: 'finance' });
}

function inProfile(workbook: Workbook, fields: object): Workbook {
  const rows = Object.values(workbook.engagement).map((row) => [row.id, { ...row, ...fields }]);
  return { ...workbook, engagement: Object.fromEntries(rows) };
}

function inChannel(workbook: Workbook, id: string, fields: object): Workbook {
  const row = workbook.channel[id];
  if (!row) throw new Error(`There is no channel ${id}.`);
  return { ...workbook, channel: { ...workbook.channel, [id]: { ...row, ...fields } } };
}

/** The same fields of a channel, typed into the file. */
function typedChannel(book: FileBook, id: string, fields: Readonly<Record<string, number | null>>): Typed[] {
  const { cells } = sheetOf(book, 'Channels');
  const row = [...cells].find(([cell, { value }]) => /^A\d+$/.test(cell) && value === id)?.[0].slice(1);
  return Object.entries(fields).map(([name, content]) => {
    const { label } = tableOf('channel').fields[name] ?? {};
    const column = [...cells].find(
      ([cell, { value }]) => /^[A-Z]+4$/.test(cell) && String(value).replace(/ \(.*\)$/, '') === label,
    )?.[0];
    return { sheet: 'Channels', cell: `${column?.slice(0, -1)}${row}`, content };
  });
}

const base = withVolumes();

describe('the sheets Profile and Channels', () => {
  it.each<[string, (workbook: Workbook) => Workbook, (book: FileBook) => readonly Typed[]]>([
    [
      'the team grows and costs more',
      (workbook) => inProfile(workbook, { team_fte: 30, team_cost: 2_000_000 }),
      (book) => [
        { ...placeOf(book, 'prf_TeamFTE'), content: 30 },
        { ...placeOf(book, 'prf_TeamCost'), content: 2_000_000 },
      ],
    ],
    [
      'nobody knows the cost any more',
      (workbook) => inProfile(workbook, { team_cost: null }),
      (book) => [{ ...placeOf(book, 'prf_TeamCost'), content: null }],
    ],
    [
      'contacts, handle time and a month change',
      (workbook) =>
        inChannel(workbook, 'channel-1', { contacts_per_month: 15_000, aht_seconds: 260, may: 300 }),
      (book) => typedChannel(book, 'channel-1', { contacts_per_month: 15_000, aht_seconds: 260, may: 300 }),
    ],
    [
      'a month goes missing, so that no season of all channels is known',
      (workbook) => inChannel(workbook, 'channel-2', { august: null }),
      (book) => typedChannel(book, 'channel-2', { august: null }),
    ],
    [
      'a channel gets its first volume',
      (workbook) => inChannel(workbook, 'channel-3', { contacts_per_month: 700, aht_seconds: 60 }),
      (book) => typedChannel(book, 'channel-3', { contacts_per_month: 700, aht_seconds: 60 }),
    ],
  ])('follow the rules of the app when %s', { timeout: 120_000 }, async (_, inApp, inFile) => {
    const { book } = await exported(folder, base);
    const after = await exported(folder, inApp(base));
    const figures = recalculate(book, inFile(book));
    const found = outcomes(book, (key, value) => figures.get(key) ?? value);
    expect(found).toEqual(outcomes(after.book));
    expect(found).not.toEqual(outcomes(book));
  });

  it('show what is unknown as unknown', async () => {
    const empty = registers(2, 2, 1);
    const { book } = await exported(folder, empty);
    for (const name of ['prf_ContactsMonth', 'prf_CostPerContact', 'prf_PeakToAverage', 'prf_Coverage'])
      expect([name, named(book, name)]).toEqual([name, '–']);
  });

  it('hold what the profile says as people read it', async () => {
    const parameter = newRow('parameter', { id: 'workload.occupancy', value: 70 });
    const { book } = await exported(folder, { ...base, parameter: { [parameter.id]: parameter } });
    const texts = [...sheetOf(book, 'Profile').cells.values()].map(({ value }) => String(value));
    expect(texts).toContain('Banking and insurance');
    expect(named(book, 'prf_CostPerFTE')).toBeCloseTo(1_400_000 / 21.5, 6);
    expect(named(book, 'prf_WorkloadFTE')).toBeCloseTo(
      (12_000 * 310 + 900.5 * 200) / 3_600 / (160 * 0.7 * 0.7),
      6,
    );
  });
});

/** The calculated cells of both sheets, by cell. */
function outcomes(
  book: FileBook,
  figureAt: (key: string, value: unknown) => unknown = (_, value) => value,
): readonly unknown[] {
  return ['Profile', 'Channels'].flatMap((name) =>
    [...sheetOf(book, name).cells].flatMap(([cell, { formula, value }]) => {
      if (formula === null) return [];
      const found = figureAt(`${name}!${cell}`, value);
      return [[name, cell, typeof found === 'number' ? Number(found.toFixed(7)) : (found ?? '')]];
    }),
  );
}
