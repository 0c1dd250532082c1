import type { Touchpoint } from '../../../model/tables/touchpoint.ts';
import type { ProcessAudit } from '../process/audit-process.ts';
import type { ProcessFactor } from '../process/process-ratings.ts';
import { workloadRating } from '../rating-from-figures.ts';

/** The ten ratings that decide who handles a touchpoint; the keys are fields of the touchpoint. */
export const TOUCHPOINT_FACTORS = [
  'brand',
  'emotional_intensity',
  'judgement',
  'complexity',
  'data',
  'volume',
  'repeatability',
  'documentation',
  'coverage',
  'digital',
] as const;

export type TouchpointFactor = (typeof TOUCHPOINT_FACTORS)[number];

/** Where a rating comes from: a person, the touchpoint's own figures, or the linked processes. */
export type RatingOrigin = 'hand' | 'figures' | 'process';

/** Ratings 1-5 that count, null while unknown. */
export type TouchpointRatings = Readonly<Record<TouchpointFactor, number | null>>;

/** What each factor takes over from linked processes; of several processes the cautious rating counts. */
const INHERITED: Readonly<
  Partial<
    Record<TouchpointFactor, { readonly factor: ProcessFactor; readonly cautious: 'lowest' | 'highest' }>
  >
> = {
  brand: { factor: 'brand', cautious: 'highest' },
  judgement: { factor: 'judgement', cautious: 'highest' },
  complexity: { factor: 'complexity', cautious: 'highest' },
  data: { factor: 'data', cautious: 'highest' },
  volume: { factor: 'workload', cautious: 'lowest' },
  repeatability: { factor: 'repeatable', cautious: 'lowest' },
  documentation: { factor: 'documentation', cautious: 'lowest' },
};

/** The ratings of a touchpoint that count. @param audits of the linked processes */
export function touchpointRatings(
  touchpoint: Touchpoint,
  fte: number | null,
  audits: readonly ProcessAudit[],
): TouchpointRatings {
  const other = (factor: TouchpointFactor) => ratingWithoutHand(factor, fte, audits)?.rating ?? null;
  return {
    brand: touchpoint.brand ?? other('brand'),
    emotional_intensity: touchpoint.emotional_intensity,
    judgement: touchpoint.judgement ?? other('judgement'),
    complexity: touchpoint.complexity ?? other('complexity'),
    data: touchpoint.data ?? other('data'),
    volume: touchpoint.volume ?? other('volume'),
    repeatability: touchpoint.repeatability ?? other('repeatability'),
    documentation: touchpoint.documentation ?? other('documentation'),
    coverage: touchpoint.coverage,
    digital: touchpoint.digital,
  };
}

export interface RatingSource {
  readonly rating: number;
  readonly from: Exclude<RatingOrigin, 'hand'>;
  /** The process whose rating counts. */
  readonly process: ProcessAudit['process'] | null;
}

/** What a factor's rating is unless a person sets it, and where that comes from; null when nothing tells. */
export function ratingWithoutHand(
  factor: TouchpointFactor,
  fte: number | null,
  audits: readonly ProcessAudit[],
): RatingSource | null {
  if (factor === 'volume' && fte !== null)
    return { rating: workloadRating(fte), from: 'figures', process: null };
  const rule = INHERITED[factor];
  if (!rule) return null;
  let found: RatingSource | null = null;
  for (const { ratings, process } of audits) {
    const { rating } = ratings[rule.factor];
    if (rating === null) continue;
    const worse =
      found === null || (rule.cautious === 'lowest' ? rating < found.rating : rating > found.rating);
    if (worse) found = { rating, from: 'process', process };
  }
  return found;
}
