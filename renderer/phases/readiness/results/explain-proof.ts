import type { Readiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import type { Proof } from '../../../../shared/domain/readiness/cheapest-proofs.ts';
import { levelScore } from '../../../../shared/domain/readiness/level-score.ts';
import { ENOUGH_ANSWERED } from '../../../../shared/domain/readiness/overall-score.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import { type Explanation, OWN_METHOD } from '../../../ui/explain/explanation.ts';
import { formatPlain } from '../../../ui/format-score.ts';

/** What stronger evidence for one question would add to the overall evidenced score. */
export function explainProof(proof: Proof, { dimensions }: Readiness): Explanation {
  const { question, dimension, level, lifted, steps, gain, gainPerStep } = proof;
  const counting = dimensions.filter(
    ({ score }) =>
      score.evidenced !== null && score.completeness01 !== null && score.completeness01 >= ENOUGH_ANSWERED,
  );
  const weights = sumBy(counting, (d) => d.dimension.weight);
  const answered = sumBy(
    dimension.questions.filter(({ standing }) => standing.state === 'answered'),
    (asked) => asked.question.weight,
  );
  const points = levelScore(lifted) - levelScore(level);
  return {
    title: `What proof for ${question.id} adds`,
    formula:
      'The share of the dimension in the overall score × the share of the question in its dimension × the points that the question gains. The list is sorted by gain for each step of evidence: none, stated, seen, verified.',
    columns: ['Term', 'Value'],
    terms: [
      [`Weight of ${dimension.dimension.id}`, dimension.dimension.weight],
      ['Weights of all dimensions that count', weights],
      [`Weight of ${question.id}`, question.weight],
      [`Weights of the answered questions of ${dimension.dimension.id}`, answered],
      [`Points gained from level ${formatPlain(level)} to ${formatPlain(lifted)}`, points],
    ],
    total: null,
    result: `${formatPlain(dimension.dimension.weight)} ÷ ${formatPlain(weights)} × ${formatPlain(question.weight)} ÷ ${formatPlain(answered)} × ${formatPlain(points)} = ${formatPlain(gain)}`,
    notes: [
      steps === 1 ? 'One step of evidence.' : `${steps} steps, ${formatPlain(gainPerStep)} points each.`,
      'With several answers the proof is taken to stand behind each of them; what counts is then worked out anew.',
    ],
    source: OWN_METHOD,
  };
}
