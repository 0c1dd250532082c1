import type { CreditScheme } from '../../model/tables/credit-scheme.ts';
import type { CreditCell } from './credit-run.ts';
import { beatsExpected, type Levels } from './judge-month.ts';

export type EarnBackTerms = Pick<CreditScheme, 'earn_back' | 'earn_back_months' | 'earn_back_within'>;

/**
 * For each month of one KPI the month (its place in the list) in which its credit is earned back, or null when there is
 * no credit or it stays lost.
 *
 * So many months in a row better than expected (`earn_back_months`) return every open credit of the same KPI that is at
 * most `earn_back_within` months old in the last of them. Other KPIs never help: easy extra points must not cancel real
 * failures. A month without a value, at the level or below it ends the row of good months.
 *
 * Example: a miss in month 1, better than expected in months 2 to 4, three months needed: earned back in month 4.
 */
export function earnedBackIn(
  level: Levels & { readonly earn_back: boolean },
  cells: readonly CreditCell[],
  terms: EarnBackTerms,
): readonly (number | null)[] {
  const returned: (number | null)[] = cells.map(() => null);
  if (!terms.earn_back || !level.earn_back) return returned;
  let good = 0;
  for (const [now, { value, grace }] of cells.entries()) {
    good = !grace && beatsExpected(level, value) ? good + 1 : 0;
    if (good < terms.earn_back_months) continue;
    for (let at = Math.max(0, now - terms.earn_back_within); at < now; at += 1)
      if ((cells[at]?.credit ?? 0) > 0 && returned[at] === null) returned[at] = now;
  }
  return returned;
}

/** One credit before the cap, with the month in which it is earned back. */
export interface OpenCredit {
  readonly credit: number;
  readonly returnedIn: number | null;
}

/**
 * What comes back of one month's credits, by the month in which it does, in the unit of the credits.
 *
 * A credit that was earned back is taken out and the cap is applied to the rest anew. What comes back is the difference,
 * so never more than was paid; and where the rest alone reaches the cap, nothing does.
 *
 * Example: credits of 6,000 and 5,000 were capped to 10,000. The 5,000 are earned back: 6,000 remain, 4,000 come back.
 */
export function returnsOf(credits: readonly OpenCredit[], atRisk: number): ReadonlyMap<number, number> {
  const months = [...new Set(credits.flatMap(({ returnedIn }) => (returnedIn === null ? [] : [returnedIn])))];
  const stillPaid = (after: number) =>
    Math.min(
      atRisk,
      credits.reduce(
        (sum, { credit, returnedIn }) => (returnedIn !== null && returnedIn <= after ? sum : sum + credit),
        0,
      ),
    );
  const returns = new Map<number, number>();
  let paid = stillPaid(-1);
  for (const month of months.sort((a, b) => a - b)) {
    const rest = stillPaid(month);
    returns.set(month, Math.max(0, paid - rest));
    paid = rest;
  }
  return returns;
}
