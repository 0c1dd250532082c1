import type { Change } from '../../changes/change.ts';
import { type AskedQuestion, askedText, issuesOf } from '../../domain/rfp/asked-questions.ts';
import { readyQuestions } from '../../domain/rfp/rfp-outline.ts';
import { Refusal } from '../../lib/refusal.ts';
import type { AnyRow } from '../../model/table.ts';
import { newRow, type Row } from '../../model/tables.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { editRows } from '../edit-rows.ts';

/**
 * Records that a file with the request is made for each of the vendors: its number, the day for answers, and every
 * question with the wording and the key that it has in the file. One act for all.
 *
 * @throws Refusal `no-questions` while no question is ready, `missing-row` for a vendor that is not there.
 */
export function issueRequest(
  workbook: Workbook,
  vendors: readonly string[],
  { newId, at }: { readonly newId: () => string; readonly at: string },
): Change {
  const asked = readyQuestions(workbook).map(
    ({ question, number }, index): AskedQuestion => ({
      key: `r${index + 1}`,
      question: question.id,
      number,
      text: question.text,
    }),
  );
  if (asked.length === 0)
    throw new Refusal(
      'no-questions',
      'No question is ready, so there is nothing to send. Make questions ready on the page Questions first.',
    );
  const { rfp_due_on } = engagementOf(workbook);
  const add = vendors.map((vendor) => {
    if (!workbook.vendor[vendor])
      throw new Refusal('missing-row', 'This vendor is not there any more: choose another.');
    const number = (issuesOf(workbook, vendor)[0]?.number ?? 0) + 1;
    return newRow('rfp_issue', {
      id: newId(),
      vendor,
      issued_at: at,
      number,
      due_on: rfp_due_on,
      questions: askedText(asked),
    }) as Row<'rfp_issue'> as unknown as AnyRow;
  });
  const [only] = vendors;
  const name = vendors.length === 1 && only ? workbook.vendor[only]?.name : `${vendors.length} vendors`;
  return editRows(workbook, 'rfp_issue', { add }, `Make the request for ${name}`);
}
