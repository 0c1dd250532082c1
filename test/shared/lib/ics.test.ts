import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, calendarText } from '../../../shared/lib/ics.ts';

const AT = '2026-11-22T09:30:00.123Z';
const due: CalendarDay = { uid: 'action-1@orw', day: '2026-12-31', title: 'Sign off the data map' };

/** What a calendar reads: folded lines put together again (RFC 5545, 3.1). */
function unfolded(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

function valueIn(text: string, name: string): string | undefined {
  const line = unfolded(text).find((each) => each.startsWith(`${name}:`) || each.startsWith(`${name};`));
  return line?.slice(line.indexOf(':') + 1);
}

/** The other way round, by the text rules of RFC 5545, 3.3.11. */
function read(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
}

describe('a calendar file', () => {
  it('is one all-day event for each day, with what RFC 5545 requires of calendar and event', () => {
    expect(calendarText('Brammelund actions', AT, [due])).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Readiness Workbook//Readiness Workbook//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Brammelund actions',
        'BEGIN:VEVENT',
        'UID:action-1@orw',
        'DTSTAMP:20261122T093000Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:Sign off the data map',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('ends on the day after, also over a leap day and a change of the clock', () => {
    const ends = ['2028-02-28', '2028-02-29', '2027-03-28', '2027-10-31'].map((day) =>
      valueIn(calendarText('x', AT, [{ ...due, day }]), 'DTEND'),
    );
    expect(ends).toEqual(['20280229', '20280301', '20270329', '20271101']);
  });

  it('leaves out what is no day', () => {
    for (const day of ['', '2026-02-30', '2026-13-01', 'soon'])
      expect(calendarText('x', AT, [{ ...due, day }])).not.toContain('VEVENT');
  });

  it('marks text as the example of the RFC does', () => {
    const text = 'Project XYZ Final Review\nConference Room - 3B\nCome Prepared.';
    expect(valueIn(calendarText('x', AT, [{ ...due, text }]), 'DESCRIPTION')).toBe(
      'Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared.',
    );
    const title = 'Ask legal; then IT, C:\\share';
    expect(valueIn(calendarText('x', AT, [{ ...due, title }]), 'SUMMARY')).toBe(
      'Ask legal\\; then IT\\, C:\\\\share',
    );
  });

  it('keeps several categories apart by a comma that is not marked', () => {
    const categories = ['Actions', 'Risk, legal'];
    expect(valueIn(calendarText('x', AT, [{ ...due, categories }]), 'CATEGORIES')).toBe(
      'Actions,Risk\\, legal',
    );
  });

  it('cannot be broken out of by what somebody typed', () => {
    const title = 'Harmless\r\nEND:VEVENT\r\nBEGIN:VALARM';
    const lines = unfolded(calendarText('x', AT, [{ ...due, title }]));
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(lines).not.toContain('BEGIN:VALARM');
  });

  it('folds every line at 75 octets without cutting a character, and loses nothing', () => {
    const typed = fc
      .string({ unit: 'grapheme', maxLength: 400 })
      .filter((text) => !/\p{Cc}|\p{Cs}/u.test(text));
    fc.assert(
      fc.property(typed, typed, (title, text) => {
        const file = calendarText('x', AT, [{ ...due, title, text: `${text}\nsecond line` }]);
        for (const line of file.split('\r\n')) {
          const octets = new TextEncoder().encode(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(new TextDecoder('utf-8', { fatal: true }).decode(octets)).toBe(line);
        }
        expect(read(valueIn(file, 'SUMMARY') ?? '')).toBe(title);
        expect(read(valueIn(file, 'DESCRIPTION') ?? '')).toBe(`${text}\nsecond line`);
      }),
    );
  });
});
