import { describe, expect, it } from 'vitest';
import { intervalDemand } from '../../../../shared/domain/staffing/demand/interval-demand.ts';
import { openIntervals } from '../../../../shared/domain/staffing/demand/open-intervals.ts';
import type { FindingKind } from '../../../../shared/domain/staffing/finding.ts';
import { poolSites } from '../../../../shared/domain/staffing/pool-sites.ts';
import { spreadWork } from '../../../../shared/domain/staffing/queueing/spread-work.ts';
import { staffIntervals } from '../../../../shared/domain/staffing/staff-intervals.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import type { Row } from '../../../../shared/model/tables.ts';
import { halfHours, interval, kinds, queue, staffed, volume, WEEK } from './usual-queue.ts';

describe('a week of intervals', () => {
  it('has 24 half hours from eight to eight, round the clock 48, and a last one that is shorter', () => {
    expect(openIntervals(queue())).toHaveLength(120);
    expect(openIntervals(queue({ opens: '06:30', closes: '06:30', days_open: WEEK }))).toHaveLength(336);
    const odd = openIntervals(queue({ opens: '08:00', closes: '09:10', days_open: '["monday"]' }));
    expect(odd.map(({ minutes }) => minutes)).toEqual([30, 30, 10]);
  });

  it('goes on past midnight on the day on which service began', () => {
    const night = openIntervals(
      queue({ opens: '22:00', closes: '02:00', interval_minutes: '60', days_open: '["friday"]' }),
    );
    expect(night.map(({ weekday, start }) => [weekday, start / 60])).toEqual([
      ['friday', 22],
      ['friday', 23],
      ['friday', 24],
      ['friday', 25],
    ]);
    expect(openIntervals(queue({ closes: '00:00', days_open: '["monday"]' }))).toHaveLength(32);
  });

  it('holds the month divided by 52 twelfths, whatever the curves: 5,200 a month are 10 in each half hour', () => {
    const even = intervalDemand(queue(), volume(5_200, 180), []) ?? [];
    expect(even.every(({ contacts }) => Math.abs(contacts - 10) < 1e-9)).toBe(true);
    for (const day_curve of ['even', 'morning', 'office', 'evening'] as const)
      for (const week_curve of ['even', 'monday', 'weekend'] as const)
        for (const interval_minutes of ['15', '30', '60'] as const) {
          const row = queue({
            day_curve,
            week_curve,
            interval_minutes,
            opens: '07:15',
            closes: '01:00',
            days_open: WEEK,
          });
          const all = intervalDemand(row, volume(5_200, 180), []) ?? [];
          expect(sumBy(all, ({ contacts }) => contacts)).toBeCloseTo(1_200, 8);
        }
    expect(
      sumBy(intervalDemand(queue(), volume(5_200, 180), [], 140) ?? [], (one) => one.contacts),
    ).toBeCloseTo(1_680, 8);
  });

  it('with own intervals counts the rows where they begin, and nothing outside the hours', () => {
    const own = queue({ day_curve: 'own', month_percent: 200 });
    const rows = [
      interval('monday', '08:00', { contacts: 4, aht_seconds: 100 }),
      interval('monday', '08:15', { contacts: 12, aht_seconds: 200 }),
      interval('monday', '06:00', { contacts: 99 }),
      interval('sunday', '12:00', { contacts: 99 }),
    ];
    const demand = intervalDemand(own, volume(null, 300), rows) ?? [];
    expect(demand[0]).toMatchObject({ contacts: 32, handleSeconds: 175 });
    expect(sumBy(demand, ({ contacts }) => contacts)).toBe(32);
    expect(kinds(staffed(own, volume(null, 300), rows))).toContain('outside');
  });

  it('is unknown, not empty, without volume, handle time or counts', () => {
    expect(intervalDemand(queue(), volume(null, 180), [])).toBeNull();
    expect(intervalDemand(queue(), volume(100, null), [])).toBeNull();
    expect(intervalDemand(queue({ day_curve: 'own' }), volume(100, 180), [])).toBeNull();
    expect(kinds(staffed(queue(), volume(null, 180)))).toEqual(['no-volume']);
    expect(kinds(staffed(queue(), volume(100, null)))).toEqual(['no-handle-time']);
    expect(kinds(staffed(queue({ day_curve: 'own' }), volume(100, 180)))).toEqual(['no-intervals']);
    expect(kinds(staffed(queue({ days_open: '[]' }), volume(100, 180)))).toEqual(['not-open']);
  });
});

describe('people for a week', () => {
  it('with a hundred calls of three minutes in each half hour: 14 agents, 20 scheduled, 840 hours, 30 FTE', () => {
    const { week } = staffed(queue(), halfHours(100));
    expect(week?.busiest).toMatchObject({ agents: 14, scheduled: 20 });
    expect(week?.busiest?.load).toBeCloseTo(10, 9);
    expect(week?.agentHours).toBe(840);
    expect(week?.fte).toBeCloseTo(30, 9);
    expect(week?.serviceLevel01).toBeCloseTo(0.88835, 5);
  });

  it('one seat round the clock takes 6.0 FTE', () => {
    const small = queue({ opens: '00:00', closes: '00:00', days_open: WEEK, target_percent: 50 });
    const { week } = staffed(small, volume(100, 60));
    expect(week?.intervals.every(({ agents }) => agents === 1)).toBe(true);
    expect(week?.fte).toBeCloseTo(6, 9);
    expect(kinds(staffed(small, volume(100, 60)))).toContain('small-round-clock');
  });

  it('nothing arrives: nobody, and everybody in time', () => {
    const { week } = staffed(queue(), volume(0, 180));
    expect(week).toMatchObject({ busiest: null, fte: 0, contacts: 0, serviceLevel01: 1 });
  });

  it('split in two, 200 calls of 300 s need 42 agents in place of 39', () => {
    const row = queue({ max_occupancy_percent: 100 });
    const demand = intervalDemand(row, { ...halfHours(200), handleSeconds: 300 }, []) ?? [];
    const pools = poolSites(row, demand, 4);
    expect(pools.slice(0, 2).map(({ agents }) => agents)).toEqual([39, 42]);
    for (const [index, one] of pools.entries())
      expect(one.fte).toBeGreaterThanOrEqual(pools[index - 1]?.fte ?? 0);
    expect(staffIntervals({ ...row, sites: 2 }, demand).busiest?.agents).toBe(42);
  });

  it('two chats at a time count as half the handle time', () => {
    const chat = staffed(queue({ work: 'chat', concurrency: 2 }), { ...halfHours(100), handleSeconds: 360 });
    expect(chat.week?.busiest).toMatchObject({ agents: 14 });
    expect(kinds(staffed(queue({ work: 'chat', concurrency: 4 }), halfHours(100)))).toContain('concurrency');
    expect(staffed(queue({ concurrency: 2 }), halfHours(100)).week?.busiest?.agents).toBe(14);
  });

  it('customers who hang up need fewer; without their patience Erlang C stands in and says so', () => {
    const hurried = queue({ model: 'erlang-a', patience_seconds: 300 });
    expect(staffed(hurried, halfHours(100)).week?.busiest?.agents).toBeLessThan(14);
    const unknown = staffed(queue({ model: 'erlang-a' }), halfHours(100));
    expect(unknown.week?.busiest?.agents).toBe(14);
    expect(kinds(unknown)).toContain('no-patience');
  });
});

describe('work that is answered later', () => {
  it('is spread over its promise, goes round at the end of the week, and none is lost', () => {
    expect(spreadWork([6, 0, 0], 2)).toEqual([3, 3, 0]);
    expect(spreadWork([0, 0, 6], 2)).toEqual([3, 0, 3]);
    expect(spreadWork([1, 2, 3], 9)).toEqual([2, 2, 2]);
    expect(spreadWork([1, 2, 3], 0)).toEqual([1, 2, 3]);
    const work = Array.from({ length: 50 }, (_, index) => (index * 37) % 11);
    for (const intervals of [1, 3, 16, 50])
      expect(sumBy(spreadWork(work, intervals), (one) => one)).toBeCloseTo(
        sumBy(work, (one) => one),
        9,
      );
  });

  it('needs load divided by most occupancy, rounded up, and no wait is made up', () => {
    const later = queue({ work: 'deferred', answer_hours: 4, max_occupancy_percent: 80 });
    const { week } = staffed(later, halfHours(100));
    expect(week?.busiest).toMatchObject({ agents: 13, service: null }); // 10 / 0.8 = 12.5
    expect(week?.busiest?.occupancy01).toBeCloseTo(10 / 13, 9);
    expect(week?.serviceLevel01).toBeNull();
    const exact = staffed({ ...later, max_occupancy_percent: 100 }, halfHours(100));
    expect(exact.week?.busiest?.agents).toBe(10);
  });

  it('a longer promise never needs more people at the peak', () => {
    const peaky = (answer_hours: number) =>
      staffed(queue({ work: 'deferred', answer_hours, day_curve: 'morning' }), halfHours(60)).week?.busiest
        ?.agents ?? 0;
    const needs = [0.5, 1, 2, 4, 8, 60].map(peaky);
    for (const [index, need] of needs.entries()) expect(need).toBeLessThanOrEqual(needs[index - 1] ?? need);
    expect(needs.at(-1)).toBeLessThan(needs[0] ?? 0);
  });
});

describe('a plan beside the need', () => {
  const rows = [
    interval('monday', '08:00', { planned: 14 }),
    interval('monday', '08:30', { planned: 13.9 }),
    interval('monday', '09:00', { planned: 10 }),
    interval('monday', '09:30', { planned: 20 }),
  ];
  const plans = staffed(queue(), halfHours(100), rows).week?.intervals.map(({ plan }) => plan) ?? [];

  it('is enough with as many as needed, short with fewer, and never clears with no more than the load', () => {
    expect(plans.slice(0, 5).map((plan) => plan && [plan.short, plan.neverClears])).toEqual([
      [false, false],
      [true, false],
      [true, true],
      [false, false],
      null,
    ]);
    expect(plans[1]?.service?.agents).toBe(13); // A part of a person answers no call.
    expect(plans[2]?.service?.waitSeconds).toBeNull();
    expect(kinds(staffed(queue(), halfHours(100), rows))).toEqual(['never-clears', 'short']);
  });
});

describe('what should be looked at', () => {
  it.each<[FindingKind, Partial<Row<'queue'>>, boolean]>([
    ['occupancy', { max_occupancy_percent: 85 }, false],
    ['occupancy', { max_occupancy_percent: 100, target_percent: 10 }, true],
    ['target', { target_percent: 95 }, false],
    ['target', { target_percent: 95.5 }, true],
    ['concurrency', { work: 'chat', concurrency: 3 }, false],
    ['concurrency', { work: 'chat', concurrency: 3.5 }, true],
    ['split', { sites: 1 }, false],
    ['split', { sites: 2 }, true],
  ])('%s with %o: %s', (kind, fields, expected) => {
    expect(kinds(staffed(queue(fields), halfHours(400))).includes(kind)).toBe(expected);
  });

  it('contacts that last longer than an interval are mentioned', () => {
    const long = { ...halfHours(5), handleSeconds: 1_801 };
    expect(kinds(staffed(queue(), long))).toContain('long-contacts');
    expect(kinds(staffed(queue(), { ...long, handleSeconds: 1_800 }))).not.toContain('long-contacts');
  });
});
