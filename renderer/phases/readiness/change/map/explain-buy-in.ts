import { attitudeOf, attitudePoints } from '../../../../../shared/domain/change/attitude-points.ts';
import {
  BUY_IN_NEEDED,
  type BuyInGate,
  STRONG_INFLUENCE,
} from '../../../../../shared/domain/change/buy-in-gate.ts';
import { buyInIndex, isPlaced } from '../../../../../shared/domain/change/buy-in-index.ts';
import { sumBy } from '../../../../../shared/lib/sum-by.ts';
import { ATTITUDES } from '../../../../../shared/model/readiness-lists.ts';
import type { Stakeholder } from '../../../../../shared/model/tables/stakeholder.ts';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';
import { labelOf } from '../label-of.ts';

const SOURCE =
  'Readiness Workbook method, readiness: change plan. Points and threshold are our own defaults.';

/** How the buy-in index of these groups comes about. */
export function explainBuyIn(groups: readonly Stakeholder[]): Explanation {
  const placed = groups.filter((group) => isPlaced(group));
  const terms = placed.map((group) => {
    const attitude = attitudeOf(group);
    const points = attitude === null ? 0 : attitudePoints(attitude);
    const influence = group.influence ?? 0;
    return { name: group.name, influence, attitude, points, product: influence * points };
  });
  const weight = sumBy(terms, ({ influence }) => influence);
  const product = sumBy(terms, (term) => term.product);
  const index = buyInIndex(groups);
  const open = groups.length - placed.length;
  return {
    title: 'Buy-in index',
    formula:
      'Each group counts with its influence. The points of its attitude (against 0, doubtful 1, neutral 2, supportive 3, champion 4) are multiplied by the influence, added up, and divided by what they would be if all were champions.',
    columns: ['Group', 'Attitude', 'Influence', 'Points', 'Influence × points'],
    terms: terms.map((term) => [
      term.name,
      labelOf(ATTITUDES, term.attitude),
      term.influence,
      term.points,
      term.product,
    ]),
    total: ['Sum', '', weight, '', product],
    result:
      index === null
        ? 'No group has an influence and an attitude yet, so there is no index.'
        : `${formatPlain(product)} / (4 × ${formatPlain(weight)}) × 100 = ${formatScore(index)}`,
    notes: [
      'The attitude at the start counts for a group that nobody has asked again.',
      ...(open > 0 ? [`${open === 1 ? 'One group is' : `${open} groups are`} not placed and left out.`] : []),
    ],
    source: SOURCE,
  };
}

/** What the buy-in suggests for the gate, condition by condition. */
export function explainBuyInGate({ index, against, passed }: BuyInGate): Explanation {
  return {
    title: 'Suggestion for the gate',
    formula: `The buy-in does not stand in the way when the index is at least ${BUY_IN_NEEDED} and no group with an influence of ${STRONG_INFLUENCE} or 5 is against.`,
    columns: ['Condition', 'Needed', 'Found'],
    terms: [
      ['Buy-in index', `at least ${BUY_IN_NEEDED}`, formatScore(index)],
      [
        'Strong groups that are against',
        'none',
        against.length === 0 ? 'none' : against.map(({ name }) => name).join(', '),
      ],
    ],
    total: null,
    result:
      passed === null
        ? 'Nothing is suggested while no group is placed.'
        : passed
          ? 'Both conditions hold.'
          : 'At least one condition does not hold.',
    notes: ['A suggestion: the gate is decided by people, with their reasons.'],
    source: SOURCE,
  };
}
