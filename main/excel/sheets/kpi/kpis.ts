import { criticalWeights } from '../../../../shared/domain/kpi/critical-weights.ts';
import { balancedScore } from '../../../../shared/domain/kpi/formulas/balanced-score.ts';
import { kpiScore01 } from '../../../../shared/domain/kpi/formulas/kpi-score.ts';
import { kpiLacks, lackWords } from '../../../../shared/domain/kpi/kpi-lacks.ts';
import { kpisInOrder } from '../../../../shared/domain/kpi/kpis-in-order.ts';
import { levelFlags } from '../../../../shared/domain/kpi/level-flags.ts';
import type { Kpi } from '../../../../shared/model/tables/kpi.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, markWhere } from '../../layout/marks.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { KPIS } from '../sheet-names.ts';
import { CRITICAL, HIGHER, RANGE } from './kpi-choices.ts';

const MISSES = 'Missed today';

/** Every KPI with its levels, what it weighs, and what it adds to the balanced score. */
export const kpis = registerSheet<Kpi>({
  name: KPIS,
  purpose:
    'What a partner is measured by: definition, formula, levels, place in the contract, and what it is read with.',
  hint: 'Levels are in the unit of the KPI. Weights, scores and the mark “Missed today” follow what is typed here; what is still needed stands as it was in the app.',
  table: 'kpi',
  prefix: 'kpi',
  tab: 'expectations',
  worked,
  changes: {
    category: { name: 'kpi_Category' },
    role: { name: 'kpi_Role' },
    direction: { name: 'kpi_Direction' },
    expected: { name: 'kpi_Expected' },
    minimum: { name: 'kpi_Minimum' },
    range_low: { name: 'kpi_RangeFrom' },
    range_high: { name: 'kpi_RangeTo' },
    allocation_percent: { name: 'kpi_Allocation' },
    earn_back: { name: 'kpi_EarnBack' },
    weight_percent: { name: 'kpi_Weight' },
    measured_by: { name: 'kpi_MeasuredBy' },
    raw_data_access: { name: 'kpi_RawData' },
    actual: { name: 'kpi_Actual' },
  },
  printUntil: 'allocation_percent',
  finish: (_, sheet, span) => {
    markWhere(sheet, span.cells('misses'), `$${span.letter('misses')}${span.first}="${MISSES}"`, ATTENTION);
    markWhere(sheet, span.cells('needs'), `$${span.letter('needs')}${span.first}<>""`, ATTENTION);
  },
});

function worked({ workbook }: Book): readonly Column<Kpi>[] {
  const list = kpisInOrder(workbook);
  const { share01 } = criticalWeights(list);
  const { points } = balancedScore(list);
  const column = (
    key: string,
    header: string,
    width: number,
    formula: (cell: CellOf) => string,
    result: (row: Kpi) => number | string | null,
    more: Partial<Column<Kpi>> = {},
  ): Column<Kpi> => ({
    key,
    header,
    width,
    look: 'calculated',
    align: 'center',
    value: (row, cell) => calculated(formula(cell), result(row)),
    ...more,
  });
  return [
    column(
      'misses',
      'Own team',
      13,
      missesFormula,
      (row) => (levelFlags(row).includes('misses-today') ? MISSES : ''),
      { band: 'Result', name: 'kpi_Misses' },
    ),
    {
      key: 'needs',
      header: 'Still needed (at export)',
      width: 26,
      look: 'plain',
      value: (row) => lackWords(kpiLacks(row)),
    },
    column(
      'share',
      'Weight among critical',
      11,
      (c) =>
        `IF(${c('role')}<>"${CRITICAL}","–",IF(bal_Basis="Allocation",${c('allocation_percent')}/bal_Pool,IF(bal_Basis="Weight",${c('weight_percent')}/bal_Pool,1/bal_Pool)))`,
      ({ id }) => share01[id] ?? null,
      { name: 'kpi_Share', format: '0.0%' },
    ),
    column('score', 'Score', 10, scoreFormula, kpiScore01, { name: 'kpi_Score', format: '0.00' }),
    column(
      'counted',
      'Weight that counts',
      10,
      (c) => `IF(AND(ISNUMBER(${c('score')}),ISNUMBER(${c('weight_percent')})),${c('weight_percent')},0)`,
      (row) => (kpiScore01(row) === null ? 0 : (row.weight_percent ?? 0)),
      { name: 'kpi_CountedWeight', format: '0.##' },
    ),
    column(
      'points',
      'Points',
      10,
      (c) => `IF(${c('counted')}>0,${c('counted')}*${c('score')}*100/SUM(kpi_CountedWeight),"–")`,
      ({ id }) => points[id] ?? null,
      { name: 'kpi_Points', format: '0.0' },
    ),
  ];
}

function scoreFormula(c: CellOf): string {
  const [worst, best, actual] = [c('worst'), c('best'), c('actual')];
  return `IF(AND(ISNUMBER(${worst}),ISNUMBER(${best}),ISNUMBER(${actual})),IF(${worst}=${best},"–",MAX(0,MIN(1,(${worst}-${actual})/(${worst}-${best})))),"–")`;
}

function missesFormula(c: CellOf): string {
  const [base, minimum, low, high] = [c('baseline'), c('minimum'), c('range_low'), c('range_high')];
  const both = (level: string, test: string) => `AND(ISNUMBER(${base}),ISNUMBER(${level}),${test})`;
  const range = `OR(${both(low, `${base}<${low}`)},${both(high, `${base}>${high}`)})`;
  const floor = both(minimum, `IF(${c('direction')}="${HIGHER}",${base}<${minimum},${base}>${minimum})`);
  return `IF(IF(${c('direction')}="${RANGE}",${range},${floor}),"${MISSES}","")`;
}
