import { consensusOf } from '../../../shared/domain/readiness/consensus-of.ts';
import type { Book } from '../book.ts';
import type { Check } from './check.ts';
import { DISAGREE } from './consensus-columns.ts';

/** How far the respondents agree. */
export function consensusChecks({ workbook }: Book): readonly Check[] {
  const { questions, disagreements, settled } = consensusOf(workbook);
  const compared = questions.flatMap(({ spread }) => spread ?? []);
  return [
    check(
      'Questions with two levels or more',
      questions.filter(({ levels }) => levels.length > 1).length,
      'COUNTIF(con_Given,">=2")',
    ),
    check('Disagreements', disagreements, `COUNTIF(con_Disagree,"${DISAGREE}")`),
    check('Widest spread in levels', Math.max(0, ...compared), 'MAX(con_Spread)'),
    check('Questions settled', settled, 'COUNTIF(con_Method,"?*")'),
  ];
}

function check(label: string, app: number, formula: string): Check {
  return { label, app, format: 'General', formula };
}
