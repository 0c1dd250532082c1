import type { AnyRow } from '../../../shared/model/table.ts';
import { type TableName, tableOf } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';

/** What people call a row, as in "Answer to R1.1 by Joris Verhaegen". */
export function rowName(workbook: Workbook, table: TableName, row: AnyRow): string {
  const text = (field: string) => String(row[field] ?? '');
  switch (table) {
    case 'engagement':
      return 'Engagement profile';
    case 'person':
      return text('name');
    case 'dimension':
      return `${row.id} ${text('title')}`;
    case 'question':
      return `Question ${row.id}`;
    case 'answer':
      return `Answer to ${text('question')} by ${workbook.person[text('respondent')]?.name ?? 'somebody who was deleted'}`;
    default:
      return `${tableOf(table).singular} ${row.id}`;
  }
}

/** The same within a sentence, as in "Restore note of R1.1". */
export function shortRowName(table: TableName, row: AnyRow): string {
  if (table === 'answer') return String(row.question);
  if (table === 'engagement') return 'the profile';
  if (table === 'person') return String(row.name);
  return row.id;
}
