import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { createSample } from '../../../../shared/commands/create-workbook.ts';
import { setFields } from '../../../../shared/commands/put.ts';
import { results } from '../../../../shared/domain/results.ts';
import { type QueueStaffing, staffQueues } from '../../../../shared/domain/staffing/staff-queues.ts';
import { addYears, staffYear } from '../../../../shared/domain/staffing/staff-year.ts';
import { asPlanned, whatIf } from '../../../../shared/domain/staffing/what-if.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';
import { halfHours, kinds, queue, staffed } from './usual-queue.ts';

const SAMPLE = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: '2026-11-22T09:00:00.000Z' }).edits);

describe('the year', () => {
  const channel = newRow('channel', {
    id: 'c',
    name: 'Phone',
    ...Object.fromEntries(
      'january february march april may june july august september october november december'
        .split(' ')
        .map((month) => [month, month === 'may' ? 210 : 90]),
    ),
  });
  const seasonal = staffed(
    queue({ channel: 'c', work: 'deferred', max_occupancy_percent: 100 }),
    halfHours(100),
  );

  it('has the strength of the season in each month, in place of the month planned for', () => {
    const year = staffYear(seasonal, { c: channel });
    expect(year?.months.map(({ percent }) => Math.round(percent))).toEqual([
      90, 90, 90, 90, 210, 90, 90, 90, 90, 90, 90, 90,
    ]);
    expect([year?.peak.month, year?.peak.agents, year?.trough.agents]).toEqual([4, 21, 9]);
    // 60 hours a week are 2.142857 FTE for each agent: 45 in May, 19.2857 else.
    expect(year?.peak.fte).toBeCloseTo(45, 9);
    expect(year?.idleFteMonths).toBeCloseTo(11 * (45 - (9 * 60) / 28), 9);
    expect(
      staffYear({ ...seasonal, queue: { ...seasonal.queue, channel: null } }, { c: channel }),
    ).toBeNull();
  });

  it('of two queues has the peak of their sum, not the sum of their peaks', () => {
    const one = staffYear(seasonal, { c: channel });
    const winter = { ...channel, may: 90, december: 210 };
    const two = staffYear(seasonal, { c: winter });
    if (!one || !two) throw new Error('Both have a season.');
    const both = addYears([one, two]);
    expect(both?.peak.fte).toBeCloseTo(45 + (9 * 60) / 28, 9);
    expect(both?.peak.fte).toBeLessThan(one.peak.fte + two.peak.fte);
    expect(addYears([])).toBeNull();
  });
});

describe('what if', () => {
  const one = staffed(queue(), halfHours(100));

  it('with the queue’s own figures is the queue’s own week', () => {
    expect(whatIf(one, asPlanned(one))).toEqual(one.week);
  });

  it('more contacts, longer ones, a higher promise and more absence each cost people', () => {
    const fte = (more: object) => whatIf(one, { ...asPlanned(one), ...more })?.fte ?? 0;
    const now = one.week?.fte ?? 0;
    for (const more of [
      { volumePercent: 120 },
      { ahtPercent: 120 },
      { targetPercent: 95 },
      { shrinkagePercent: 40 },
    ])
      expect(fte(more)).toBeGreaterThan(now);
  });
});

describe('the sample', () => {
  const queues = staffQueues(SAMPLE);
  const of = (id: string) => queues.find((one) => one.queue.id === id) as QueueStaffing;

  it('adds up the partner’s part of the touchpoints: all of what is outsourced, its share of what is mixed', () => {
    const { volume: found } = of('q-phone-de');
    const [status, slot, late, back] = found.parts;
    expect([status, slot, late, back].map((part) => part?.counted01)).toEqual([1, 1, expect.any(Number), 1]);
    expect(found.contacts).toBeCloseTo(0.68 * (4_000 + 1_900 + 2_300 * (late?.counted01 ?? 0) + 2_100), 9);
    expect(of('q-chat').volume.parts[0]).toMatchObject({ counted01: 0, contacts: 0 }); // It is automated.
  });

  it('shows a queue that is planned too short, one whose patience is unknown, and two without a word', () => {
    expect(kinds(of('q-phone-nl'))).toEqual(['short', 'no-patience']);
    expect(kinds(of('q-phone-de'))).toEqual(['short']);
    expect([kinds(of('q-chat')), kinds(of('q-email'))]).toEqual([[], []]);
  });

  it('stands in the figures of the command line, and a queue without demand is unknown there', () => {
    const figures = results(SAMPLE);
    const { busiest, fte } = of('q-phone-de').week as NonNullable<QueueStaffing['week']>;
    expect(figures['staffing.q-phone-de.agents']).toBe(busiest?.agents);
    expect(figures['staffing.q-phone-de.scheduled']).toBe(Math.ceil((busiest?.agents ?? 0) / 0.68));
    expect(figures['staffing.q-phone-de.sl']).toBeGreaterThanOrEqual(0.8);
    expect(figures['staffing.q-phone-de.fte']).toBe(fte);
    expect(figures['staffing.q-email.sl']).toBeNull();
    expect(figures['staffing.fte']).toBeCloseTo(
      sumBy(queues, ({ week }) => week?.fte ?? 0),
      9,
    );
    const bare = applyEdits(SAMPLE, setFields(SAMPLE, 'queue', 'q-email', { touchpoints: '[]' }, 'x').edits);
    expect(results(bare)['staffing.q-email.fte']).toBeNull();
    expect(results(bare)['staffing.unknown']).toBe(1);
  });

  it('is worked out anew only where something changed', () => {
    const after: Workbook = applyEdits(
      SAMPLE,
      setFields(SAMPLE, 'queue', 'q-email', { answer_hours: 2 }, 'x').edits,
    );
    const again = staffQueues(after);
    expect(again[0]?.week).toBe(queues[0]?.week);
    expect(again[3]?.week).not.toBe(queues[3]?.week);
  });
});
