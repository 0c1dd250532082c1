import type { Change } from '../changes/change.ts';
import { engagementOf, type Workbook } from '../model/workbook.ts';
import { setFields } from './put.ts';

/** Keeps the text of the boundary statement, typed or put together. */
export function setBoundaryStatement(workbook: Workbook, text: string, title: string): Change {
  const { id } = engagementOf(workbook);
  return setFields(workbook, 'engagement', id, { boundary_statement: text.trim() }, title);
}
