import type { CreditScheme } from '../../model/tables/credit-scheme.ts';
import type { Kpi } from '../../model/tables/kpi.ts';
import { type CreditTerms, creditAmount, missMultiplier } from './credit-amount.ts';
import { judgeMonth, type Levels, type MonthState } from './judge-month.ts';

/** A critical service level as far as credits look at it. */
export type ServiceLevel = Levels & Pick<Kpi, 'id' | 'allocation_percent' | 'earn_back'>;

/** What is known of a KPI in one month. */
export interface MonthFact {
  readonly value: number | null;
  readonly excused: boolean;
  /** Drawn from a range, not measured. */
  readonly drawn: boolean;
}

export type RunTerms = CreditTerms & Pick<CreditScheme, 'below_expected_months'>;

/** One KPI in one month, held against the scheme. */
export interface CreditCell extends MonthFact {
  readonly state: MonthState;
  readonly grace: boolean;
  /** Counts as a miss under the scheme: not in grace, not excused. */
  readonly miss: boolean;
  /** Months below the minimum running, this one included; 0 when this one is not. */
  readonly run: number;
  /** Months below the expected level running, this one included; 0 when this one is not. */
  readonly belowRun: number;
  /** 0 without a miss. */
  readonly multiplier: number;
  /** Before the cap, in the unit of the fee. */
  readonly credit: number;
}

/**
 * The months of one KPI in their order, each with what it costs before the cap.
 *
 * A month is a miss when its value is below the minimum, or when it is the n-th month running below the expected level
 * (n = `below_expected_months`; 0 switches this off). As long as that run lasts, every further month is a miss too:
 * a fourth bad month must not cost less than the third. Months below the minimum belong to the run.
 *
 * Only months below the minimum make the multiplier grow; a miss by months below expected costs the single credit.
 *
 * - Grace: no misses, and no run reaches back into it.
 * - Excused: a month that the client caused and that was not met is passed over. It costs nothing, and the months
 *   before and after it still follow on one another, because what the client failed to do does not heal the earlier
 *   misses. An excused month that was met is simply met.
 * - No value: unknown. It is no miss, and it ends every run, because nothing proves that the run went on.
 *
 * @param fee monthly fee, which sets the unit of the credits
 * @param graceMonths how many of the first months are free
 */
export function creditRun(
  level: ServiceLevel,
  facts: readonly MonthFact[],
  terms: RunTerms,
  fee: number,
  graceMonths: number,
): readonly CreditCell[] {
  let run = 0;
  let belowRun = 0;
  return facts.map((fact, at) => {
    const state = judgeMonth(level, fact.value);
    const cell = {
      ...fact,
      state,
      grace: at < graceMonths,
      miss: false,
      run: 0,
      belowRun: 0,
      multiplier: 0,
      credit: 0,
    };
    if (cell.grace) return cell;
    if (fact.excused && state !== 'met') return cell;
    run = state === 'missed' ? run + 1 : 0;
    belowRun = state === 'missed' || state === 'below-expected' ? belowRun + 1 : 0;
    const tooLong = terms.below_expected_months > 0 && belowRun >= terms.below_expected_months;
    const multiplier = run > 0 ? missMultiplier(terms, run) : tooLong ? 1 : 0;
    return {
      ...cell,
      miss: run > 0 || tooLong,
      run,
      belowRun,
      multiplier,
      credit: multiplier === 0 ? 0 : creditAmount(fee, terms, level.allocation_percent, multiplier),
    };
  });
}
