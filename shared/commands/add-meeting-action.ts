import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { editRows } from './edit-rows.ts';

/**
 * Adds an action that came out of a meeting, behind those that are there. A meeting has as many actions as it decides.
 *
 * @param input.id of the new action, @param input.at now, in UTC
 * @throws Refusal `missing-row` for an unknown meeting, `invalid` without a title.
 */
export function addMeetingAction(
  workbook: Workbook,
  input: { readonly meeting: string; readonly title: string; readonly id: string; readonly at: string },
): Change {
  const meeting = workbook.meeting[input.meeting];
  if (!meeting)
    throw new Refusal('missing-row', 'This meeting is not there any more, so no action was added to it.');
  const title = input.title.trim();
  const last = Object.values(workbook.action).reduce((most, { position }) => Math.max(most, position), 0);
  const row = newRow('action', {
    id: input.id,
    position: last + 1,
    title,
    meeting: meeting.id,
    created_at: input.at,
  });
  return editRows(workbook, 'action', { add: [row] }, `Add action ${title}`);
}
