import { sumBy } from '../../lib/sum-by.ts';
import type { Channel } from '../../model/tables/channel.ts';
import { MONTHS, type Seasonality, seasonality, seasonOf } from './seasonality.ts';

/**
 * The season of several channels together: contacts of each month = Σ contacts a month x index / 100, then as in
 * `seasonality`. Channels without a volume are left out; null when a channel that has one lacks a month, or none has.
 * Peaks of single channels do not add up, because they need not fall into the same month.
 *
 * Example: two channels of 100 contacts a month, both at 90 % in eleven months, one at 210 % in May and the other in
 * December, have a peak to average of 2.1 each and of (210 + 90) / 200 = 1.5 together.
 */
export function combinedSeason(channels: readonly Channel[]): Seasonality | null {
  const curves: { readonly contacts: number; readonly indices: readonly number[] }[] = [];
  for (const channel of channels) {
    const contacts = channel.contacts_per_month ?? 0;
    if (contacts === 0) continue;
    const season = seasonality(channel);
    if (season === null) return null;
    curves.push({ contacts, indices: season.indices });
  }
  return seasonOf(
    MONTHS.map((_, month) =>
      sumBy(curves, ({ contacts, indices }) => (contacts * (indices[month] ?? 0)) / 100),
    ),
  );
}
