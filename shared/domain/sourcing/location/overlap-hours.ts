import { IANAZone } from 'luxon';

/** A team's working day by its own clock, `HH:MM`; an end at or before the start is on the next day. */
export interface Shift {
  readonly zone: string;
  readonly start: string;
  readonly end: string;
}

export interface YearOverlap {
  /** Fewest and most hours together on any day of the year, as clocks change. */
  readonly least: number;
  readonly most: number;
}

const HOURS_A_DAY = 24;
const DAY_MS = 86_400_000;

/**
 * Hours of a day in which both teams work, with the clocks as they are at a moment: the partner's shift is put on
 * the home team's clock, also where it starts there the day before or ends the day after. Null when a time zone
 * is unknown.
 *
 * Example: Berlin 9-18 and Manila 9-18 in winter (seven hours ahead, so 2-11 in Berlin) have 2 hours together.
 *
 * @param at milliseconds since 1970 in UTC
 */
export function overlapHours(home: Shift, partner: Shift, at: number): number | null {
  const homeOffset = offsetHours(home.zone, at);
  const partnerOffset = offsetHours(partner.zone, at);
  if (homeOffset === null || partnerOffset === null) return null;
  const [homeStart, homeEnd] = span(home);
  const [start, end] = span(partner);
  const shift = homeOffset - partnerOffset;
  let together = 0;
  for (const day of [-2, -1, 0, 1, 2]) {
    const from = Math.max(homeStart, start + shift + day * HOURS_A_DAY);
    const to = Math.min(homeEnd, end + shift + day * HOURS_A_DAY);
    together += Math.max(0, to - from);
  }
  return Math.min(together, homeEnd - homeStart, end - start);
}

/** The fewest and most hours together over a year, because countries change their clocks on different days or not at all. */
export function overlapOverYear(home: Shift, partner: Shift, year: number): YearOverlap | null {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = Date.UTC(year, 0, 1, 12); at < Date.UTC(year + 1, 0, 1); at += DAY_MS) {
    const hours = overlapHours(home, partner, at);
    if (hours === null) return null;
    least = Math.min(least, hours);
    most = Math.max(most, hours);
  }
  return { least, most };
}

const zones = new Map<string, IANAZone>();

function offsetHours(name: string, at: number): number | null {
  if (name === '') return null;
  const zone = zones.get(name) ?? IANAZone.create(name);
  zones.set(name, zone);
  return zone.isValid ? zone.offset(at) / 60 : null;
}

function span({ start, end }: Shift): readonly [number, number] {
  const from = clockHours(start);
  const to = clockHours(end);
  return [from, to > from ? to : to + HOURS_A_DAY];
}

function clockHours(clock: string): number {
  const [hours, minutes] = clock.split(':');
  return Number(hours) + Number(minutes) / 60;
}
