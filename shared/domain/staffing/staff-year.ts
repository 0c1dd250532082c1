import { sumBy } from '../../lib/sum-by.ts';
import type { Channel } from '../../model/tables/channel.ts';
import { seasonality } from '../engagement/seasonality.ts';
import { type QueueStaffing, staffWeek } from './staff-queues.ts';

export interface MonthNeed {
  /** 0 for January. */
  readonly month: number;
  /** Strength in percent of an average month. */
  readonly percent: number;
  readonly contacts: number;
  /** People who have to be available in the busiest interval. */
  readonly agents: number;
  /** Hours of a week of the month in which agents have to be available. */
  readonly agentHours: number;
  /** Full-time equivalents, not rounded. */
  readonly fte: number;
}

/** What a queue needs over the twelve months of a usual year. */
export interface YearNeed {
  readonly months: readonly MonthNeed[];
  readonly peak: MonthNeed;
  readonly trough: MonthNeed;
  /** Mean of the months. */
  readonly meanFte: number;
  /** FTE-months without work if the team had the size of the strongest month all year. */
  readonly idleFteMonths: number;
}

/**
 * The people of a queue month by month: the week of `staffIntervals` at the strength that the season of its channel
 * gives to each month, in place of the month planned for. Idle FTE-months = Σ (FTE of the strongest month - FTE of the
 * month). Null without a channel whose season is known, and while the demand is unknown.
 *
 * Example: eleven months of 10 FTE and one of 16: a team of 16 all year has 66 FTE-months without work.
 */
export function staffYear(
  { queue, volume, rows }: QueueStaffing,
  channels: Readonly<Record<string, Channel>>,
): YearNeed | null {
  const channel = queue.channel === null ? undefined : channels[queue.channel];
  const season = channel && seasonality(channel);
  if (!season) return null;
  const months: MonthNeed[] = [];
  for (const [month, percent] of season.indices.entries()) {
    const week = staffWeek(queue, volume, rows, percent);
    if (!week) return null;
    months.push({
      month,
      percent,
      contacts: (week.contacts * 52) / 12,
      agents: week.busiest?.agents ?? 0,
      agentHours: week.agentHours,
      fte: week.fte,
    });
  }
  return yearOf(months);
}

/**
 * Several queues month by month. Each may be strong in another month; the sum of their peaks is therefore no peak.
 */
export function addYears(years: readonly YearNeed[]): YearNeed | null {
  const [first] = years;
  if (!first) return null;
  const months = first.months.map(({ month }) => {
    const all = years.flatMap((year) => year.months[month] ?? []);
    const contacts = sumBy(all, (one) => one.contacts);
    return {
      month,
      percent: 0,
      contacts,
      agents: sumBy(all, ({ agents }) => agents),
      agentHours: sumBy(all, ({ agentHours }) => agentHours),
      fte: sumBy(all, ({ fte }) => fte),
    };
  });
  const mean = sumBy(months, (one) => one.contacts) / months.length;
  const rated = months.map((one) => ({ ...one, percent: mean === 0 ? 100 : (one.contacts / mean) * 100 }));
  return yearOf(rated);
}

function yearOf(months: readonly MonthNeed[]): YearNeed | null {
  const [january] = months;
  if (!january) return null;
  const peak = months.reduce((best, one) => (one.fte > best.fte ? one : best), january);
  const trough = months.reduce((best, one) => (one.fte < best.fte ? one : best), january);
  return {
    months,
    peak,
    trough,
    meanFte: sumBy(months, ({ fte }) => fte) / months.length,
    idleFteMonths: sumBy(months, ({ fte }) => peak.fte - fte),
  };
}
