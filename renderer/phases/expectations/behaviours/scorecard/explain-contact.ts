import type { ContactScore } from '../../../../../shared/domain/behaviour/score-contact.ts';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';
import { BEHAVIOUR_METHOD } from '../explain-behaviours.ts';

/** How the score of one contact came about. */
export function explainContact({ points, possible, percent, score, failedBy }: ContactScore): Explanation {
  return {
    title: 'Score of a contact',
    formula:
      'Points given ÷ points possible, over the items that occurred. Full is all of an item’s weight, half is half of it. No points in an item that fails the contact make the score 0.',
    columns: ['', 'Points'],
    terms: [
      ['Given', points],
      ['Possible', possible],
    ],
    total: ['Share, %', percent === null ? null : formatScore(percent)],
    result:
      score === null
        ? 'Not known yet: mark an item.'
        : failedBy.length > 0
          ? `0, because the contact failed; ${formatPlain(points)} points are still shown`
          : `${formatPlain(points)} ÷ ${formatPlain(possible)} = ${formatScore(score)} %`,
    notes: [
      'Accuracy counts contacts and not points: those without an error of the kind, of those in which it could occur.',
      'An error is an item without any points. Half of them is weak, and no error.',
    ],
    source: BEHAVIOUR_METHOD,
  };
}
