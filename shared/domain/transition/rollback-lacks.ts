import { dayNumber } from '../../lib/day-number.ts';
import type { RollbackPlan } from '../../model/tables/rollback-plan.ts';

/** A test counts for so many days before going live; own default. */
export const ROLLBACK_TEST_DAYS = 90;

/** What a rollback plan lacks before anybody can rely on it, in the order in which it is said. */
export const ROLLBACK_LACKS = [
  { value: 'trigger', label: 'no trigger', field: 'trigger' },
  { value: 'decision-maker', label: 'nobody decides', field: 'decided_by' },
  { value: 'time', label: 'no time limit', field: 'decide_minutes' },
  { value: 'test', label: 'never tried out', field: 'tested_on' },
  { value: 'old-test', label: 'tried out too long ago', field: 'tested_on' },
] as const;

export type RollbackLack = (typeof ROLLBACK_LACKS)[number]['value'];

/**
 * What is missing in a rollback plan. It must name its trigger, the person who decides and both times (to decide and
 * to restore), and have been tried out no more than 90 days before going live.
 *
 * Example: tested on 15 June 2027 for a start on 13 September 2027 is 90 days old and counts; on 14 June it does not.
 *
 * @param goLive `YYYY-MM-DD`; while it is unknown no test is too old
 */
export function rollbackLacks(plan: RollbackPlan, goLive: string | null): readonly RollbackLack[] {
  const old =
    plan.tested_on !== null &&
    goLive !== null &&
    dayNumber(goLive) - dayNumber(plan.tested_on) > ROLLBACK_TEST_DAYS;
  return [
    ...(plan.trigger.trim() === '' ? (['trigger'] as const) : []),
    ...(plan.decided_by === null ? (['decision-maker'] as const) : []),
    ...(plan.decide_minutes === null || plan.restore_minutes === null ? (['time'] as const) : []),
    ...(plan.tested_on === null ? (['test'] as const) : []),
    ...(old ? (['old-test'] as const) : []),
  ];
}

export function lackLabel(lack: RollbackLack): string {
  return ROLLBACK_LACKS.find(({ value }) => value === lack)?.label ?? lack;
}

/** Minutes from the trigger until the home team answers again; null while one of the two times is missing. */
export function minutesToRestore({
  decide_minutes: decide,
  restore_minutes: restore,
}: Pick<RollbackPlan, 'decide_minutes' | 'restore_minutes'>): number | null {
  return decide === null || restore === null ? null : decide + restore;
}
