import { sumBy } from '../../lib/sum-by.ts';
import type { Parameters } from '../../model/parameters.ts';
import { internalRate } from '../finance/internal-rate.ts';
import { netPresentValue } from '../finance/net-present-value.ts';
import { payback } from '../finance/payback.ts';
import { caseYears } from './case-flows.ts';
import { AS_PLANNED } from './case-moves.ts';
import type { CaseFigures, CaseYear } from './case-result.ts';
import { caseValue, type EvaluatedCase, evaluateCase } from './evaluate-case.ts';
import { gapBand } from './gap-band.ts';
import type { LineAmounts } from './line-amounts.ts';
import type { ScenarioPlan } from './plan-scenario.ts';

export interface CaseSettings {
  readonly rate01: number;
  readonly budget: number | null;
  readonly parameters: Parameters;
}

/**
 * What comes out of a scenario beside the baseline.
 *
 * - headline saving = (in-house − (fee + in-house × share that stays)) / in-house, in a normal year
 * - saving in the running year = (in-house − everything that runs) / in-house, in a normal year
 * - saving over the term = Σ flows / Σ in-house cost, what is paid once and at the end included
 * - false-savings gap = headline − saving over the term
 * - return = Σ flows / what is paid once
 * - break-even: all costs are a straight line in the fee, so two points of it give the price at which the running year,
 *   and that at which the net present value, comes to nothing
 * - hidden share = cost of the term that is marked as hidden / cost of the term
 *
 * Example: in-house 1,557,465, fee 864,000, everything that runs 1,177,380: headline 44.53 %, running year 24.40 %; with
 * 443,668.75 paid once, three years save 13.54 %, a gap of 30.99 points.
 */
export function caseMeasures(
  plan: ScenarioPlan,
  baseline: ScenarioPlan,
  evaluated: EvaluatedCase,
  { rate01, budget, parameters }: CaseSettings,
): { readonly years: readonly CaseYear[]; readonly figures: CaseFigures } {
  const years = caseYears(evaluated.lines, evaluated.baseline, rate01);
  const flows = years.map(({ flow }) => flow);
  const home = runRateOf(evaluated.baseline);
  const runRate = runRateOf(evaluated.lines);
  const fee = feeOf(evaluated.lines);
  const total = sumBy(years, (year) => year.total);
  const oneTime = oneTimeOf(evaluated.lines);
  const gain = sumBy(flows, (flow) => flow);
  const headline = fee === null ? null : share(home - fee - home * (1 - plan.partner01), home);
  const term = share(
    gain,
    sumBy(years, (year) => year.baseline),
  );
  const gap = headline === null || term === null ? null : (headline - term) * 100;
  const npv = netPresentValue(flows, rate01);
  const free = evaluateCase(plan, baseline, { ...AS_PLANNED, fee: 0 });
  const price = fee === null || plan.contacts === null ? null : share(fee, plan.contacts * plan.partner01);
  const atZero = (withoutFee: number, withFee: number) => {
    const factor = share(withoutFee, withoutFee - withFee);
    return factor === null || price === null ? null : factor * price;
  };
  const figures: CaseFigures = {
    npv,
    irr: internalRate(flows),
    payback: payback(flows),
    discountedPayback: payback(years.map(({ discounted }) => discounted)),
    roi: share(gain, oneTime),
    headlineSaving01: headline,
    runRateSaving01: share(home - runRate, home),
    termSaving01: term,
    gapPoints: gap,
    gapBand: gap === null || term === null ? null : gapBand(gap, term, parameters),
    breakEven: atZero(runRateOf(free.baseline) - runRateOf(free.lines), home - runRate),
    breakEvenTerm: atZero(caseValue(free, rate01), npv),
    pricePerContact: price,
    hiddenShare01: share(
      sumBy(evaluated.lines, (amounts) => (amounts.line.hidden ? totalOf(amounts) : 0)),
      total,
    ),
    headroom: budget === null ? null : budget - runRate,
  };
  return { years, figures };
}

/** What runs in a normal first year. */
export function runRateOf(lines: readonly LineAmounts[]): number {
  return sumBy(lines, ({ line, normal }) => (line.time === 'running' ? normal : 0));
}

/** The partner's fee in a normal first year; null while no line stands for it. */
export function feeOf(lines: readonly LineAmounts[]): number | null {
  const fees = lines.filter(({ part, lack }) => part === 'fee' && lack === null);
  return fees.length === 0 ? null : sumBy(fees, ({ normal }) => normal);
}

/** Everything that is paid once, before the first month or later. */
export function oneTimeOf(lines: readonly LineAmounts[]): number {
  return sumBy(lines, (amounts) => (amounts.part === 'one-time' ? totalOf(amounts) : 0));
}

/** What a line costs over the term. */
export function totalOf({ start, years }: LineAmounts): number {
  return start + sumBy(years, (amount) => amount);
}

/** One amount as a share of another; null of nothing. */
function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
