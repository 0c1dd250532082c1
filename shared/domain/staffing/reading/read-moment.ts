import { WEEKDAYS, type Weekday } from '../../../model/expectation-lists.ts';
import { readDate } from '../../../model/reading/read-date.ts';

/** What a cell says about when: any of a date, a day of the week and a time of day. */
export interface Moment {
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly weekday?: Weekday;
  /** Minutes from midnight. */
  readonly minute?: number;
}

/** Days of the week in English, German and Dutch, and how they are cut short. */
const DAY_WORDS: Readonly<Record<Weekday, readonly string[]>> = {
  monday: ['monday', 'mon', 'mo', 'montag', 'maandag', 'ma'],
  tuesday: ['tuesday', 'tue', 'tues', 'tu', 'dienstag', 'di', 'dinsdag'],
  wednesday: ['wednesday', 'wed', 'we', 'mittwoch', 'mi', 'woensdag', 'wo'],
  thursday: ['thursday', 'thu', 'thur', 'thurs', 'th', 'donnerstag', 'do', 'donderdag'],
  friday: ['friday', 'fri', 'fr', 'freitag', 'vrijdag', 'vr'],
  saturday: ['saturday', 'sat', 'sa', 'samstag', 'sonnabend', 'zaterdag', 'za'],
  sunday: ['sunday', 'sun', 'su', 'sonntag', 'so', 'zondag', 'zo'],
};

const DAY_OF = new Map(
  Object.entries(DAY_WORDS).flatMap(([day, words]) => words.map((word) => [word, day as Weekday] as const)),
);

/**
 * Reads a date, a day of the week, a time of day, or several of them in one cell, as reports of phone systems have
 * them: `14.09.2026 08:00`, `2026-09-14T08:00:00`, `Mon 08:00`, `08:00 - 08:30`, `8:30 PM`, `Montag`. Of two times the
 * first counts. Null when the cell says nothing of the kind.
 */
export function readMoment(text: string): Moment | null {
  const word = text.trim();
  if (word === '') return null;
  const clock = /(^|[^\d:.])(\d{1,2}):(\d{2})(:\d{2})?(\.\d+)?\s*([ap]\.?m\.?)?/i.exec(
    word.replace('T', ' '),
  );
  const minute = clock ? minuteOf(Number(clock[2]), Number(clock[3]), clock[6]) : undefined;
  if (clock && minute === undefined) return null;
  const rest = (clock ? word.replace('T', ' ').slice(0, clock.index) : word).replace(/[,\s]+$/, '').trim();
  if (rest === '') return minute === undefined ? null : { minute };
  const [first = '', ...others] = rest.split(/[\s,]+/);
  const named = DAY_OF.get(first.toLowerCase().replace(/\.$/, ''));
  const dated = readDate(named ? others.join(' ') : rest);
  if (dated.ok) return { date: dated.day, ...(minute === undefined ? {} : { minute }) };
  if (!named || others.length > 0) return null;
  return { weekday: named, ...(minute === undefined ? {} : { minute }) };
}

/** The day of the week of a date. */
export function weekdayOf(date: string): Weekday {
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  return (WEEKDAYS[(sundayFirst + 6) % 7] as (typeof WEEKDAYS)[number]).value;
}

function minuteOf(hour: number, minute: number, half: string | undefined): number | undefined {
  if (minute > 59 || hour > (half ? 12 : 24)) return undefined;
  const hours = half ? (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0) : hour % 24;
  return hours * 60 + minute;
}
