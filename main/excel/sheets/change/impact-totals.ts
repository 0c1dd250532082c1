import type { Worksheet } from 'exceljs';
import { type ImpactCell, impactCells } from '../../../../shared/domain/change/impact-cells.ts';
import { IMPACT_AREAS, IMPACT_SIDES } from '../../../../shared/model/readiness-lists.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { writeSection } from '../../layout/heading.ts';
import { heat } from '../../layout/marks.ts';
import { nameCells } from '../../layout/names.ts';
import { type Column, writeTable } from '../../layout/table.ts';

/** How severe each of the six cells is. Answers the row where the next part starts. */
export function writeImpactCells(book: Book, sheet: Worksheet, top: number): number {
  const impacts = Object.values(book.workbook.impact);
  writeSection(sheet, top, 'Effects by cell', impacts.length === 0 ? 'No effects are listed yet.' : '');
  if (impacts.length === 0) return top + 3;
  const span = writeTable(book, sheet, top + 1, columns(), impactCells(impacts));
  heat(sheet, [span.cells('highest'), span.cells('mean')], 'low');
  nameCells(book, sheet, 'cel_Highest', span.cells('highest'));
  return span.last + 2;
}

function columns(): readonly Column<ImpactCell>[] {
  const match = ({ area, side }: ImpactCell) =>
    `imp_Area,"${labelIn(IMPACT_AREAS, area)}",imp_Side,"${labelIn(IMPACT_SIDES, side)}"`;
  /** The highest severity that occurs: asked from 5 down, because no older function takes a maximum with conditions. */
  const highest = (cell: ImpactCell) =>
    [5, 4, 3, 2, 1].reduceRight(
      (rest, level) => `IF(COUNTIFS(${match(cell)},imp_Severity,${level})>0,${level},${rest})`,
      '"–"',
    );
  return [
    {
      key: 'cell',
      header: 'Cell',
      width: 36,
      look: 'key',
      value: ({ area, side }) =>
        `${labelIn(IMPACT_AREAS, area)}, ${labelIn(IMPACT_SIDES, side).toLowerCase()}`,
    },
    {
      key: 'count',
      header: 'Effects',
      width: 18,
      look: 'calculated',
      align: 'center',
      value: (cell) => calculated(`COUNTIFS(${match(cell)})`, cell.impacts.length),
    },
    {
      key: 'highest',
      header: 'Highest severity',
      width: 18,
      look: 'calculated',
      align: 'center',
      value: (cell) => calculated(highest(cell), cell.highest),
    },
    {
      key: 'mean',
      header: 'Mean severity',
      width: 18,
      look: 'calculated',
      align: 'center',
      format: '0.0',
      value: (cell) => calculated(`IFERROR(AVERAGEIFS(imp_Severity,${match(cell)}),"–")`, cell.mean),
    },
  ];
}

function labelIn(
  choices: readonly { readonly value: string; readonly label: string }[],
  value: string,
): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}
