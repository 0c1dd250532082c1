import type { MonthFact, ServiceLevel } from '../../../../shared/domain/credit/credit-run.ts';
import type { CreditInput, SchemeTerms } from '../../../../shared/domain/credit/simulate-credits.ts';
import { newRow, type Row } from '../../../../shared/model/tables.ts';

/** The terms of a new scheme without grace, so that every month counts, changed as a test needs. */
export function terms(changes: Partial<SchemeTerms> = {}): SchemeTerms {
  return { ...newRow('credit_scheme', { id: 's', name: 'S' }), grace_months: 0, ...changes };
}

/** A service level of 80 expected and 70 at least, higher is better, with half of the amount at risk. */
export function level(changes: Partial<Row<'kpi'>> = {}): Row<'kpi'> {
  return newRow('kpi', {
    id: 'k',
    name: 'K',
    role: 'critical',
    expected: 80,
    minimum: 70,
    allocation_percent: 50,
    ...changes,
  });
}

export function facts(
  values: readonly (number | null)[],
  excused: readonly number[] = [],
): readonly MonthFact[] {
  return values.map((value, at) => ({ value, excused: excused.includes(at), drawn: false }));
}

export function input(
  levels: readonly { readonly level: ServiceLevel; readonly facts: readonly MonthFact[] }[],
  changes: Partial<CreditInput> = {},
): CreditInput {
  return { levels, others: [], terms: terms(), fee: 100_000, graceMonths: 0, ...changes };
}

/** Numbers from 0 up to 1 that are the same in every run. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
