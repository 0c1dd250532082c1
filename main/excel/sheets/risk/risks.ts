import { assessRisks } from '../../../../shared/domain/risk/assess-risks.ts';
import type { Risk } from '../../../../shared/model/tables/risk.ts';
import { ATTENTION, BAD, heat, markWhere, markWords } from '../../layout/marks.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { RISKS } from '../sheet-names.ts';
import { bandShown, riskColumns } from './risk-columns.ts';

/** Every risk with what counts and what it may cost in a year. */
export const risks = registerSheet<Risk>({
  name: RISKS,
  purpose: 'What may go wrong: how heavy it is before and after controls, who watches it, what it may cost.',
  hint: 'Score = likelihood × impact. The rating after controls counts only when the sheet Controls has one of them in place, with evidence.',
  table: 'risk',
  prefix: 'rsk',
  tab: 'readiness',
  worked: ({ workbook }) => riskColumns(assessRisks(workbook)),
  changes: {
    category: { band: 'Facts' },
    cost: { format: '#,##0' },
    owner: { name: 'rsk_Owner' },
    mitigation: { name: 'rsk_Mitigation' },
    response: { name: 'rsk_Response' },
  },
  printUntil: 'review_on',
  finish: (_, sheet, span) => {
    markWords(sheet, span.cells('band'), [
      [bandShown('critical'), BAD],
      [bandShown('high'), ATTENTION],
    ]);
    const flags = `$${span.letter('flags')}${span.first}`;
    markWhere(sheet, span.cells('flags'), `${flags}<>""`, ATTENTION);
    // High is the heavy end.
    heat(sheet, ['likelihood', 'impact', 'residual_likelihood', 'residual_impact'].map(span.cells), 'low');
    const [due, status] = ['review_on', 'status'].map((key) => `$${span.letter(key)}${span.first}`);
    markWhere(sheet, span.cells('review_on'), `AND(ISNUMBER(${due}),${due}<as_of,${status}<>"Closed")`, {
      ...BAD,
      numFmt: '"▲ "yyyy-mm-dd',
    });
  },
});
