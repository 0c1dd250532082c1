import { sumBy } from '../../lib/sum-by.ts';
import { discountedFlows } from '../finance/net-present-value.ts';
import { runningTotals } from '../finance/running-totals.ts';
import type { CaseYear } from './case-result.ts';
import type { CasePart, LineAmounts } from './line-amounts.ts';

/** What a list of lines costs before the first month, and in each year. */
export function costsByYear(lines: readonly LineAmounts[]): readonly number[] {
  const years = lines[0]?.years.length ?? 0;
  return Array.from({ length: years + 1 }, (_, year) => sumBy(lines, (line) => inYear(line, year)));
}

/**
 * A scenario beside the baseline year by year: flow = baseline − scenario. At time 0 this is what is paid once, less
 * what the baseline would have paid.
 *
 * @param rate01 the discount rate; the flow of time 0 is not discounted
 */
export function caseYears(
  lines: readonly LineAmounts[],
  baseline: readonly LineAmounts[],
  rate01: number,
): readonly CaseYear[] {
  const totals = costsByYear(lines);
  const before = costsByYear(baseline);
  const flows = totals.map((total, year) => (before[year] ?? 0) - total);
  const discounted = discountedFlows(flows, rate01);
  const sums = runningTotals(flows);
  const discountedSums = runningTotals(discounted);
  return totals.map((total, year) => ({
    year,
    parts: partsOf(lines, year),
    total,
    baseline: before[year] ?? 0,
    flow: flows[year] ?? 0,
    discounted: discounted[year] ?? 0,
    sum: sums[year] ?? 0,
    discountedSum: discountedSums[year] ?? 0,
  }));
}

/** What a line costs in a year; 0 is before the first month. */
export function inYear({ start, years }: LineAmounts, year: number): number {
  return year === 0 ? start : (years[year - 1] ?? 0);
}

function partsOf(lines: readonly LineAmounts[], year: number): Readonly<Record<CasePart, number>> {
  const parts: Record<CasePart, number> = { fee: 0, running: 0, home: 0, 'one-time': 0, exit: 0 };
  for (const line of lines) parts[line.part] += inYear(line, year);
  return parts;
}
