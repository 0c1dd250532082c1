import type { Change } from '../../changes/change.ts';
import { untold } from '../../domain/rfp/clarification-standing.ts';
import type { Workbook } from '../../model/workbook.ts';
import { editRows } from '../edit-rows.ts';

/** Records that every answered clarification has been told to all vendors; a day that stands there already stays. */
export function tellClarifications(workbook: Workbook, today: string): Change {
  const set = untold(workbook).notTold.map(({ id, answered_on }) => ({
    id,
    fields: { shared: true, answered_on: answered_on ?? today },
  }));
  const what = set.length === 1 ? '1 clarification' : `${set.length} clarifications`;
  return editRows(workbook, 'clarification', { set }, `Tell ${what} to all vendors`);
}
