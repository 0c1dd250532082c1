import { parametersOf, parameterValue } from '../../model/parameters.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { type Contradiction, ratingSupport } from './rating-support.ts';
import { periodsOf, type ReviewPeriod, type ReviewTables, reviewPeriods } from './review-periods.ts';
import { CALLS_FOR_ACTION, isAnswered } from './sign-off-lacks.ts';
import { trendSlope } from './trend-slope.ts';

export type AlertTables = ReviewTables &
  Pick<Workbook, 'engagement' | 'parameter' | 'kpi' | 'kpi_month' | 'action'>;

/** What the ratings of a working partner call for. */
export interface ReviewAlert {
  readonly rule:
    | 'same-day'
    | 'five-days'
    | 'improvement-plan'
    | 'relationship'
    | 'falling'
    | 'raters-differ'
    | 'not-carried';
  readonly vendor: string;
  /** The area that it is about; null where it is about the whole. */
  readonly area: string | null;
  readonly period: ReviewPeriod;
  /** The lowest rating behind it, for the action that answers it; null where none is needed. */
  readonly rating: string | null;
  /** An action answers it already. */
  readonly answered: boolean;
  /** The figure that raised it: a rating, a mean, a slope or a spread. */
  readonly value: number;
  readonly contradictions: readonly Contradiction[];
}

const UNACCEPTABLE = 1;

/**
 * What the client's own ratings call for, most urgent first. Only the newest period of a partner raises alerts; what an
 * older one called for was dealt with or shows again in the newest.
 *
 * - same-day: an area at 1; five-days: an area at 2, each by its lowest rater.
 * - improvement-plan: the same area at 2 or lower in two periods running.
 * - relationship: the period's mean below `review.low` two periods running.
 * - falling: the trend over four periods loses `review.trend` points a period or more, of an area or of the whole.
 * - raters-differ: two raters of the period `review.spread` points apart or more.
 * - not-carried: figures of linked KPIs contradict the rating.
 */
export function reviewAlerts(workbook: AlertTables): readonly ReviewAlert[] {
  const periods = reviewPeriods(workbook);
  const vendors = [...new Set(periods.map(({ vendor }) => vendor))];
  return vendors
    .flatMap((vendor) => alertsOf(workbook, periodsOf(periods, vendor, 'client')))
    .sort((a, b) => URGENCY.indexOf(a.rule) - URGENCY.indexOf(b.rule));
}

const URGENCY: readonly ReviewAlert['rule'][] = [
  'same-day',
  'relationship',
  'improvement-plan',
  'five-days',
  'not-carried',
  'falling',
  'raters-differ',
];

function alertsOf(workbook: AlertTables, periods: readonly ReviewPeriod[]): readonly ReviewAlert[] {
  const period = periods.at(-1);
  if (!period) return [];
  const before = periods.at(-2);
  const values = parametersOf(workbook);
  const lowMean = parameterValue(values, 'review.low');
  const loss = -parameterValue(values, 'review.trend');
  const spreadFrom = parameterValue(values, 'review.spread');
  const { go_live_on: liveOn } = engagementOf(workbook);
  const alerts: ReviewAlert[] = [];
  const raise = (
    rule: ReviewAlert['rule'],
    value: number,
    about: Partial<Pick<ReviewAlert, 'area' | 'rating' | 'answered' | 'contradictions'>> = {},
  ) =>
    alerts.push({
      rule,
      vendor: period.vendor,
      period,
      value,
      area: null,
      rating: null,
      answered: false,
      contradictions: [],
      ...about,
    });

  for (const { area, ratings, rating, spread } of period.areas) {
    const lowest = ratings
      .filter((row) => row.rating !== null)
      .reduce<(typeof ratings)[number] | null>(
        (least, row) => (least === null || (row.rating ?? 0) < (least.rating ?? 0) ? row : least),
        null,
      );
    const value = lowest?.rating ?? null;
    if (lowest && value !== null && value <= CALLS_FOR_ACTION) {
      const about = { area: area.id, rating: lowest.id, answered: isAnswered(workbook, lowest) };
      raise(value <= UNACCEPTABLE ? 'same-day' : 'five-days', value, about);
      const last = before?.areas.find((one) => one.area.id === area.id)?.rating ?? null;
      if (last !== null && last <= CALLS_FOR_ACTION && rating !== null && rating <= CALLS_FOR_ACTION)
        raise('improvement-plan', rating, about);
    }
    if (spread !== null && spread >= spreadFrom) raise('raters-differ', spread, { area: area.id });
    const contradictions = ratingSupport(workbook, area, rating, period, liveOn);
    if (contradictions.length > 0 && rating !== null)
      raise('not-carried', rating, { area: area.id, contradictions });
    const slope = areaTrend(periods, area.id);
    if (slope !== null && slope <= loss) raise('falling', slope, { area: area.id });
  }
  if (period.mean !== null && period.mean < lowMean && before?.mean != null && before.mean < lowMean)
    raise('relationship', period.mean);
  const slope = trendSlope(periods.map(({ mean }) => mean));
  if (slope !== null && slope <= loss) raise('falling', slope);
  return alerts;
}

/** Slope of one area over the last four periods, in points a period. */
export function areaTrend(periods: readonly ReviewPeriod[], area: string): number | null {
  return trendSlope(periods.map(({ areas }) => areas.find((one) => one.area.id === area)?.rating ?? null));
}
