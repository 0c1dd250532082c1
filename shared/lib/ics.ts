import { DateTime } from 'luxon';

/** Something on one day of the calendar: the whole day, or some of its hours. */
export interface CalendarDay {
  /** Stays the same for the same thing, so that a calendar that reads the file again replaces it. */
  readonly uid: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  /** Lines end in `\n`. */
  readonly text?: string;
  /** What calendars may colour or filter by. */
  readonly categories?: readonly string[];
  readonly place?: string;
  /** The hours it takes; the whole day where they are left out. */
  readonly hours?: CalendarHours;
}

export interface CalendarHours {
  /** `HH:MM` on the clock of the zone. */
  readonly starts: string;
  readonly minutes: number;
  /** An IANA time zone such as `Europe/Berlin`; empty for whatever clock the reader goes by. */
  readonly zone: string;
}

/**
 * The days as an iCalendar file (RFC 5545) for Outlook, Google Calendar and Apple Calendar.
 *
 * Whole days are events that leave the day free; hours are taken. To-dos (`VTODO`) would say more, but Google and
 * Outlook pass over them. Hours are written in UTC, so that every reader sees them on their own clock without the rules
 * of the zone having to travel along. Days that are no days are left out.
 *
 * @param name what the calendar is called
 * @param at when the file is made, as in `2026-11-22T09:30:00.000Z`
 */
export function calendarText(name: string, at: string, days: readonly CalendarDay[]): string {
  const stamp = at.replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Readiness Workbook//Readiness Workbook//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap((day) => eventLines(day, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarDay, stamp: string): string[] {
  const { uid, day, title, text = '', categories = [], place = '', hours } = event;
  const when = hours === undefined ? wholeDay(day) : someHours(day, hours);
  if (when === null) return [];
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    ...when,
    `SUMMARY:${escaped(title)}`,
    ...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escaped).join(',')}`]),
    `TRANSP:${hours === undefined ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

function wholeDay(day: string): readonly string[] | null {
  const next = dayAfter(day);
  if (next === null) return null;
  // The end is the first day that no longer belongs to it.
  return [`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`];
}

function someHours(day: string, { starts, minutes, zone }: CalendarHours): readonly [string, string] | null {
  const start = DateTime.fromISO(`${day}T${starts}`, { zone: zone === '' ? 'utc' : zone });
  if (!start.isValid) return null;
  const written = (moment: DateTime) =>
    `${moment.toUTC().toFormat("yyyyLLdd'T'HHmmss")}${zone === '' ? '' : 'Z'}`;
  return [`DTSTART:${written(start)}`, `DTEND:${written(start.plus({ minutes }))}`];
}

function dayAfter(day: string): string | null {
  const start = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(start.getTime()) || start.toISOString().slice(0, 10) !== day) return null;
  return new Date(start.getTime() + 86_400_000).toISOString().slice(0, 10);
}

/** Text as a value (RFC 5545, 3.3.11): what has a meaning in the format is marked, other control characters go. */
function escaped(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
      .replace(/[\\;,]/g, (mark) => `\\${mark}`)
      .replaceAll('\n', '\\n')
  );
}

const LONGEST_LINE = 75;

/** A line in pieces of at most 75 octets of UTF-8 (RFC 5545, 3.1), never within a character. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LONGEST_LINE) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** How long a character is in UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
