import type { Worksheet } from 'exceljs';
import type { Robustness } from '../../../../shared/domain/robustness/assess-robustness.ts';
import { weightsOf } from '../../../../shared/domain/robustness/matrix-means.ts';
import { steady } from '../../../../shared/lib/steady.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { writeSection } from '../../layout/heading.ts';
import { nameCells } from '../../layout/names.ts';
import { put } from '../../layout/put.ts';
import { type Column, writeTable } from '../../layout/table.ts';
import type { Layout } from './layout.ts';
import { scorecardCells } from './scorecard-cells.ts';

interface Line {
  readonly at: number;
  readonly id: string;
  readonly name: string;
}

/** Weights and scores as the Scorecard has them, and the weighted means that follow. */
export function writeMatrix(book: Book, sheet: Worksheet, assessed: Robustness, layout: Layout): void {
  const { matrix, means, leader } = assessed;
  const weights = weightsOf(matrix);
  const scorecard = scorecardCells(book.workbook);
  const { criteria, vendors } = matrix;
  const figure = { width: 17, align: 'center', look: 'calculated' } as const;
  const columns: readonly Column<Line>[] = [
    { key: 'criterion', header: 'Criterion', width: 40, look: 'key', value: ({ name }) => name },
    {
      ...figure,
      key: 'weight',
      header: 'Weight',
      format: '0.0%',
      name: 'rob_Weight',
      value: ({ at, id }) => calculated(scorecard.weight(id), weights[at] ?? 0),
    },
    ...vendors.map(
      (vendor, place): Column<Line> => ({
        ...figure,
        key: `v${place}`,
        header: vendor.name,
        format: '0.00',
        value: ({ at, id }) => calculated(scorecard.score(vendor.id, id), matrix.scores[place]?.[at] ?? 0),
      }),
    ),
  ];
  const title = layout.matrix;
  writeSection(sheet, title, 'Weights and scores', 'From the sheet Scorecard: ranked vendors only.');
  writeTable(
    book,
    sheet,
    title + 2,
    columns,
    criteria.map(({ id, name }, at) => ({ at, id, name })),
  );
  const [first, last] = [layout.criterionRow(0), layout.criterionRow(criteria.length - 1)];
  const row = last + 1;
  put(sheet, `A${row}`, 'Weighted mean', { look: 'key' });
  put(sheet, `A${row + 1}`, 'For comparing, without the noise of the tenth decimal', {
    look: 'hint',
    oneLine: true,
  });
  put(sheet, `A${row + 2}`, 'All but the leader', { look: 'hint', oneLine: true });
  vendors.forEach((_, place) => {
    const column = layout.vendorColumn(place);
    const mean = means[place] ?? 0;
    const sum = `SUMPRODUCT(rob_Weight,${column}${first}:${column}${last})`;
    put(sheet, `${column}${row}`, calculated(sum, mean), {
      look: 'figure',
      align: 'center',
      format: '0.0000',
    });
    const quiet = { look: 'calculated', align: 'center', format: '0.0000' } as const;
    put(sheet, `${column}${row + 1}`, calculated(`ROUND(${column}${row},9)`, steady(mean)), quiet);
    const without = `IF(${column}${layout.matrix + 2}=rob_Leader,"",${column}${row + 1})`;
    put(sheet, `${column}${row + 2}`, calculated(without, place === leader ? '' : steady(mean)), quiet);
  });
  const [from, to] = [layout.vendorColumn(0), layout.vendorColumn(vendors.length - 1)];
  nameCells(book, sheet, 'rob_Vendors', `${from}${layout.matrix + 2}:${to}${layout.matrix + 2}`);
  nameCells(book, sheet, 'rob_Means', `${from}${row}:${to}${row}`);
  nameCells(book, sheet, 'rob_Rounded', `${from}${row + 1}:${to}${row + 1}`);
  nameCells(book, sheet, 'rob_Others', `${from}${row + 2}:${to}${row + 2}`);
}
