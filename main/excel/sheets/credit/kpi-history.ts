import { monthOf } from '../../../../shared/domain/credit/month-key.ts';
import type { KpiMonth } from '../../../../shared/model/tables/kpi-month.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import type { SheetPlan } from '../../book.ts';
import { ATTENTION, markWhere } from '../../layout/marks.ts';
import { writeRegister } from '../../layout/register-page.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { KPI_HISTORY } from '../sheet-names.ts';

/** What each KPI was in each month, one row per month. Rows may be added and sorted. */
export const kpiHistory: SheetPlan = {
  name: KPI_HISTORY,
  purpose: 'What each service level was in each month, with the months that are excused.',
  tab: 'expectations',
  write: (book, sheet) => {
    const rows = historyRows(book.workbook);
    const span = writeRegister<KpiMonth>(book, sheet, {
      title: KPI_HISTORY,
      hint: 'One row per KPI and month; a month is its first day. An empty value is unknown, not zero. An excused month needs its reason.',
      columns: [
        idColumn<KpiMonth>(({ id }) => id, 'hst_Id'),
        inputColumn<KpiMonth>(book, 'kpi_month', 'kpi', (row) => row, {
          name: 'hst_Kpi',
          width: 36,
          band: 'Month of a KPI',
        }),
        ...sectionColumns<KpiMonth>(book, 'kpi_month', (row) => row, {
          placed: ['kpi'],
          changes: {
            month: { name: 'hst_Month' },
            value: { name: 'hst_Value', format: '#,##0.0#' },
            excused: { name: 'hst_Excused' },
            reason: { width: 60 },
          },
        }),
      ],
      rows,
      printUntil: 'reason',
      portrait: true,
    });
    if (rows.length > 0) {
      const excused = `$${span.letter('excused')}${span.first}`;
      markWhere(sheet, span.cells('excused'), `${excused}="Yes"`, ATTENTION);
    }
    return { rows: rows.length, complete: null };
  },
};

/** KPI by KPI in the order of their register, then by month. */
function historyRows({ kpi, kpi_month }: Pick<Workbook, 'kpi' | 'kpi_month'>): readonly KpiMonth[] {
  const place = (row: KpiMonth) => kpi[row.kpi]?.position ?? 0;
  const month = (row: KpiMonth) => (row.month === null ? '' : monthOf(row.month));
  return Object.values(kpi_month).sort(
    (a, b) =>
      place(a) - place(b) ||
      (a.kpi === b.kpi ? 0 : a.kpi < b.kpi ? -1 : 1) ||
      (month(a) < month(b) ? -1 : month(a) > month(b) ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  );
}
