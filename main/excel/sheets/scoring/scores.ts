import { countingScores, evaluatorsInOrder } from '../../../../shared/domain/score/leaf-standing.ts';
import { nameOfRow } from '../../../../shared/model/reading/row-names.ts';
import type { Score } from '../../../../shared/model/tables/score.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { calculated, yesNo } from '../../cells/calculated.ts';
import { ATTENTION, markWords } from '../../layout/marks.ts';
import { writeRegister } from '../../layout/register-page.ts';
import type { Column } from '../../layout/table.ts';
import { resultColumn } from '../case/result-column.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { SCORES } from '../sheet-names.ts';
import { CELL_STEP } from './card.ts';
import { hasScorecard, selectionOf } from './selection-of.ts';

const BARE = '! Missing';

/** What every evaluator gave every vendor; the Scorecard is worked out from these rows. */
export const scores: SheetPlan = {
  name: SCORES,
  purpose: 'What every evaluator gave every vendor under every criterion, with the evidence.',
  tab: 'selection',
  write: (book, sheet) => {
    const rows = scoresInOrder(book);
    const span = writeRegister(book, sheet, {
      title: SCORES,
      hint: 'A score counts once its evaluator has handed in, and has no tie to the vendor. Handing in happens in the app; change a score here, and the Scorecard follows.',
      columns: [
        idColumn<Score>(({ id }) => id, 'sco_Id'),
        inputColumn<Score>(book, 'score', 'vendor', (row) => row, {
          name: 'sco_Vendor',
          width: 24,
          band: 'Score',
        }),
        ...workedColumns(book),
        ...sectionColumns<Score>(book, 'score', (row) => row, {
          placed: ['vendor'],
          changes: {
            evaluator: { name: 'sco_Evaluator', width: 14, band: 'Facts' },
            criterion: { name: 'sco_Criterion', width: 34 },
            score: { name: 'sco_Score' },
            evidence: { name: 'sco_Evidence' },
          },
        }),
      ],
      rows,
      printUntil: 'scored_on',
    });
    if (rows.length > 0) markWords(sheet, span.cells('proof'), [[BARE, ATTENTION]]);
    return { rows: rows.length, complete: null };
  },
};

function workedColumns(book: Book): readonly Column<Score>[] {
  const { workbook } = book;
  const selection = selectionOf(workbook);
  const weights = new Map(
    selection.criteria.flatMap(({ leaves }) => leaves.map(({ id, weight01 }) => [id, weight01] as const)),
  );
  const places = new Map([...weights.keys()].map((id, at) => [id, at + 1]));
  const weighed = hasScorecard(selection);
  const counting = countingScores(workbook);
  const counts = (row: Score) => counting(row, workbook.criterion[row.criterion]);
  return [
    {
      key: 'who',
      header: 'Scored by',
      width: 22,
      look: 'calculated',
      band: 'Result',
      value: ({ evaluator }) =>
        nameOfRow(workbook, 'person', workbook.evaluator[evaluator]?.person ?? evaluator),
    },
    {
      key: 'counts',
      header: 'Counts',
      width: 10,
      look: 'calculated',
      align: 'center',
      name: 'sco_Counts',
      value: (row) => yesNo(counts(row)),
    },
    resultColumn<Score>(
      { key: 'weight', header: 'Weight', width: 11, format: '0.00%', name: 'sco_Weight' },
      (c) => (weighed ? `SUMPRODUCT((crd_Part=${c('criterion')})*crd_Whole)` : '0'),
      ({ criterion }) => (weighed ? (weights.get(criterion) ?? 0) : 0),
    ),
    {
      key: 'cell',
      header: 'Cell',
      width: 10,
      look: 'calculated',
      align: 'center',
      folded: true,
      name: 'sco_Cell',
      value: (row, c) => {
        const part = places.get(row.criterion) ?? 0;
        const vendor = selection.vendors.findIndex(({ id }) => id === row.vendor) + 1;
        if (!weighed) return 0;
        const own = selection.vendors.map(
          (_, at) => `(${c('vendor')}=INDEX(crd_Vendors,${at + 1}))*${at + 1}`,
        );
        const key = `SUMPRODUCT((crd_Part=${c('criterion')})*crd_Place)*${CELL_STEP}+${own.join('+')}`;
        return calculated(`IF(${c('counts')}="Yes",${key},0)`, counts(row) ? part * CELL_STEP + vendor : 0);
      },
    },
    resultColumn<Score>(
      { key: 'proof', header: 'Proof', width: 12, name: 'sco_Proof' },
      (c) => `IF(${c('score')}="","–",IF(TRIM(${c('evidence')})="","${BARE}","✓"))`,
      ({ score, evidence }) => (score === null ? null : evidence.trim() === '' ? BARE : '✓'),
    ),
  ];
}

/** Vendor by vendor, criterion by criterion, evaluators in their order. */
function scoresInOrder({ workbook }: Book): readonly Score[] {
  const selection = selectionOf(workbook);
  const leaves = selection.criteria.flatMap(({ leaves: own }) => own.map(({ id }) => id));
  const evaluators = evaluatorsInOrder(workbook).map(({ id }) => id);
  const place = (list: readonly string[], id: string) => {
    const at = list.indexOf(id);
    return at < 0 ? list.length : at;
  };
  const vendor = (id: string) => workbook.vendor[id]?.position ?? 0;
  return Object.values(workbook.score).sort(
    (a, b) =>
      vendor(a.vendor) - vendor(b.vendor) ||
      place(leaves, a.criterion) - place(leaves, b.criterion) ||
      place(evaluators, a.evaluator) - place(evaluators, b.evaluator) ||
      (a.id < b.id ? -1 : 1),
  );
}
