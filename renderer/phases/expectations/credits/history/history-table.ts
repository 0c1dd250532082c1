import type { MonthEntry } from '../../../../../shared/commands/credit/enter-months.ts';
import { judgeMonth } from '../../../../../shared/domain/credit/judge-month.ts';
import {
  type MonthKey,
  monthAfter,
  monthOf,
  monthsApart,
  monthsFrom,
} from '../../../../../shared/domain/credit/month-key.ts';
import type { AnyField, AnyRow, Table } from '../../../../../shared/model/table.ts';
import type { Kpi } from '../../../../../shared/model/tables/kpi.ts';
import { type KpiMonth, kpiMonth } from '../../../../../shared/model/tables/kpi-month.ts';
import type { CellTone, GridColumn } from '../../../../ui/grid/grid-column.ts';
import type { GridEdit } from '../../../../ui/grid/grid-edit.ts';
import { monthName } from '../month-words.ts';
import { kpiSign, levelWords } from '../simulation/cell-words.ts';

/** The months of KPIs laid out as a sheet: a row for each month, a column for each KPI. */
export interface HistorySheet {
  /** As the grid needs it described; rows of the workbook have another shape. */
  readonly table: Table;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly AnyRow[];
}

/** Columns are named so that no KPI can be taken for a field of the grid's own. */
const key = (kpi: string) => `kpi ${kpi}`;

/** @param more how many empty months are shown before and after those with figures */
export function historySheet(
  kpis: readonly Kpi[],
  months: Readonly<Record<string, KpiMonth>>,
  lastMonth: MonthKey,
  more: { readonly before: number; readonly after: number },
): HistorySheet {
  const byMonth = new Map<string, Map<string, KpiMonth>>();
  for (const row of Object.values(months)) {
    if (row.month === null) continue;
    const month = monthOf(row.month);
    byMonth.set(month, (byMonth.get(month) ?? new Map()).set(row.kpi, row));
  }
  const excused = (row: AnyRow, kpi: string) => byMonth.get(row.id)?.get(kpi)?.excused ?? false;
  return {
    table: tableFor(kpis),
    columns: [
      {
        key: 'month',
        header: 'Month',
        help: 'The month that the figures were measured in.',
        width: 110,
        value: (row) => row.id,
        text: (row) => monthName(row.id),
      },
      ...kpis.map((kpi) => column(kpi, (row) => excused(row, kpi.id))),
      {
        key: 'excused',
        header: 'Excused',
        help: 'KPIs whose month is excused. Open the month in the simulation to change that.',
        width: 130,
        value: (row) =>
          kpis
            .filter(({ id }) => excused(row, id))
            .map(kpiSign)
            .join(', '),
      },
    ],
    rows: shownMonths([...byMonth.keys()], lastMonth, more).map((month) => ({
      id: month,
      name: monthName(month),
      ...Object.fromEntries(kpis.map(({ id }) => [key(id), byMonth.get(month)?.get(id)?.value ?? null])),
    })),
  };
}

/** What an act in the sheet means for the workbook. */
export function entriesOf(edit: Pick<GridEdit, 'set'>, kpis: readonly Kpi[]): readonly MonthEntry[] {
  return edit.set.flatMap(({ id: month, fields }) =>
    kpis.flatMap(({ id }) =>
      Object.hasOwn(fields, key(id)) ? [{ kpi: id, month, value: fields[key(id)] as number | null }] : [],
    ),
  );
}

/** From the first to the last month with figures; twelve up to the last full month while there are none. */
function shownMonths(
  known: readonly MonthKey[],
  lastMonth: MonthKey,
  { before, after }: { readonly before: number; readonly after: number },
): readonly MonthKey[] {
  const sorted = known.toSorted();
  const first = sorted[0] ?? monthAfter(lastMonth, -11);
  const last = sorted.at(-1) ?? lastMonth;
  return monthsFrom(monthAfter(first, -before), monthsApart(first, last) + 1 + before + after);
}

function column(kpi: Kpi, isExcused: (row: AnyRow) => boolean): GridColumn {
  return {
    key: key(kpi.id),
    header: `${kpiSign(kpi)}${kpi.unit === '' ? '' : `, ${kpi.unit}`}`,
    help: `${kpi.name}: ${levelWords(kpi)}.`,
    width: 92,
    field: fieldOf(kpi),
    tone: (row): CellTone | null => {
      if (isExcused(row)) return 'quiet';
      const state = judgeMonth(kpi, row[key(kpi.id)] as number | null);
      return state === 'missed' ? 'bad' : state === 'below-expected' ? 'attention' : null;
    },
  };
}

function fieldOf(kpi: Kpi): AnyField {
  const { value } = kpiMonth.fields;
  return { ...value, label: kpi.name, ...(kpi.unit === '' ? {} : { unit: kpi.unit }) };
}

function tableFor(kpis: readonly Kpi[]): Table {
  const { id, reason } = kpiMonth.fields;
  return {
    name: 'kpi_month',
    singular: 'month',
    plural: 'months',
    named: 'name',
    fields: { id, name: reason, ...Object.fromEntries(kpis.map((kpi) => [key(kpi.id), fieldOf(kpi)])) },
    unique: [],
    check: null,
  };
}
