import type { Workbook } from '../../model/workbook.ts';
import { criteriaLock } from './criteria-lock.ts';
import type { Lock, LockedEdit } from './lock.ts';
import { reviewLock } from './review-lock.ts';

const LOCKS: readonly Lock[] = [criteriaLock, reviewLock];

/** Why the first lock that minds refuses the edits; null when all let them pass. */
export function refusedByLock(workbook: Workbook, edits: readonly LockedEdit[]): string | null {
  for (const lock of LOCKS) {
    const reason = lock(workbook, edits);
    if (reason !== null) return reason;
  }
  return null;
}
