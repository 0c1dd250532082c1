import type { Tone } from '../../tone-badge.tsx';
import { type IsoDay, type IsoMonth, utc } from './calendar-days.ts';
import type { CalendarItem } from './calendar-item.ts';

const month = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat(undefined, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const short = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'short', timeZone: 'UTC' });
const weekdayLong = new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' });

export const TONE_MARKS: Readonly<Record<Tone, string>> = { good: '✓', attention: '!', bad: '✕', none: '○' };
const TONE_WORDS: Readonly<Record<Tone, string>> = {
  good: 'good',
  attention: 'needs attention',
  bad: 'bad',
  none: '',
};

export function monthWords(of: IsoMonth): string {
  return month.format(utc(`${of}-01`));
}

export function dayWords(of: IsoDay): string {
  return day.format(utc(of));
}

export function shortDayWords(of: IsoDay): string {
  return short.format(utc(of));
}

/** Monday to Sunday, short and in full. */
export function weekdayWords(): readonly { readonly short: string; readonly long: string }[] {
  // The fifth of January 1970 was a Monday.
  return Array.from({ length: 7 }, (_, index) => {
    const at = Date.UTC(1970, 0, 5 + index);
    return { short: weekday.format(at), long: weekdayLong.format(at) };
  });
}

/** What an item says beside its title. */
export function itemWords({ kind, tone, day: first, until }: CalendarItem): string {
  const when =
    until === undefined || until <= first ? dayWords(first) : `${dayWords(first)} to ${dayWords(until)}`;
  return [kind, TONE_WORDS[tone], when].filter(Boolean).join(', ');
}
