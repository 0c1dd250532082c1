import { MONTHS } from '../../../../shared/domain/engagement/seasonality.ts';
import type { Channel } from '../../../../shared/model/tables/channel.ts';
import { newRow } from '../../../../shared/model/tables.ts';

/** A channel with twelve monthly figures, January first. */
export function channelWith(
  months: readonly (number | null)[],
  values: Partial<Channel> & { readonly id?: string } = {},
): Channel {
  const season = Object.fromEntries(MONTHS.map((month, index) => [month, months[index] ?? null]));
  return newRow('channel', { id: 'c', name: 'Phone', ...season, ...values });
}

/** An even year in which one month stands out. */
export function oneHigh(month: number, high: number, rest: number): readonly number[] {
  return MONTHS.map((_, index) => (index === month ? high : rest));
}
