import type { Worksheet } from 'exceljs';
import { ENOUGH_ANSWERED } from '../../../../shared/domain/readiness/overall-score.ts';
import { BAND_NAMES, BANDS } from '../../../../shared/domain/readiness/readiness-band.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { writeSection } from '../../layout/heading.ts';
import { nameCells } from '../../layout/names.ts';
import { put } from '../../layout/put.ts';
import { type Column, writeTable } from '../../layout/table.ts';
import { type Cap, capsOf } from './band-caps.ts';

/** The band step by step: what the score gives, and each rule that lowers it. Answers where the next part starts. */
export function writeBandTable(book: Book, sheet: Worksheet, top: number): number {
  const { readiness } = book;
  writeSection(
    sheet,
    top,
    'How the band comes about',
    'The score gives a band; each rule that applies limits it. The lowest one is the verdict.',
  );
  const caps = capsOf(readiness);
  const span = writeTable(book, sheet, top + 2, COLUMNS, caps);
  caps.forEach(({ name, threshold }, index) => {
    nameCells(book, sheet, name, `${span.letter('found')}${span.first + index}`);
    if (threshold) nameCells(book, sheet, threshold.name, `${span.letter('threshold')}${span.first + index}`);
  });
  const { byScore } = readiness.band;
  const end = span.last + 1;
  put(sheet, `A${end}`, 'Score', { look: 'key' });
  put(sheet, `B${end}`, 'Band that the overall score gives by itself', { look: 'plain' });
  put(sheet, `C${end}`, null, { look: 'calculated' });
  put(sheet, `D${end}`, calculated('score_Readiness', readiness[readiness.basis].score), {
    look: 'calculated',
    align: 'center',
    format: '0.0',
  });
  put(sheet, `E${end}`, null, { look: 'calculated' });
  put(sheet, `F${end}`, null, { look: 'calculated' });
  put(
    sheet,
    `G${end}`,
    calculated(
      `IF(ISNUMBER(score_Readiness),MATCH(ROUND(score_Readiness,9),lst_BandFloor,1),ROWS(lst_BandName))`,
      byScore ? BANDS.indexOf(byScore) + 1 : BANDS.length,
    ),
    { look: 'calculated', align: 'center' },
  );
  const word = calculated(
    `IF(ISNUMBER(score_Readiness),INDEX(lst_BandName,G${end}),"–")`,
    byScore && BAND_NAMES[byScore],
  );
  put(sheet, `H${end}`, word, { look: 'calculated', oneLine: true });
  nameCells(book, sheet, 'band_ByScore', `H${end}`);
  nameCells(book, sheet, 'band_Codes', `G${span.first}:G${end}`);
  for (let row = span.first; row <= end; row += 1) {
    put(sheet, `I${row}`, null, { look: 'calculated' });
    sheet.mergeCells(`H${row}:I${row}`);
  }
  put(sheet, `I${top + 2}`, null, { look: 'header' });
  sheet.mergeCells(`H${top + 2}:I${top + 2}`);
  put(sheet, `A${end + 1}`, 'Counting', { look: 'key' });
  put(sheet, `B${end + 1}`, 'Share of its questions answered from which a dimension counts', {
    look: 'plain',
  });
  put(sheet, `C${end + 1}`, ENOUGH_ANSWERED, { look: 'calculated', align: 'center', format: '0%' });
  sheet.getRow(end + 1).height = 34;
  nameCells(book, sheet, 'enough_answered', `C${end + 1}`);
  return end + 3;
}

const code = ({ found, from, to }: Cap) => (found >= from ? BANDS.indexOf(to) : BANDS.length - 1) + 1;

const COLUMNS: readonly Column<Cap>[] = [
  { key: 'limit', header: 'Limit', width: 12, look: 'key', value: ({ label }) => label },
  { key: 'rule', header: 'What is looked at', width: 44, look: 'plain', value: ({ rule }) => rule },
  {
    key: 'threshold',
    header: 'Threshold',
    width: 11,
    look: 'calculated',
    align: 'center',
    value: ({ threshold }) => threshold?.value ?? null,
  },
  {
    key: 'found',
    header: 'Found',
    width: 11,
    look: 'calculated',
    align: 'center',
    value: ({ formula, found }) => calculated(formula, found),
  },
  {
    key: 'from',
    header: 'Applies from',
    width: 11,
    look: 'calculated',
    align: 'center',
    value: ({ from }) => from,
  },
  {
    key: 'applies',
    header: 'Applies',
    width: 11,
    look: 'calculated',
    align: 'center',
    value: ({ found, from }, cell) =>
      calculated(`IF(${cell('found')}>=${cell('from')},"Yes","No")`, found >= from),
  },
  {
    key: 'code',
    header: 'Band no.',
    width: 11,
    look: 'calculated',
    align: 'center',
    value: (cap, cell) =>
      calculated(
        `IF(${cell('applies')}="Yes",MATCH(${cell('to')},lst_BandName,0),ROWS(lst_BandName))`,
        code(cap),
      ),
  },
  {
    key: 'to',
    header: 'Limits the band to',
    width: 22,
    look: 'calculated',
    oneLine: true,
    value: ({ to }) => BAND_NAMES[to],
  },
];
