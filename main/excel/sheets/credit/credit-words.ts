import type { MonthState } from '../../../../shared/domain/credit/judge-month.ts';
import { kpiMonth } from '../../../../shared/model/tables/kpi-month.ts';
import type { Book } from '../../book.ts';
import { fieldContent } from '../../layout/field-column.ts';

/** How a month stands to its levels, as cells say it. */
export const STATE_WORDS = {
  met: 'Met',
  'below-expected': 'Below expected',
  missed: 'Missed',
  unknown: 'Not known',
} as const satisfies Readonly<Record<MonthState, string>>;

/** A KPI as the sheet KPI history names it: by its name, or by its id where names are not unique. */
export function kpiShown(book: Book, id: string): string {
  return String(fieldContent(kpiMonth.fields.kpi, id, book.workbook) ?? id);
}
