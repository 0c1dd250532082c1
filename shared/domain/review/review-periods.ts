import { groupBy } from '../../lib/group-by.ts';
import type { Review } from '../../model/tables/review.ts';
import type { ReviewArea } from '../../model/tables/review-area.ts';
import type { ReviewRating } from '../../model/tables/review-rating.ts';
import type { Workbook } from '../../model/workbook.ts';
import { isSigned, standingReviews } from './standing-reviews.ts';
import { weightedRating } from './weighted-rating.ts';

export type ReviewTables = Pick<Workbook, 'review' | 'review_area' | 'review_rating'>;
export type ReviewKind = Review['kind'];

/** What one area was given in one period, by all who rated it. */
export interface AreaInPeriod {
  readonly area: ReviewArea;
  /** One of each reviewer, in the order of the reviews. */
  readonly ratings: readonly ReviewRating[];
  /** Mean of the reviewers, 1 to 5; null while nobody has rated. */
  readonly rating: number | null;
  /** Highest less lowest; null with fewer than two raters. */
  readonly spread: number | null;
}

/** All reviews of one partner, one direction and one period. */
export interface ReviewPeriod {
  readonly vendor: string;
  readonly kind: ReviewKind;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly reviews: readonly Review[];
  readonly areas: readonly AreaInPeriod[];
  /** Weighted mean over the areas that were rated, 1 to 5. */
  readonly mean: number | null;
  /** All of its reviews are signed off. */
  readonly signed: boolean;
}

/**
 * The periods in which a partner was rated, oldest first, for each direction of rating. Two reviewers of the same days
 * are one period: an area's rating is the mean of theirs, and the period's the mean of the areas by their weights (an
 * empty weight is 1).
 */
export function reviewPeriods(workbook: ReviewTables): readonly ReviewPeriod[] {
  const byReview = groupBy(Object.values(workbook.review_rating), ({ review }) => review);
  const areas = areasInOrder(workbook);
  const groups = groupBy(standingReviews(workbook), (row) =>
    [row.vendor, row.kind, row.period_from, row.period_to].join('\n'),
  );
  return [...groups.values()].flatMap((reviews) => {
    const [first] = reviews;
    if (!first) return [];
    const given = reviews.flatMap(({ id }) => byReview.get(id) ?? []);
    const byArea = groupBy(given, ({ area }) => area);
    const inPeriod = areas
      .map((area) => areaInPeriod(area, byArea.get(area.id) ?? []))
      .filter(({ area, ratings }) => area.active || ratings.length > 0);
    return [
      {
        vendor: first.vendor,
        kind: first.kind,
        from: first.period_from ?? '',
        to: first.period_to ?? '',
        reviews,
        areas: inPeriod,
        mean: weightedRating(inPeriod.map(({ area, rating }) => ({ rating, weight: weightOf(area) }))),
        signed: reviews.every(isSigned),
      },
    ];
  });
}

/** The periods of one partner and one direction, oldest first. */
export function periodsOf(
  periods: readonly ReviewPeriod[],
  vendor: string,
  kind: ReviewKind,
): readonly ReviewPeriod[] {
  return periods.filter((period) => period.vendor === vendor && period.kind === kind);
}

/** Areas as they stand in the form. */
export function areasInOrder({ review_area }: Pick<Workbook, 'review_area'>): readonly ReviewArea[] {
  return Object.values(review_area).sort((a, b) => a.position - b.position);
}

/** How much an area counts; 1 while nobody has said. */
export function weightOf({ weight }: Pick<ReviewArea, 'weight'>): number {
  return weight ?? 1;
}

function areaInPeriod(area: ReviewArea, ratings: readonly ReviewRating[]): AreaInPeriod {
  const values = ratings.flatMap(({ rating }) => rating ?? []);
  return {
    area,
    ratings,
    rating: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length,
    spread: values.length < 2 ? null : Math.max(...values) - Math.min(...values),
  };
}
