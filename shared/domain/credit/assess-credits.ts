import type { CreditScheme } from '../../model/tables/credit-scheme.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { type CreditHistory, creditHistory } from './credit-history.ts';
import { type Simulation, simulateCredits } from './simulate-credits.ts';

export type CreditTables = Pick<Workbook, 'kpi' | 'kpi_month' | 'credit_scheme' | 'engagement'>;

/** One scheme tried on the history. */
export interface TriedScheme {
  readonly scheme: CreditScheme;
  readonly history: CreditHistory;
  /** In the engagement's currency; null while neither the scheme nor the contract value says it. */
  readonly fee: number | null;
  /** Amounts in the engagement's currency; in percent of the monthly fee while that is unknown. */
  readonly simulation: Simulation;
}

export interface CreditAssessment {
  /** In the order of the register. */
  readonly schemes: readonly TriedScheme[];
  /** The chosen one; the first where none is chosen; null where there is none. */
  readonly chosen: TriedScheme | null;
}

/** Every scheme tried on the same history. */
export function assessCredits(workbook: CreditTables): CreditAssessment {
  const schemes = Object.values(workbook.credit_scheme)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map((scheme) => tryScheme(workbook, scheme));
  return { schemes, chosen: schemes.find(({ scheme }) => scheme.preferred) ?? schemes[0] ?? null };
}

/** What a scheme costs with this history. */
export function tryScheme(workbook: CreditTables, scheme: CreditScheme): TriedScheme {
  const history = creditHistory(workbook, scheme);
  const fee = monthlyFee(workbook, scheme);
  const simulation = simulateCredits({
    levels: history.levels.map(({ kpi, facts }) => ({ level: kpi, facts })),
    others: history.others,
    terms: scheme,
    fee: fee ?? 100,
    graceMonths: history.graceMonths,
  });
  return { scheme, history, fee, simulation };
}

/**
 * The fee that credits are counted from: the scheme's own, otherwise a twelfth of the expected contract value of a year.
 *
 * Example: 1,650,000 a year is 137,500 a month.
 */
export function monthlyFee(
  workbook: Pick<Workbook, 'engagement'>,
  scheme: Pick<CreditScheme, 'monthly_fee'>,
): number | null {
  if (scheme.monthly_fee !== null) return scheme.monthly_fee;
  const { contract_value: year } = engagementOf(workbook as Workbook);
  return year === null ? null : year / 12;
}
