import { describe, expect, it } from 'vitest';
import { normalQuantile, normalShare } from '../../../../shared/domain/behaviour/normal-quantile.ts';
import { partnerVolume } from '../../../../shared/domain/behaviour/partner-volume.ts';
import { planSample } from '../../../../shared/domain/behaviour/plan-sample.ts';
import {
  marginOfSample,
  sampleSize,
  zOfConfidence,
} from '../../../../shared/domain/behaviour/sample-size.ts';
import { steadyRandom, workbookOf } from './support.ts';

describe('the normal distribution', () => {
  // From published tables of the normal distribution.
  it.each([
    [80, 1.2815515655],
    [90, 1.644853627],
    [95, 1.9599639845],
    [98, 2.326347874],
    [99, 2.5758293035],
    [99.9, 3.2905267315],
  ])('puts %d %% of everything within %d standard deviations', (confidence, z) => {
    expect(zOfConfidence(confidence)).toBeCloseTo(z, 9);
  });

  it('is its own mirror and knows nothing beyond 0 and 1', () => {
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
    expect(normalQuantile(0.025)).toBeCloseTo(-1.9599639845, 9);
    for (const beyond of [0, 1, -0.1, 1.1, Number.NaN]) expect(normalQuantile(beyond)).toBeNull();
    for (const beyond of [0, 100, 120]) expect(zOfConfidence(beyond)).toBeNull();
  });

  it('gives back the share that it was asked for', () => {
    const random = steadyRandom(7);
    for (let round = 0; round < 400; round += 1) {
      const p = 0.0001 + 0.9998 * random();
      expect(normalShare(normalQuantile(p) ?? Number.NaN)).toBeCloseTo(p, 11);
    }
  });
});

describe('the size of a sample', () => {
  it('is 385 of endlessly many and 323 of 2,000 contacts, at 95 % and 5 points', () => {
    const endless = sampleSize({ confidence: 95, margin: 5, population: null });
    expect(endless?.endless).toBeCloseTo(384.1459, 4);
    expect(endless?.needed).toBe(385);
    const some = sampleSize({ confidence: 95, margin: 5, population: 2_000 });
    expect(some?.exact).toBeCloseTo(322.4, 1);
    expect(some?.needed).toBe(323);
  });

  // Krejcie and Morgan, Determining sample size for research activities, 1970.
  it.each([
    [100, 80],
    [1_000, 278],
    [10_000, 370],
  ])('of %d is %d, as in the table that most surveys use', (population, needed) => {
    expect(sampleSize({ confidence: 95, margin: 5, population })?.needed).toBe(needed);
  });

  it('is 1,068 for three points and 664 for five points at 99 %', () => {
    expect(sampleSize({ confidence: 95, margin: 3, population: null })?.needed).toBe(1_068);
    expect(sampleSize({ confidence: 99, margin: 5, population: null })?.needed).toBe(664);
  });

  it('is unknown for a margin of nothing, a certainty, or a population of none', () => {
    expect(sampleSize({ confidence: 95, margin: 0, population: null })).toBeNull();
    expect(sampleSize({ confidence: 100, margin: 5, population: null })).toBeNull();
    expect(sampleSize({ confidence: 95, margin: 5, population: 0 })).toBeNull();
  });

  it('is never more than there are, never less than one, and just enough for the margin', () => {
    const random = steadyRandom(11);
    for (let round = 0; round < 300; round += 1) {
      const population = 2 + Math.floor(random() * 20_000);
      const question = { confidence: 60 + 39 * random(), margin: 0.5 + 20 * random(), population };
      const needed = sampleSize(question)?.needed ?? Number.NaN;
      expect(needed).toBeGreaterThanOrEqual(1);
      expect(needed).toBeLessThanOrEqual(population);
      expect(marginOfSample(needed, question)).toBeLessThanOrEqual(question.margin + 1e-9);
      if (needed > 1) expect(marginOfSample(needed - 1, question)).toBeGreaterThan(question.margin - 1e-9);
    }
  });
});

describe('the margin of a sample', () => {
  it.each([
    [100, 9.8],
    [400, 4.9],
    [1_000, 3.1],
  ])('of %d contacts is %d points, as polls print it', (n, points) => {
    expect(marginOfSample(n, { confidence: 95, population: null })).toBeCloseTo(points, 1);
  });

  it('is nothing when everything is looked at, and unknown when nothing is', () => {
    expect(marginOfSample(50, { confidence: 95, population: 50 })).toBe(0);
    expect(marginOfSample(0, { confidence: 95, population: 50 })).toBeNull();
  });
});

describe('the plan of a month', () => {
  const base = { stage: 's', channel: 'c' };
  const workbook = workbookOf({
    touchpoint: [
      { id: 'a', ...base, decision: 'outsource', contacts_per_month: 4_000, aht_seconds: 360 },
      {
        id: 'b',
        ...base,
        decision: 'hybrid',
        contacts_per_month: 2_000,
        aht_seconds: 360,
        partner_share: 50,
      },
      { id: 'c', ...base, decision: 'keep', contacts_per_month: 9_000, aht_seconds: 360 },
      { id: 'd', ...base, contacts_per_month: 9_000, aht_seconds: 360 },
    ],
  });

  it('draws from what a partner is to handle: all that is outsourced, and its share of the rest', () => {
    const { contacts, fte, touchpoints } = partnerVolume(workbook);
    expect([contacts, touchpoints]).toEqual([5_000, 2]);
    expect(fte).toBeCloseTo(500 / 89.6, 9);
  });

  it('sets five contacts for each agent beside what the margin asks for', () => {
    const plan = planSample(workbook);
    expect([plan.population, plan.agents, plan.planned]).toEqual([5_000, 6, 30]);
    expect(plan.size?.needed).toBe(357);
    expect(plan.plannedMargin).toBeCloseTo(17.84, 2);
  });

  it('takes endlessly many for granted while no contacts are known', () => {
    const plan = planSample(workbookOf({}));
    expect([plan.population, plan.agents, plan.planned, plan.plannedMargin]).toEqual([null, 0, 0, null]);
    expect(plan.size?.needed).toBe(385);
  });

  it('follows the settings of the method', () => {
    const { parameter } = workbookOf({
      parameter: [
        { id: 'quality.confidence', value: 90 },
        { id: 'quality.margin', value: 10 },
        { id: 'quality.per_agent', value: 8 },
      ],
    });
    const plan = planSample({ ...workbook, parameter });
    expect([plan.confidence, plan.margin, plan.planned]).toEqual([90, 10, 48]);
    expect(plan.size?.needed).toBe(67);
  });
});
