import { nameOfRow } from '../../model/reading/row-names.ts';
import type { RfpQuestion } from '../../model/tables/rfp-question.ts';
import type { TableName } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';

/** One reason for a question: the row that it comes from, or leads to. */
export interface Reason {
  readonly table: TableName;
  readonly id: string;
  readonly name: string;
  /** As before the name: "Comes from the gap". */
  readonly words: string;
}

type Link = 'question' | 'kpi' | 'requirement' | 'touchpoint' | 'risk' | 'knock_out' | 'criterion';

/** Each link of a question: the table that it leads to, and what it says. In the order of the thread. */
export const QUESTION_LINKS: readonly { readonly field: Link; readonly words: string }[] = [
  { field: 'question', words: 'Comes from the gap' },
  { field: 'kpi', words: 'Comes from the measure' },
  { field: 'requirement', words: 'Comes from the requirement' },
  { field: 'touchpoint', words: 'Comes from the touchpoint' },
  { field: 'risk', words: 'Guards against the risk' },
  { field: 'knock_out', words: 'Decides the knock-out' },
  { field: 'criterion', words: 'Is scored under' },
];

/** Why a question is asked: what it comes from, then what its answer decides. */
export function whyHere(workbook: Pick<Workbook, Link>, question: RfpQuestion): readonly Reason[] {
  return QUESTION_LINKS.flatMap(({ field, words }) => {
    const id = question[field];
    if (id === null || !workbook[field][id]) return [];
    // Questions of the checklist have a number and no name.
    const name =
      field === 'question' ? `${id} ${workbook.question[id]?.text}` : nameOfRow(workbook, field, id);
    return [{ table: field, id, name, words }];
  });
}

/** Whether the question is one of the bank, perhaps with another wording by now. */
export function isFromBank(id: string): boolean {
  return /^Q\d{1,2}\.\d{1,2}$/.test(id);
}
