import { criterionTree } from '../../../../shared/domain/criterion/criterion-tree.ts';
import { criterionWeights } from '../../../../shared/domain/criterion/criterion-weights.ts';
import { SUM_TOLERANCE } from '../../../../shared/domain/criterion/weight-problems.ts';
import type { Criterion } from '../../../../shared/model/tables/criterion.ts';
import type { Book } from '../../book.ts';
import { ATTENTION, GOOD, markWords } from '../../layout/marks.ts';
import type { CellOf, Column } from '../../layout/table.ts';
import { resultColumn } from '../case/result-column.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { CRITERIA } from '../sheet-names.ts';

const WHOLE = '✓ 100';
const NOT_WHOLE = '▲ not 100';

/** What partners are judged by, with what each criterion and part counts in the end. */
export const criteria = registerSheet<Criterion>({
  name: CRITERIA,
  purpose: 'What partners are judged by, how much it counts, minimums, and what the scores mean.',
  hint: 'Each set of weights sums to 100: the criteria among themselves, and the parts of each. What counts is scaled to 100, so a set that does not sum to it shows as ▲.',
  table: 'criterion',
  prefix: 'crn',
  tab: 'selection',
  worked: workedColumns,
  changes: {
    parent: { name: 'crn_Parent', width: 30, band: 'Facts' },
    weight: { name: 'crn_Weight', width: 11 },
    points: { name: 'crn_Points', width: 11 },
    minimum: { name: 'crn_Minimum', width: 11 },
    scored_by_price: { name: 'crn_ByPrice', width: 11 },
  },
  printUntil: 'hard_floor',
  finish: (_, sheet, span) =>
    markWords(sheet, span.cells('check'), [
      [WHOLE, GOOD],
      [NOT_WHOLE, ATTENTION],
    ]),
});

/** Rows of the set that a row is weighed in: those with the same criterion above them, or with none. */
const ownSet = (c: CellOf) => `(crn_Id<>"")*(crn_Parent=${c('parent')})`;
/** The place of the criterion above, by its name, or by its id where names are not unique. */
const above = (c: CellOf) => `IFERROR(MATCH(${c('parent')},crn_Name,0),MATCH(${c('parent')},crn_Id,0))`;

function workedColumns({ workbook }: Book): readonly Column<Criterion>[] {
  const all = Object.values(workbook.criterion);
  const setOf = (row: Criterion) => all.filter(({ parent }) => parent === row.parent);
  const sumOf = (row: Criterion) => setOf(row).reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const typed = (row: Criterion) => setOf(row).some(({ weight }) => weight !== null);
  const { top, leaves } = criterionWeights(workbook);
  const shares = new Map([...top, ...leaves].map(({ id, weight01 }) => [id, weight01]));
  const { tops } = criterionTree(workbook);
  const priced = (row: Criterion) =>
    row.scored_by_price || all.some(({ parent, scored_by_price }) => parent === row.id && scored_by_price);
  return [
    resultColumn<Criterion>(
      { key: 'share', header: 'Of the whole', width: 11, format: '0.00%', name: 'crn_Share', band: 'Result' },
      (c) =>
        `IF(${c('parent')}="",${c('within')},IF(INDEX(crn_Parent,${above(c)})="",${c('within')}*INDEX(crn_Within,${above(c)}),"–"))`,
      ({ id }) => shares.get(id) ?? null,
    ),
    resultColumn<Criterion>(
      { key: 'within', header: 'Of its set', width: 11, format: '0.0%', name: 'crn_Within' },
      (c) => `IF(${c('sum')}>0,N(${c('weight')})/${c('sum')},0)`,
      (row) => (sumOf(row) > 0 ? (row.weight ?? 0) / sumOf(row) : 0),
    ),
    resultColumn<Criterion>(
      { key: 'sum', header: 'Sum of its set', width: 11, format: '0.0', name: 'crn_Sum' },
      (c) => `SUMPRODUCT(${ownSet(c)},crn_Weight)`,
      sumOf,
    ),
    resultColumn<Criterion>(
      { key: 'check', header: 'Set', width: 13, name: 'crn_Check' },
      (c) =>
        `IF(SUMPRODUCT(${ownSet(c)}*(crn_Weight<>""))=0,"–",IF(ABS(${c('sum')}-100)<=${SUM_TOLERANCE},"${WHOLE}","${NOT_WHOLE}"))`,
      (row) => {
        if (!typed(row)) return null;
        return Math.abs(sumOf(row) - 100) <= SUM_TOLERANCE ? WHOLE : NOT_WHOLE;
      },
    ),
    resultColumn<Criterion>(
      { key: 'by_points', header: 'By points', width: 11, format: '0.0%', name: 'crn_ByPoints' },
      (c) =>
        `IF(AND(SUMPRODUCT(${ownSet(c)}*(crn_Points<>""))=SUMPRODUCT(${ownSet(c)}),SUMPRODUCT(${ownSet(c)},crn_Points)>0),${c('points')}/SUMPRODUCT(${ownSet(c)},crn_Points),"–")`,
      (row) => shareOfPoints(row, setOf(row)),
    ),
    resultColumn<Criterion>(
      { key: 'priced', header: 'Price in it', width: 11, name: 'crn_Priced' },
      (c) =>
        `IF(OR(${c('scored_by_price')}="Yes",SUMPRODUCT((((crn_Parent=${c('name')})+(crn_Parent=${c('id')}))>0)*(crn_ByPrice="Yes"))>0),1,0)`,
      (row) => (priced(row) ? 1 : 0),
    ),
    {
      key: 'parts',
      header: 'Parts',
      width: 10,
      look: 'plain',
      align: 'center',
      value: ({ id }) => tops.find(({ criterion }) => criterion.id === id)?.parts.length || null,
    },
  ];
}

function shareOfPoints(row: Criterion, set: readonly Criterion[]): number | null {
  const sum = set.reduce((total, { points }) => total + (points ?? 0), 0);
  return sum > 0 && set.every(({ points }) => points !== null) ? (row.points ?? 0) / sum : null;
}
