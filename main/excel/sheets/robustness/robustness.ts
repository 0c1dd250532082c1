import type { SheetPlan } from '../../book.ts';
import { writeHeading, writeSection } from '../../layout/heading.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { ROBUSTNESS } from '../sheet-names.ts';
import { writeChances } from './chances-block.ts';
import { layOut } from './layout.ts';
import { writeMatrix } from './matrix-block.ts';
import { rankedOf } from './ranked-of.ts';
import { writeScores } from './scores-block.ts';
import { writeTies } from './ties-block.ts';
import { writeTornado } from './tornado-block.ts';
import { writeVerdict } from './verdict-block.ts';

/** How firm the ranking is: verdict, tie weights, weights and scores moved, worked out here from the Scorecard. */
export const robustness: SheetPlan = {
  name: ROBUSTNESS,
  purpose:
    'How firm the ranking is: the lead, the smallest change of a weight that turns it, tie weights, and single scores that decide.',
  tab: 'selection',
  write: (book, sheet) => {
    const assessed = rankedOf(book.workbook);
    writeHeading(book, sheet, {
      title: ROBUSTNESS,
      hint: 'Weights and scores come from the sheet Scorecard; everything but the drawn rankings is worked out here and follows them.',
    });
    sheet.getColumn(1).width = 40;
    if (!assessed) {
      writeSection(
        sheet,
        4,
        'Not known yet',
        'Robustness needs two ranked vendors; the Scorecard says what is missing.',
      );
      setUpPage(book, sheet, { frozenRows: 2, portrait: true });
      protectSheet(sheet);
      return { rows: 0, complete: null };
    }
    const layout = layOut(assessed.matrix);
    for (let column = 3; column <= layout.lastColumn; column += 1) sheet.getColumn(column).width = 17;
    // The name of a criterion stands there, too.
    sheet.getColumn(2).width = 30;
    writeVerdict(book, sheet, assessed, layout);
    writeMatrix(book, sheet, assessed, layout);
    writeTornado(book, sheet, assessed, layout);
    writeScores(book, sheet, assessed, layout);
    writeChances(book, sheet, assessed, layout);
    const last = writeTies(book, sheet, assessed, layout);
    setUpPage(book, sheet, { frozenRows: 2, printUntil: last });
    protectSheet(sheet);
    return { rows: assessed.matrix.vendors.length, complete: null };
  },
};
