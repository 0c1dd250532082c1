import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayAfterKey,
  monthOf,
  weekdayOf,
  weeksOf,
} from '../../../../renderer/ui/charts/calendar/calendar-days.ts';
import { type CalendarItem, itemsByDay } from '../../../../renderer/ui/charts/calendar/calendar-item.ts';
import {
  itemWords,
  monthWords,
  weekdayWords,
} from '../../../../renderer/ui/charts/calendar/calendar-words.ts';

const item = (id: string, day: string, until?: string): CalendarItem => ({
  id,
  title: `Item ${id}`,
  day,
  tone: 'attention',
  kind: 'Training',
  ...(until === undefined ? {} : { until }),
});

describe('a month', () => {
  it('has weeks from Monday to Sunday that hold each of its days once', () => {
    const month = fc
      .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
    fc.assert(
      fc.property(month, (of) => {
        const weeks = weeksOf(of);
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(week.map(weekdayOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
          expect(week.some((day) => monthOf(day) === of)).toBe(true);
        }
        const [year = 0, number = 1] = of.split('-').map(Number);
        const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
        expect(new Set(weeks.flat().filter((day) => monthOf(day) === of)).size).toBe(length);
      }),
    );
  });

  it('begins where the calendar on the wall says: November 2026 on a Sunday', () => {
    expect(weeksOf('2026-11')[0]).toEqual([
      '2026-10-26',
      '2026-10-27',
      '2026-10-28',
      '2026-10-29',
      '2026-10-30',
      '2026-10-31',
      '2026-11-01',
    ]);
    expect(weeksOf('2027-02')).toHaveLength(4);
  });
});

describe('keys in a calendar', () => {
  it.each([
    ['2026-11-30', 'ArrowRight', '2026-12-01'],
    ['2026-11-01', 'ArrowLeft', '2026-10-31'],
    ['2026-11-26', 'ArrowDown', '2026-12-03'],
    ['2026-11-22', 'Home', '2026-11-16'],
    ['2026-11-16', 'End', '2026-11-22'],
    ['2027-01-31', 'PageDown', '2027-02-28'],
    ['2028-03-31', 'PageUp', '2028-02-29'],
    ['2026-12-15', 'PageDown', '2027-01-15'],
    ['2026-11-22', 'x', null],
  ])('lead from %s with %s to %s', (day, key, to) => {
    expect(dayAfterKey(day, key)).toBe(to);
  });

  it('lead back the way they came, whatever the clocks do', () => {
    // Clocks change on 29 March and 25 October 2026 in Europe.
    expect(addDays(addDays('2026-03-28', 2), -2)).toBe('2026-03-28');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addMonths('2026-11-22', -11)).toBe('2025-12-22');
  });
});

describe('dated items', () => {
  it('stand on each of their days, in the order of their beginning', () => {
    const days = itemsByDay([item('b', '2026-11-24'), item('a', '2026-11-23', '2026-11-25')]);
    expect([...days.keys()].sort()).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
    expect(days.get('2026-11-24')?.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('with an end before their beginning stand on their first day, and one without end does not fill the calendar', () => {
    expect([...itemsByDay([item('a', '2026-11-23', '2026-11-01')]).keys()]).toEqual(['2026-11-23']);
    expect(itemsByDay([item('a', '2026-11-23', '9999-12-31')]).size).toBe(366);
  });

  it('say what they are and when', () => {
    const words = itemWords(item('a', '2026-11-23', '2026-11-25'));
    expect(words).toMatch(/^Training, needs attention, .*23.*2026 to .*25.*2026$/);
    expect(monthWords('2026-11')).toContain('2026');
  });

  it('stand under the names of their weekdays, Monday first', () => {
    const long = new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' });
    const week = weeksOf('2026-11')[0] ?? [];
    expect(weekdayWords().map(({ long: name }) => name)).toEqual(
      week.map((day) => long.format(new Date(`${day}T00:00:00Z`))),
    );
  });
});
