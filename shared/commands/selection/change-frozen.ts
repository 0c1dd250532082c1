import type { Change } from '../../changes/change.ts';
import { describeFrozenEdits } from '../../domain/criterion/freeze/describe-frozen-edits.ts';
import { Refusal } from '../../lib/refusal.ts';
import { newRow } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { putEdit } from '../put.ts';

export interface ReasonGiven {
  readonly reason: string;
  /** Now, in UTC. */
  readonly at: string;
  /** The name of whoever changes it. */
  readonly by: string;
}

/**
 * Adds to a change of frozen criteria the line of the log without which it would be refused: what is changed, value by
 * value, and why. A change that touches nothing frozen stays as it is.
 *
 * @throws Refusal `invalid` without a reason.
 */
export function changeFrozen(workbook: Workbook, change: Change, { reason, at, by }: ReasonGiven): Change {
  const lines = describeFrozenEdits(workbook, change.edits);
  if (Object.keys(workbook.criteria_freeze).length === 0 || lines.length === 0) return change;
  if (reason.trim() === '')
    throw new Refusal(
      'invalid',
      'Frozen criteria change only with a reason, so nothing was changed: type why it is right to change this now.',
    );
  const row = newRow('criteria_change', {
    id: freeId(workbook, `change.${at}`),
    changed_at: at,
    changed_by: by.trim(),
    what: lines.join('\n'),
    reason: reason.trim(),
  });
  return { ...change, edits: [...change.edits, putEdit(workbook, 'criteria_change', row)] };
}

/** Two changes within the same millisecond keep apart. */
function freeId({ criteria_change }: Workbook, id: string): string {
  for (let n = 1; ; n += 1) {
    const next = n === 1 ? id : `${id}.${n}`;
    if (!Object.hasOwn(criteria_change, next)) return next;
  }
}
