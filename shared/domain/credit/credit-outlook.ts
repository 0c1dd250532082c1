import { sumBy } from '../../lib/sum-by.ts';
import type { Kpi } from '../../model/tables/kpi.ts';
import type { TriedScheme } from './assess-credits.ts';
import { amountAtRisk } from './credit-amount.ts';
import { type CreditCell, creditRun } from './credit-run.ts';
import { drawMonths, guessedRange, type Range } from './draw-months.ts';

/** How often the months are drawn anew. */
export const DRAWN_YEARS = 1_000;

export interface CreditOutlook {
  readonly years: number;
  /** Credits over all months after the cap and before earn-back: what a tenth, half and nine tenths of the years stay below. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
  /** For each KPI that is drawn. */
  readonly kpis: readonly {
    readonly id: string;
    /** Share of its months, those of the grace left out, that count as a miss. */
    readonly missChance01: number;
    /** Share of the years with at least one miss. */
    readonly yearChance01: number;
  }[];
}

/**
 * How credits spread when the service levels without history are drawn again and again from their ranges, while measured
 * months stay as they were. Null when nothing is drawn.
 *
 * Months are drawn one by one and do not know of one another; a bad season lasts longer in life than here, so runs of
 * misses are rather too few. The same draw number gives the same years.
 */
export function creditOutlook(
  { scheme, history, fee }: TriedScheme,
  years = DRAWN_YEARS,
): CreditOutlook | null {
  const { months, levels, graceMonths } = history;
  const drawn: { kpi: Kpi; range: Range; misses: number; badYears: number }[] = [];
  const fixed = Array<number>(months.length).fill(0);
  const unit = fee ?? 100;
  for (const { kpi, facts, drawn: isDrawn } of levels) {
    const range = isDrawn ? guessedRange(kpi) : null;
    if (range) drawn.push({ kpi, range, misses: 0, badYears: 0 });
    else addCredits(fixed, creditRun(kpi, facts, scheme, unit, graceMonths));
  }
  const counted = Math.max(0, months.length - graceMonths);
  if (drawn.length === 0 || counted === 0) return null;
  const atRisk = amountAtRisk(unit, scheme.at_risk_percent);
  const totals = Array.from({ length: years }, (_, year) => {
    const sums = [...fixed];
    for (const one of drawn) {
      const values = drawMonths(one.range, scheme.seed, `${one.kpi.id}/${year}`, months.length);
      const facts = values.map((value) => ({ value, excused: false, drawn: true }));
      const cells = creditRun(one.kpi, facts, scheme, unit, graceMonths);
      const misses = cells.filter(({ miss }) => miss).length;
      one.misses += misses;
      if (misses > 0) one.badYears += 1;
      addCredits(sums, cells);
    }
    return sumBy(sums, (sum) => Math.min(sum, atRisk));
  }).sort((a, b) => a - b);
  return {
    years,
    p10: percentile(totals, 0.1),
    p50: percentile(totals, 0.5),
    p90: percentile(totals, 0.9),
    mean: sumBy(totals, (total) => total) / years,
    kpis: drawn.map(({ kpi, misses, badYears }) => ({
      id: kpi.id,
      missChance01: misses / (years * counted),
      yearChance01: badYears / years,
    })),
  };
}

/**
 * The value that a share of sorted values stays below, between two values in proportion (as PERCENTILE.INC in Excel).
 * Example: 0.1 of 1, 2, 3, 4, 5 is 1.4.
 */
export function percentile(sorted: readonly number[], share01: number): number {
  const place = share01 * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

function addCredits(sums: number[], cells: readonly CreditCell[]): void {
  for (const [at, { credit }] of cells.entries()) sums[at] = (sums[at] ?? 0) + credit;
}
