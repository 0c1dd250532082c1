import type { Workbook } from '../../model/workbook.ts';
import type { Figure, Figures } from '../figure.ts';
import { consensusOf } from './consensus-of.ts';

/** How far the respondents agree, by keys that stay: counts, and the spread of every question in levels. */
export function consensusFigures(workbook: Workbook): Figures {
  const { questions, answeredBySeveral, disagreements, settled, open } = consensusOf(workbook);
  const figures: Record<string, Figure> = {
    'consensus.answered-by-several': answeredBySeveral,
    'consensus.disagreements': disagreements,
    'consensus.disagreements.open': open,
    'consensus.settled': settled,
  };
  for (const { question, spread, method, settled: row } of questions) {
    figures[`consensus.${question.id}.spread`] = spread;
    if (row !== null) figures[`consensus.${question.id}.settled-by`] = method;
  }
  return figures;
}
