import { isAnswered } from '../../../../shared/domain/rfp/answer-marks.ts';
import { rfpOutline } from '../../../../shared/domain/rfp/rfp-outline.ts';
import { whyHere } from '../../../../shared/domain/rfp/why-here.ts';
import type { RfpQuestion } from '../../../../shared/model/tables/rfp-question.ts';
import type { TableName } from '../../../../shared/model/tables.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { HEADER_ROW, writeHeading } from '../../layout/heading.ts';
import { ATTENTION, markWhere } from '../../layout/marks.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { addFilter, type Column, setColumns, writeTable } from '../../layout/table.ts';
import {
  CHECKLIST,
  CRITERIA,
  KNOCK_OUTS,
  KPIS,
  REQUIREMENTS,
  RFP_ANSWERS,
  RFP_QUESTIONS,
  RISKS,
  TOUCHPOINT_MAP,
  TRACEABILITY,
} from '../sheet-names.ts';

interface Thread {
  readonly question: RfpQuestion;
  readonly number: string;
  /** What each link of the question is called, by its table. */
  readonly links: ReadonlyMap<TableName, string>;
}

/** From the gap to the score: what each question comes from, who has answered it, and what it decides. */
export const traceability: SheetPlan = {
  name: TRACEABILITY,
  purpose: 'The thread from gap, measure or requirement to question, answers and criterion.',
  tab: 'selection',
  write: (book, sheet) => {
    const rows = threadsOf(book);
    writeHeading(book, sheet, {
      title: TRACEABILITY,
      hint: 'Underlined names lead to their sheets. A question without a criterion is scored by nobody; without an answer it decides nothing.',
      firstColumn: 2,
    });
    const columns = threadColumns(book);
    setColumns(sheet, columns);
    const span = writeTable(book, sheet, HEADER_ROW, columns, rows, { mostLines: 4 });
    addFilter(sheet, HEADER_ROW, columns, span);
    rows.forEach((row, index) => {
      const at = (key: string) => `${span.letter(key)}${span.first + index}`;
      for (const { table, to } of LINKS)
        if (row.links.has(table)) book.links.push({ from: TRACEABILITY, cell: at(table), to });
      book.links.push({ from: TRACEABILITY, cell: at('text'), to: RFP_QUESTIONS });
      book.links.push({ from: TRACEABILITY, cell: at('number'), to: RFP_ANSWERS });
    });
    if (rows.length > 0)
      markWhere(sheet, span.cells('loose'), `${span.letter('loose')}${span.first}<>""`, ATTENTION);
    setUpPage(book, sheet, {
      frozenRows: HEADER_ROW,
      frozenColumns: 3,
      repeat: `${HEADER_ROW}:${HEADER_ROW}`,
      chosen: 'B1',
    });
    protectSheet(sheet);
    return { rows: rows.length, complete: null };
  },
};

/** The sheets on which the rows stand that a question hangs together with. */
const LINKS: readonly { readonly table: TableName; readonly header: string; readonly to: string }[] = [
  { table: 'question', header: 'Gap', to: CHECKLIST },
  { table: 'kpi', header: 'KPI', to: KPIS },
  { table: 'requirement', header: 'Requirement', to: REQUIREMENTS },
  { table: 'touchpoint', header: 'Touchpoint', to: TOUCHPOINT_MAP },
  { table: 'risk', header: 'Risk', to: RISKS },
  { table: 'knock_out', header: 'Knock-out', to: KNOCK_OUTS },
  { table: 'criterion', header: 'Scored under', to: CRITERIA },
];

function threadsOf({ workbook }: Book): readonly Thread[] {
  return rfpOutline(workbook).flatMap(({ questions }) =>
    questions.map(({ question, number }) => ({
      question,
      number,
      links: new Map(whyHere(workbook, question).map(({ table, name }) => [table, name])),
    })),
  );
}

function threadColumns({ workbook }: Book): readonly Column<Thread>[] {
  const answers = Object.values(workbook.vendor_answer).filter(isAnswered);
  const count = ({ question }: Thread) => answers.filter((row) => row.rfp_question === question.id).length;
  return [
    { key: 'id', header: 'Id', width: 16, look: 'plain', hidden: true, value: ({ question }) => question.id },
    {
      key: 'number',
      header: 'No.',
      width: 12,
      look: 'boxedLink',
      align: 'center',
      value: ({ number }) => number,
    },
    { key: 'text', header: 'Question', width: 52, look: 'boxedLink', value: ({ question }) => question.text },
    ...LINKS.map(
      ({ table, header }): Column<Thread> => ({
        key: table,
        header,
        width: 26,
        look: 'boxedLink',
        value: ({ links }) => links.get(table) ?? null,
      }),
    ),
    {
      key: 'answers',
      header: 'Answers',
      width: 11,
      look: 'calculated',
      align: 'center',
      value: (row, c) => calculated(`COUNTIFS(rfa_QuestionId,${c('id')},rfa_Answered,1)`, count(row)),
    },
    {
      key: 'loose',
      header: 'Loose',
      width: 26,
      look: 'calculated',
      value: (row, c) =>
        calculated(
          `TRIM(IF(${c('criterion')}="","No criterion. ","")&IF(${c('answers')}=0,"No answer.",""))`,
          [
            ...(row.links.has('criterion') ? [] : ['No criterion.']),
            ...(count(row) === 0 ? ['No answer.'] : []),
          ].join(' '),
        ),
    },
  ];
}
