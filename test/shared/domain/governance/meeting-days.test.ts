import { describe, expect, it } from 'vitest';
import { addDays, weekdayIndex } from '../../../../shared/domain/governance/day-sums.ts';
import { freeDay } from '../../../../shared/domain/governance/free-day.ts';
import { governanceTimes, stretchOf } from '../../../../shared/domain/governance/governance-times.ts';
import { meetingDays } from '../../../../shared/domain/governance/meeting-days.ts';
import { nextMeeting } from '../../../../shared/domain/governance/next-meeting.ts';
import { rhythmDays } from '../../../../shared/domain/governance/rhythm-days.ts';
import { weekdayInMonth } from '../../../../shared/domain/governance/weekday-in-month.ts';
import { type Holidays, NO_HOLIDAYS } from '../../../../shared/lib/holidays.ts';
import { RHYTHMS, WEEKDAYS, WEEKS_OF_MONTH } from '../../../../shared/model/expectation-lists.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import type { Meeting } from '../../../../shared/model/tables/meeting.ts';
import { newRow, type Row } from '../../../../shared/model/tables.ts';

const TIMES = governanceTimes({ transition_start: '2027-06-07', go_live_on: '2027-09-13' });
const ALWAYS = { from: '2027-01-01', before: null };

const meeting = (values: Partial<Meeting>): Meeting =>
  newRow('meeting', { id: 'm', name: 'Meeting', ...values });
const off = (...days: readonly string[]): Holidays =>
  new Map(days.map((day) => [day, [{ region: 'DE', name: `Holiday of ${day}` }]]));
const rhythm = (values: Partial<Meeting>, from: string, until: string) =>
  rhythmDays(meeting(values), ALWAYS, from, until);

function dates(
  meetings: readonly Meeting[],
  from: string,
  until: string,
  {
    holidays = NO_HOLIDAYS,
    records = [],
    roles = [],
  }: {
    readonly holidays?: Holidays;
    readonly records?: readonly Row<'meeting_record'>[];
    readonly roles?: readonly Row<'raci_role'>[];
  } = {},
) {
  const byId = <R extends { readonly id: string }>(rows: readonly R[]) =>
    Object.fromEntries(rows.map((row) => [row.id, row]));
  return meetingDays(
    { meeting: byId(meetings), meeting_record: byId(records), raci_role: byId(roles) },
    TIMES,
    holidays,
    from,
    until,
  );
}

describe('a weekday of a month', () => {
  // By the printed calendar: 1 September 2027 is a Wednesday, 1 October 2027 a Friday, 1 February 2028 a Tuesday.
  it.each([
    ['2027-09-01', 'tuesday', 'first', '2027-09-07'],
    ['2027-09-30', 'tuesday', 'second', '2027-09-14'],
    ['2027-09-01', 'wednesday', 'first', '2027-09-01'],
    ['2027-10-01', 'thursday', 'third', '2027-10-21'],
    ['2027-10-01', 'friday', 'fourth', '2027-10-22'],
    ['2027-10-01', 'friday', 'last', '2027-10-29'],
    ['2027-09-01', 'friday', 'last', '2027-09-24'],
    ['2028-02-01', 'tuesday', 'last', '2028-02-29'],
    ['2027-02-01', 'sunday', 'last', '2027-02-28'],
  ] as const)('in %s the %s that is the %s is %s', (month, weekday, week, day) => {
    expect(weekdayInMonth(month, weekday, week)).toBe(day);
  });
});

describe('a rhythm', () => {
  it('of each working day leaves Saturday and Sunday out', () => {
    expect(rhythm({ rhythm: 'daily' }, '2027-06-10', '2027-06-15')).toEqual([
      '2027-06-10',
      '2027-06-11',
      '2027-06-14',
      '2027-06-15',
    ]);
  });

  it('of each week comes on its day, the first and the last day of a range among them', () => {
    expect(rhythm({ rhythm: 'weekly', weekday: 'tuesday' }, '2027-06-08', '2027-06-22')).toEqual([
      '2027-06-08',
      '2027-06-15',
      '2027-06-22',
    ]);
  });

  it('of every second week counts from the first such day of its time, wherever one looks', () => {
    const calibration = meeting({ rhythm: 'fortnightly', weekday: 'thursday' });
    const stretch = { from: '2027-06-07', before: null };
    expect(rhythmDays(calibration, stretch, '2027-06-07', '2027-07-15')).toEqual([
      '2027-06-10',
      '2027-06-24',
      '2027-07-08',
    ]);
    expect(rhythmDays(calibration, stretch, '2027-07-01', '2027-07-31')).toEqual([
      '2027-07-08',
      '2027-07-22',
    ]);
  });

  it('of a month takes the second week unless another is named', () => {
    expect(rhythm({ rhythm: 'monthly', weekday: 'wednesday' }, '2027-07-01', '2027-09-30')).toEqual([
      '2027-07-14',
      '2027-08-11',
      '2027-09-08',
    ]);
  });

  it('of a quarter, half-year and year counts its months from the first one', () => {
    const third = { weekday: 'thursday', week_of_month: 'third' } as const;
    expect(rhythm({ ...third, rhythm: 'quarterly', first_month: 2 }, '2027-01-01', '2028-01-31')).toEqual([
      '2027-02-18',
      '2027-05-20',
      '2027-08-19',
      '2027-11-18',
    ]);
    expect(rhythm({ ...third, rhythm: 'half-yearly', first_month: 10 }, '2027-01-01', '2027-12-31')).toEqual([
      '2027-04-15',
      '2027-10-21',
    ]);
    expect(rhythm({ ...third, rhythm: 'yearly', first_month: 9 }, '2027-01-01', '2028-12-31')).toEqual([
      '2027-09-16',
      '2028-09-21',
    ]);
    expect(rhythm({ ...third, rhythm: 'quarterly' }, '2027-01-01', '2027-06-30')).toEqual([
      '2027-01-21',
      '2027-04-15',
    ]);
  });

  it('of events gives no day', () => {
    expect(rhythm({ rhythm: 'event' }, '2027-01-01', '2028-12-31')).toEqual([]);
  });
});

describe('the time of a meeting', () => {
  it('ends and begins 90 days after going live: 13 September 2027 gives 12 December', () => {
    expect(TIMES).toEqual({ start: '2027-06-07', goLive: '2027-09-13', steadyFrom: '2027-12-12' });
    expect(stretchOf('transition', TIMES)).toEqual({ from: '2027-06-07', before: '2027-12-12' });
    expect(stretchOf('steady', TIMES)).toEqual({ from: '2027-12-12', before: null });
    const daily = { rhythm: 'daily', period: 'transition' } as const;
    const days = dates([meeting(daily)], '2027-01-01', '2028-12-31').map(({ day }) => day);
    expect([days[0], days.at(-1)]).toEqual(['2027-06-07', '2027-12-10']);
  });

  it('has no days while the days that decide it are unknown', () => {
    const unknown = governanceTimes({ transition_start: null, go_live_on: null });
    expect(stretchOf('always', unknown)).toBeNull();
    const started = governanceTimes({ transition_start: '2027-06-07', go_live_on: null });
    expect(stretchOf('steady', started)).toBeNull();
    expect(stretchOf('transition', started)).toEqual({ from: '2027-06-07', before: null });
  });
});

describe('a public holiday', () => {
  // Easter Sunday 2027 is 28 March; 3 October 2028 is a Tuesday; 31 December 2027 a Friday.
  it('moves a weekly meeting to the next working day of its week', () => {
    expect(freeDay('2027-03-29', 'weekly', off('2027-03-26', '2027-03-29'))).toBe('2027-03-30');
    expect(freeDay('2028-10-03', 'weekly', off('2028-10-03'))).toBe('2028-10-04');
  });

  it('takes the day before where no working day follows in the week', () => {
    expect(freeDay('2027-03-26', 'weekly', off('2027-03-26', '2027-03-29'))).toBe('2027-03-25');
  });

  it('passes over two holidays in a row', () => {
    // Christmas 2028 is on Monday and Tuesday.
    expect(freeDay('2028-12-25', 'fortnightly', off('2028-12-25', '2028-12-26'))).toBe('2028-12-27');
  });

  it('keeps a monthly meeting within its month and a weekly one within its week', () => {
    expect(freeDay('2027-12-31', 'monthly', off('2027-12-31'))).toBe('2027-12-30');
    expect(freeDay('2027-10-29', 'monthly', off('2027-10-29'))).toBe('2027-10-28');
    expect(freeDay('2027-03-26', 'monthly', off('2027-03-26', '2027-03-29'))).toBe('2027-03-30');
  });

  it('leaves a daily meeting out, and a weekly one when the whole week is off', () => {
    expect(freeDay('2027-03-29', 'daily', off('2027-03-29'))).toBeNull();
    const week = off('2027-12-27', '2027-12-28', '2027-12-29', '2027-12-30', '2027-12-31');
    expect(freeDay('2027-12-28', 'weekly', week)).toBeNull();
    const [cancelled] = dates(
      [meeting({ rhythm: 'weekly', weekday: 'tuesday' })],
      '2027-12-27',
      '2027-12-31',
      { holidays: week },
    );
    expect(cancelled).toMatchObject({ status: 'cancelled', movedBy: 'holiday', day: '2027-12-28' });
  });
});

describe('what was noted about a day', () => {
  const weekly = meeting({ rhythm: 'weekly', weekday: 'tuesday' });
  const record = (values: Partial<Row<'meeting_record'>>) =>
    newRow('meeting_record', { id: 'r', meeting: 'm', planned_on: '2027-07-06', ...values });

  it('stands above rhythm and holiday', () => {
    const records = [record({ held_on: '2027-07-09', minutes: 'Moved for the summer party' })];
    const [moved] = dates([weekly], '2027-07-05', '2027-07-11', { records, holidays: off('2027-07-06') });
    expect(moved).toMatchObject({
      key: 'm/2027-07-06',
      planned: '2027-07-06',
      day: '2027-07-09',
      movedBy: 'hand',
      extra: false,
    });
  });

  it('brings a date back into a range that it was moved into from far away', () => {
    const records = [record({ held_on: '2028-03-01' })];
    expect(dates([weekly], '2028-03-01', '2028-03-01', { records }).map(({ key }) => key)).toEqual([
      'm/2027-07-06',
    ]);
    expect(dates([weekly], '2027-07-06', '2027-07-06', { records })).toEqual([]);
  });

  it('is never lost: a day that the rhythm does not give any more stays', () => {
    const records = [record({ planned_on: '2027-07-07', status: 'held', minutes: 'Agreed.' })];
    const found = dates([weekly], '2027-07-05', '2027-07-11', { records });
    expect(found.map(({ day, extra, status }) => [day, extra, status])).toEqual([
      ['2027-07-06', false, 'planned'],
      ['2027-07-07', true, 'held'],
    ]);
    expect(dates([{ ...weekly, active: false }], '2027-07-05', '2027-07-11', { records })).toHaveLength(1);
  });

  it('makes the dates of a meeting without a rhythm', () => {
    const special = meeting({ rhythm: 'event' });
    const records = [record({ planned_on: '2027-06-07' })];
    expect(dates([special], '2027-06-01', '2027-06-30', { records }).map(({ day }) => day)).toEqual([
      '2027-06-07',
    ]);
  });
});

describe('two meetings at the same time', () => {
  const one = meeting({
    id: 'a',
    rhythm: 'weekly',
    starts: '10:00',
    minutes: 45,
    roles: listText(['VM', 'PO']),
  });
  const other = meeting({
    id: 'b',
    rhythm: 'weekly',
    starts: '10:15',
    minutes: 45,
    roles: listText(['WF', 'PO']),
  });
  const clashes = (...meetings: readonly Meeting[]) =>
    dates(meetings, '2027-06-08', '2027-06-08', {
      roles: [
        newRow('raci_role', { id: 'VM', short: 'VM', name: 'Vendor manager', person: 'p' }),
        newRow('raci_role', { id: 'CS', short: 'CS', name: 'Head', person: 'p' }),
      ],
    }).map((date) => date.clashes);

  it('clash when somebody sits in both', () => {
    expect(clashes(one, other)).toEqual([['b/2027-06-08'], ['a/2027-06-08']]);
  });

  it('do not clash when one ends as the other begins, or when nobody sits in both', () => {
    expect(clashes(one, { ...other, starts: '10:45' })).toEqual([[], []]);
    expect(clashes(one, { ...other, roles: listText(['WF', 'QK']) })).toEqual([[], []]);
  });

  it('clash when the same person plays two roles', () => {
    expect(clashes(one, { ...other, roles: listText(['CS']) })).toEqual([['b/2027-06-08'], ['a/2027-06-08']]);
  });
});

it('finds the next date from today on, from the start of the hand-over before it has begun', () => {
  const engagement = { transition_start: '2027-06-07', go_live_on: '2027-09-13' };
  const weekly = meeting({ rhythm: 'weekly', weekday: 'tuesday' });
  const held = newRow('meeting_record', { id: 'r', meeting: 'm', planned_on: '2027-06-08', status: 'held' });
  const next = (today: string, records: Readonly<Record<string, Row<'meeting_record'>>> = {}) =>
    nextMeeting(
      { meeting: { m: weekly }, meeting_record: records, raci_role: {} },
      engagement,
      NO_HOLIDAYS,
      today,
    )?.day;
  expect(next('2026-11-22')).toBe('2027-06-08');
  expect(next('2027-06-08')).toBe('2027-06-08');
  expect(next('2027-06-08', { r: held })).toBe('2027-06-15');
});

describe('for any meeting and any holidays', () => {
  let seed = 7;
  const random = (count: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % count;
  };
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const cases = Array.from({ length: 40 }, () => ({
    one: meeting({
      rhythm: pick(RHYTHMS).value,
      weekday: pick(WEEKDAYS.slice(0, 5)).value,
      week_of_month: pick(WEEKS_OF_MONTH).value,
      first_month: 1 + random(12),
    }),
    holidays: off(...Array.from({ length: 12 }, () => addDays('2027-06-07', random(700)))),
  }));

  it('no date that was not moved by hand lies on a holiday or a weekend', () => {
    for (const { one, holidays } of cases)
      for (const { day, status } of dates([one], '2027-06-07', '2029-06-06', { holidays }))
        if (status === 'planned') {
          expect(holidays.has(day), day).toBe(false);
          expect(weekdayIndex(day), day).toBeLessThan(5);
        }
  });

  it('holidays change neither which dates there are nor their week or month, except daily ones', () => {
    for (const { one, holidays } of cases) {
      if (one.rhythm === 'daily') continue;
      const [bare, moved] = [NO_HOLIDAYS, holidays].map((list) =>
        dates([one], '2027-06-07', '2029-12-31', { holidays: list }),
      );
      expect(moved?.map(({ key }) => key).sort()).toEqual(bare?.map(({ key }) => key).sort());
      const monday = (day: string) => addDays(day, -weekdayIndex(day));
      for (const { planned, day } of moved ?? []) {
        const week = one.rhythm === 'weekly' || one.rhythm === 'fortnightly';
        if (week) expect(monday(day)).toBe(monday(planned));
        else expect(day.slice(0, 7)).toBe(planned.slice(0, 7));
      }
    }
  });

  it('two halves of a range hold what the whole holds', () => {
    for (const { one, holidays } of cases) {
      const keys = (from: string, until: string) =>
        dates([one], from, until, { holidays }).map(({ key, day }) => `${key} ${day}`);
      expect([...keys('2027-06-07', '2028-02-10'), ...keys('2028-02-11', '2029-01-31')]).toEqual(
        keys('2027-06-07', '2029-01-31'),
      );
    }
  });
});
