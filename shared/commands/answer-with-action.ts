import { applyEdits } from '../changes/apply-change.ts';
import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import { action as actionTable } from '../model/tables/action.ts';
import type { Workbook } from '../model/workbook.ts';
import { makeActions } from './make-actions.ts';
import { putEdit } from './put.ts';

/**
 * Makes an action for something that came through a feedback loop and links the two, as one act.
 *
 * @param input.item the id of the feedback item, @param input.id of the new action, @param input.at now, in UTC
 * @throws Refusal `missing-row` when the item is not there, `already-there` when it has an action.
 */
export function answerWithAction(
  workbook: Workbook,
  input: { readonly item: string; readonly id: string; readonly at: string },
): Change {
  const item = workbook.feedback_item[input.item];
  if (!item)
    throw new Refusal('missing-row', 'This feedback is not there any more, so no action was made for it.');
  if (item.action !== null && workbook.action[item.action])
    throw new Refusal(
      'already-there',
      'This feedback has an action already: open it, or clear the link to make another.',
    );
  const draft = {
    title: `Deal with: ${item.name}`.slice(0, actionTable.fields.title.max ?? 200),
    owner: item.owner,
    due: null,
    note: item.answer.trim(),
  };
  const { edits } = makeActions(workbook, [draft], { ids: [input.id], at: input.at });
  const linked = putEdit(applyEdits(workbook, edits), 'feedback_item', { ...item, action: input.id });
  return { title: `Make an action for ${item.name}`, edits: [...edits, linked] };
}
