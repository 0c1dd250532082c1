import type { MeetingDay } from '../../../../../shared/domain/governance/meeting-day.ts';
import type { Holiday } from '../../../../../shared/lib/holidays.ts';
import { formatDay } from '../../../../ui/format-day.ts';

/** Holidays of one day, each with the places that keep it: "Easter Monday (DE-NW, NL)". */
export function holidayWords(holidays: readonly Holiday[]): string {
  const places = new Map<string, string[]>();
  for (const { name, region } of holidays) places.set(name, [...(places.get(name) ?? []), region]);
  return [...places].map(([name, regions]) => `${name} (${regions.join(', ')})`).join(', ');
}

/** Why a date is on another day than its rhythm gives, or is none; an empty text where it is as usual. */
export function dayReason({ planned, movedBy, status, holidays, extra }: MeetingDay): string {
  if (status === 'cancelled')
    return movedBy === 'holiday'
      ? `Falls out: ${holidayWords(holidays)}, and no working day is left around it.`
      : 'Cancelled.';
  if (movedBy === 'holiday') return `Moved from ${formatDay(planned)}: ${holidayWords(holidays)}.`;
  const hand = movedBy === 'hand' ? `Moved from ${formatDay(planned)} by hand.` : '';
  const off = holidays.length > 0 ? `This day is a public holiday: ${holidayWords(holidays)}.` : '';
  const odd = extra && movedBy === null ? 'Not a day of its rhythm.' : '';
  return [hand, odd, off].filter(Boolean).join(' ');
}

/** From when to when, as in "10:00 to 10:45". */
export function hoursOf({
  meeting: { starts, minutes },
}: {
  readonly meeting: { readonly starts: string; readonly minutes: number };
}): string {
  const end = Number(starts.slice(0, 2)) * 60 + Number(starts.slice(3)) + minutes;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${starts} to ${two(Math.floor(end / 60) % 24)}:${two(end % 60)}`;
}
