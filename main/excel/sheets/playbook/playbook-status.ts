import { playbookAgenda } from '../../../../shared/domain/playbook/playbook-agenda.ts';
import {
  type Completeness,
  playbookCompleteness,
} from '../../../../shared/domain/playbook/playbook-completeness.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { HEADER_ROW, writeHeading } from '../../layout/heading.ts';
import { ATTENTION, markWhere } from '../../layout/marks.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { addFilter, type CellOf, type Column, setColumns, writeTable } from '../../layout/table.ts';
import { PLAYBOOK_STATUS } from '../sheet-names.ts';
import { SIGNED } from './topics.ts';

interface Line extends Completeness {
  /** Empty for the line of all parts. */
  readonly part: string;
  readonly label: string;
  readonly overdue: number;
}

const ALL = 'All parts';

/** How complete the playbook is, part by part and overall, as live counts over the sheet Playbook. */
export const playbookStatus: SheetPlan = {
  name: PLAYBOOK_STATUS,
  purpose: 'How complete the playbook is, part by part: topics signed off, progress, and what is overdue.',
  tab: 'readiness',
  write: (book, sheet) => {
    const rows = linesOf(book);
    const list = columns();
    writeHeading(book, sheet, {
      title: 'Playbook status',
      hint: 'Complete = signed off ÷ topics. Progress: missing 0, draft 1/3, in review 2/3, signed off 1. Everything follows the sheet Playbook.',
    });
    setColumns(sheet, list);
    const span = writeTable(book, sheet, HEADER_ROW, list, rows);
    addFilter(sheet, HEADER_ROW, list, span);
    markWhere(sheet, span.cells('overdue'), `$${span.letter('overdue')}${span.first}>0`, ATTENTION);
    setUpPage(book, sheet, {
      frozenRows: HEADER_ROW,
      frozenColumns: 1,
      repeat: `${HEADER_ROW}:${HEADER_ROW}`,
      portrait: true,
    });
    protectSheet(sheet);
    return { rows: rows.length, complete: null };
  },
};

function linesOf({ workbook, about }: Book): readonly Line[] {
  const { parts, overall } = playbookCompleteness(workbook);
  const { overdue } = playbookAgenda(workbook, about.at.slice(0, 10));
  return [
    ...parts.map((part) => ({ ...part, overdue: overdue.filter(({ kind }) => kind === part.part).length })),
    { ...overall, part: '', label: ALL, overdue: overdue.length },
  ];
}

function columns(): readonly Column<Line>[] {
  const inPart = ({ part }: Line, cell: CellOf) => (part === '' ? '' : `plb_Part,${cell('part')},`);
  const topics = ({ part }: Line, cell: CellOf) =>
    part === '' ? 'SUMPRODUCT((plb_Id<>"")*1)' : `COUNTIF(plb_Part,${cell('part')})`;
  const progress = ({ part }: Line, cell: CellOf) =>
    part === '' ? 'SUM(plb_Progress)' : `SUMIFS(plb_Progress,plb_Part,${cell('part')})`;
  return [
    { key: 'part', header: 'Part', width: 30, look: 'key', value: ({ label }) => label },
    count('topics', 'Topics', 'pls_Topics', topics, ({ topics: all }) => all),
    count(
      'signed',
      SIGNED,
      'pls_Signed',
      (line, c) => `COUNTIFS(${inPart(line, c)}plb_Counts,"${SIGNED}")`,
      ({ signed }) => signed,
    ),
    share(
      'complete',
      'Complete',
      'pls_Complete',
      (_, c) => c('signed'),
      ({ share01 }) => share01,
    ),
    share('progress', 'Progress', 'pls_Progress', progress, ({ progress01 }) => progress01),
    count(
      'overdue',
      'Overdue',
      'pls_Overdue',
      ({ part }, c) =>
        `SUMPRODUCT(${part === '' ? '' : `(plb_Part=${c('part')})*`}(plb_Due<>"")*(plb_Due<as_of)*(plb_Counts<>"${SIGNED}"))`,
      ({ overdue }) => overdue,
    ),
  ];
}

type LineFormula = (line: Line, cell: CellOf) => string;

function count(
  key: string,
  header: string,
  name: string,
  formula: LineFormula,
  result: (line: Line) => number,
): Column<Line> {
  return {
    key,
    header,
    name,
    width: 14,
    look: 'calculated',
    align: 'center',
    value: (line, cell) => calculated(formula(line, cell), result(line)),
  };
}

function share(
  key: string,
  header: string,
  name: string,
  formula: LineFormula,
  result: (line: Line) => number | null,
): Column<Line> {
  return {
    key,
    header,
    name,
    width: 14,
    look: 'calculated',
    align: 'center',
    format: '0%',
    value: (line, cell) =>
      calculated(`IF(${cell('topics')}=0,"–",${formula(line, cell)}/${cell('topics')})`, result(line)),
  };
}
