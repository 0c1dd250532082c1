import type { Worksheet } from 'exceljs';
import type { Book, SheetPlan } from '../book.ts';
import { writeHeading } from '../layout/heading.ts';
import { nameCells } from '../layout/names.ts';
import { protectSheet, setUpPage } from '../layout/page.ts';
import { put } from '../layout/put.ts';
import { lines } from '../layout/table.ts';
import { validate } from '../layout/validation.ts';
import { type ProfileLine, profileParts } from './profile-lines.ts';
import { PROFILE } from './sheet-names.ts';

const WIDTHS = [34, 62, 58] as const;
const TOP = 4;
/** The tallest row that Excel allows, in points. */
const TALLEST = 405;

/** What is said once about the engagement, and what follows from it. */
export const profile: SheetPlan = {
  name: PROFILE,
  purpose: 'The organisation, what a partner would do, the team of today, and what a contact costs.',
  tab: 'across',
  write: (book, sheet) => {
    WIDTHS.forEach((width, index) => {
      sheet.getColumn(index + 1).width = width;
    });
    writeHeading(book, sheet, {
      title: 'Profile',
      hint: 'Grey figures follow from the yellow cells here and on the sheet Channels.',
    });
    let row = TOP;
    for (const { title, lines: list } of profileParts(book)) {
      put(sheet, `A${row}`, title, { look: 'section', oneLine: true });
      sheet.getRow(row).height = 20;
      for (const line of list) {
        row += 1;
        writeLine(book, sheet, row, line);
      }
      row += 2;
    }
    setUpPage(book, sheet, { frozenRows: 2, portrait: true });
    protectSheet(sheet);
    return { rows: null, complete: null };
  },
};

function writeLine(book: Book, sheet: Worksheet, row: number, line: ProfileLine): void {
  const { label, content, note, style, name, rule } = line;
  put(sheet, `A${row}`, label, { look: 'key' });
  put(sheet, `B${row}`, content, style);
  put(sheet, `C${row}`, note, { look: 'hint' });
  const texts = [label, typeof content === 'string' ? content : '', note];
  const tall = Math.max(...texts.map((text, index) => lines(text, WIDTHS[index] ?? 20)));
  sheet.getRow(row).height = Math.min(TALLEST, 15 * tall + 4);
  if (name) nameCells(book, sheet, name, `B${row}`);
  if (rule) validate(sheet, `B${row}`, rule);
}
