import type { BalancedScore } from '../../../../../shared/domain/kpi/formulas/balanced-score.ts';
import { kpiScore01 } from '../../../../../shared/domain/kpi/formulas/kpi-score.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import type { Kpi } from '../../../../../shared/model/tables/kpi.ts';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../ui/grid/grid-column.ts';

/** What the balanced score is made of: values and weights to type, score and points computed. */
export function scoreColumns(total: BalancedScore): readonly GridColumn[] {
  const score = (row: AnyRow) => kpiScore01(row as unknown as Kpi);
  const points = (row: AnyRow) => total.points[row.id] ?? null;
  return [
    ...fieldColumns(
      tableOf('kpi'),
      ['name', 'category', 'unit', 'worst', 'best', 'actual', 'weight_percent'],
      { name: { width: 240, readOnly: true }, unit: { width: 90, readOnly: true }, category: { width: 160 } },
    ),
    {
      key: 'kpi_score',
      header: 'Score',
      help: '(Worst − latest) ÷ (worst − best), between 0 and 1.',
      section: 'Balanced score',
      width: 84,
      value: score,
      text: (row) => score(row)?.toFixed(2) ?? '',
      tone: (row) => (total.unscored.includes(row.id) ? 'attention' : null),
    },
    {
      key: 'kpi_points',
      header: 'Points',
      help: 'What it adds to the balanced score.',
      section: 'Balanced score',
      width: 84,
      value: points,
      text: (row) => (points(row) === null ? '' : formatScore(points(row))),
    },
  ];
}
