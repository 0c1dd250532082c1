import { describe, expect, it } from 'vitest';
import { bothSides } from '../../../../shared/domain/review/both-sides.ts';
import { nextReview } from '../../../../shared/domain/review/next-review.ts';
import { ratingSupport } from '../../../../shared/domain/review/rating-support.ts';
import { reviewAlerts } from '../../../../shared/domain/review/review-alerts.ts';
import { reviewFigures } from '../../../../shared/domain/review/review-figures.ts';
import { periodsOf, reviewPeriods } from '../../../../shared/domain/review/review-periods.ts';
import { signOffLacks } from '../../../../shared/domain/review/sign-off-lacks.ts';
import { trendSlope } from '../../../../shared/domain/review/trend-slope.ts';
import { weightedRating } from '../../../../shared/domain/review/weighted-rating.ts';
import { workingDayAfter } from '../../../../shared/lib/working-day.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import { newRow, type Row } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';

const AREAS = ['Communication', 'Problem-solving', 'Customer satisfaction', 'Time management'];
const QUARTERS = [
  ['2027-10-01', '2027-12-31'],
  ['2028-01-01', '2028-03-31'],
  ['2028-04-01', '2028-06-30'],
  ['2028-07-01', '2028-09-30'],
  ['2028-10-01', '2028-12-31'],
] as const;

interface Given {
  readonly quarter: number;
  readonly ratings: readonly (number | null)[];
  readonly values?: Partial<Row<'review'>>;
}

/** A workbook in which one partner is rated in the four areas of the articles. */
function rated(given: readonly Given[], weights: readonly (number | null)[] = []): Workbook {
  const areas = AREAS.map((name, index) =>
    newRow('review_area', { id: `a${index}`, name, position: index, weight: weights[index] ?? null }),
  );
  const reviews = given.map(({ quarter, values }, index) =>
    newRow('review', {
      id: `r${index}`,
      position: index,
      vendor: 'v',
      period_from: QUARTERS[quarter]?.[0] ?? null,
      period_to: QUARTERS[quarter]?.[1] ?? null,
      ...values,
    }),
  );
  const ratings = given.flatMap(({ ratings: list }, index) =>
    list.map((rating, area) =>
      newRow('review_rating', { id: `r${index}a${area}`, review: `r${index}`, area: `a${area}`, rating }),
    ),
  );
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
    Object.fromEntries(rows.map((row) => [row.id, row]));
  return {
    ...emptyWorkbook(),
    engagement: { e: newRow('engagement', { id: 'e', title: 'Hand-over' }) },
    vendor: { v: newRow('vendor', { id: 'v', name: 'Partner' }) },
    review_area: byId(areas),
    review: byId(reviews),
    review_rating: byId(ratings),
  } as Workbook;
}

const means = (workbook: Workbook) => reviewPeriods(workbook).map(({ mean }) => mean);
const rules = (workbook: Workbook) => reviewAlerts(workbook).map(({ rule, area }) => [rule, area]);

describe('the mean of a review', () => {
  it('of the ratings in the articles, 4, 3, 5 and 2, is 3.5', () => {
    expect(means(rated([{ quarter: 0, ratings: [4, 3, 5, 2] }]))).toEqual([3.5]);
  });

  it('counts areas by their weights and leaves unrated ones out', () => {
    expect(
      weightedRating([
        { rating: 5, weight: 2 },
        { rating: 2, weight: 1 },
      ]),
    ).toBe(4);
    expect(means(rated([{ quarter: 0, ratings: [4, null, 5, null] }], [1, 5, 3, 5]))).toEqual([4.75]);
    expect(
      weightedRating([
        { rating: null, weight: 1 },
        { rating: 3, weight: 0 },
      ]),
    ).toBeNull();
  });

  it('of two reviewers of the same days is the mean of both, area by area', () => {
    const workbook = rated([
      { quarter: 0, ratings: [4, 3, 5, 2], values: { reviewer: 'Ada' } },
      { quarter: 0, ratings: [2, 3, 5, null], values: { reviewer: 'Ben' } },
    ]);
    const [period, ...others] = reviewPeriods(workbook);
    expect(others).toEqual([]);
    expect(period?.areas.map(({ rating, spread }) => [rating, spread])).toEqual([
      [3, 2],
      [3, 0],
      [5, 0],
      [2, null],
    ]);
    expect(period?.mean).toBe(3.25);
  });

  it('stays between 1 and 5 and does not care for the order of areas or the size of weights', () => {
    let seed = 7;
    const draw = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    for (let round = 0; round < 200; round += 1) {
      const list = Array.from({ length: 6 }, () => ({
        rating: 1 + Math.floor(draw() * 5),
        weight: draw() + 0.01,
      }));
      const mean = weightedRating(list) ?? Number.NaN;
      expect(mean).toBeGreaterThanOrEqual(1 - 1e-12);
      expect(mean).toBeLessThanOrEqual(5 + 1e-12);
      expect(weightedRating(list.toReversed())).toBeCloseTo(mean, 12);
      expect(weightedRating(list.map((one) => ({ ...one, weight: one.weight * 7 })))).toBeCloseTo(mean, 12);
    }
  });
});

describe('the trend', () => {
  it('is the slope of the last four periods: figures worked out by hand', () => {
    expect(trendSlope([3.5, 3.2, 3.1, 2.8])).toBeCloseTo(-0.22, 12);
    expect(trendSlope([5, 3.5, 3.2, 3.1, 2.8])).toBeCloseTo(-0.22, 12);
    expect(trendSlope([2, 3, 4])).toBe(1);
  });

  it('keeps the distance in time over a period without a value', () => {
    // (0, 2), (1, 3), (3, 5): one point a period, also over the gap.
    expect(trendSlope([2, 3, null, 5])).toBeCloseTo(1, 12);
  });

  it('needs three values in the last four periods', () => {
    expect(trendSlope([4, 3])).toBeNull();
    expect(trendSlope([1, 2, 3, null, null])).toBeNull();
  });
});

describe('versions', () => {
  const signed = { state: 'signed' } as const;

  it('count from their signature on: a draft correction leaves the signed version standing', () => {
    const before = { quarter: 0, ratings: [4, 4, 4, 4], values: signed };
    const draft = { quarter: 0, ratings: [2, 2, 2, 2], values: { corrects: 'r0', reason: 'Wrong month' } };
    expect(means(rated([before, draft]))).toEqual([4]);
    const after = { ...draft, values: { ...draft.values, ...signed } };
    expect(means(rated([before, after]))).toEqual([2]);
  });

  it('of a chain leave only the newest one', () => {
    const chain = [4, 3, 2].map((value, index) => ({
      quarter: 0,
      ratings: [value, value, value, value],
      values: { ...signed, corrects: index === 0 ? null : `r${index - 1}`, reason: 'Again' },
    }));
    expect(means(rated(chain))).toEqual([2]);
  });
});

describe('alerts', () => {
  it('come at 2 and at 1, not at 3', () => {
    expect(rules(rated([{ quarter: 0, ratings: [3, 4, 5, 3] }]))).toEqual([]);
    expect(rules(rated([{ quarter: 0, ratings: [2, 4, 5, 1] }]))).toEqual([
      ['same-day', 'a3'],
      ['five-days', 'a0'],
    ]);
  });

  it('ask for an improvement plan after 2 or lower twice running', () => {
    const twice = rated([
      { quarter: 0, ratings: [4, 4, 4, 2] },
      { quarter: 1, ratings: [4, 4, 4, 2] },
    ]);
    expect(rules(twice)).toContainEqual(['improvement-plan', 'a3']);
    const once = rated([
      { quarter: 0, ratings: [4, 4, 4, 2] },
      { quarter: 1, ratings: [4, 4, 4, 3] },
      { quarter: 2, ratings: [4, 4, 4, 2] },
    ]);
    expect(rules(once)).not.toContainEqual(['improvement-plan', 'a3']);
  });

  it('take the relationship higher below 3.0 in two periods running; exactly 3.0 does not', () => {
    const at = (...values: readonly number[]) =>
      rules(rated(values.map((value, quarter) => ({ quarter, ratings: [value, value, value, 3] }))));
    // Three areas at 3 or at 2 and one at 3: 3.0 and 2.25.
    expect(at(2, 2)).toContainEqual(['relationship', null]);
    expect(at(3, 2)).not.toContainEqual(['relationship', null]);
    expect(at(2, 3)).not.toContainEqual(['relationship', null]);
  });

  it('mark a trend from a loss of 0.25 points a period', () => {
    const falling = (last: number) =>
      rules(rated([5, 5, 5, last].map((value, quarter) => ({ quarter, ratings: [value, 5, 5, 5] }))));
    // 5, 5, 5, 4 loses 0.3 a period in the area and 0.075 on the whole.
    expect(falling(4)).toEqual([['falling', 'a0']]);
    expect(falling(5)).toEqual([]);
  });

  it('let two raters talk from two points on', () => {
    const two = (other: number) =>
      rules(
        rated([
          { quarter: 0, ratings: [5, 4, 4, 4] },
          { quarter: 0, ratings: [other, 4, 4, 4] },
        ]),
      );
    expect(two(3)).toEqual([['raters-differ', 'a0']]);
    expect(two(4)).toEqual([]);
  });

  it('know when an action answers them, unless it was dropped', () => {
    const workbook = rated([{ quarter: 0, ratings: [2, 4, 4, 4] }]);
    const withAction = (status: Row<'action'>['status']) => ({
      ...workbook,
      action: { x: newRow('action', { id: 'x', title: 'Talk', review_rating: 'r0a0', status }) },
    });
    expect(reviewAlerts(workbook)[0]?.answered).toBe(false);
    expect(reviewAlerts(withAction('open'))[0]?.answered).toBe(true);
    expect(reviewAlerts(withAction('dropped'))[0]?.answered).toBe(false);
  });
});

describe('figures that contradict a rating', () => {
  const kpi = newRow('kpi', { id: 'CU1', name: 'Satisfaction', direction: 'up', expected: 85, minimum: 80 });
  const months = (values: readonly (number | null)[]) =>
    Object.fromEntries(
      values.map((value, index) => {
        const month = `2027-1${index}-01`;
        return [month, newRow('kpi_month', { id: month, kpi: 'CU1', month, value })];
      }),
    );
  const area = { kpis: listText(['CU1']) };
  const period = { from: '2027-10-01', to: '2027-12-31' };
  const says = (rating: number, values: readonly (number | null)[], liveOn: string | null = null) =>
    ratingSupport({ kpi: { CU1: kpi }, kpi_month: months(values) }, area, rating, period, liveOn).map(
      (one) => one.says,
    );

  it('are most months missed under a 5, or all met under a 2', () => {
    expect(says(5, [79, 79, 90])).toEqual(['too-good']);
    expect(says(2, [85, 86, 90])).toEqual(['too-bad']);
  });

  it('are not half of the months, a month below expected, or nothing measured', () => {
    expect(says(5, [79, 90, null])).toEqual([]);
    expect(says(2, [84, 86, 90])).toEqual([]);
    expect(says(5, [null, null, null])).toEqual([]);
    expect(says(3, [70, 70, 70])).toEqual([]);
  });

  it('are not months in which the own team still did the work', () => {
    expect(says(5, [70, 70, 90], '2027-12-01')).toEqual([]);
    expect(says(5, [90, 90, 70], '2027-12-01')).toEqual(['too-good']);
  });
});

describe('signing off', () => {
  const lacks = (workbook: Workbook) =>
    signOffLacks(workbook, workbook.review.r0 as Row<'review'>).map(({ lack }) => lack);

  it('asks for all ratings, a strength, and for a comment and an action under each 2', () => {
    expect(lacks(rated([{ quarter: 0, ratings: [4, null, 5, 2] }]))).toEqual([
      'ratings',
      'strength',
      'comment',
      'action',
    ]);
  });

  it('asks for no action of the other side', () => {
    const values = { kind: 'mirror', strengths: 'Pays on the day.' } as const;
    expect(lacks(rated([{ quarter: 0, ratings: [4, 4, 5, 2], values }]))).toEqual(['comment']);
  });

  it('lets a complete review pass', () => {
    const values = { strengths: 'Calm on the storm nights.' };
    expect(lacks(rated([{ quarter: 0, ratings: [4, 3, 5, 3], values }]))).toEqual([]);
  });
});

describe('the next review', () => {
  it('is monthly for six months from going live, quarterly after that', () => {
    expect(nextReview('2027-09-13', null)).toEqual({
      from: '2027-09-01',
      to: '2027-09-30',
      rhythm: 'monthly',
    });
    expect(nextReview('2027-09-13', '2028-01-31')?.rhythm).toBe('monthly');
    expect(nextReview('2027-09-13', '2028-02-29')).toEqual({
      from: '2028-03-01',
      to: '2028-05-31',
      rhythm: 'quarterly',
    });
  });

  it('of a company that works already is quarterly until the hand-over', () => {
    expect(nextReview('2027-09-13', '2026-12-31')?.to).toBe('2027-03-31');
  });

  it('is unknown while nobody knows the day of going live and nothing was rated', () => {
    expect(nextReview(null, null)).toBeNull();
    expect(nextReview(null, '2026-09-30')).toEqual({
      from: '2026-10-01',
      to: '2026-12-31',
      rhythm: 'quarterly',
    });
  });
});

it('both sides stand side by side over the same days', () => {
  const workbook = rated([
    { quarter: 0, ratings: [4, 3, 5, 2] },
    { quarter: 0, ratings: [5, 3, 5, 4], values: { kind: 'self' } },
    { quarter: 0, ratings: [2, 3, 4, 4], values: { kind: 'mirror' } },
    { quarter: 1, ratings: [1, 1, 1, 1] },
  ]);
  const { areas, clientMean, selfMean, mirrorMean } = bothSides(workbook, 'v');
  expect(areas.map(({ client, self, gap, mirror }) => [client, self, gap, mirror])).toEqual([
    [4, 5, 1, 2],
    [3, 3, 0, 3],
    [5, 5, 0, 4],
    [2, 4, 2, 4],
  ]);
  expect([clientMean, selfMean, mirrorMean]).toEqual([3.5, 4.25, 3.25]);
  expect(periodsOf(reviewPeriods(workbook), 'v', 'self')).toHaveLength(1);
});

it('figures for the command line name the newest mean, its change and its trend', () => {
  const workbook = rated(
    [5, 4, 3].map((value, quarter) => ({ quarter, ratings: [value, value, value, value] })),
  );
  const figures = reviewFigures(workbook);
  expect(figures).toMatchObject({
    'review.v.mean': 3,
    'review.v.change': -1,
    'review.v.trend': -1,
    'review.v.periods': 3,
    'review.v.2027-12-31.mean': 5,
    'review.v.area.a0.trend': -1,
  });
});

it('five working days after a Friday is the Friday after', () => {
  expect(workingDayAfter('2026-11-20', 5)).toBe('2026-11-27');
  expect(workingDayAfter('2026-11-21', 1)).toBe('2026-11-23');
  expect(workingDayAfter('2026-11-21', 0)).toBe('2026-11-21');
});
