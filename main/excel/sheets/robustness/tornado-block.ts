import type { Worksheet } from 'exceljs';
import type { Robustness } from '../../../../shared/domain/robustness/assess-robustness.ts';
import type { TornadoRow } from '../../../../shared/domain/robustness/weight-tornado.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { writeSection } from '../../layout/heading.ts';
import { BAD, markWhere } from '../../layout/marks.ts';
import { parameterName } from '../../layout/parameter-names.ts';
import { type Column, writeTable } from '../../layout/table.ts';
import type { Layout } from './layout.ts';
import { LEAD_HIGH, LEAD_LOW } from './ties-block.ts';

/** The lead with each weight moved down and up, in the order of the criteria. */
export function writeTornado(book: Book, sheet: Worksheet, assessed: Robustness, layout: Layout): void {
  const { matrix, tornado } = assessed;
  const swing = `${parameterName('selection.tornado')}/100`;
  const leadOf = (column: string, criterion: number) =>
    `MIN($${column}$${layout.tieRow(criterion, 0)}:$${column}$${layout.tieRow(criterion, layout.pairs.length - 1)})`;
  const figure = { width: 17, align: 'center', look: 'calculated' } as const;
  const columns: readonly Column<TornadoRow>[] = [
    {
      key: 'criterion',
      header: 'Criterion',
      width: 40,
      look: 'key',
      value: ({ criterion }) => matrix.criteria[criterion]?.name ?? '',
    },
    {
      ...figure,
      key: 'weight',
      header: 'Weight',
      format: '0.0%',
      value: ({ criterion, now01 }) => calculated(`B${layout.criterionRow(criterion)}`, now01),
    },
    {
      ...figure,
      key: 'low',
      header: 'Lower weight',
      format: '0.0%',
      value: ({ low }, cell) => calculated(`${cell('weight')}*(1-${swing})`, low.weight01),
    },
    {
      ...figure,
      key: 'leadLow',
      header: 'Lead then',
      format: '0.0000',
      name: 'rob_LeadLow',
      value: ({ criterion, low }) => calculated(leadOf(LEAD_LOW, criterion), low.margin),
    },
    {
      ...figure,
      key: 'high',
      header: 'Higher weight',
      format: '0.0%',
      value: ({ high }, cell) => calculated(`MIN(1,${cell('weight')}*(1+${swing}))`, high.weight01),
    },
    {
      ...figure,
      key: 'leadHigh',
      header: 'Lead then',
      format: '0.0000',
      name: 'rob_LeadHigh',
      value: ({ criterion, high }) => calculated(leadOf(LEAD_HIGH, criterion), high.margin),
    },
    {
      ...figure,
      key: 'length',
      header: 'Length of the bar',
      format: '0.0000',
      name: 'rob_Bar',
      value: ({ low, high }, cell) =>
        calculated(`ABS(${cell('leadHigh')}-${cell('leadLow')})`, Math.abs(high.margin - low.margin)),
    },
  ];
  writeSection(
    sheet,
    layout.tornado,
    'Weights moved down and up',
    'Lead of the leader before the best of the others, one weight moved at a time. Below zero another vendor leads.',
  );
  const rows = tornado.toSorted((a, b) => a.criterion - b.criterion);
  const span = writeTable(book, sheet, layout.tornado + 2, columns, rows);
  for (const key of ['leadLow', 'leadHigh'])
    markWhere(sheet, span.cells(key), `ROUND(${span.letter(key)}${span.first},9)<0`, BAD);
}
