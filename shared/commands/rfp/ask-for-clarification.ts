import type { Change } from '../../changes/change.ts';
import { Refusal } from '../../lib/refusal.ts';
import type { AnyRow } from '../../model/table.ts';
import { newRow } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { editRows } from '../edit-rows.ts';

/**
 * Marks an answer as one to be clarified and drafts what the vendor is asked, as one act. It is asked of this vendor
 * alone, so it is not told to the others.
 *
 * @throws Refusal `missing-row` for an answer that is not there any more.
 */
export function askForClarification(
  workbook: Workbook,
  answer: string,
  { id, today }: { readonly id: string; readonly today: string },
): Change {
  const row = workbook.vendor_answer[answer];
  const question = row && workbook.rfp_question[row.rfp_question];
  if (!row || !question)
    throw new Refusal('missing-row', 'This answer is not there any more, so nothing was asked.');
  const last = Object.values(workbook.clarification).reduce((most, one) => Math.max(most, one.position), 0);
  const asked = newRow('clarification', {
    id,
    position: last + 1,
    vendor: row.vendor,
    rfp_question: question.id,
    asked: `What exactly is meant by the answer to “${question.text}”`.slice(0, 1_990).concat('?'),
    asked_on: today,
  });
  const title = `Ask about an answer of ${workbook.vendor[row.vendor]?.name ?? 'a vendor'}`;
  const { edits } = editRows(workbook, 'clarification', { add: [asked as unknown as AnyRow] }, title);
  const mark = editRows(
    workbook,
    'vendor_answer',
    { set: [{ id: row.id, fields: { state: 'unclear' } }] },
    title,
  );
  return { title, edits: [...edits, ...mark.edits] };
}
