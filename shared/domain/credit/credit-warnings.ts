import { steady } from '../../lib/steady.ts';
import { sumBy } from '../../lib/sum-by.ts';
import type { CreditScheme } from '../../model/tables/credit-scheme.ts';
import type { Kpi } from '../../model/tables/kpi.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { isHandleTime } from '../kpi/kpi-sign.ts';
import type { TriedScheme } from './assess-credits.ts';
import { guessedRange } from './draw-months.ts';
import { beatsExpected, hasLevels } from './judge-month.ts';
import { MOST_INCENTIVE_PERCENT } from './month-incentive.ts';

export type CreditRule =
  | 'two-chosen'
  | 'no-levels'
  | 'no-minimum'
  | 'no-allocation'
  | 'pool-small'
  | 'pool-large'
  | 'at-risk'
  | 'too-tight'
  | 'too-loose'
  | 'compliance-earn-back'
  | 'handle-time'
  | 'no-grace'
  | 'incentive'
  | 'multipliers'
  | 'no-exit'
  | 'range'
  | 'not-measured';

/** Something about a scheme or a service level that a careful reader would ask about. */
export interface CreditWarning {
  readonly rule: CreditRule;
  /** The KPI it is about; null for the scheme. */
  readonly kpi: string | null;
  /** The figures that the sentence needs. */
  readonly count: number;
  readonly of: number;
}

/** Allocations together, in percent of the amount at risk: several misses in one month are rare, so 150 to 250 is usual. */
export const POOL_PERCENT = { least: 100, most: 250 } as const;
/** Usual share of the fee at risk. */
export const AT_RISK_PERCENT = { least: 5, most: 15 } as const;
/** More months missed by the own team than this share (3 of 12), and the level is too tight or the team not ready. */
const TIGHT_SHARE = 3 / 12;
/** So many known months say something about a level. */
const ENOUGH_MONTHS = 6;

/** What should be looked at before a scheme goes into a contract; the scheme first, then KPI by KPI. */
export function creditWarnings(
  workbook: Pick<Workbook, 'engagement' | 'credit_scheme'>,
  { scheme, history, simulation }: TriedScheme,
): readonly CreditWarning[] {
  const warnings: CreditWarning[] = [];
  const warn = (rule: CreditRule, kpi: string | null = null, count = 0, of = 0) =>
    warnings.push({ rule, kpi, count, of });
  const pool = poolPercent(history.levels.map(({ kpi }) => kpi));
  const engagement = engagementOf(workbook as Workbook);
  const chosen = Object.values(workbook.credit_scheme).filter(({ preferred }) => preferred).length;
  if (chosen > 1) warn('two-chosen', null, chosen);
  if (history.levels.length === 0) warn('no-levels');
  else if (pool < POOL_PERCENT.least) warn('pool-small', null, pool);
  else if (pool > POOL_PERCENT.most) warn('pool-large', null, pool);
  const { at_risk_percent: atRisk } = scheme;
  if (atRisk < AT_RISK_PERCENT.least || atRisk > AT_RISK_PERCENT.most) warn('at-risk', null, atRisk);
  if (scheme.second_month < 1 || scheme.third_month < scheme.second_month) warn('multipliers');
  if (scheme.incentive_percent > MOST_INCENTIVE_PERCENT) warn('incentive', null, scheme.incentive_percent);
  if (scheme.grace_months === 0 && (engagement.transition_start !== null || engagement.go_live_on !== null))
    warn('no-grace');
  if (!hasExit(scheme)) warn('no-exit');
  for (const { kpi, facts, drawn } of history.levels) {
    const result = simulation.kpis.find(({ id }) => id === kpi.id);
    const known = result?.known ?? 0;
    const missed = result?.missed ?? 0;
    if (lacksFloor(kpi)) warn('no-minimum', kpi.id);
    if ((kpi.allocation_percent ?? 0) === 0) warn('no-allocation', kpi.id);
    else if (isHandleTime(kpi)) warn('handle-time', kpi.id);
    if (kpi.earn_back && scheme.earn_back && kpi.category === 'compliance')
      warn('compliance-earn-back', kpi.id);
    if (isGuessBroken(kpi)) warn('range', kpi.id);
    if (!drawn && facts.length > 0 && facts.every(({ value }) => value === null))
      warn('not-measured', kpi.id);
    if (drawn || known < ENOUGH_MONTHS) continue;
    if (missed / known > TIGHT_SHARE) warn('too-tight', kpi.id, missed, known);
    else if (
      facts.every(({ value }) => value === null || beatsExpected(kpi, value)) &&
      kpi.direction !== 'range'
    )
      warn('too-loose', kpi.id, 0, known);
  }
  return warnings;
}

/** Allocations of the service levels together, in percent of the amount at risk. Unknown ones count as none. */
export function poolPercent(kpis: readonly Pick<Kpi, 'allocation_percent'>[]): number {
  return steady(sumBy(kpis, ({ allocation_percent }) => allocation_percent ?? 0));
}

function hasExit({ stop_in_a_row, stop_in_a_year, stop_at_cap }: CreditScheme): boolean {
  return stop_in_a_row > 0 || stop_in_a_year > 0 || stop_at_cap > 0;
}

function lacksFloor(kpi: Kpi): boolean {
  return kpi.direction === 'range' ? !hasLevels(kpi) : kpi.minimum === null;
}

function isGuessBroken(kpi: Kpi): boolean {
  const { guess_low, guess_likely, guess_high } = kpi;
  const typed = guess_low !== null || guess_likely !== null || guess_high !== null;
  return typed && guessedRange(kpi) === null;
}
