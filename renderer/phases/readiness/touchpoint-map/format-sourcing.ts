import { wholePercents } from '../../../../shared/lib/whole-percents.ts';

const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const one = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Full-time equivalents with one decimal and their unit; "below 0.1 FTE" where one decimal would say nothing. */
export function formatFte(fte: number): string {
  return fte > 0 && fte < 0.05 ? `below ${one.format(0.1)} FTE` : `${one.format(fte)} FTE`;
}

/** A count with the thousands marked as the person's computer does. */
export function formatCount(count: number): string {
  return whole.format(count);
}

/**
 * Shares of one whole as whole percentages that add up to 100; "below 1 %" where a share would be none.
 *
 * @param shares01 from 0 to 1
 */
export function formatShares(shares01: readonly number[]): readonly string[] {
  return wholePercents(shares01).map((percent, index) => formatPercent(percent, shares01[index] ?? 0));
}

/** A whole percentage; "below 1 %" where it is none although there is a share. */
export function formatPercent(percent: number, share01: number): string {
  return percent === 0 && share01 > 0 ? 'below 1 %' : `${whole.format(percent)} %`;
}

/** How much work a card stands for: workload where it is known, otherwise contacts. */
export function formatWork(fte: number | null, contacts: number | null): string {
  if (fte !== null) return formatFte(fte);
  return contacts === null ? 'workload unknown' : `${formatCount(contacts)} contacts a month`;
}

/** An emotion from -2 to 2 with its sign. */
export function formatEmotion(emotion: number): string {
  const rounded = Math.round(emotion * 10) / 10;
  return rounded > 0
    ? `+${one.format(rounded)}`
    : one.format(Object.is(rounded, -0) ? 0 : rounded).replace('-', '−');
}
