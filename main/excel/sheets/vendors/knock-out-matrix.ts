import {
  cellKey,
  knockOutStanding,
  resultsByCell,
} from '../../../../shared/domain/vendor/knock-out-standing.ts';
import { vendorsInOrder } from '../../../../shared/domain/vendor/vendors-in-race.ts';
import { knockOutResult } from '../../../../shared/model/tables/knock-out-result.ts';
import type { Vendor } from '../../../../shared/model/tables/vendor.ts';
import { valueText } from '../../../../shared/model/value-text.ts';
import type { Book, SheetPlan } from '../../book.ts';
import { calculated, UNKNOWN } from '../../cells/calculated.ts';
import { HEADER_ROW, writeHeading } from '../../layout/heading.ts';
import { inOrder } from '../../layout/in-order.ts';
import { ATTENTION, BAD, GOOD, markWords } from '../../layout/marks.ts';
import { protectSheet, setUpPage } from '../../layout/page.ts';
import { addFilter, type CellOf, type Column, setColumns, writeTable } from '../../layout/table.ts';
import { KNOCK_OUT_MATRIX } from '../sheet-names.ts';
import { resultWord } from './words.ts';

/** Vendors down, knock-outs across: what each came to, live from the results. */
export const knockOutMatrix: SheetPlan = {
  name: KNOCK_OUT_MATRIX,
  purpose: 'Vendors and knock-outs side by side, with what each came to and the verdict.',
  tab: 'selection',
  write: (book, sheet) => {
    const rows = vendorsInOrder(book.workbook).filter(({ state }) => state !== 'incumbent');
    writeHeading(book, sheet, {
      title: KNOCK_OUT_MATRIX,
      hint: 'Read from the sheet Knock-out results: what has no row there is open, and a dash stands where a knock-out does not apply. One failure is enough to fall out.',
    });
    const columns = matrixColumns(book);
    setColumns(sheet, columns);
    const span = writeTable(book, sheet, HEADER_ROW, columns, rows);
    if (rows.length > 0)
      for (const { key } of columns.slice(1))
        markWords(sheet, span.cells(key), [
          [resultWord('fail'), BAD],
          [resultWord('waived'), ATTENTION],
          ...(key === 'verdict'
            ? ([
                [resultWord('pass'), GOOD],
                [resultWord('open'), ATTENTION],
              ] as const)
            : []),
        ]);
    addFilter(sheet, HEADER_ROW, columns, span);
    setUpPage(book, sheet, {
      frozenRows: HEADER_ROW,
      frozenColumns: 1,
      repeat: `${HEADER_ROW}:${HEADER_ROW}`,
    });
    protectSheet(sheet);
    return { rows: rows.length, complete: null };
  },
};

function matrixColumns({ workbook }: Book): readonly Column<Vendor>[] {
  const results = resultsByCell(workbook);
  const standing = knockOutStanding(workbook);
  const knockOuts = inOrder(workbook.knock_out);
  const count = (word: string) => (c: CellOf) =>
    knockOuts.length === 0
      ? '0'
      : `COUNTIF(${c(keyOf(knockOuts[0]?.id ?? ''))}:${c(keyOf(knockOuts.at(-1)?.id ?? ''))},"${word}")`;
  const failed = count(FAIL);
  const open = count(OPEN);
  return [
    { key: 'name', header: 'Vendor', width: 26, look: 'key', value: ({ name }) => name },
    {
      key: 'verdict',
      header: 'Verdict',
      width: 12,
      look: 'calculated',
      align: 'center',
      value: ({ id }, c) => {
        const own = standing.get(id);
        return calculated(
          `IF(${failed(c)}>0,"${FAIL}",IF(${open(c)}>0,"${OPEN}","${PASS}"))`,
          own?.passed ? PASS : (own?.failed.length ?? 0) > 0 ? FAIL : OPEN,
        );
      },
    },
    ...knockOuts.map(
      ({ id, active }): Column<Vendor> => ({
        key: keyOf(id),
        // As the results name it, so that they are found by it.
        header: valueText(knockOutResult.fields.knock_out, id, workbook),
        width: 17,
        look: 'calculated',
        align: 'center',
        value: (vendor, c) =>
          calculated(
            cellFormula(c('name'), c(keyOf(id)).replace(/\d+$/, `$${HEADER_ROW}`)),
            active ? resultWord(results.get(cellKey(vendor.id, id))?.result ?? 'open') : UNKNOWN,
          ),
      }),
    ),
  ];
}

const [FAIL, PASS, WAIVED, OPEN] = [
  resultWord('fail'),
  resultWord('pass'),
  resultWord('waived'),
  resultWord('open'),
];

/** The result of a vendor at the knock-out whose name stands in the header; a dash when it does not apply. */
function cellFormula(vendor: string, knockOut: string): string {
  const applies = `SUMPRODUCT(((kno_Name=${knockOut})+(kno_Id=${knockOut})>0)*(kno_Active="Yes"))>0`;
  const is = (word: string) =>
    `SUMPRODUCT((kor_Vendor=${vendor})*(kor_KnockOut=${knockOut})*(kor_Result="${word}"))>0`;
  const found = `IF(${is(FAIL)},"${FAIL}",IF(${is(PASS)},"${PASS}",IF(${is(WAIVED)},"${WAIVED}","${OPEN}")))`;
  return `IF(${applies},${found},"${UNKNOWN}")`;
}

function keyOf(knockOut: string): string {
  return `knock-out ${knockOut}`;
}
