import type { Worksheet } from 'exceljs';
import type { Readiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { FINDINGS, readinessFinding } from '../../../../shared/domain/readiness/weakest-dimension.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { writeSection } from '../../layout/heading.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../../layout/marks.ts';
import { nameCells, nameSuffix } from '../../layout/names.ts';
import { put } from '../../layout/put.ts';
import { writeTable } from '../../layout/table.ts';
import { DIMENSION_COLUMNS } from './dimension-columns.ts';

/** Scores per dimension, with its weight and target to play with; answers the row where the next part starts. */
export function writeDimensionTable(book: Book, sheet: Worksheet, top: number): number {
  writeSection(sheet, top, 'Dimensions');
  put(sheet, `A${top + 1}`, finding(book.readiness), { look: 'hint', oneLine: true });
  nameCells(book, sheet, 'finding_Dimensions', `A${top + 1}`);
  const lines = book.readiness.dimensions.map((line) => ({ ...line, basis: book.readiness.basis }));
  const span = writeTable(book, sheet, top + 2, DIMENSION_COLUMNS, lines);
  lines.forEach(({ dimension }, index) => {
    nameCells(book, sheet, `wt_${nameSuffix(dimension.id)}`, `${span.letter('Weight')}${span.first + index}`);
    nameCells(
      book,
      sheet,
      `target_${nameSuffix(dimension.id)}`,
      `${span.letter('Target')}${span.first + index}`,
    );
  });
  markWords(sheet, span.cells('Standing'), [
    ['✓', GOOD],
    ['!', ATTENTION],
    ['✕', BAD],
  ]);
  return span.last + 2;
}

/** What the radar shows, in the app's sentence: the first of the largest losses, as the app ranks them. */
function finding(readiness: Readiness) {
  const of = (column: string) => `INDEX(dim_${column},MATCH(MAX(dim_Loss),dim_Loss,0))`;
  const held = 'COUNTIFS(dim_Loss,">=0",dim_Used,"<"&MAX(lst_BandFloor))';
  const weakest = `"Held back most by "&${of('Title')}&" ("&ROUND(ROUND(${of('Used')},9),0)&" of 100)"`;
  return calculated(
    `IF(answered_All=0,"${FINDINGS.nothing}",IF(COUNT(dim_Loss)=0,"${FINDINGS.tooFew}",IF(${held}=0,"${FINDINGS.none}",${weakest})))`,
    readinessFinding(readiness),
  );
}
