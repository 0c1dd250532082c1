import type { AssessedDimension, Readiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { ENOUGH_ANSWERED } from '../../../../shared/domain/readiness/overall-score.ts';
import { sumBy } from '../../../../shared/lib/sum-by.ts';
import { type Explanation, OWN_METHOD } from '../../../ui/explain/explanation.ts';
import { formatPlain, formatScore } from '../../../ui/format-score.ts';

/** The overall score from the scores of the dimensions. */
export function explainOverall(readiness: Readiness): Explanation {
  const { dimensions, basis } = readiness;
  const counted = dimensions.filter((d) => leftOut(d, basis) === null);
  const weight = sumBy(counted, (d) => d.dimension.weight);
  const product = (d: AssessedDimension) => d.dimension.weight * (d.score[basis] ?? 0);
  const sum = sumBy(counted, product);
  const { score, provisional } = readiness[basis];
  return {
    title: 'Overall readiness',
    formula:
      'The weighted mean of the dimension scores: add up weight × score over the dimensions that are at least 60 % answered, and divide by the sum of their weights.',
    columns: ['Dimension', 'Weight', `Score, ${basis}`, 'Weight × score'],
    terms: dimensions.map((d) => {
      const name = `${d.dimension.id} ${d.dimension.title}`;
      const why = leftOut(d, basis);
      return why === null
        ? [name, d.dimension.weight, d.score[basis], product(d)]
        : [`${name} (left out: ${why})`, d.dimension.weight, d.score[basis], null];
    }),
    total: ['Sum of what counts', weight, null, sum],
    result:
      score === null
        ? `Not known yet: no dimension ${dimensions.some(isEnough) ? 'that is at least 60 % answered has a weight' : 'is at least 60 % answered'}.`
        : `${formatScore(sum)} ÷ ${formatPlain(weight)} = ${formatScore(score)}`,
    notes: [
      `Claimed ${formatScore(readiness.claimed.score)}, evidenced ${formatScore(readiness.evidenced.score)}. This workbook uses ${basis} levels.`,
      ...(provisional ? ['Provisional, because a dimension is too thinly answered to count.'] : []),
    ],
    source: OWN_METHOD,
  };
}

function leftOut(assessed: AssessedDimension, basis: 'evidenced' | 'claimed'): string | null {
  const { dimension, questions, score } = assessed;
  if (score.completeness01 === null) return 'no question applies';
  if (!isEnough(assessed)) return `${score.answered} of ${score.applicable} answered`;
  if (score[basis] === null)
    return questions.every(({ question }) => question.weight === 0)
      ? 'its questions weigh 0'
      : 'its answered questions weigh 0';
  return dimension.weight === 0 ? 'weight 0' : null;
}

function isEnough({ score }: AssessedDimension): boolean {
  return score.completeness01 !== null && score.completeness01 >= ENOUGH_ANSWERED;
}
