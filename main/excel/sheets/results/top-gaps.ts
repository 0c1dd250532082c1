import type { Worksheet } from 'exceljs';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { writeSection } from '../../layout/heading.ts';
import { nameCells } from '../../layout/names.ts';
import { put } from '../../layout/put.ts';
import { type Span, writeTable } from '../../layout/table.ts';
import { gapColumns, gapPlaces } from '../gap-columns.ts';
import { questionFigures } from '../question-figures.ts';
import { GAPS } from '../sheet-names.ts';

const TOP = 10;

/** The ten most pressing gaps; the sheet of gaps holds all of them. */
export function writeTopGaps(
  book: Book,
  sheet: Worksheet,
  top: number,
): { readonly next: number; readonly span: Span } {
  const places = gapPlaces(questionFigures(book), TOP);
  writeSection(sheet, top, 'Ten most pressing gaps');
  const [first] = places;
  const count = book.readiness.gaps.length;
  put(
    sheet,
    `A${top + 1}`,
    calculated(
      `IF(COUNT(wrk_Rank)=0,"No answered question is below its target",INDEX(wrk_No,MATCH(1,wrk_Rank,0))&" is the most pressing of "&COUNT(wrk_Rank)&" gaps")`,
      first?.gap
        ? `${first.gap.question.id} is the most pressing of ${count} gaps`
        : 'No answered question is below its target',
    ),
    { look: 'hint', oneLine: true },
  );
  nameCells(book, sheet, 'finding_Gaps', `A${top + 1}`);
  const span = writeTable(book, sheet, top + 2, gapColumns(44), places);
  const link = `A${span.last + 1}`;
  put(sheet, link, 'All gaps →', { look: 'link', oneLine: true });
  book.links.push({ from: sheet.name, cell: link, to: GAPS });
  put(sheet, `C${span.last + 1}`, calculated('COUNT(wrk_Rank)', count), {
    look: 'calculated',
    align: 'center',
  });
  put(sheet, `B${span.last + 1}`, 'Questions below their target', { look: 'plain', align: 'right' });
  nameCells(book, sheet, 'gaps_Count', `C${span.last + 1}`);
  return { next: span.last + 3, span };
}
