import type { AssessedDimension } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { levelScore } from '../../../../shared/domain/readiness/level-score.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import { type Explanation, OWN_METHOD } from '../../../ui/explain/explanation.ts';
import { formatPlain, formatScore } from '../../../ui/format-score.ts';

/** The score of one dimension from the levels of its questions. */
export function explainDimension(assessed: AssessedDimension, basis: 'evidenced' | 'claimed'): Explanation {
  const { dimension, questions, score } = assessed;
  const rated = questions.flatMap(({ question, standing }) =>
    standing.state === 'answered' ? [{ weight: question.weight, score: levelScore(standing[basis]) }] : [],
  );
  const weight = sumBy(rated, (r) => r.weight);
  const sum = sumBy(rated, (r) => r.weight * r.score);
  return {
    title: `Score of ${dimension.id} ${dimension.title}`,
    formula:
      'The weighted mean of the question scores: a level scores (level − 1) ÷ 4 × 100, so level 1 gives 0 and level 5 gives 100. Questions that are not applicable or not answered are left out of both sums.',
    columns: ['Question', 'Claimed', 'Evidenced', 'Weight', 'Score', 'Weight × score'],
    terms: questions.map(({ question, standing }) => {
      if (standing.state !== 'answered')
        return [
          `${question.id}, ${standing.state === 'unanswered' ? 'not answered' : 'not applicable'}`,
          null,
          null,
          question.weight,
          null,
          null,
        ];
      const value = levelScore(standing[basis]);
      return [
        question.id,
        standing.claimed,
        standing.evidenced,
        question.weight,
        value,
        question.weight * value,
      ];
    }),
    total: ['Sum of what counts', null, null, weight, null, sum],
    result:
      score[basis] === null
        ? `Not known yet: ${rated.length === 0 ? 'nothing is answered' : 'what is answered weighs 0'}.`
        : `${formatScore(sum)} ÷ ${formatPlain(weight)} = ${formatScore(score[basis])} (${basis})`,
    notes: [
      'Evidenced level: the claimed one, but at most 2 without evidence, 3 when stated, 4 when seen, 5 when verified. Several answers become one level by mean, median, lowest or decision; the page Consensus says which.',
      score.completeness01 === null
        ? 'No question of this dimension applies.'
        : `${score.answered} of ${score.applicable} applicable questions are answered: ${Math.round(score.completeness01 * 100)} %.`,
    ],
    source: OWN_METHOD,
  };
}
