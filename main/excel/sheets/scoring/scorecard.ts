import type { Worksheet } from 'exceljs';
import type { WeighedCriterion } from '../../../../shared/domain/score/assess-vendors.ts';
import type { EvaluatorRanking } from '../../../../shared/domain/score/evaluator-rankings.ts';
import { nameOfRow } from '../../../../shared/model/reading/row-names.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { writeHeading, writeSection } from '../../layout/heading.ts';
import { ATTENTION, BAD, markWhere, markWords } from '../../layout/marks.ts';
import { nameCells } from '../../layout/names.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import { type Column, setColumns, writeTable } from '../../layout/table.ts';
import { SCORECARD } from '../sheet-names.ts';
import { type Card, layOutCard, type MinimumLine, type PartLine } from './card.ts';
import { evaluatorCell, meanCell, minimumCell, partCell, spreadCell, weightOf } from './card-cells.ts';
import { cardColumns } from './card-columns.ts';
import { RESULT_LINES, type ResultLine, resultLines, scoresOf } from './result-lines.ts';
import { hasScorecard, selectionOf } from './selection-of.ts';

/** Criteria by vendors: from the single scores to weighted means and ranks, all worked out here. */
export const scorecard: SheetPlan = {
  name: SCORECARD,
  purpose: 'Criteria by vendors: means, agreed scores, weighted means, minimums and ranks, worked out here.',
  tab: 'selection',
  write: (book, sheet) => {
    writeHeading(book, sheet, {
      title: SCORECARD,
      hint: 'Weights come from the sheet Criteria, scores from Scores and Agreed scores. Change them there, and everything here follows.',
    });
    if (!hasScorecard(selectionOf(book.workbook))) {
      sheet.getColumn(1).width = 40;
      writeSection(
        sheet,
        4,
        'Not known yet',
        'Scoring needs criteria, and vendors that were asked for a proposal.',
      );
      setUpPage(book, sheet, { frozenRows: 2, portrait: true });
      protectSheet(sheet);
      return { rows: 0, complete: null };
    }
    const card = layOutCard(book.workbook, RESULT_LINES);
    writeResult(book, sheet, card);
    writeCriteria(book, sheet, card);
    writeParts(book, sheet, card);
    if (card.minimums.length > 0) writeMinimums(book, sheet, card);
    const last = writeEvaluators(book, sheet, card);
    setUpPage(book, sheet, {
      frozenRows: card.title.result + 2,
      frozenColumns: 2,
      printUntil: `${card.column(card.selection.vendors.length - 1)}${last}`,
    });
    protectSheet(sheet);
    return { rows: card.selection.vendors.length, complete: null };
  },
};

function writeResult(book: Book, sheet: Worksheet, card: Card): void {
  const lines = resultLines(card);
  const columns = cardColumns<ResultLine>(
    card,
    { name: ({ label }) => label, nameHeader: 'Result' },
    (line, vendor) => line.content(card, vendor),
    ({ format }) => format,
  );
  setColumns(sheet, columns);
  writeSection(sheet, card.title.result, 'Result');
  writeTable(book, sheet, card.title.result + 2, columns, lines);
  const last = card.column(card.selection.vendors.length - 1);
  lines.forEach(({ name }, at) => {
    const row = card.resultRow(at);
    nameCells(book, sheet, name, `${card.column(0)}${row}:${last}${row}`);
  });
  const row = card.title.result + 2;
  nameCells(book, sheet, 'crd_Vendors', `${card.column(0)}${row}:${last}${row}`);
}

function writeCriteria(book: Book, sheet: Worksheet, card: Card): void {
  const { selection } = card;
  const columns = cardColumns<WeighedCriterion>(
    card,
    {
      no: ({ id }) => id,
      name: ({ name }) => name,
      nameHeader: 'Criterion',
      whole: ({ id, weight01 }) => weightOf('crn_Share', id, weight01),
      within: ({ id, leaves }) =>
        calculated(
          `SUMPRODUCT((crd_Parent="${id.replaceAll('"', '""')}")*crd_Within)`,
          leaves.reduce((sum, { within01 }) => sum + within01, 0),
        ),
      withinHeader: 'Its parts',
      names: { whole: 'crd_Weight', within: 'crd_Parts' },
    },
    ({ id }, vendor) => {
      const scores = scoresOf(card, vendor, 'parts');
      return calculated(
        `IFERROR(SUMPRODUCT((crd_Parent="${id.replaceAll('"', '""')}")*crd_Within,${scores})/SUMPRODUCT((crd_Parent="${id.replaceAll('"', '""')}")*crd_Within*(${scores}<>"–")),"–")`,
        selection.vendors[vendor]?.criteria.find((one) => one.id === id)?.score ?? null,
      );
    },
    () => '0.00',
  );
  writeSection(sheet, card.title.criteria, 'Scores by criterion', 'The mean of the parts by their weights.');
  writeTable(book, sheet, card.title.criteria + 2, columns, selection.criteria);
}

function writeParts(book: Book, sheet: Worksheet, card: Card): void {
  const { parts, title } = card;
  const table = <R>(
    top: number,
    heading: string,
    hint: string,
    columns: readonly Column<R>[],
    rows: readonly R[],
  ) => {
    writeSection(sheet, top, heading, hint);
    return writeTable(book, sheet, top + 2, columns, rows);
  };
  const front = {
    no: ({ id }: PartLine) => id,
    name: ({ word }: PartLine) => word,
    nameHeader: 'Part',
  };
  table(
    title.parts,
    'Scores that count',
    'What was agreed, else the mean of the evaluators; the price is scored by itself.',
    cardColumns(
      card,
      {
        ...front,
        whole: ({ id, whole01 }) => weightOf('crn_Share', id, whole01),
        within: ({ id, within01, parent }) => (id === parent ? 1 : weightOf('crn_Within', id, within01)),
        minimum: ({ at }) => at + 1,
        minimumHeader: 'Place',
        parent: ({ parent }) => parent,
        names: {
          minimum: 'crd_Place',
          name: 'crd_Part',
          whole: 'crd_Whole',
          within: 'crd_Within',
          parent: 'crd_Parent',
        },
      },
      (part, vendor) => partCell(card, part, vendor),
      () => '0.00',
    ),
    parts,
  );
  table(
    title.means,
    'Means of the evaluators',
    'Of the scores on the sheet Scores that count.',
    cardColumns(
      card,
      front,
      (part, vendor) => meanCell(card, part, vendor),
      () => '0.00',
    ),
    parts,
  );
  const spreads = table(
    title.spreads,
    'Spread of the evaluators',
    'Highest less lowest score; marked where they should talk.',
    cardColumns(
      card,
      front,
      (part, vendor) => spreadCell(card, part, vendor),
      () => '0',
    ),
    parts,
  );
  const cells = `${card.column(0)}${spreads.first}:${card.column(card.selection.vendors.length - 1)}${spreads.last}`;
  const first = `${card.column(0)}${spreads.first}`;
  markWhere(
    sheet,
    cells,
    `AND(ISNUMBER(${first}),ROUND(${first},9)>=${parameterName('selection.spread')})`,
    ATTENTION,
  );
}

function writeMinimums(book: Book, sheet: Worksheet, card: Card): void {
  const { minimums, title } = card;
  const columns = cardColumns<MinimumLine>(
    card,
    {
      no: ({ id }) => id,
      name: ({ name }) => name,
      nameHeader: 'Criterion with a minimum',
      minimum: ({ id, minimum }) => weightOf('crn_Minimum', id, minimum),
    },
    (line, vendor) => minimumCell(card, line, vendor),
    () => '@',
  );
  writeSection(sheet, title.minimums, 'Minimums', 'Who may be ranked all the same was decided in the app.');
  const span = writeTable(book, sheet, title.minimums + 2, columns, minimums);
  markWords(
    sheet,
    `${card.column(0)}${span.first}:${card.column(card.selection.vendors.length - 1)}${span.last}`,
    [
      ['Below', BAD],
      ['Waived', ATTENTION],
    ],
  );
}

/** Answers the last row. */
function writeEvaluators(book: Book, sheet: Worksheet, card: Card): number {
  const { evaluators, title, workbook } = card;
  if (evaluators.length === 0) return title.evaluators - 2;
  const columns = cardColumns<EvaluatorRanking>(
    card,
    {
      no: ({ evaluator }) => evaluator,
      name: ({ evaluator }) =>
        nameOfRow(workbook, 'person', workbook.evaluator[evaluator]?.person ?? evaluator),
      nameHeader: 'Evaluator',
    },
    (ranking, vendor) => evaluatorCell(card, ranking, vendor),
    () => '0.00',
  );
  writeSection(
    sheet,
    title.evaluators,
    'Weighted mean by evaluator',
    'By what each person scored, and by the price. Agreed scores are left out.',
  );
  return writeTable(book, sheet, title.evaluators + 2, columns, evaluators).last;
}
