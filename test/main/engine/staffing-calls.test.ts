import { describe, expect, it } from 'vitest';
import { staffingCalls } from '../../../main/engine/staffing-calls.ts';
import { MONTHS } from '../../../shared/domain/engagement/seasonality.ts';
import { poolSites } from '../../../shared/domain/staffing/pool-sites.ts';
import { listText } from '../../../shared/model/list-text.ts';
import { newRow, type Row } from '../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../shared/model/workbook.ts';

const AS_IT_IS = { volumePercent: 100, ahtPercent: 100, targetPercent: 80, shrinkagePercent: 30 };

describe('people needed, as the engine answers for the window', () => {
  it('gives every queue in its order; 100 calls of three minutes in half an hour take 14 agents, 20 scheduled', () => {
    const calls = staffingCalls(() => opened({}, { id: 'later', position: 2, contacts_per_month: null }));
    const [phone, later] = calls.staffingWeeks(null);
    expect([phone?.queue.id, later?.queue.id]).toEqual(['phone', 'later']);
    expect(phone?.week?.busiest).toMatchObject({ agents: 14, scheduled: 20 });
    expect(phone?.week?.fte).toBeCloseTo(30, 9);
    expect(later?.week, 'without a volume nothing is known').toBeNull();
  });

  it('answers for the workbook as it is at the moment of the call', () => {
    let workbook = without();
    const calls = staffingCalls(() => workbook);
    expect(calls.staffingWeeks(null)).toEqual([]);
    workbook = opened({});
    expect(calls.staffingWeeks(null)[0]?.week?.busiest?.agents).toBe(14);
    workbook = opened({ max_occupancy_percent: 70 });
    expect(calls.staffingWeeks(null)[0]?.week?.busiest?.agents).toBe(15);
  });

  it('gives the year of a queue whose channel has a season, and null for one without', () => {
    const channel = { ...newRow('channel', { id: 'calls', name: 'Phone' }), ...season };
    const workbook = opened({ channel: 'calls' }, { id: 'plain', position: 2 });
    const years = staffingCalls(() => ({ ...workbook, channel: { calls: channel } })).staffingYears(null);
    expect(Object.keys(years)).toEqual(['phone', 'plain']);
    expect(years.plain).toBeNull();
    expect(years.phone?.months.map(({ percent }) => Math.round(percent))).toEqual([
      ...Array.from({ length: 11 }, () => 92),
      185,
    ]);
    expect(years.phone?.peak.month).toBe(11);
  });

  it('splits a queue between groups, from one up to as many as are asked for', () => {
    const calls = staffingCalls(() =>
      opened({ contacts_per_month: 104_000, aht_seconds: 300, max_occupancy_percent: 100 }),
    );
    const pools = calls.staffingPools({ queue: 'phone', most: 3 });
    expect(pools.map(({ sites }) => sites)).toEqual([1, 2, 3]);
    expect(pools.slice(0, 2).map(({ agents }) => agents)).toEqual([39, 42]);
    const [phone] = calls.staffingWeeks(null);
    const demand = phone?.week?.intervals.map((one) => one.demand) ?? [];
    expect(pools).toEqual(phone && poolSites(phone.queue, demand, 3));
  });

  it('splits and supposes nothing for a queue that is unknown or whose need is', () => {
    const calls = staffingCalls(() => opened({ contacts_per_month: null }));
    for (const queue of ['phone', 'gone']) {
      expect(calls.staffingPools({ queue, most: 2 })).toEqual([]);
      expect(calls.staffingWhatIf({ queue, supposed: AS_IT_IS })).toBeNull();
    }
  });

  it('supposes other figures without changing the workbook', () => {
    const workbook = opened({});
    const calls = staffingCalls(() => workbook);
    const supposed = (more: Partial<typeof AS_IT_IS>) =>
      calls.staffingWhatIf({ queue: 'phone', supposed: { ...AS_IT_IS, ...more } })?.busiest;
    expect(supposed({})).toEqual(calls.staffingWeeks(null)[0]?.week?.busiest);
    expect(supposed({ shrinkagePercent: 50 })).toMatchObject({ agents: 14, scheduled: 28 });
    expect(supposed({ volumePercent: 200 })?.load).toBeCloseTo(20, 9);
    expect(supposed({ ahtPercent: 50 })?.load).toBeCloseTo(5, 9);
    expect(supposed({ targetPercent: 90 })?.agents, '14 agents reach 88.8 %').toBe(15);
    expect(calls.staffingWeeks(null)[0]?.week?.busiest).toMatchObject({ agents: 14, scheduled: 20 });
  });
});

/** Eleven equal months, and a December of twice as much. */
const season = Object.fromEntries(MONTHS.map((month) => [month, month === 'december' ? 200 : 100]));

/** 52,000 calls a month are 100 in each of 120 half hours a week. */
function opened(first: Partial<Row<'queue'>>, second?: Partial<Row<'queue'>>): Workbook {
  const queue = (more: Partial<Row<'queue'>>) =>
    newRow('queue', {
      id: 'phone',
      position: 1,
      name: 'Phone',
      days_open: listText(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']),
      opens: '08:00',
      closes: '20:00',
      interval_minutes: '30',
      day_curve: 'even',
      week_curve: 'even',
      contacts_per_month: 52_000,
      aht_seconds: 180,
      shrinkage_percent: 30,
      target_percent: 80,
      target_seconds: 20,
      max_occupancy_percent: 85,
      weekly_hours: 40,
      ...more,
    });
  const rows = [queue(first), ...(second ? [queue(second)] : [])];
  return { ...without(), queue: Object.fromEntries(rows.map((row) => [row.id, row])) };
}

/** A workbook without a queue. */
function without(): Workbook {
  return { ...emptyWorkbook(), engagement: { ours: newRow('engagement', { id: 'ours' }) } };
}
