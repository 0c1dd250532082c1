import { sumBy } from '../../lib/sum-by.ts';
import type { CreditScheme } from '../../model/tables/credit-scheme.ts';
import { amountAtRisk, capCredits } from './credit-amount.ts';
import { type CreditCell, creditRun, type MonthFact, type ServiceLevel } from './credit-run.ts';
import { earnedBackIn, returnsOf } from './earn-back.ts';
import { type GuardMonth, monthIncentive } from './month-incentive.ts';
import { type Trigger, terminationTriggers } from './termination-triggers.ts';

export type SchemeTerms = Omit<
  CreditScheme,
  'id' | 'position' | 'name' | 'preferred' | 'monthly_fee' | 'starts_on' | 'seed' | 'note'
>;

export interface CreditInput {
  readonly levels: readonly { readonly level: ServiceLevel; readonly facts: readonly MonthFact[] }[];
  /** What the bonus looks at beyond the service levels, month by month; empty lists where nothing else counts. */
  readonly others: readonly (readonly GuardMonth[])[];
  readonly terms: SchemeTerms;
  /** Monthly fee, which sets the unit of every amount. */
  readonly fee: number;
  /** How many of the first months are free. */
  readonly graceMonths: number;
}

/** One KPI in one month with what is paid for it. */
export interface SimulatedCell extends CreditCell {
  /** After the cap. */
  readonly paid: number;
  /** Place of the month in which it is earned back; null when it is not. */
  readonly returnedIn: number | null;
}

export interface SimulatedKpi {
  readonly id: string;
  readonly cells: readonly SimulatedCell[];
  /** Months with a value and a level to hold it against. */
  readonly known: number;
  /** Known months below the minimum or outside the range, excused ones and those in grace included. */
  readonly missed: number;
  /** Months that count as a miss under the scheme. */
  readonly misses: number;
  readonly paid: number;
}

export interface SimulatedMonth {
  readonly grace: boolean;
  /** Credits before the cap. */
  readonly sum: number;
  /** Credits after the cap. */
  readonly total: number;
  /** The sum reached the amount at risk. */
  readonly atCap: boolean;
  /** Any service level counts as missed. */
  readonly breach: boolean;
  /** Credits of earlier months that come back in this one. */
  readonly earnedBack: number;
  readonly incentive: number;
}

export interface Simulation {
  readonly atRisk: number;
  readonly months: readonly SimulatedMonth[];
  readonly kpis: readonly SimulatedKpi[];
  readonly total: number;
  readonly earnedBack: number;
  readonly incentive: number;
  /** Months in which any service level counts as missed. */
  readonly breaches: number;
  /** Credits as a share of the fees of all months, 0-1, before earn-back; null without a fee. */
  readonly share01: number | null;
  readonly triggers: readonly Trigger[];
}

/**
 * What a scheme makes of a history: the credits of each month, capped, with what is earned back, the bonus, and the
 * rights to terminate. Amounts are in the unit of the fee.
 *
 * Worked example: fee 100,000, 10 % at risk, allocations 60, 30, 50, 40 and 20 %. The first and third are missed:
 * 6,000 + 5,000 = 11,000, capped to 10,000. Next month only the third is missed again: 10,000 × 50 % × 1.5 = 7,500.
 */
export function simulateCredits({ levels, others, terms, fee, graceMonths }: CreditInput): Simulation {
  const atRisk = amountAtRisk(fee, terms.at_risk_percent);
  const runs = levels.map(({ level, facts }) => {
    const cells = creditRun(level, facts, terms, fee, graceMonths);
    return { id: level.id, cells, returned: earnedBackIn(level, cells, terms) };
  });
  const count = runs[0]?.cells.length ?? 0;
  const column = (at: number) =>
    runs.map(({ cells, returned }) => ({ credit: cells[at]?.credit ?? 0, returnedIn: returned[at] ?? null }));
  const back = Array<number>(count).fill(0);
  const paid: (readonly number[])[] = [];
  for (let at = 0; at < count; at += 1) {
    const credits = column(at);
    paid.push(
      capCredits(
        credits.map(({ credit }) => credit),
        atRisk,
      ),
    );
    for (const [month, amount] of returnsOf(credits, atRisk)) back[month] = (back[month] ?? 0) + amount;
  }
  const months = paid.map((amounts, at): SimulatedMonth => {
    const cells = runs.flatMap((one) => one.cells[at] ?? []);
    const sum = sumBy(cells, ({ credit }) => credit);
    const grace = at < graceMonths;
    return {
      grace,
      sum,
      total: sumBy(amounts, (amount) => amount),
      atCap: atRisk > 0 && sum >= atRisk * (1 - ROUNDING),
      breach: cells.some(({ miss }) => miss),
      earnedBack: back[at] ?? 0,
      incentive: monthIncentive(
        { levels: cells, others: others[at] ?? [], grace },
        terms.incentive_percent,
        atRisk,
      ),
    };
  });
  const kpis = runs.map(
    ({ id, cells, returned }, row): SimulatedKpi => ({
      id,
      cells: cells.map((cell, at) => ({
        ...cell,
        paid: paid[at]?.[row] ?? 0,
        returnedIn: returned[at] ?? null,
      })),
      known: cells.filter(({ state }) => state !== 'unknown').length,
      missed: cells.filter(({ state }) => state === 'missed').length,
      misses: cells.filter(({ miss }) => miss).length,
      paid: sumBy(paid, (amounts) => amounts[row] ?? 0),
    }),
  );
  const total = sumBy(months, (month) => month.total);
  return {
    atRisk,
    months,
    kpis,
    total,
    earnedBack: sumBy(months, ({ earnedBack }) => earnedBack),
    incentive: sumBy(months, ({ incentive }) => incentive),
    breaches: months.filter(({ breach }) => breach).length,
    share01: fee > 0 && count > 0 ? total / (fee * count) : null,
    triggers: terminationTriggers(
      runs,
      months.map(({ atCap }) => atCap),
      terms,
    ),
  };
}

/** Binary fractions must not keep credits of exactly the amount at risk from reaching it. */
const ROUNDING = 1e-12;
