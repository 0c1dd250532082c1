import { checkBids } from '../../../../shared/domain/price/check-bids.ts';
import { compareOffers } from '../../../../shared/domain/price/compare-offers.ts';
import type { SheetPlan } from '../../book.ts';
import { writeHeading } from '../../layout/heading.ts';
import { BAD, GOOD, markWhere, markWords } from '../../layout/marks.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { setColumns, writeTable } from '../../layout/table.ts';
import { PRICE_COMPARISON } from '../sheet-names.ts';
import { writeBaseFigures, writeVolumes } from './base-block.ts';
import { comparisonColumns, TOO_LOW } from './comparison-columns.ts';

/** Below the work compared and the volumes. */
const HEADER = 19;

/** All offers on one line for the same work, as live formulas over the sheets of the offers. */
export const priceComparison: SheetPlan = {
  name: PRICE_COMPARISON,
  purpose: 'All offers for the same work: by the unit, at three volumes, with their extras and ranks.',
  tab: 'selection',
  write: (book, sheet) => {
    const comparison = compareOffers(book.workbook);
    const checks = new Map(
      checkBids(book.workbook, comparison.offers).map((check) => [check.one.offer.id, check]),
    );
    const columns = comparisonColumns(book, checks);
    writeHeading(book, sheet, {
      title: PRICE_COMPARISON,
      hint: 'Type other figures under Typed to see what the offers come to. Fees follow the sheets Offers and Offer tiers, extras the sheet Offer extras.',
      firstColumn: 2,
    });
    setColumns(sheet, columns);
    writeBaseFigures(book, sheet);
    writeVolumes(book, sheet, comparison);
    const span = writeTable(book, sheet, HEADER, columns, comparison.offers);
    if (comparison.offers.length > 0) {
      for (const volume of ['low', 'base', 'high']) {
        const rank = `$${span.letter(`rank_${volume}`)}${span.first}`;
        markWhere(sheet, span.cells(`rank_${volume}`), `${rank}=1`, GOOD);
      }
      markWords(sheet, span.cells('credible'), [[TOO_LOW, BAD]]);
    }
    setUpPage(book, sheet, {
      frozenRows: 2,
      frozenColumns: 2,
      chosen: 'B1',
      printUntil: `${span.letter('credible')}${span.last}`,
    });
    protectSheet(sheet);
    return { rows: comparison.offers.length, complete: null };
  },
};
