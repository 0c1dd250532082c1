import type { ScoreMatrix } from '../../../../shared/domain/score/score-matrix.ts';
import { type Parameters, parameterValue } from '../../../../shared/model/parameters.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import type { Chances } from './chances/use-chances.ts';
import { METHOD } from './explain-robustness.ts';
import { chanceText, countText } from './robustness-format.ts';

/** How rankings are drawn and counted. */
export function explainChances(
  { chances01, runs, seed, weights }: Chances,
  { vendors }: ScoreMatrix,
  parameters: Parameters,
): Explanation {
  const swing = parameterValue(parameters, 'selection.weight_swing');
  const points = parameterValue(parameters, 'selection.score_swing');
  return {
    title: 'Chances',
    formula:
      weights === 'near'
        ? `For each ranking every weight is multiplied by a number drawn evenly from ${chanceText(1 - swing / 100)} to ${chanceText(1 + swing / 100)}, and all are scaled to 100 %. Every score is drawn from a triangle that ends ${points} points to either side of it, and stays within 1 to 5.`
        : `For each ranking the weights are drawn evenly from all sets that sum to 100 % (a Dirichlet distribution with all parameters 1). Every score is drawn from a triangle that ends ${points} points to either side of it, and stays within 1 to 5.`,
    columns: ['Vendor', 'First', 'Not first'],
    terms: vendors.map(({ name }, at) => {
      const first = chances01[at]?.[0] ?? 0;
      return [name, chanceText(first), chanceText(1 - first)];
    }),
    total: null,
    result: `${countText(runs)} rankings with seed ${seed}. The same seed draws the same rankings, so that anybody can repeat them.`,
    notes: [
      'Vendors that are level share their ranks: two in front get half of the first and half of the second place each.',
      'It is the share of drawn rankings, not the chance that a vendor will be the better partner: nobody knows how far the scores are off.',
      `With ${countText(runs)} rankings a share is exact to about ${chanceText(1 / Math.sqrt(runs))} either way.`,
    ],
    source: `${METHOD} Random numbers: mulberry32.`,
  };
}

export const EVALUATORS_EXPLAINED: Explanation = {
  title: 'Who would win by each evaluator',
  formula:
    'Σ weight × own score ÷ Σ weight, over the parts that the evaluator scored and handed in. The price counts for everybody alike; what was agreed later is left out.',
  columns: ['Vendor', 'Score', 'Weight'],
  terms: [
    ['Example: A under a part of 30 %', '4', '30'],
    ['Example: A under a part of 10 %', '2', '10'],
  ],
  total: ['A by this evaluator', '3.50', '40'],
  result:
    'Different winners are no mistake. They show where the evaluators should talk before anybody decides.',
  notes: [
    'Who declared a conflict of interest does not score that vendor, so it is missing in that line.',
    'Vendors are compared only by parts that the evaluator scored for all of them; one with gaps has no place.',
  ],
  source: METHOD,
};
