import { describe, expect, it } from 'vitest';
import { type CalendarDay, calendarText } from '../../../shared/lib/ics.ts';

const AT = '2026-11-22T09:30:00.000Z';
const REVIEW: CalendarDay = {
  uid: 'meeting-review-2027-07-14@orw',
  day: '2027-07-14',
  title: 'Service review',
  place: 'Münster',
  hours: { starts: '10:00', minutes: 90, zone: 'Europe/Berlin' },
};
const linesOf = (event: CalendarDay) =>
  calendarText('Meetings', AT, [event]).replaceAll('\r\n ', '').split('\r\n');

describe('some hours in a calendar file', () => {
  it('are written in UTC: ten in Berlin is eight in summer and nine in winter', () => {
    expect(linesOf(REVIEW)).toEqual(
      expect.arrayContaining([
        'DTSTART:20270714T080000Z',
        'DTEND:20270714T093000Z',
        'LOCATION:Münster',
        'TRANSP:OPAQUE',
      ]),
    );
    expect(linesOf({ ...REVIEW, day: '2027-12-08' })).toContain('DTSTART:20271208T090000Z');
  });

  it('may end on the next day, and cross a change of the clock', () => {
    const late = { ...REVIEW, day: '2027-12-31', hours: { starts: '23:30', minutes: 60, zone: 'UTC' } };
    expect(linesOf(late)).toContain('DTEND:20280101T003000Z');
    // Clocks in Berlin go back at three on 31 October 2027: four hours from midnight end at three.
    const night = {
      ...REVIEW,
      day: '2027-10-31',
      hours: { starts: '00:00', minutes: 240, zone: 'Europe/Berlin' },
    };
    expect(linesOf(night)).toEqual(
      expect.arrayContaining(['DTSTART:20271030T220000Z', 'DTEND:20271031T020000Z']),
    );
  });

  it('go by the clock of the reader while no zone is known', () => {
    const floating = linesOf({ ...REVIEW, hours: { starts: '10:00', minutes: 90, zone: '' } });
    expect(floating).toContain('DTSTART:20270714T100000');
    expect(floating).toContain('DTEND:20270714T113000');
  });

  it('are left out where day, hour or zone are none', () => {
    for (const event of [
      { ...REVIEW, day: '2027-02-30' },
      { ...REVIEW, hours: { starts: 'ten', minutes: 90, zone: 'UTC' } },
      { ...REVIEW, hours: { starts: '10:00', minutes: 90, zone: 'Nowhere/At all' } },
    ])
      expect(linesOf(event).join()).not.toContain('VEVENT');
  });
});
