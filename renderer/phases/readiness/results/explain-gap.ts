import type { Gap } from '../../../../shared/domain/readiness/rank-gaps.ts';
import type { Dimension } from '../../../../shared/model/tables/dimension.ts';
import type { Question } from '../../../../shared/model/tables/question.ts';
import { type Explanation, OWN_METHOD } from '../../../ui/explain/explanation.ts';
import { formatPlain } from '../../../ui/format-score.ts';

/** Why a gap stands where it stands in the list. */
export function explainGap(
  gap: Gap,
  dimension: Dimension,
  question: Question,
  basis: 'evidenced' | 'claimed',
): Explanation {
  const factors = [dimension.weight, question.weight, gap.distance];
  return {
    title: `Priority of ${gap.question}`,
    formula:
      'Weight of the dimension × weight of the question × levels to go. Gaps are listed by priority; questions that are not answered or not applicable are no gaps.',
    columns: ['Term', 'Value'],
    terms: [
      [`Weight of ${dimension.id} ${dimension.title}`, dimension.weight],
      [`Weight of ${question.id}`, question.weight],
      [`Levels to go: target ${gap.target} − ${basis} level ${formatPlain(gap.level)}`, gap.distance],
    ],
    total: null,
    result: `${factors.map(formatPlain).join(' × ')} = ${formatPlain(gap.priority)}`,
    notes: [],
    source: OWN_METHOD,
  };
}
