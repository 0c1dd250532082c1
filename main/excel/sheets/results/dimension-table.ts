import type { Worksheet } from 'exceljs';
import type { AssessedDimension, Readiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
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

/** What the radar shows, in one sentence. */
function finding({ dimensions, basis }: Readiness) {
  const known = dimensions.filter(({ score }) => score[basis] !== null);
  const weakest = known.reduce<AssessedDimension | null>(
    (low, line) =>
      low === null || (line.score[basis] as number) < (low.score[basis] as number) ? line : low,
    null,
  );
  return calculated(
    'IF(COUNT(dim_Used)=0,"No dimension has a score yet",INDEX(dim_Title,MATCH(MIN(dim_Used),dim_Used,0))&" holds readiness back most: "&ROUND(MIN(dim_Used),0)&" of 100")',
    weakest
      ? `${weakest.dimension.title} holds readiness back most: ${Math.round(weakest.score[basis] as number)} of 100`
      : 'No dimension has a score yet',
  );
}
