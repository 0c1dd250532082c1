import type { ScorecardStanding } from '../../../../../shared/domain/behaviour/scorecard-standing.ts';
import { steady } from '../../../../../shared/lib/steady.ts';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import { BEHAVIOUR_METHOD } from '../explain-behaviours.ts';

/** What the weights come to, as a sentence. */
export function cardFinding({ weight, whole, items }: ScorecardStanding): string {
  if (whole) return `The ${items.length} items make exactly 100 %`;
  const apart = formatPlain(Math.abs(steady(100 - weight)));
  return weight < 100 ? `${apart} % are still to be shared` : `The items make ${apart} % too much`;
}

/** The weight of every part and of the whole sheet. */
export function explainCard({ parts, weight }: ScorecardStanding): Explanation {
  return {
    title: 'Weight of the scorecard',
    formula:
      'The weights of all items added up; they have to make exactly 100 %. “Share the rest” gives what is missing to items without a weight in equal parts; “Make it 100 %” scales all of them in proportion. Both work in tenths of a percent.',
    columns: ['Part', 'Items', 'Weight, %'],
    terms: parts.map((part) => [part.part || 'No part', part.items.length, part.weight]),
    total: ['Together', parts.reduce((sum, part) => sum + part.items.length, 0), weight],
    result: `${formatPlain(weight)} %`,
    notes: [
      'A contact scores its points divided by the points that could be given, over the items that occurred.',
      'An error in an item that fails the contact makes it 0, whatever else was good.',
    ],
    source: `${BEHAVIOUR_METHOD} Usual parts of 10, 20, 30, 20, 10 and 10 % are a start.`,
  };
}
