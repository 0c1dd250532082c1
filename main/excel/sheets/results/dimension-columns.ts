import type { AssessedDimension, Readiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { levelScore } from '../../../../shared/domain/readiness/level-score.ts';
import { ENOUGH_ANSWERED } from '../../../../shared/domain/readiness/overall-score.ts';
import { WEAK_DIMENSION } from '../../../../shared/domain/readiness/readiness-band.ts';
import { dimensionLoss } from '../../../../shared/domain/readiness/weakest-dimension.ts';
import { steady } from '../../../../shared/lib/steady.ts';
import { TABLES } from '../../../../shared/model/tables.ts';
import { calculated } from '../../cells/calculated.ts';
import { fieldColumn } from '../../layout/field-column.ts';
import type { CellOf, Column } from '../../layout/table.ts';

/** A dimension with the level basis that its score is used on. */
export interface Line extends AssessedDimension {
  readonly basis: Readiness['basis'];
}

const of = (points: string) => (cell: CellOf) => {
  const weight = `SUMIFS(wrk_Counted,wrk_Dimension,${cell('No')})`;
  return `IF(${weight}=0,"–",SUMIFS(wrk_${points},wrk_Dimension,${cell('No')})/${weight})`;
};
/** Without the noise of binary fractions, so that a threshold reached exactly counts as reached, as in the app. */
const used = ({ score, basis }: Line) => {
  const figure = score[basis];
  return figure === null ? null : steady(figure);
};
const targetScore = ({ dimension }: Line) =>
  dimension.target_level === null ? null : levelScore(dimension.target_level);

function gap(line: Line): number | null {
  const [target, score] = [targetScore(line), used(line)];
  return target === null || score === null ? null : Math.max(0, target - score);
}

function isCounted({ score }: Line): boolean {
  return score.claimed !== null && score.completeness01 !== null && score.completeness01 >= ENOUGH_ANSWERED;
}

function standing(line: Line): string {
  const score = used(line);
  const target = targetScore(line);
  if (score === null) return '○ Unknown';
  if (score < WEAK_DIMENSION) return '✕ Weak';
  if (target === null) return '– No target';
  return score >= target ? '✓ On target' : '! Below target';
}

function worked(
  key: string,
  header: string,
  formula: (cell: CellOf) => string,
  result: (line: Line) => number | string | null,
  more: Partial<Column<Line>> = {},
): Column<Line> {
  const value: Column<Line>['value'] = (line, cell) => calculated(formula(cell), result(line));
  return { key, header, width: 11, look: 'calculated', align: 'center', name: `dim_${key}`, value, ...more };
}

const points = { format: '0.0' };
const FIELDS = TABLES.dimension.fields;

export const DIMENSION_COLUMNS: readonly Column<Line>[] = [
  {
    key: 'No',
    header: 'No.',
    width: 12,
    look: 'key',
    name: 'dim_No',
    value: ({ dimension }) => dimension.id,
  },
  {
    key: 'Title',
    header: 'Dimension',
    width: 44,
    look: 'plain',
    name: 'dim_Title',
    value: ({ dimension }) => dimension.title,
  },
  {
    ...fieldColumn('Weight', FIELDS.weight, 'input'),
    align: 'center',
    name: 'dim_Weight',
    value: ({ dimension }) => dimension.weight,
  },
  worked(
    'Answered',
    'Answered',
    (c) => `COUNTIFS(wrk_Dimension,${c('No')},wrk_State,"Answered")`,
    ({ score }) => score.answered,
  ),
  worked(
    'Applicable',
    'Applicable',
    (c) => `COUNTIFS(wrk_Dimension,${c('No')})-COUNTIFS(wrk_Dimension,${c('No')},wrk_State,"Not applicable")`,
    ({ score }) => score.applicable,
  ),
  worked(
    'Complete',
    'Complete',
    (c) => `IF(${c('Applicable')}=0,"–",${c('Answered')}/${c('Applicable')})`,
    ({ score }) => score.completeness01,
    { format: '0%' },
  ),
  worked('Claimed', 'Claimed score', of('ClaimedPoints'), ({ score }) => score.claimed, points),
  worked('Evidenced', 'Evidenced score', of('EvidencedPoints'), ({ score }) => score.evidenced, points),
  worked(
    'Used',
    'Score used',
    (c) => `IFERROR(ROUND(IF(basis_code=1,${c('Evidenced')},${c('Claimed')}),9),"–")`,
    used,
    points,
  ),
  {
    ...fieldColumn('Target', FIELDS.target_level, 'input'),
    name: 'dim_Target',
    value: ({ dimension }) => dimension.target_level,
  },
  worked(
    'TargetScore',
    'Target score',
    (c) => `IF(ISNUMBER(${c('Target')}),(${c('Target')}-scale_min)/(scale_max-scale_min)*100,"–")`,
    targetScore,
    points,
  ),
  worked(
    'Gap',
    'Points to target',
    (c) =>
      `IF(AND(ISNUMBER(${c('Used')}),ISNUMBER(${c('TargetScore')})),MAX(0,${c('TargetScore')}-${c('Used')}),"–")`,
    gap,
    points,
  ),
  worked(
    'Counted',
    'Counts overall',
    (c) =>
      `IF(AND(ISNUMBER(${c('Complete')}),ISNUMBER(${c('Claimed')})),IF(${c('Complete')}>=enough_answered,1,0),0)`,
    (line) => (isCounted(line) ? 1 : 0),
    { format: '[=1]"Yes";[=0]"No";General' },
  ),
  worked(
    'Loss',
    'Weighted loss',
    (c) =>
      `IF(AND(${c('Counted')}=1,ISNUMBER(${c('Used')}),ISNUMBER(${c('Weight')})),IF(${c('Weight')}>0,ROUND(${c('Weight')}*(100-${c('Used')}),9),"–"),"–")`,
    (line) => dimensionLoss(line, line.basis),
    points,
  ),
  worked(
    'Standing',
    'Standing',
    (c) =>
      `IF(NOT(ISNUMBER(${c('Used')})),"○ Unknown",IF(${c('Used')}<weak_dimension,"✕ Weak",IF(NOT(ISNUMBER(${c('TargetScore')})),"– No target",IF(${c('Used')}>=${c('TargetScore')},"✓ On target","! Below target"))))`,
    standing,
    { width: 16, align: 'left' },
  ),
];
