import type { Robustness } from '../../../../shared/domain/robustness/assess-robustness.ts';
import { weightsOf } from '../../../../shared/domain/robustness/matrix-means.ts';
import { tieWeight } from '../../../../shared/domain/robustness/tie-weight.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import {
  chanceText,
  countText,
  leadText,
  movedText,
  pointsText,
  shortLeadText,
  signedText,
  weightText,
} from './robustness-format.ts';
import type { Ranked } from './use-robustness.ts';

export const METHOD = 'Readiness Workbook method, partner selection: robustness of the ranking.';
const ADDITIVE = `${METHOD} One-at-a-time sensitivity of weighted sums.`;

/** What makes a winner clear, close or none. */
export function explainVerdict({ robustness, settings }: Ranked): Explanation {
  const { grounds, margin01, smallest } = robustness;
  const yes = (value: boolean) => (value ? 'Yes' : 'No');
  return {
    title: 'Verdict',
    formula:
      'No clear winner when one of the first two signs holds. Close when none of these does, but one of the last two. Clear otherwise.',
    columns: ['Sign', 'Now', 'Holds'],
    terms: [
      [
        `The lead is below ${settings.closeMargin} % of the leader’s score`,
        chanceText(margin01),
        yes(grounds.smallLead),
      ],
      [
        `One weight that moves by less than ${settings.closeFlip} points makes another winner`,
        smallest ? movedText(smallest.points) : 'none does',
        yes(grounds.smallFlip),
      ],
      [
        'One score changed by one point makes another winner',
        countText(grounds.scores),
        yes(grounds.scores > 0),
      ],
      [
        `One weight moved by ${settings.tornado} % of itself makes another winner`,
        countText(grounds.weights),
        yes(grounds.weights > 0),
      ],
    ],
    total: null,
    result: 'The limits stand in Method settings, under Partner selection.',
    notes: [
      'A verdict is about the scores and weights in this workbook. It cannot know whether the scores are right: look at the evidence first.',
      'Drawn rankings do not enter it. They show the same from another side.',
    ],
    source: METHOD,
  };
}

/** Where the lead comes from. */
export function explainLead(robustness: Robustness): Explanation {
  const { matrix, leader, runnerUp, leadBy, margin, margin01, means } = robustness;
  const [a, b] = [matrix.vendors[leader]?.name ?? '', matrix.vendors[runnerUp]?.name ?? ''];
  return {
    title: 'Lead',
    formula:
      'Weighted mean of the leader − weighted mean of the runner-up. Each criterion gives weight × difference of the two scores.',
    columns: ['Criterion', 'Weight', a, b, 'Part of the lead'],
    terms: matrix.criteria.map(({ name, weight01 }, at) => [
      name,
      weightText(weight01),
      pointsText(matrix.scores[leader]?.[at] ?? 0),
      pointsText(matrix.scores[runnerUp]?.[at] ?? 0),
      signedText(leadBy[at] ?? 0),
    ]),
    total: [
      'Together',
      '',
      pointsText(means[leader] ?? 0),
      pointsText(means[runnerUp] ?? 0),
      signedText(margin),
    ],
    result: `${shortLeadText(margin)} points, which is ${chanceText(margin01)} of the leader’s ${pointsText(means[leader] ?? 0)}.`,
    notes: ['Of vendors that are level, the one that stands first in the register counts as leader here.'],
    source: METHOD,
  };
}

/** How far a weight has to move. */
export function explainFlips(robustness: Robustness): Explanation {
  const { matrix, flips } = robustness;
  return {
    title: 'Smallest change of a weight',
    formula:
      'Weight needed = weight + lead ÷ (d − r), where d is the rival’s score less the leader’s under the criterion, and r the same over all other criteria. All other weights keep their proportion. It is worked out, not tried out.',
    columns: ['Criterion', 'Rival', 'Weight now', 'Weight needed', 'Change'],
    terms: flips.map(({ criterion, rival, now01, needed01, points, overtakes }) => [
      matrix.criteria[criterion]?.name ?? '',
      matrix.vendors[rival]?.name ?? '',
      weightText(now01),
      weightText(needed01),
      `${movedText(points)}${overtakes ? '' : ', a tie only'}`,
    ]),
    total: null,
    result:
      flips.length === 0
        ? 'No weight from 0 to 100 % lets another vendor draw level.'
        : 'For each weight and direction, the rival that draws level first.',
    notes: [
      'Example: B leads A by 0.30. Under the third criterion, which weighs 20 %, A has 5 and B 3; over the others A is 0.875 behind. The weight needed is 0.2 + 0.30 ÷ (2 + 0.875) = 30.4 %.',
      'Weights that change together can turn the order sooner: Chances shows that.',
    ],
    source: ADDITIVE,
  };
}

/** What the bars of the weights show. */
export function explainTornado({ robustness, settings }: Ranked): Explanation {
  const { matrix, tornado } = robustness;
  return {
    title: 'Weights moved up and down',
    formula: `Each weight × (1 − ${settings.tornado} %) and × (1 + ${settings.tornado} %), one at a time; the others are multiplied by (1 − new weight) ÷ (1 − weight). Lead = mean of today’s leader − best mean of the others.`,
    columns: ['Criterion', 'Lower weight', 'Lead then', 'Higher weight', 'Lead then'],
    terms: tornado.map(({ criterion, low, high }) => [
      matrix.criteria[criterion]?.name ?? '',
      weightText(low.weight01),
      leadText(low.margin),
      weightText(high.weight01),
      leadText(high.margin),
    ]),
    total: null,
    result: 'A lead below zero means that another vendor is in front.',
    notes: [
      'Both ends can lie below the lead of today: with a lower weight one vendor comes close, with a higher one another.',
      'How far weights are moved stands in Method settings, under Partner selection.',
    ],
    source: ADDITIVE,
  };
}

/** When a single score decides. */
export function explainScores(robustness: Robustness): Explanation {
  const { matrix, scores, margin } = robustness;
  const moved = matrix.vendors.map(({ name }, vendor) => {
    const outcomes = scores[vendor]?.map(({ outcome }) => outcome) ?? [];
    const count = (wanted: string) => countText(outcomes.filter((outcome) => outcome === wanted).length);
    return [name, count('flips'), count('level'), count('same')];
  });
  return {
    title: 'Single scores that decide',
    formula:
      'One score of the leader falls by one point, or one of another vendor rises by one, within 1 to 5; nothing else changes. The order turns when weight × step is more than the distance between the two.',
    columns: ['Vendor', 'Another leads', 'Level', 'No change'],
    terms: moved,
    total: null,
    result: `With a lead of ${shortLeadText(margin)} points, a full point of leader or runner-up decides wherever the weight is above ${chanceText(margin)}.`,
    notes: ['Moves that help the leader are left out: they cannot cost it the first place.'],
    source: METHOD,
  };
}

/** The weight at which two vendors are level. */
export function explainTies({ matrix }: Robustness, a: number, b: number): Explanation {
  const [nameA, nameB] = [matrix.vendors[a]?.name ?? '', matrix.vendors[b]?.name ?? ''];
  return {
    title: 'Tie weights',
    formula:
      'Tie weight = (B’ − A’) ÷ ((a − b) + (B’ − A’)), with a and b the two scores under the criterion and A’ and B’ the weighted means over all other criteria. It counts from 0 to 100 %, and only where a and b differ.',
    columns: ['Criterion', nameA, nameB, 'Weight', 'Level at'],
    terms: weightsOf(matrix).map((weight01, criterion) => {
      const tie01 = tieWeight(matrix, criterion, a, b);
      return [
        matrix.criteria[criterion]?.name ?? '',
        pointsText(matrix.scores[a]?.[criterion] ?? 0),
        pointsText(matrix.scores[b]?.[criterion] ?? 0),
        weightText(weight01),
        tie01 === null ? 'None' : weightText(tie01),
      ];
    }),
    total: null,
    result: 'A tie weight close to the weight of today is a fragile spot.',
    notes: ['On one side of the tie weight one vendor leads, on the other side the other one.'],
    source: ADDITIVE,
  };
}
