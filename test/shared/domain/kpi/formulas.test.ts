import { describe, expect, it } from 'vitest';
import { annualAttrition } from '../../../../shared/domain/kpi/formulas/annual-attrition.ts';
import { balancedScore, type ScoredKpi } from '../../../../shared/domain/kpi/formulas/balanced-score.ts';
import { forecastError } from '../../../../shared/domain/kpi/formulas/forecast-error.ts';
import { kpiScore01 } from '../../../../shared/domain/kpi/formulas/kpi-score.ts';
import { netPromoterScore } from '../../../../shared/domain/kpi/formulas/net-promoter-score.ts';
import { watermelon } from '../../../../shared/domain/kpi/formulas/watermelon.ts';

const line = (
  id: string,
  worst: number | null,
  best: number | null,
  actual: number | null,
  weight_percent: number | null,
): ScoredKpi => ({ id, worst, best, actual, weight_percent });

/** The published example: service level, satisfaction, resolution, cost of a contact, attrition. */
const EXAMPLE = [
  line('sl', 60, 90, 84, 20),
  line('csat', 70, 90, 82, 25),
  line('fcr', 60, 80, 70, 25),
  line('cost', 6, 3, 4.5, 15),
  line('attrition', 60, 20, 45, 15),
];

describe('the score of one KPI', () => {
  it('is the way come from the worst to the best value, whichever is higher', () => {
    expect(EXAMPLE.map(kpiScore01)).toEqual([0.8, 0.6, 0.5, 0.5, 0.375]);
  });

  it('neither falls below nothing nor rises above all', () => {
    expect(kpiScore01({ worst: 60, best: 90, actual: 12 })).toBe(0);
    expect(kpiScore01({ worst: 60, best: 20, actual: 3 })).toBe(1);
    expect(kpiScore01({ worst: 60, best: 90, actual: 60 })).toBe(0);
    expect(kpiScore01({ worst: 60, best: 90, actual: 90 })).toBe(1);
  });

  it('is not known without all three values, or when worst and best are the same', () => {
    expect(kpiScore01({ worst: 80, best: 80, actual: 80 })).toBeNull();
    for (const missing of ['worst', 'best', 'actual'])
      expect(kpiScore01({ worst: 60, best: 90, actual: 84, [missing]: null })).toBeNull();
  });

  it('stays between 0 and 1 and rises towards the best value, for any three values', () => {
    const next = numbers(7);
    for (let round = 0; round < 500; round += 1) {
      const [worst, best, actual] = [next() * 200 - 100, next() * 200 - 100, next() * 300 - 150];
      const score = kpiScore01({ worst, best, actual }) ?? -1;
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      const nearer = kpiScore01({ worst, best, actual: actual + (best - worst) * 0.1 }) ?? -1;
      expect(nearer).toBeGreaterThanOrEqual(score);
    }
  });
});

describe('the balanced score', () => {
  it('is 56.625 in the published example', () => {
    const { score, points, weightSum, unscored } = balancedScore(EXAMPLE);
    expect(score).toBeCloseTo(56.625, 10);
    expect(Object.values(points)).toEqual([
      expect.closeTo(16, 10),
      expect.closeTo(15, 10),
      expect.closeTo(12.5, 10),
      expect.closeTo(7.5, 10),
      expect.closeTo(5.625, 10),
    ]);
    expect(weightSum).toBe(100);
    expect(unscored).toEqual([]);
  });

  it('is the same when all weights are halved, because it divides by their sum', () => {
    const halved = EXAMPLE.map((one) => ({ ...one, weight_percent: (one.weight_percent ?? 0) / 2 }));
    expect(balancedScore(halved).score).toBeCloseTo(56.625, 10);
    expect(balancedScore(halved).weightSum).toBe(50);
  });

  it('leaves out what is not known and says so, instead of counting it as nothing', () => {
    const { score, countedWeight, unscored } = balancedScore([
      line('known', 0, 100, 50, 60),
      line('unknown', 0, 100, null, 40),
      line('without weight', 0, 100, 100, null),
    ]);
    expect(score).toBe(50);
    expect(countedWeight).toBe(60);
    expect(unscored).toEqual(['unknown']);
  });

  it('is not known without a KPI that has weight and score', () => {
    expect(balancedScore([]).score).toBeNull();
    expect(balancedScore([line('a', 0, 100, 50, 0)]).score).toBeNull();
  });
});

describe('the watermelon alert', () => {
  const kpi = (category: 'activity' | 'efficiency' | 'customer' | 'quality', score01: number) => ({
    category,
    worst: 0,
    best: 1,
    actual: score01,
  });

  it('is given when the operation is green and customers see red', () => {
    const found = watermelon([kpi('activity', 0.9), kpi('efficiency', 0.8), kpi('customer', 0.4)]);
    expect(found.outside).toBeCloseTo(0.85, 12);
    expect(found).toMatchObject({ inside: 0.4, alert: true });
  });

  it('begins at exactly 0.8 outside and ends at exactly 0.5 inside', () => {
    const outside = [kpi('activity', 0.7), kpi('activity', 0.8), kpi('efficiency', 0.9)];
    expect(watermelon([...outside, kpi('customer', 0.499)]).alert).toBe(true);
    expect(watermelon([...outside, kpi('customer', 0.5)]).alert).toBe(false);
    expect(watermelon([kpi('activity', 0.799), kpi('customer', 0.1)]).alert).toBe(false);
  });

  it('is not known while a side has no score; quality does not stand for customers', () => {
    expect(watermelon([kpi('activity', 0.9), kpi('quality', 0.1)])).toMatchObject({
      inside: null,
      alert: null,
    });
    expect(watermelon([kpi('customer', 0.1)]).alert).toBeNull();
  });
});

describe('the net promoter score', () => {
  it('is 37.5 for 210 promoters and 60 detractors of 400 answers', () => {
    expect(netPromoterScore(210, 60, 400)).toBe(37.5);
  });

  it('runs from −100 to 100, and is not known for figures that cannot be', () => {
    expect(netPromoterScore(0, 20, 20)).toBe(-100);
    expect(netPromoterScore(20, 0, 20)).toBe(100);
    expect(netPromoterScore(0, 0, 0)).toBeNull();
    expect(netPromoterScore(15, 6, 20)).toBeNull();
    expect(netPromoterScore(-1, 0, 20)).toBeNull();
  });
});

describe('attrition as a rate for a year', () => {
  it('makes 6 leavers of 48 agents in a quarter 50 % a year', () => {
    expect(annualAttrition(6, 50, 46, 3)).toBe(50);
  });

  it('leaves a whole year as it is', () => {
    expect(annualAttrition(22, 100, 100, 12)).toBeCloseTo(22, 12);
  });

  it('is not known without people or time', () => {
    expect(annualAttrition(1, 0, 0, 3)).toBeNull();
    expect(annualAttrition(1, 50, 50, 0)).toBeNull();
    expect(annualAttrition(-1, 50, 50, 3)).toBeNull();
  });
});

describe('the error of a forecast', () => {
  it('does not let two wrong days make a right one', () => {
    expect(
      forecastError([
        { forecast: 100, actual: 120 },
        { forecast: 100, actual: 80 },
      ]),
    ).toBe(20);
  });

  it('is nothing for a forecast that came true, and not known without contacts', () => {
    expect(forecastError([{ forecast: 90, actual: 90 }])).toBe(0);
    expect(forecastError([])).toBeNull();
    expect(forecastError([{ forecast: 10, actual: 0 }])).toBeNull();
  });
});

/** Numbers from 0 to 1 that are the same on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
