import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { invert } from '../../../../shared/changes/change.ts';
import { createSample } from '../../../../shared/commands/create-workbook.ts';
import { planAgents } from '../../../../shared/commands/plan-agents.ts';
import { setIntervals } from '../../../../shared/commands/set-intervals.ts';
import { readIntervals } from '../../../../shared/domain/staffing/reading/read-intervals.ts';
import { readMoment, weekdayOf } from '../../../../shared/domain/staffing/reading/read-moment.ts';
import { usualWeek } from '../../../../shared/domain/staffing/reading/usual-week.ts';
import { emptyWorkbook } from '../../../../shared/model/workbook.ts';

const DAY = { opens: '08:00', closes: '20:00' };
const SAMPLE = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: '2026-11-22T09:00:00.000Z' }).edits);

describe('when something was counted', () => {
  it.each([
    ['14.09.2026 08:00', { date: '2026-09-14', minute: 480 }],
    ['2026-09-14T08:30:00', { date: '2026-09-14', minute: 510 }],
    ['09/14/2026 8:30 PM', { date: '2026-09-14', minute: 1_230 }],
    ['Mon 14.09.2026', { date: '2026-09-14' }],
    ['Montag', { weekday: 'monday' }],
    ['do. 09:15', { weekday: 'thursday', minute: 555 }],
    ['08:00 - 08:30', { minute: 480 }],
    ['12:05 am', { minute: 5 }],
    ['24:00', { minute: 0 }],
  ])('"%s" is understood', (text, moment) => {
    expect(readMoment(text)).toEqual(moment);
  });

  it.each(['', '23', '295', '25:10', '08:70', 'total', '03/04/2026', 'Tor 1'])('"%s" is not', (text) => {
    expect(readMoment(text)).toBeNull();
  });

  it('knows the day of the week of a date', () => {
    expect(weekdayOf('2026-09-14')).toBe('monday');
    expect(weekdayOf('2026-11-22')).toBe('sunday');
  });
});

describe('lines from a report', () => {
  it('with German names, decimal commas and times as durations', () => {
    const { lines, unread, columns } = readIntervals(
      'Datum;Uhrzeit;Anrufe angeboten;AHT;Besetzung\n14.09.2026;08:00;23,5;4:55;6\n14.09.2026;08:30;1.204,25;301;7,5',
    );
    expect(columns.map(({ as }) => as)).toEqual(['when', 'when', 'contacts', 'handleSeconds', 'planned']);
    expect(lines).toEqual([
      { date: '2026-09-14', minute: 480, contacts: 23.5, handleSeconds: 295, planned: 6 },
      { date: '2026-09-14', minute: 510, contacts: 1_204.25, handleSeconds: 301, planned: 7.5 },
    ]);
    expect(unread).toEqual([]);
  });

  it('without names, by tabs, with date and time in one cell: contacts, handle time, planned', () => {
    const { lines } = readIntervals('2026-09-14 08:00\t23\t295\t6\r\n2026-09-14 08:30\t31\t\t');
    expect(lines).toEqual([
      { date: '2026-09-14', minute: 480, contacts: 23, handleSeconds: 295, planned: 6 },
      { date: '2026-09-14', minute: 510, contacts: 31, handleSeconds: null, planned: null },
    ]);
  });

  it('with days of the week, beginning and end, and columns that nobody asked for', () => {
    const { lines, columns } = readIntervals(
      'Day,From,To,Queue,Handled AHT,Calls offered\nMon,08:00,08:30,Sales,300,12\nTue,08:00,08:30,Sales,310,9',
    );
    expect(columns.map(({ as }) => as)).toEqual([
      'when',
      'when',
      'when',
      'ignored',
      'handleSeconds',
      'contacts',
    ]);
    expect(
      lines.map(({ weekday, minute, contacts, handleSeconds }) => [weekday, minute, contacts, handleSeconds]),
    ).toEqual([
      ['monday', 480, 12, 300],
      ['tuesday', 480, 9, 310],
    ]);
  });

  it('says of each line that it cannot read why, and reads the others', () => {
    const { lines, unread } = readIntervals(
      [
        'Date;Time;Calls',
        '14.09.2026;08:00;5',
        'Total;;5',
        '15.09.2026;;7',
        '15.09.2026;08:00;many',
        '15.09.2026;08:30;',
      ].join('\n'),
    );
    expect(lines).toHaveLength(1);
    expect(unread.map(({ line, reason }) => [line, reason])).toEqual([
      [3, '"Total" is no date, day or time.'],
      [4, 'It has no time of day.'],
      [5, '"many" in Calls is no number.'],
      [6, 'It has no contacts.'],
    ]);
    expect(readIntervals('')).toEqual({ lines: [], unread: [], columns: [] });
  });
});

describe('a usual week', () => {
  const week = (text: string, hours = DAY) => usualWeek(readIntervals(text).lines, hours);

  it('averages dates by the day of the week, handle times by contacts', () => {
    const { intervals, dates, step } = week(
      '14.09.2026;08:00;10;300\n21.09.2026;08:00;30;200\n21.09.2026;08:30;8;250\n15.09.2026;08:00;5;100',
    );
    expect(intervals).toEqual([
      { weekday: 'monday', starts: '08:00', contacts: 20, aht_seconds: 225, planned: null },
      { weekday: 'monday', starts: '08:30', contacts: 4, aht_seconds: 250, planned: null },
      { weekday: 'tuesday', starts: '08:00', contacts: 5, aht_seconds: 100, planned: null },
    ]);
    expect([dates, step]).toEqual([3, 30]);
  });

  it('gives the hours after midnight of a late shift to the day before', () => {
    const { intervals } = week('Sat;00:30;4\nSat;23:00;6', { opens: '20:00', closes: '02:00' });
    expect(intervals.map(({ weekday, starts }) => `${weekday} ${starts}`)).toEqual([
      'friday 00:30',
      'saturday 23:00',
    ]);
  });

  it('counts an evening and the night after it as one date of a late shift', () => {
    const late = { opens: '20:00', closes: '02:00' };
    const { intervals, dates } = week('18.09.2026;23:00;6\n19.09.2026;00:30;4', late);
    expect(intervals.map(({ weekday, starts, contacts }) => [weekday, starts, contacts])).toEqual([
      ['friday', '00:30', 4],
      ['friday', '23:00', 6],
    ]);
    expect(dates).toBe(1);
  });

  it('counts lines as the report has them, empty ones included', () => {
    const { lines, unread } = readIntervals('\nDay;From;Calls\nMon;08:00;4\nMon;08:30;2\n\nTotal;;6');
    expect(lines).toHaveLength(2);
    expect(unread.map(({ line }) => line)).toEqual([6]);
  });
});

describe('pasting intervals', () => {
  const intervals = usualWeek(
    readIntervals('Mon;09:00;21;290\nMon;10:00;33;301\nSun;09:00;2;280').lines,
    DAY,
  ).intervals;
  const ids = ['a', 'b', 'c'];
  const change = setIntervals(SAMPLE, { queue: 'q-phone-nl', intervals, minutes: null, ids });
  const after = applyEdits(SAMPLE, change.edits);
  const rowsOf = (queue: string) => Object.values(after.interval_volume).filter((row) => row.queue === queue);

  it('replaces what was counted, keeps the plan, and is one act that can be taken back', () => {
    expect(change.title).toBe('Paste 3 intervals of Dutch phone');
    const counted = rowsOf('q-phone-nl').filter(({ contacts }) => contacts !== null);
    expect(counted.map(({ weekday, starts, contacts }) => [weekday, starts, contacts])).toEqual([
      ['monday', '09:00', 21],
      ['monday', '10:00', 33],
      ['sunday', '09:00', 2],
    ]);
    expect(counted[0]?.planned).toBe(SAMPLE.interval_volume['iv-nl-mon-09']?.planned);
    expect(rowsOf('q-phone-nl')).toHaveLength(55);
    expect(applyEdits(after, invert(change).edits)).toEqual(SAMPLE);
  });

  it('makes the queue count on its own intervals, in the steps of the report', () => {
    const to = setIntervals(SAMPLE, { queue: 'q-phone-de', intervals, minutes: 60, ids });
    const { queue, interval_volume } = applyEdits(SAMPLE, to.edits);
    expect(queue['q-phone-de']).toMatchObject({ day_curve: 'own', interval_minutes: '60' });
    // What was planned for Sundays stays, without counts but for the one that was pasted.
    expect(interval_volume['iv-de-sun-1200']).toMatchObject({ contacts: null, planned: 4 });
    expect(interval_volume['iv-de-sun-0900']).toMatchObject({ contacts: 2, planned: 2 });
  });

  it('refuses nothing at all, and a queue that is gone', () => {
    const nothing = { queue: 'q-chat', intervals: [], minutes: null, ids: [] };
    expect(() => setIntervals(SAMPLE, nothing)).toThrow(/no interval to paste/);
    expect(() => setIntervals(SAMPLE, { ...nothing, queue: 'gone' })).toThrow(/not there any more/);
  });

  it('plans agents beside the counts', () => {
    const plan = [
      { weekday: 'monday', starts: '09:00', agents: 9 },
      { weekday: 'sunday', starts: '08:00', agents: 1 },
    ] as const;
    const to = planAgents(SAMPLE, 'q-phone-nl', plan, ['a', 'b']);
    const { interval_volume } = applyEdits(SAMPLE, to.edits);
    const before = SAMPLE.interval_volume['iv-nl-mon-09'];
    expect(interval_volume['iv-nl-mon-09']).toEqual({ ...before, planned: 9 });
    expect(interval_volume.b).toMatchObject({
      queue: 'q-phone-nl',
      weekday: 'sunday',
      planned: 1,
      contacts: null,
    });
    expect(() => planAgents(SAMPLE, 'gone', plan, [])).toThrow(/not there any more/);
  });
});
