import { describe, expect, it } from 'vitest';
import { assessCase } from '../../../../shared/domain/business-case/assess-case.ts';
import { caseTornado } from '../../../../shared/domain/business-case/case-tornado.ts';
import { simulateCase } from '../../../../shared/domain/business-case/simulate-case.ts';
import { seededRandom } from '../../../../shared/lib/seeded-random.ts';
import type { CostLine } from '../../../../shared/model/tables/cost-line.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { line, linesWith, WORKED_LINES, workedExample } from './worked-example.ts';

const partnerOf = (workbook: Workbook) => {
  const { baseline, scenarios, rate01 } = assessCase(workbook);
  const partner = scenarios[1];
  if (!baseline || !partner?.figures) throw new Error('The example has a result.');
  return { baseline, partner, figures: partner.figures, rate01 };
};
const tornadoOf = (workbook: Workbook) => {
  const { baseline, partner, rate01 } = partnerOf(workbook);
  return caseTornado(partner.plan, baseline.plan, { parameter: workbook.parameter, rate01 });
};
const shuffled = (lines: readonly CostLine[], seed: number): readonly CostLine[] => {
  const next = seededRandom(seed);
  return lines
    .map((row) => ({ row, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }, index) => ({ ...row, position: index + 1 }));
};

describe('whatever a case is made of', () => {
  it('the order of its lines changes nothing', () => {
    const { figures } = partnerOf(workedExample());
    for (let seed = 1; seed <= 20; seed += 1)
      expect(partnerOf(workedExample({ lines: shuffled(WORKED_LINES, seed) })).figures.npv).toBeCloseTo(
        figures.npv,
        4,
      );
  });

  it('one more line leaves the amounts of all others alone, and costs exactly itself', () => {
    const before = partnerOf(workedExample());
    const next = seededRandom(4);
    for (let round = 0; round < 30; round += 1) {
      const price = Math.round(50_000 * next());
      const added = line({ id: 'added', side: 'outsourced', price, position: 90, growth_percent: 0 });
      const after = partnerOf(workedExample({ lines: [...WORKED_LINES, added] }));
      for (const one of before.partner.lines)
        expect(after.partner.lines.find(({ line: { id } }) => id === one.line.id)).toEqual(one);
      const worth = price * (1 / 1.08 + 1 / 1.08 ** 2 + 1 / 1.08 ** 3);
      expect(before.figures.npv - after.figures.npv).toBeCloseTo(worth, 4);
    }
  });

  it('another currency scales every amount and no ratio', () => {
    const scaled = WORKED_LINES.map((row) => ({ ...row, price: row.price === null ? null : row.price * 4 }));
    const before = partnerOf(workedExample()).figures;
    const after = partnerOf(workedExample({ lines: scaled, offer: { rate: 14.4 } })).figures;
    expect(after.npv).toBeCloseTo(4 * before.npv, 2);
    expect(after.breakEven).toBeCloseTo(4 * (before.breakEven ?? 0), 6);
    expect(after.irr.rate01).toBeCloseTo(before.irr.rate01 ?? 0, 9);
    expect(after.payback).toBeCloseTo(before.payback ?? 0, 9);
    expect(after.gapPoints).toBeCloseTo(before.gapPoints ?? 0, 9);
  });

  it('a higher discount rate is worth less, because money is spent first', () => {
    const at = (rate: number) =>
      partnerOf(workedExample({ parameters: { 'finance.discount_rate': rate } })).figures.npv;
    for (let rate = 0; rate < 60; rate += 5) expect(at(rate + 5)).toBeLessThan(at(rate));
  });
});

describe('the tornado', () => {
  it('names how far the discount rate really falls: from 1 % by one point, never below nothing', () => {
    const { lines: bars } = tornadoOf(workedExample({ parameters: { 'finance.discount_rate': 1 } }));
    const rate = bars.find(({ id }) => id === 'rate');
    expect(rate).toMatchObject({ lowInput: -1, highInput: 2 });
    // Not discounted: the sum of all flows.
    expect(rate?.low).toBeCloseTo(651_790.41, 2);
  });

  const lines = linesWith('technology', { low_percent: 50, high_percent: 200 });

  it('moves one figure at a time: technology from 24,000 to 96,000 is worth what it costs', () => {
    const moved = tornadoOf(workedExample({ lines }));
    const technology = moved.lines.find(({ id }) => id === 'technology');
    const worth = 1 / 1.08 + 1.04 / 1.08 ** 2 + 1.04 ** 2 / 1.08 ** 3;
    expect(moved.npv).toBeCloseTo(500_263.2, 2);
    expect(technology?.low).toBeCloseTo(moved.npv + 24_000 * worth, 4);
    expect(technology?.high).toBeCloseTo(moved.npv - 48_000 * worth, 4);
  });

  it('moves volume, discount rate and growth in any case, and stands from the widest to the narrowest', () => {
    const moved = tornadoOf(workedExample());
    expect(moved.lines.map(({ id }) => id).sort()).toEqual([
      'growth-in-house',
      'growth-outsourced',
      'rate',
      'volume',
    ]);
    const widths = moved.lines.map(({ low, high }) => Math.abs(high - low));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(moved.lines.find(({ id }) => id === 'volume')).toMatchObject({ lowInput: 80, highInput: 120 });
  });

  it('has its best and its worst case beyond every single bar', () => {
    const { lines: bars, worst, best, npv } = tornadoOf(workedExample({ lines }));
    const single = bars.filter(({ id }) => id !== 'rate').flatMap(({ low, high }) => [low, high]);
    expect(worst).toBeLessThan(Math.min(npv, ...single));
    expect(best).toBeGreaterThan(Math.max(npv, ...single));
  });

  it('moves what is a share of the fee together with the fee', () => {
    const moved = tornadoOf(workedExample({ lines: linesWith('fee', { high_percent: 110 }) }));
    const fee = moved.lines.find(({ id }) => id === 'fee');
    const worth = 1 / 1.08 + 1.04 / 1.08 ** 2 + 1.04 ** 2 / 1.08 ** 3;
    const shares = 1.07 * worth + 0.02 + 0.05 / 1.08 ** 3;
    expect(fee?.low).toBeCloseTo(moved.npv, 6);
    expect(moved.npv - (fee?.high ?? 0)).toBeCloseTo(86_400 * shares, 4);
  });
});

describe('the simulation', () => {
  const workbook = workedExample({
    lines: linesWith('fee', { low_percent: 90, high_percent: 120 }),
  });

  it('gives the same answer for the same seed, and another for another', () => {
    const one = simulateCase(workbook, 'partner', { runs: 400, seed: 1 });
    expect(simulateCase(workbook, 'partner', { runs: 400, seed: 1 })).toEqual(one);
    expect(simulateCase(workbook, 'partner', { runs: 400, seed: 2 })?.p50).not.toBe(one?.p50);
  });

  it('lies between the worst and the best case, with the plan near its middle', () => {
    const one = simulateCase(workbook, 'partner', { runs: 1_000, seed: 1 });
    const { worst, best } = tornadoOf(workbook);
    if (!one) throw new Error('The example can be simulated.');
    expect(worst).toBeLessThan(one.p10);
    expect(one.p10).toBeLessThan(one.p50);
    expect(one.p50).toBeLessThan(one.p90);
    expect(one.p90).toBeLessThan(best);
    expect(one.bars.reduce((sum, { count }) => sum + count, 0)).toBe(1_000);
    const above = one.bars.filter(({ from }) => from >= 0).reduce((sum, { count }) => sum + count, 0);
    expect(one.chance01).toBeCloseTo(above / 1_000, 12);
  });

  it('has the mean of its triangle where only one line is uncertain', () => {
    const certain = { 'pricing.volume_swing': 0 };
    const single = workedExample({
      lines: linesWith('retained', { low_percent: 40, high_percent: 220, growth_percent: 0 }),
      parameters: certain,
    });
    const planned = partnerOf(single).figures.npv;
    const one = simulateCase(single, 'partner', { runs: 4_000, seed: 3 });
    const annuity = 1 / 1.08 + 1 / 1.08 ** 2 + 1 / 1.08 ** 3;
    const expected = planned - 122_500 * ((0.4 + 1 + 2.2) / 3 - 1) * annuity;
    expect(Math.abs((one?.mean ?? 0) - expected)).toBeLessThan(6_000);
  });

  it('has no answer for a scenario without a result, for the baseline, and for none', () => {
    for (const scenario of ['home', 'nobody'])
      expect(simulateCase(workbook, scenario, { runs: 10, seed: 1 })).toBeNull();
    expect(
      simulateCase(workedExample({ offer: { rate: null } }), 'partner', { runs: 10, seed: 1 }),
    ).toBeNull();
  });
});
