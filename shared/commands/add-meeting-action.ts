import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Workbook } from '../model/workbook.ts';
import { makeActions } from './make-actions.ts';

/**
 * Adds an action that came out of a meeting, behind those that are there. A meeting has as many actions as it decides.
 *
 * @param input.id of the new action, @param input.at now, in UTC
 * @throws Refusal `missing-row` for an unknown meeting, `invalid` without a title, `already-there` when an open action
 * of the meeting has this title.
 */
export function addMeetingAction(
  workbook: Workbook,
  input: { readonly meeting: string; readonly title: string; readonly id: string; readonly at: string },
): Change {
  const { meeting, title, id, at } = input;
  if (!Object.hasOwn(workbook.meeting, meeting))
    throw new Refusal('missing-row', 'This meeting is not there any more, so no action was added to it.');
  return makeActions(workbook, [{ title, meeting }], { ids: [id], at });
}
