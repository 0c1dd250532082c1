import type { Seasonality } from '../../../../shared/domain/engagement/seasonality.ts';

const short = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** January for 0. */
export function monthName(month: number): string {
  return long.format(Date.UTC(2000, month, 1));
}

/** Jan for 0. */
export function shortMonth(month: number): string {
  return short.format(Date.UTC(2000, month, 1));
}

/** When the peak is, as in "April" or "May and December"; a year without one says so. */
export function peakWords({ busiest, peakToAverage }: Seasonality): string {
  if (peakToAverage < 1.005) return 'an even year';
  const names = busiest.map(monthName);
  return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
