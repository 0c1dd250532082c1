import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedRisk, isProven } from '../../../../shared/domain/risk/counted-risk.ts';
import { RISK_BANDS, riskBand, riskScore } from '../../../../shared/domain/risk/risk-score.ts';
import { parametersOf } from '../../../../shared/model/parameters.ts';
import type { Risk } from '../../../../shared/model/tables/risk.ts';
import { newRow } from '../../../../shared/model/tables.ts';

const DEFAULTS = parametersOf({ parameter: {} });
const PROVEN = { status: 'in-place', evidence: 'Tested in May' } as const;
const rated = (values: Partial<Risk>) => newRow('risk', { id: 'r', name: 'A risk', ...values });
const count = (values: Partial<Risk>, controls: Parameters<typeof countedRisk>[1] = []) =>
  countedRisk(rated(values), controls, DEFAULTS);
const PAIRS = { likelihood: 4, impact: 4, residual_likelihood: 2, residual_impact: 4 };

describe('the score of a risk', () => {
  it('is likelihood times impact, and unknown while one of them is', () => {
    expect(riskScore(4, 3)).toBe(12);
    expect(riskScore(null, 3)).toBeNull();
    expect(riskScore(4, null)).toBeNull();
  });

  it.each([
    [1, 'low'],
    [4, 'low'],
    [5, 'medium'],
    [9, 'medium'],
    [10, 'high'],
    [12, 'high'],
    [14, 'high'],
    [15, 'critical'],
    [25, 'critical'],
  ])('of %i is %s', (score, band) => {
    expect(riskBand(score)).toBe(band);
  });

  it('puts 8 of the 25 cells of the matrix into low, 7 into medium, 4 into high and 6 into critical', () => {
    const bands: Record<string, number> = {};
    for (let l = 1; l <= 5; l++)
      for (let i = 1; i <= 5; i++) {
        const band = riskBand(riskScore(l, i)) ?? '';
        bands[band] = (bands[band] ?? 0) + 1;
      }
    expect(bands).toEqual({ low: 8, medium: 7, high: 4, critical: 6 });
  });

  it('never falls when likelihood or impact rises', () => {
    const level = fc.integer({ min: 1, max: 5 });
    const rank = (score: number | null) => RISK_BANDS.findIndex(({ value }) => value === riskBand(score));
    fc.assert(
      fc.property(level, level, level, (l, i, more) => {
        const higher = riskScore(Math.min(5, l + more), i);
        expect(rank(higher)).toBeGreaterThanOrEqual(rank(riskScore(l, i)));
      }),
    );
  });
});

describe('what a risk counts with', () => {
  it('is the rating before controls until a control with evidence is in place', () => {
    const { counts, score, band, flags } = count(PAIRS);
    expect([counts, score, band, flags]).toEqual(['inherent', 16, 'critical', ['unproven']]);
    const proven = count(PAIRS, [PROVEN]);
    expect([proven.counts, proven.score, proven.band, proven.flags]).toEqual(['residual', 8, 'medium', []]);
  });

  it.each([
    ['planned, with a text', { status: 'planned', evidence: 'Due in May' }, false],
    ['in place, without evidence', { status: 'in-place', evidence: '' }, false],
    ['in place, with blanks for evidence', { status: 'in-place', evidence: ' \n' }, false],
    ['failed, with evidence', { status: 'failed', evidence: 'Test of May' }, false],
    ['in place, with evidence', PROVEN, true],
  ] as const)('takes a control that is %s for what it is', (_, control, proven) => {
    expect(isProven(control)).toBe(proven);
    expect(count(PAIRS, [control]).score).toBe(proven ? 8 : 16);
  });

  it('stays the rating before controls while the one after is only half given', () => {
    const half = count({ likelihood: 4, impact: 4, residual_likelihood: 2 }, [PROVEN]);
    expect([half.counts, half.score, half.flags]).toEqual(['inherent', 16, ['half-residual']]);
  });

  it('is unknown, not low, while nobody has rated it', () => {
    const none = count({ impact: 5 });
    expect([none.score, none.band, none.counts, none.flags]).toEqual([null, null, null, ['unrated']]);
  });

  it('is the higher rating when controls seem to make it worse, and says so', () => {
    const worse = count({ ...PAIRS, residual_likelihood: 5 }, [PROVEN]);
    expect([worse.score, worse.flags]).toEqual([20, ['residual-above']]);
  });

  it('flags each of two ratings that go in different directions', () => {
    const both = count({ likelihood: 3, impact: 3, residual_likelihood: 2, residual_impact: 4 });
    expect([both.score, both.flags]).toEqual([9, ['unproven', 'residual-above']]);
  });

  it('is nothing once the risk is closed, while its ratings stay readable', () => {
    const closed = count({ ...PAIRS, status: 'closed', cost: 1000 }, [PROVEN]);
    expect(closed).toMatchObject({
      inherent: 16,
      residual: 8,
      score: null,
      band: null,
      loss: null,
      flags: [],
    });
  });

  it('is never below the rating before controls without proof', () => {
    const level = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(level, level, level, level, fc.boolean(), (l, i, rl, ri, proven) => {
        const values = { likelihood: l, impact: i, residual_likelihood: rl, residual_impact: ri };
        const one = count(values, [{ status: proven ? 'in-place' : 'planned', evidence: 'x' }]);
        expect(one.score).toBe(proven ? rl * ri : l * i);
        expect(one.flags.includes('unproven')).toBe(!proven && (rl < l || ri < i));
      }),
    );
  });
});

describe('the expected loss of a year', () => {
  it.each([
    [1, 5_000],
    [2, 15_000],
    [3, 35_000],
    [4, 60_000],
    [5, 85_000],
  ])('at likelihood %i of 100,000 is %i by default', (likelihood, loss) => {
    expect(count({ likelihood, impact: 1, cost: 100_000 }).loss).toBe(loss);
  });

  it('follows the likelihood that counts', () => {
    expect(count({ ...PAIRS, cost: 100_000 }).loss).toBe(60_000);
    expect(count({ ...PAIRS, cost: 100_000 }, [PROVEN]).loss).toBe(15_000);
  });

  it('takes the chance that somebody stated before the default, also none at all', () => {
    expect(count({ ...PAIRS, cost: 100_000, probability_percent: 42 }).loss).toBe(42_000);
    expect(count({ ...PAIRS, cost: 100_000, probability_percent: 0 }).loss).toBe(0);
  });

  it('is unknown without a cost or a chance, and nothing where the cost is nothing', () => {
    expect(count(PAIRS).loss).toBeNull();
    expect(count({ cost: 100_000 }).loss).toBeNull();
    expect(count({ ...PAIRS, cost: 0 }).loss).toBe(0);
  });

  it('follows the chances of the method settings', () => {
    const parameters = parametersOf({
      parameter: { 'risk.probability_4': { id: 'risk.probability_4', value: 50 } },
    });
    expect(countedRisk(rated({ ...PAIRS, cost: 100_000 }), [], parameters).loss).toBe(50_000);
  });
});
