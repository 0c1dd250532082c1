import type { YearOverlap } from '../../../../../shared/domain/sourcing/location/overlap-hours.ts';
import { formatPlain } from '../../../../ui/format-score.ts';

/** Hours together with the home team, one figure or two where clocks change; "unknown" without time zones. */
export function overlapWords(overlap: YearOverlap | null): string {
  if (overlap === null) return 'unknown';
  const { least, most } = overlap;
  return least === most ? `${formatPlain(least)} h` : `${formatPlain(least)} to ${formatPlain(most)} h`;
}

/** Why the figure is one that should be looked at; null when it is not. @param enough hours a day */
export function overlapConcern(overlap: YearOverlap | null, enough: number): string | null {
  if (overlap === null) return 'A time zone is missing';
  return overlap.least < enough ? `Fewer than ${formatPlain(enough)} hours together on some days` : null;
}
