import { freezeStanding } from '../../../../shared/domain/criterion/freeze/freeze-standing.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { HEADER_ROW, writeHeading } from '../../layout/heading.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { addFilter, type Column, setColumns, writeTable } from '../../layout/table.ts';
import { FREEZE_LOG } from '../sheet-names.ts';

interface LogRow {
  readonly kind: 'Freeze' | 'Change';
  readonly at: string;
  readonly by: string;
  readonly what: string;
  readonly reason: string;
}

const COLUMNS: readonly Column<LogRow>[] = [
  { key: 'kind', header: 'Act', width: 12, look: 'key', name: 'frz_Act', value: ({ kind }) => kind },
  { key: 'at', header: 'When (UTC)', width: 18, look: 'plain', value: ({ at }) => moment(at) },
  { key: 'by', header: 'Who', width: 22, look: 'plain', value: ({ by }) => by },
  {
    key: 'what',
    header: 'As it stood, or what was changed',
    width: 74,
    look: 'plain',
    value: ({ what }) => what,
  },
  { key: 'reason', header: 'Note or reason', width: 52, look: 'plain', value: ({ reason }) => reason },
];

/** When criteria, weights, knock-outs and the price formula were fixed, as they stood, and every change since. */
export const freezeLog: SheetPlan = {
  name: FREEZE_LOG,
  purpose: 'When the criteria were fixed, as they stood then, and each change since with its reason.',
  tab: 'selection',
  write: (book, sheet) => {
    const rows = logRows(book);
    writeHeading(book, sheet, {
      title: FREEZE_LOG,
      hint:
        rows.length === 0
          ? 'Not frozen yet: do it before the request goes out.'
          : 'The app refuses changes of what is frozen unless they come with a reason; none of these lines can be taken away.',
    });
    setColumns(sheet, COLUMNS);
    const span = writeTable(book, sheet, HEADER_ROW, COLUMNS, rows);
    addFilter(sheet, HEADER_ROW, COLUMNS, span);
    setUpPage(book, sheet, { frozenRows: HEADER_ROW, repeat: `${HEADER_ROW}:${HEADER_ROW}` });
    protectSheet(sheet);
    return { rows: rows.length, complete: null };
  },
};

/** The freeze with its snapshot, and the changes since. */
function logRows({ workbook }: Book): readonly LogRow[] {
  const { freeze, changes } = freezeStanding(workbook);
  const by = freeze?.frozen_by ? (workbook.person[freeze.frozen_by]?.name ?? '') : '';
  return [
    ...(freeze
      ? inPieces(freeze.snapshot).map(
          (part, index): LogRow => ({
            kind: 'Freeze',
            at: freeze.frozen_at,
            by,
            what: part,
            reason: index === 0 ? freeze.note : '',
          }),
        )
      : []),
    ...changes.map(
      ({ changed_at, changed_by, what, reason }): LogRow => ({
        kind: 'Change',
        at: changed_at,
        by: changed_by ?? '',
        what,
        reason,
      }),
    ),
  ];
}

/** More lines than this do not fit into the tallest row that Excel allows. */
const MOST_LINES = 20;

/** A long text part by part, and a long part piece by piece. */
function inPieces(text: string): readonly string[] {
  return text.split('\n\n').flatMap((part) => {
    const lines = part.split('\n');
    const pieces = Math.ceil(lines.length / MOST_LINES);
    return Array.from({ length: pieces }, (_, at) =>
      lines.slice(at * MOST_LINES, (at + 1) * MOST_LINES).join('\n'),
    );
  });
}

function moment(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)}`;
}
