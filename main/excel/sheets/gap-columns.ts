import { calculated } from '../cells/calculated.ts';
import type { CellOf, Column } from '../layout/table.ts';
import type { QuestionFigures } from './question-figures.ts';

/** A place in the list of gaps, and the question that takes it now; null while there are fewer gaps. */
export interface GapPlace {
  readonly rank: number;
  readonly gap: QuestionFigures | null;
}

/** The first so many places of the list of gaps. */
export function gapPlaces(figures: readonly QuestionFigures[], count: number): readonly GapPlace[] {
  const byRank = new Map(figures.map((line) => [line.rank, line]));
  return Array.from({ length: count }, (_, index) => ({
    rank: index + 1,
    gap: byRank.get(index + 1) ?? null,
  }));
}

/** The columns of a live list of gaps: the rank finds the question, the question finds the rest. */
export function gapColumns(questionWidth: number): readonly Column<GapPlace>[] {
  return [
    {
      key: 'rank',
      header: 'Rank',
      width: 12,
      look: 'calculated',
      align: 'center',
      value: ({ rank, gap }, cell, row) => {
        const place = `ROWS(${cell('rank').replace(/\d+/, `$${row - rank + 1}`)}:${cell('rank')})`;
        return calculated(`IF(${place}<=gaps_Count,${place},"")`, gap && rank, '');
      },
    },
    found('text', 'Question', questionWidth, 'Question', ({ question }) => question.text, { align: 'left' }),
    {
      key: 'no',
      header: 'No.',
      width: 10,
      look: 'calculated',
      align: 'center',
      value: ({ gap }, cell) =>
        calculated(
          `IF(${cell('rank')}="","",INDEX(wrk_No,MATCH(${cell('rank')},wrk_Rank,0)))`,
          gap?.question.id ?? null,
          '',
        ),
    },
    found('dimension', 'Dimension', 11, 'Dimension', ({ dimension }) => dimension.id),
    found('level', 'Level used', 10, 'Used', ({ used }) => used, { format: '0.0' }),
    found('target', 'Target level', 10, 'Target', ({ dimension }) => dimension.target_level),
    found('to-go', 'Levels to go', 10, 'ToGo', ({ toGo }) => toGo, { format: '0.0' }),
    found('priority', 'Priority', 10, 'Priority', ({ priority }) => priority, { format: '0.0' }),
  ];
}

function found(
  key: string,
  header: string,
  width: number,
  source: string,
  result: (gap: QuestionFigures) => number | string | null,
  more: Partial<Column<GapPlace>> = {},
): Column<GapPlace> {
  const formula = (cell: CellOf) =>
    `IF(${cell('no')}="","",INDEX(wrk_${source},MATCH(${cell('no')},wrk_No,0)))`;
  const value: Column<GapPlace>['value'] = ({ gap }, cell) =>
    calculated(formula(cell), gap && result(gap), '');
  return { key, header, width, look: 'calculated', align: 'center', value, ...more };
}
