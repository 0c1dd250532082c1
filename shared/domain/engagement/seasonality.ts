import { sumBy } from '../../lib/sum-by.ts';
import type { Channel } from '../../model/tables/channel.ts';

/** The fields of a channel that hold its season, January first. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

export type Months = Pick<Channel, (typeof MONTHS)[number]>;

/** How contacts spread over the months of a year. */
export interface Seasonality {
  /** Twelve indices, January first, whose mean is 100. */
  readonly indices: readonly number[];
  /** Busiest month through average month, 1 and above. */
  readonly peakToAverage: number;
  /** Quietest month through average month, 0 to 1. */
  readonly troughToAverage: number;
  /** The busiest months, 0 for January; several where they are equal. */
  readonly busiest: readonly number[];
}

/**
 * The season of a channel from its twelve monthly figures. They may be percent of an average month or plain counts:
 * index = figure / mean of the twelve x 100, peak to average = highest / mean, trough to average = lowest / mean.
 * Null while a month is missing or all are 0.
 *
 * Example: 80, 80, 120, 160, 140, 120, 80, 80, 80, 80, 90, 90 have a mean of 100, so peak to average is 1.6 and
 * trough to average 0.8. The same curve in contacts (8,000, 8,000, 12,000 ...) gives the same figures.
 */
export function seasonality(months: Months): Seasonality | null {
  const figures = MONTHS.flatMap((month) => months[month] ?? []);
  return figures.length < MONTHS.length ? null : seasonOf(figures);
}

/**
 * The season that twelve figures make, as in `seasonality`; null when they are not twelve or all are 0.
 */
export function seasonOf(figures: readonly number[]): Seasonality | null {
  const sum = sumBy(figures, (figure) => figure);
  if (figures.length !== MONTHS.length || sum <= 0) return null;
  const mean = sum / MONTHS.length;
  const highest = Math.max(...figures);
  return {
    indices: figures.map((figure) => (figure / mean) * 100),
    peakToAverage: highest / mean,
    troughToAverage: Math.min(...figures) / mean,
    busiest: figures.flatMap((figure, month) => (figure === highest ? month : [])),
  };
}
