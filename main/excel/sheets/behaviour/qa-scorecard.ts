import type { Worksheet } from 'exceljs';
import {
  type ScorecardStanding,
  scorecardStanding,
} from '../../../../shared/domain/behaviour/scorecard-standing.ts';
import { steady } from '../../../../shared/lib/steady.ts';
import { CRITICALITY } from '../../../../shared/model/expectation-lists.ts';
import type { ScorecardItem } from '../../../../shared/model/tables/scorecard-item.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { type CellContent, calculated } from '../../cells/calculated.ts';
import { ATTENTION, GOOD, markWhere, markWords } from '../../layout/marks.ts';
import { nameCells } from '../../layout/names.ts';
import { put } from '../../layout/put.ts';
import type { Column } from '../../layout/table.ts';
import { resultColumn } from '../case/result-column.ts';
import { idColumn, inputColumn, sectionColumns } from '../registers/register-columns.ts';
import { rowsOf } from '../registers/register-sheet.ts';
import { QA_SCORECARD } from '../sheet-names.ts';
import { writeOwnRegister } from './own-register.ts';

/** The row with the names of the columns: below the sum of the weights. */
export const SCORECARD_HEADER = 9;

const NOBODY = CRITICALITY.find(({ value }) => value === 'none')?.label ?? '';

/** The sheet by which contacts are judged, with the live sum of its weights. */
export const qaScorecard: SheetPlan = {
  name: QA_SCORECARD,
  purpose:
    'The sheet by which sampled contacts are judged: items with weight, what fails a contact, and whom it hurts.',
  tab: 'expectations',
  write: (book, sheet) => {
    const rows = rowsOf<ScorecardItem>(book, 'scorecard_item');
    const card = scorecardStanding(book.workbook);
    const span = writeOwnRegister(book, sheet, {
      title: 'QA scorecard',
      hint: 'All weights together make 100 %. Points ÷ possible points over the items that occurred; an error in an item that fails the contact makes it 0.',
      header: SCORECARD_HEADER,
      columns: columns(book, card),
      rows,
      printUntil: 'behaviour',
      above: (_, to) => writeSum(book, to, card),
    });
    if (rows.length > 0) {
      const [fails, critical] = ['auto_fail', 'critical'].map((key) => `$${span.letter(key)}${span.first}`);
      markWhere(sheet, span.cells('critical'), `AND(${fails}="Yes",${critical}="${NOBODY}")`, ATTENTION);
    }
    return { rows: rows.length, complete: null };
  },
};

function columns(book: Book, card: ScorecardStanding): readonly Column<ScorecardItem>[] {
  const parts = new Map(card.parts.map(({ part, weight }) => [part, weight]));
  return [
    idColumn<ScorecardItem>(({ id }) => id, 'sci_Id'),
    inputColumn<ScorecardItem>(book, 'scorecard_item', 'name', (row) => row, {
      name: 'sci_Name',
      band: 'Scorecard item',
    }),
    resultColumn(
      {
        key: 'part_weight',
        header: 'Its part weighs',
        width: 12,
        format: '0.0',
        band: 'Result',
        name: 'sci_PartWeight',
      },
      (c) => `IF(TRIM(${c('part')})="",0,SUMIFS(sci_Weight,sci_Part,${c('part')}))`,
      ({ part }) => (part.trim() === '' ? 0 : (parts.get(part.trim()) ?? 0)),
    ),
    ...sectionColumns<ScorecardItem>(book, 'scorecard_item', (row) => row, {
      placed: ['name'],
      changes: {
        part: { band: 'Facts', name: 'sci_Part' },
        weight_percent: { name: 'sci_Weight', format: '0.0#' },
        auto_fail: { name: 'sci_AutoFail' },
        critical: { name: 'sci_Critical' },
        behaviour: { name: 'sci_Behaviour' },
      },
    }),
  ];
}

const WHOLE = '✓ 100 %';
const NOT_WHOLE = '! Not 100 %';

/** The weights added up, as they stand in the rows below. */
function writeSum(
  book: Book,
  sheet: Worksheet,
  { weight, whole, autoFails, items }: ScorecardStanding,
): void {
  const lines: readonly (readonly [string, string, CellContent, string?])[] = [
    ['Weight of all items, %', 'sci_Sum', calculated('SUM(sci_Weight)', weight), '0.0#'],
    ['Still to be shared, %', 'sci_Rest', calculated('ROUND(100-sci_Sum,9)', steady(100 - weight)), '0.0#'],
    ['Items that fail the contact', 'sci_Fails', calculated('COUNTIF(sci_AutoFail,"Yes")', autoFails.length)],
    [
      'Verdict',
      'sci_Verdict',
      calculated(
        `IF(ROUND(sci_Sum,9)=100,"${WHOLE}","${NOT_WHOLE}")`,
        whole && items.length > 0 ? WHOLE : NOT_WHOLE,
      ),
    ],
  ];
  lines.forEach(([label, name, content, format], index) => {
    const row = 4 + index;
    put(sheet, `B${row}`, label, { look: 'key', middle: true });
    put(sheet, `C${row}`, content, { look: 'figure', align: 'center', ...(format ? { format } : {}) });
    nameCells(book, sheet, name, `C${row}`);
  });
  markWords(sheet, 'C7:C7', [
    [WHOLE, GOOD],
    [NOT_WHOLE, ATTENTION],
  ]);
}
