import { scoringProgress } from '../../../../shared/domain/score/scoring-progress.ts';
import type { Evaluator } from '../../../../shared/model/tables/evaluator.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { writeRegister } from '../../layout/register-page.ts';
import type { Column } from '../../layout/table.ts';
import { resultColumn } from '../case/result-column.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { rowsOf } from '../registers/register-sheet.ts';
import { EVALUATORS } from '../sheet-names.ts';

/** Who scores what, and how far everybody is. */
export const evaluators: SheetPlan = {
  name: EVALUATORS,
  purpose: 'Who scores which criteria, how many scores each has given, and what is handed in.',
  tab: 'selection',
  write: (book, sheet) => {
    const rows = rowsOf<Evaluator>(book, 'evaluator');
    writeRegister(book, sheet, {
      title: EVALUATORS,
      hint: 'Three to five people who will live with the partner. While Criteria is empty, somebody scores all of them.',
      columns: [
        idColumn<Evaluator>(({ id }) => id, 'evl_Id'),
        inputColumn<Evaluator>(book, 'evaluator', 'person', (row) => row, {
          name: 'evl_Person',
          width: 26,
          band: 'Evaluator',
        }),
        ...workedColumns(book),
        ...sectionColumns<Evaluator>(book, 'evaluator', (row) => row, {
          placed: ['person'],
          changes: { role: { band: 'Facts' } },
        }),
      ],
      rows,
      printUntil: 'note',
    });
    return { rows: rows.length, complete: null };
  },
};

function workedColumns({ workbook }: Book): readonly Column<Evaluator>[] {
  const { pairs } = scoringProgress(workbook);
  const own = (id: string) => Object.values(workbook.score).filter(({ evaluator }) => evaluator === id);
  const vendorsOf = (id: string, which: 'handedIn' | 'abstains') =>
    pairs
      .filter(
        (pair) => pair.evaluator === id && (which === 'handedIn' ? pair.handedIn : pair.abstains !== null),
      )
      .map(({ vendor }) => workbook.vendor[vendor]?.name ?? vendor)
      .join('; ');
  return [
    resultColumn<Evaluator>(
      { key: 'given', header: 'Scores', width: 10, name: 'evl_Given', band: 'Result' },
      (c) => `SUMPRODUCT((sco_Evaluator=${c('id')})*(sco_Score<>""))`,
      ({ id }) => own(id).filter(({ score }) => score !== null).length,
    ),
    resultColumn<Evaluator>(
      { key: 'bare', header: 'Without evidence', width: 12, name: 'evl_Bare' },
      (c) => `SUMPRODUCT((sco_Evaluator=${c('id')})*(sco_Proof="! Missing"))`,
      ({ id }) => own(id).filter(({ score, evidence }) => score !== null && evidence.trim() === '').length,
    ),
    {
      key: 'handed_in',
      header: 'Handed in',
      width: 34,
      look: 'calculated',
      value: ({ id }) => vendorsOf(id, 'handedIn') || null,
    },
    {
      key: 'abstains',
      header: 'Leaves to the others',
      width: 24,
      look: 'calculated',
      value: ({ id }) => vendorsOf(id, 'abstains') || null,
    },
  ];
}
