import {
  type ComparisonRow,
  compareVendors,
} from '../../../../shared/domain/recommendation/compare-vendors.ts';
import { readSelection } from '../../../../shared/domain/recommendation/selection-facts.ts';
import type { SheetPlan } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { HEADER_ROW, writeHeading, writeSection } from '../../layout/heading.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { type Column, setColumns, writeTable } from '../../layout/table.ts';
import { type Card, layOutCard } from '../scoring/card.ts';
import { RESULT_LINES } from '../scoring/result-lines.ts';
import { hasScorecard, selectionOf } from '../scoring/selection-of.ts';
import { SCORECARD, VENDOR_COMPARISON } from '../sheet-names.ts';

/** The short list side by side in four rows; scores follow the Scorecard. */
export const vendorComparison: SheetPlan = {
  name: VENDOR_COMPARISON,
  purpose: 'The short list side by side: services, charges, reliability, data protection.',
  tab: 'selection',
  write: (book, sheet) => {
    writeHeading(book, sheet, {
      title: VENDOR_COMPARISON,
      hint: 'Score of a row: Σ weight × score of its criteria ÷ Σ weight, from the sheet Scorecard. The facts stand as at the export.',
    });
    if (!hasScorecard(selectionOf(book.workbook))) {
      sheet.getColumn(1).width = 40;
      writeSection(
        sheet,
        4,
        'Not known yet',
        'It needs criteria, and vendors that were asked for a proposal.',
      );
      setUpPage(book, sheet, { frozenRows: 2, portrait: true });
      protectSheet(sheet);
      return { rows: 0, complete: null };
    }
    const rows = compareVendors(book.workbook, readSelection(book.workbook));
    const columns = columnsOf(layOutCard(book.workbook, RESULT_LINES));
    setColumns(sheet, columns);
    writeTable(book, sheet, HEADER_ROW, columns, rows);
    setUpPage(book, sheet, { frozenRows: HEADER_ROW, repeat: `${HEADER_ROW}:${HEADER_ROW}` });
    protectSheet(sheet);
    return { rows: rows.length, complete: null };
  },
};

function columnsOf(card: Card): readonly Column<ComparisonRow>[] {
  const { vendors } = card.selection;
  const weights = (row: ComparisonRow) => cellsOf(card, row, '$C');
  return [
    { key: 'row', header: 'Row', width: 20, look: 'key', value: ({ label }) => label },
    {
      key: 'criteria',
      header: 'Criteria',
      width: 18,
      look: 'plain',
      value: ({ criteria }) => criteria.join(', ') || '–',
    },
    {
      key: 'weight',
      header: 'Weight',
      width: 12,
      look: 'calculated',
      align: 'center',
      format: '0.0%',
      value: (row) =>
        row.criteria.length === 0 ? 0 : calculated(`SUM(${weights(row).join(',')})`, row.weight01),
    },
    ...vendors.flatMap(({ id, name }, place): readonly Column<ComparisonRow>[] => [
      {
        key: `score${place}`,
        header: name,
        width: 14,
        look: 'calculated',
        align: 'center',
        format: '0.00',
        name: `cmp_Score${place + 1}`,
        value: (row) => {
          const score = row.cells.find(({ vendor }) => vendor === id)?.score ?? null;
          if (row.criteria.length === 0) return '–';
          const scores = cellsOf(card, row, card.column(place));
          const products = scores.map((cell, at) => `${weights(row)[at]}*${cell}`);
          return calculated(
            `IF(COUNT(${scores.join(',')})<${scores.length},"–",(${products.join('+')})/SUM(${weights(row).join(',')}))`,
            score,
          );
        },
      },
      {
        key: `facts${place}`,
        header: `${name}: what tells most`,
        width: 34,
        look: 'plain',
        value: (row) => row.cells.find(({ vendor }) => vendor === id)?.facts.join('\n') ?? '',
      },
    ]),
  ];
}

/** The cells of the Scorecard that hold a column of the row's criteria. */
function cellsOf(card: Card, { criteria }: ComparisonRow, column: string): readonly string[] {
  return criteria.map((id) => {
    const at = card.selection.criteria.findIndex((one) => one.id === id);
    return `${SCORECARD}!${column}${card.criterionRow(at)}`;
  });
}
