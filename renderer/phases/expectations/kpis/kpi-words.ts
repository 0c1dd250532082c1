import type { BalanceVerdict } from '../../../../shared/domain/kpi/balance-rule.ts';
import { KPI_CATEGORIES, KPI_DIRECTIONS, KPI_ROLES } from '../../../../shared/model/expectation-lists.ts';
import type { Kpi } from '../../../../shared/model/tables/kpi.ts';
import { formatPlain } from '../../../ui/format-score.ts';
import type { Tone } from '../../../ui/tone-badge.tsx';

/** How a verdict is shown. */
export const VERDICT_TONES: Readonly<Record<BalanceVerdict, Tone>> = {
  ok: 'good',
  warning: 'attention',
  error: 'bad',
  excused: 'none',
  open: 'none',
};

export function categoryLabel(category: Kpi['category']): string {
  return KPI_CATEGORIES.find(({ value }) => value === category)?.label ?? category;
}

export function roleLabel(role: Kpi['role']): string {
  return KPI_ROLES.find(({ value }) => value === role)?.label ?? role;
}

export function directionSymbol(direction: Kpi['direction']): string {
  return KPI_DIRECTIONS.find(({ value }) => value === direction)?.symbol ?? '';
}

/** A value with its unit, as in "80 %"; a dash while it is unknown. */
export function withUnit(value: number | null, unit: string): string {
  return value === null ? '–' : `${formatPlain(value)} ${unit}`.trim();
}

/** The level that a KPI aims at, in words: "≥ 80 %", "≤ 5 %", "75 to 85 %". */
export function aimWords(
  kpi: Pick<Kpi, 'direction' | 'expected' | 'range_low' | 'range_high' | 'unit'>,
): string {
  const { direction, expected, range_low, range_high, unit } = kpi;
  if (direction === 'range')
    return range_low === null && range_high === null
      ? '–'
      : `${formatPlain(range_low)} to ${withUnit(range_high, unit)}`;
  return expected === null ? '–' : `${direction === 'up' ? '≥' : '≤'} ${withUnit(expected, unit)}`;
}
