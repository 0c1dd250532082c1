import { beatsExpected, judgeMonth, type Levels, type MonthState } from './judge-month.ts';

/** The most that a bonus can be, in percent of the amount at risk, whatever a scheme says. */
export const MOST_INCENTIVE_PERCENT = 50;

/** A KPI that the bonus looks at beyond the critical service levels. */
export interface GuardMonth {
  readonly levels: Levels;
  readonly value: number | null;
  /** Behavioural or compliance: has to be at its minimum. */
  readonly guards: boolean;
  /** Carries the bonus: has to be better than expected. */
  readonly bonus: boolean;
}

interface IncentiveMonth {
  /** The critical service levels in the month. */
  readonly levels: readonly { readonly state: MonthState; readonly miss: boolean }[];
  readonly others: readonly GuardMonth[];
  readonly grace: boolean;
}

/**
 * The bonus of one month, in the unit of the amount at risk.
 *
 * Paid only in a month in which every critical service level is known and none counts as a miss, excused ones included, and in
 * which no behavioural or compliance KPI is below its minimum, as far as it was measured. It is at most half of the
 * amount at risk, whatever was typed. Where KPIs are marked as carrying the bonus, it is paid for the share of them
 * that is better than expected; where none is, it is paid whole. No bonus in the grace.
 *
 * Example: 10,000 at risk, incentive 20 %, nothing missed: 2,000. With two marked KPIs and one of them better than
 * expected: 1,000. Incentive 80 %: 5,000.
 */
export function monthIncentive(
  { levels, others, grace }: IncentiveMonth,
  incentivePercent: number,
  atRisk: number,
): number {
  if (grace || levels.length === 0) return 0;
  if (levels.some(({ state, miss }) => miss || state === 'missed' || state === 'unknown')) return 0;
  if (others.some((other) => other.guards && judgeMonth(other.levels, other.value) === 'missed')) return 0;
  const marked = others.filter(({ bonus }) => bonus);
  const share01 =
    marked.length === 0
      ? 1
      : marked.filter((other) => beatsExpected(other.levels, other.value)).length / marked.length;
  return (atRisk * Math.min(incentivePercent, MOST_INCENTIVE_PERCENT) * share01) / 100;
}
