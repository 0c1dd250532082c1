import { answerMatrix } from '../../../../shared/domain/rfp/answer-matrix.ts';
import { rfpFigures } from '../../../../shared/domain/rfp/rfp-figures.ts';
import type { Book } from '../../book.ts';
import type { Check } from '../check.ts';
import { questionStateWord } from './rfp-words.ts';

/** The headline figures of the request for proposal. */
export function rfpChecks({ workbook }: Book): readonly Check[] {
  const figures = rfpFigures(workbook);
  const { vendors } = answerMatrix(workbook);
  const sum = (of: (one: (typeof vendors)[number]) => number) =>
    vendors.reduce((total, one) => total + of(one), 0);
  const check = (label: string, app: number, formula: string): Check => ({
    label,
    app,
    formula,
    format: 'General',
  });
  const asked = '(rfa_Asked=1)*(rfa_Answered=1)';
  return [
    check(
      'Questions to vendors',
      Number(figures['rfp.questions']),
      `SUMPRODUCT((rfq_State<>"${questionStateWord('left-out')}")*(rfq_Id<>""))`,
    ),
    check('Questions ready', Number(figures['rfp.ready']), 'SUM(rfq_Ready)'),
    check(
      'Essential questions ready',
      Number(figures['rfp.essential']),
      'SUMPRODUCT((rfq_Ready=1)*(rfq_Essential="Yes"))',
    ),
    check('Questions scored by nobody', Number(figures['rfp.unscored']), 'SUM(rfq_Unscored)'),
    check(
      'Answers of vendors',
      sum(({ answered }) => answered),
      `SUMPRODUCT(${asked})`,
    ),
    check(
      'Answers that came late',
      sum(({ late }) => late),
      `SUMPRODUCT(${asked}*(rfa_Late="Yes"))`,
    ),
    check(
      'Answers that are too long',
      sum(({ tooLong }) => tooLong),
      `SUMPRODUCT(${asked}*(rfa_TooLong=1))`,
    ),
  ];
}
