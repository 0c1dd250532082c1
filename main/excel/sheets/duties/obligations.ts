import {
  OBLIGATION_TARGET01,
  obligationScore,
  obligationShare,
} from '../../../../shared/domain/duties/obligation-score.ts';
import type { ClientObligation } from '../../../../shared/model/tables/client-obligation.ts';
import { calculated } from '../../cells/calculated.ts';
import { BAD, GOOD, markWhere } from '../../layout/marks.ts';
import { nameCells } from '../../layout/names.ts';
import { put } from '../../layout/put.ts';
import type { CellOf } from '../../layout/table.ts';
import { resultColumn } from '../case/result-column.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { CLIENT_OBLIGATIONS } from '../sheet-names.ts';

/** All that was kept ÷ all that fell due, over rows with both counts. */
const SCORE = 'IF(SUM(obl_CountedDue)=0,"–",SUM(obl_CountedMet)/SUM(obl_CountedDue))';

/** What the client owes the partner, and how often it was kept. */
export const clientObligations = registerSheet<ClientObligation>({
  name: CLIENT_OBLIGATIONS,
  purpose:
    'What the client gives, decides and does so that the partner can keep its promises, and how often it did.',
  hint: 'Share = kept ÷ fell due; rows without both counts are left out. All together stands in the first line; the target is 95 %.',
  table: 'client_obligation',
  prefix: 'obl',
  tab: 'expectations',
  worked: () => [
    resultColumn(
      { key: 'share', header: 'Share kept', width: 12, band: 'Result', format: '0.0%', name: 'obl_Share' },
      (c) => `IF(${counted(c)},IF(${c('due')}>0,${c('met')}/${c('due')},"–"),"–")`,
      obligationShare,
    ),
    resultColumn(
      { key: 'counted_due', header: 'Counted: due', width: 12, name: 'obl_CountedDue' },
      (c) => `IF(${counted(c)},${c('due')},0)`,
      ({ due, met }) => (due !== null && met !== null ? due : 0),
    ),
    resultColumn(
      { key: 'counted_met', header: 'Counted: kept', width: 12, name: 'obl_CountedMet' },
      (c) => `IF(${counted(c)},${c('met')},0)`,
      ({ due, met }) => (due !== null && met !== null ? met : 0),
    ),
  ],
  changes: { kind: { band: 'Facts' } },
  finish: (book, sheet, span, rows) => {
    const at = `${span.letter('kind')}1`;
    put(sheet, at, calculated(SCORE, obligationScore(rows).share01), {
      look: 'figure',
      align: 'center',
      format: '0.0%',
    });
    put(sheet, `${span.letter('standard')}1`, 'of all that fell due was kept', {
      look: 'hint',
      oneLine: true,
    });
    nameCells(book, sheet, 'obl_Score', at);
    const first = `$${span.letter('share')}${span.first}`;
    const enough = `AND(ISNUMBER(${first}),${first}>=${OBLIGATION_TARGET01})`;
    markWhere(sheet, span.cells('share'), enough, GOOD);
    markWhere(sheet, span.cells('share'), `AND(ISNUMBER(${first}),${first}<${OBLIGATION_TARGET01})`, BAD);
  },
});

function counted(c: CellOf): string {
  return `AND(ISNUMBER(${c('due')}),ISNUMBER(${c('met')}))`;
}
