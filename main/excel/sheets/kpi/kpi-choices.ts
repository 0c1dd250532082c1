import {
  KPI_CATEGORIES,
  KPI_DIRECTIONS,
  KPI_ROLES,
  MEASURED_BY,
} from '../../../../shared/model/expectation-lists.ts';

const label = (list: readonly { readonly value: string; readonly label: string }[], value: string): string =>
  list.find((one) => one.value === value)?.label ?? value;

/** Choices as cells show them. */
export const CRITICAL = label(KPI_ROLES, 'critical');
export const MANAGED = label(KPI_ROLES, 'managed');
export const RANGE = label(KPI_DIRECTIONS, 'range');
export const HIGHER = label(KPI_DIRECTIONS, 'up');
export const BY_PARTNER = label(MEASURED_BY, 'partner');

export function categoryShown(value: string): string {
  return label(KPI_CATEGORIES, value);
}
