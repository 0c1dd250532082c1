import { pairSettings } from '../../../../shared/domain/ahp/pair-groups.ts';
import type { SheetPlan } from '../../book.ts';
import { writeHeading } from '../../layout/heading.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../../layout/marks.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { put } from '../../layout/put.ts';
import { setColumns, writeTable } from '../../layout/table.ts';
import { PAIR_COMPARISONS } from '../sheet-names.ts';
import { groupColumns, ITEM_COLUMNS, PAIR_COLUMNS, VERDICT_WORDS } from './pair-columns.ts';
import { pairLines } from './pair-lines.ts';

const GROUPS_HEADER = 4;

/** Weights by comparing in pairs: what was said, the weights that follow, and how far it hangs together. */
export const pairComparisons: SheetPlan = {
  name: PAIR_COMPARISONS,
  purpose: 'Comparisons in pairs, the weights that follow from them, and how far they contradict each other.',
  tab: 'selection',
  write: (book, sheet) => {
    const { groups, items, pairs } = pairLines(book.workbook);
    const columns = groupColumns(pairSettings(book.workbook));
    writeHeading(book, sheet, {
      title: PAIR_COMPARISONS,
      hint: 'Live figures are by geometric mean; by eigenvector, which takes many rounds, they stand as at the export. The two agree for up to three things and where nothing contradicts.',
      firstColumn: 2,
    });
    setColumns(sheet, columns);
    const group = writeTable(book, sheet, GROUPS_HEADER, columns, groups);
    const itemHeader = group.last + 3;
    put(sheet, `B${itemHeader - 1}`, 'Weights', { look: 'section', oneLine: true });
    const item = writeTable(book, sheet, itemHeader, ITEM_COLUMNS, items);
    const pairHeader = item.last + 3;
    put(sheet, `B${pairHeader - 1}`, 'Pairs', { look: 'section', oneLine: true });
    writeTable(book, sheet, pairHeader, PAIR_COLUMNS, pairs);
    if (groups.length > 0)
      markWords(sheet, group.cells('verdict'), [
        [VERDICT_WORDS.consistent, GOOD],
        [VERDICT_WORDS.doubtful, ATTENTION],
        [VERDICT_WORDS.refused, BAD],
      ]);
    setUpPage(book, sheet, { frozenRows: 2, frozenColumns: 2, chosen: 'B1' });
    protectSheet(sheet);
    return { rows: pairs.length, complete: null };
  },
};
