import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import {
  ratingWithoutHand,
  TOUCHPOINT_FACTORS,
  type TouchpointFactor,
} from '../../../../../shared/domain/sourcing/touchpoint/touchpoint-ratings.ts';
import type { ScoreKind } from '../../../../../shared/domain/sourcing/touchpoint/touchpoint-scores.ts';
import type { WeightedScore } from '../../../../../shared/domain/sourcing/weighted-score.ts';
import { touchpoint as touchpointTable } from '../../../../../shared/model/tables/touchpoint.ts';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';

export const TOUCHPOINT_METHOD =
  'Readiness Workbook method, touchpoint map: three scores, hard rules and six decision rules. Our own defaults; weights and thresholds can be changed in Method settings.';

const MEANINGS: Readonly<Record<ScoreKind, string>> = {
  keep: 'How much speaks for the home team.',
  automate: 'How much speaks for a machine.',
  outsource: 'How much speaks for a partner.',
};

/** One of the three scores with its terms in points. */
export function explainTouchpointScore(
  kind: ScoreKind,
  advice: TouchpointAdvice,
  { score, terms, lowest, highest, rated, of }: WeightedScore,
): Explanation {
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  return {
    title: `${titleOf(kind)} of ${advice.touchpoint.name}`,
    formula: `${MEANINGS[kind]} Each factor gives points up to its share of the weights: all of them at its best rating, none at its worst, and a quarter of them for each rating in between.`,
    columns: ['Factor', 'Rating', 'From', 'Good when', 'Weight', 'Points', 'Of'],
    terms: terms.map((term) => [
      term.label,
      term.rating,
      originWords(term.key as TouchpointFactor, advice),
      term.good,
      term.weight,
      term.points,
      term.most,
    ]),
    total: ['Sum', null, null, null, weight, score === null ? null : lowest, 100],
    result:
      score === null
        ? `Not known yet: ${rated} of ${of} factors that count are rated. It will lie between ${formatScore(lowest)} and ${formatScore(highest)}.`
        : `${terms.map(({ points }) => formatPlain(points)).join(' + ')} = ${formatScore(score)}`,
    notes: [],
    source: TOUCHPOINT_METHOD,
  };
}

export function titleOf(kind: ScoreKind): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} score`;
}

/** Where a rating that counts comes from, in a few words. */
export function originWords(factor: TouchpointFactor, { touchpoint, fte, audits }: TouchpointAdvice): string {
  if (touchpoint[factor] !== null) return 'you';
  const source = ratingWithoutHand(factor, fte, audits);
  if (source === null) return 'not rated';
  return source.from === 'figures' ? 'contacts and AHT' : (source.process?.name ?? 'a process');
}

export interface InheritedRating {
  readonly factor: TouchpointFactor;
  readonly label: string;
  readonly rating: number;
  readonly from: string;
}

/** Ratings that count although nobody set them for this touchpoint. */
export function inheritedRatings(advice: TouchpointAdvice): readonly InheritedRating[] {
  return TOUCHPOINT_FACTORS.flatMap((factor) => {
    const rating = advice.ratings[factor];
    if (advice.touchpoint[factor] !== null || rating === null) return [];
    return [
      { factor, label: touchpointTable.fields[factor].label, rating, from: originWords(factor, advice) },
    ];
  });
}
