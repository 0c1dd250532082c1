import { type PlannedStage, stagePlan } from '../../../../shared/domain/vendor/stage-plan.ts';
import type { SelectionStage } from '../../../../shared/model/tables/selection-stage.ts';
import type { SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../../layout/marks.ts';
import { writeRegister } from '../../layout/register-page.ts';
import type { CellOf } from '../../layout/table.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { rowsOf } from '../registers/register-sheet.ts';
import { SELECTION_STAGES } from '../sheet-names.ts';

const WORDS: Readonly<Record<PlannedStage['state'], string>> = {
  done: 'Done',
  'done-late': 'Late, done',
  overdue: 'Overdue',
  planned: 'Planned',
  unplanned: 'Not planned',
};

/** When each stage of the selection was planned and done. */
export const selectionStages: SheetPlan = {
  name: SELECTION_STAGES,
  purpose: 'When each stage of the selection was planned and done, and what is late.',
  tab: 'selection',
  write: (book, sheet) => {
    const rows = rowsOf<SelectionStage>(book, 'selection_stage');
    const plan = stagePlan(book.workbook, book.about.at.slice(0, 10));
    const of = (row: SelectionStage) => plan.find((one) => one.row?.id === row.id);
    const span = writeRegister<SelectionStage>(book, sheet, {
      title: SELECTION_STAGES,
      hint: 'Late is counted against the planned day; what is not done, on the day on the cover.',
      columns: [
        idColumn<SelectionStage>(({ id }) => id, 'sst_Id'),
        inputColumn<SelectionStage>(book, 'selection_stage', 'stage', (row) => row, {
          name: 'sst_Stage',
          width: 26,
          band: 'Stage',
        }),
        {
          key: 'standing',
          header: 'Standing',
          name: 'sst_Standing',
          width: 14,
          look: 'calculated',
          value: (row, c) => calculated(standingFormula(c), WORDS[of(row)?.state ?? 'unplanned']),
        },
        {
          key: 'late',
          header: 'Days late',
          name: 'sst_Late',
          width: 11,
          look: 'calculated',
          align: 'center',
          value: (row, c) => calculated(lateFormula(c), of(row)?.daysLate ?? null),
        },
        ...sectionColumns<SelectionStage>(book, 'selection_stage', (row) => row, { placed: ['stage'] }),
      ],
      rows,
      printUntil: 'note',
    });
    if (rows.length > 0)
      markWords(sheet, span.cells('standing'), [
        [WORDS.done, GOOD],
        [WORDS['done-late'], ATTENTION],
        [WORDS.overdue, BAD],
      ]);
    return { rows: rows.length, complete: null };
  },
};

function standingFormula(c: CellOf): string {
  const planned = c('planned_on');
  const done = c('done_on');
  const late = `AND(ISNUMBER(${planned}),${done}>${planned})`;
  const open = `IF(NOT(ISNUMBER(${planned})),"${WORDS.unplanned}",IF(${planned}<as_of,"${WORDS.overdue}","${WORDS.planned}"))`;
  return `IF(ISNUMBER(${done}),IF(${late},"${WORDS['done-late']}","${WORDS.done}"),${open})`;
}

function lateFormula(c: CellOf): string {
  const planned = c('planned_on');
  const done = c('done_on');
  return `IF(NOT(ISNUMBER(${planned})),"–",IF(ISNUMBER(${done}),${done}-${planned},IF(${planned}<as_of,as_of-${planned},"–")))`;
}
