import { untold } from '../../../../shared/domain/rfp/clarification-standing.ts';
import type { Clarification } from '../../../../shared/model/tables/clarification.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, markWords } from '../../layout/marks.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { CLARIFICATIONS } from '../sheet-names.ts';

const OPEN = 'No answer yet';
const UNTOLD = 'Not told to all';

/** What vendors asked about the request, and what all of them were told. */
export const clarifications = registerSheet<Clarification>({
  name: CLARIFICATIONS,
  purpose: 'What vendors asked about the request, and what all of them were told.',
  hint: 'Every vendor gets every answer, without learning who asked.',
  table: 'clarification',
  prefix: 'rfc',
  tab: 'selection',
  worked: ({ workbook }) => {
    const { open, notTold } = untold(workbook);
    const stateOf = (row: Clarification) => (open.includes(row) ? OPEN : notTold.includes(row) ? UNTOLD : '');
    return [
      {
        key: 'state',
        header: 'To do',
        width: 16,
        look: 'calculated',
        band: 'Result',
        name: 'rfc_ToDo',
        value: (row, c) =>
          calculated(
            `IF(TRIM(${c('answer')})="","${OPEN}",IF(${c('shared')}="Yes","","${UNTOLD}"))`,
            stateOf(row),
          ),
      },
    ];
  },
  finish: (_, sheet, span) => {
    markWords(sheet, span.cells('state'), [
      [OPEN, ATTENTION],
      [UNTOLD, ATTENTION],
    ]);
  },
});
