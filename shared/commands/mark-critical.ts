import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Workbook } from '../model/workbook.ts';
import { setFields } from './put.ts';

/**
 * Says that a touchpoint is critical for the customer's experience, or no longer is. The reason is added to its note,
 * with the day, so that whoever reads it later knows why.
 *
 * @param input.on the day as `YYYY-MM-DD`
 * @throws Refusal `missing-row` for an unknown touchpoint, `reason-needed` without a reason.
 */
export function markCritical(
  workbook: Workbook,
  input: { readonly id: string; readonly critical: boolean; readonly reason: string; readonly on: string },
): Change {
  const { id, critical, on } = input;
  const reason = input.reason.trim();
  const row = workbook.touchpoint[id];
  if (!row) throw new Refusal('missing-row', 'This touchpoint is not there any more, so nothing was marked.');
  if (reason === '')
    throw new Refusal(
      'reason-needed',
      'Somebody will ask later why this is so: write one sentence, as in “Half of those who leave us name it”.',
    );
  const line = `${critical ? 'CX-critical' : 'No longer CX-critical'} since ${on}: ${reason}`;
  const note = row.note.trim() === '' ? line : `${row.note.trimEnd()}\n${line}`;
  const title = critical ? `Mark ${row.name} as CX-critical` : `Mark ${row.name} as not CX-critical`;
  return setFields(workbook, 'touchpoint', id, { critical, note }, title);
}
