import { PARAMETER_GROUPS, PARAMETERS } from '../../../shared/model/parameter-list.ts';
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
    case 'parameter':
      return `Method setting “${settingName(row.id)}”`;
    default:
      return namedRow(table, row);
  }
}

/** The same within a sentence, as in "Restore note of R1.1". */
export function shortRowName(table: TableName, row: AnyRow): string {
  if (table === 'answer') return String(row.question);
  if (table === 'engagement') return 'the profile';
  if (table === 'dimension' || table === 'question') return row.id;
  if (table === 'parameter') return settingName(row.id);
  return namedRow(table, row);
}

function namedRow(table: TableName, row: AnyRow): string {
  const { named, singular } = tableOf(table);
  const name = named === null ? '' : String(row[named] ?? '').trim();
  return name === '' ? `${singular} ${row.id}` : name;
}

function settingName(key: string): string {
  const about = PARAMETERS.find((parameter) => parameter.key === key);
  const group = PARAMETER_GROUPS.find(({ id }) => id === about?.group);
  return about && group ? `${group.title}: ${about.label}` : key;
}
