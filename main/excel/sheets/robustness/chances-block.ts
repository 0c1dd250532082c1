import type { Worksheet } from 'exceljs';
import type { Robustness } from '../../../../shared/domain/robustness/assess-robustness.ts';
import { simulateRanking } from '../../../../shared/domain/robustness/simulate-ranking.ts';
import { parametersOf, parameterValue } from '../../../../shared/model/parameters.ts';
import type { Book } from '../../book.ts';
import { writeSection } from '../../layout/heading.ts';
import { type Column, writeTable } from '../../layout/table.ts';
import type { Layout } from './layout.ts';

const SEED = 1;

interface Line {
  readonly name: string;
  readonly ranks: readonly number[];
  readonly mean: number;
}

/** How often each vendor comes where in drawn rankings: figures of the app, which do not follow changes in the file. */
export function writeChances(book: Book, sheet: Worksheet, { matrix }: Robustness, layout: Layout): void {
  const parameters = parametersOf(book.workbook);
  const swing = parameterValue(parameters, 'selection.weight_swing');
  const points = parameterValue(parameters, 'selection.score_swing');
  const { runs, chances01, meanRank } = simulateRanking(matrix, {
    runs: parameterValue(parameters, 'selection.runs'),
    seed: SEED,
    weights: 'near',
    weightSwing01: swing / 100,
    scoreSwing: points,
  });
  const figure = { width: 17, align: 'center', look: 'plain' } as const;
  const columns: readonly Column<Line>[] = [
    { key: 'name', header: 'Vendor', width: 40, look: 'key', value: ({ name }) => name },
    { ...figure, key: 'mean', header: 'Mean rank', format: '0.00', value: ({ mean }) => mean },
    ...matrix.vendors.map(
      (_, rank): Column<Line> => ({
        ...figure,
        key: `rank${rank}`,
        header: `Rank ${rank + 1}`,
        format: '0.0%',
        value: ({ ranks }) => ranks[rank] ?? 0,
      }),
    ),
  ];
  writeSection(
    sheet,
    layout.chances,
    'Drawn rankings',
    `Figures of the app, made on ${book.about.at.slice(0, 10)}: ${runs} rankings, seed ${SEED}, weights within ${swing} % of their own, scores within ${points} points. They do not follow changes in this file.`,
  );
  writeTable(
    book,
    sheet,
    layout.chances + 2,
    columns,
    matrix.vendors.map(({ name }, vendor) => ({
      name,
      ranks: chances01[vendor] ?? [],
      mean: meanRank[vendor] ?? 0,
    })),
  );
}
