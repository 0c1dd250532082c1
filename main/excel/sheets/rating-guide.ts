import type { AnyField } from '../../../shared/model/table.ts';
import { TABLE_NAMES, type TableName, tableOf } from '../../../shared/model/tables.ts';
import type { SheetPlan } from '../book.ts';
import { HEADER_ROW, writeHeading } from '../layout/heading.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { addFilter, type Column, setColumns, writeTable } from '../layout/table.ts';
import { RATING_GUIDE } from './sheet-names.ts';

interface Guide {
  readonly register: string;
  readonly field: AnyField;
}

/** What 1 to 5 mean for every rating of the registers. */
export const ratingGuide: SheetPlan = {
  name: RATING_GUIDE,
  purpose: 'What ratings 1 to 5 mean for every factor that is judged in a register.',
  tab: 'readiness',
  write: (book, sheet) => {
    const guides = TABLE_NAMES.flatMap(guidesOf);
    writeHeading(book, sheet, {
      title: 'Rating guide',
      hint: 'Choose the description that fits best today, not the one that is planned.',
    });
    setColumns(sheet, COLUMNS);
    const span = writeTable(book, sheet, HEADER_ROW, COLUMNS, guides);
    addFilter(sheet, HEADER_ROW, COLUMNS, span);
    setUpPage(book, sheet, {
      frozenRows: HEADER_ROW,
      frozenColumns: 2,
      repeat: `${HEADER_ROW}:${HEADER_ROW}`,
    });
    protectSheet(sheet);
    return { rows: guides.length, complete: null };
  },
};

function guidesOf(table: TableName): readonly Guide[] {
  const { singular } = tableOf(table);
  const register = singular.charAt(0).toUpperCase() + singular.slice(1);
  return Object.values(tableOf(table).fields)
    .filter(({ anchors }) => anchors !== undefined)
    .map((field) => ({ register, field }));
}

const COLUMNS: readonly Column<Guide>[] = [
  { key: 'register', header: 'Register', width: 13, look: 'plain', value: ({ register }) => register },
  { key: 'factor', header: 'Rating', width: 24, look: 'key', value: ({ field }) => field.label },
  { key: 'help', header: 'What it is about', width: 36, look: 'plain', value: ({ field }) => field.help },
  ...[1, 2, 3, 4, 5].map(
    (level): Column<Guide> => ({
      key: `level-${level}`,
      header: String(level),
      width: 25,
      look: 'plain',
      value: ({ field }) => field.anchors?.[level - 1] ?? null,
    }),
  ),
];
