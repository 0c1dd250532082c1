import { describe, expect, it } from 'vitest';
import type { MonthFact } from '../../../../shared/domain/credit/credit-run.ts';
import { type CreditInput, simulateCredits } from '../../../../shared/domain/credit/simulate-credits.ts';
import { repeats } from '../../../support/soak.ts';
import { input, level, sequence, terms } from './support.ts';

/** A random history under a random scheme; its multipliers never fall, as in any scheme that means it. */
function randomInput(seed: number) {
  const random = sequence(seed * 7_919 + 1);
  const whole = (most: number) => Math.floor(random() * (most + 1));
  const months = 1 + whole(15);
  const second = 1 + random();
  const levels = Array.from({ length: 1 + whole(5) }, (_, at) => ({
    level: level({ id: `k${at}`, allocation_percent: whole(120), earn_back: random() < 0.7 }),
    facts: Array.from(
      { length: months },
      (): MonthFact => ({
        value: random() < 0.1 ? null : 60 + whole(30),
        excused: random() < 0.1,
        drawn: false,
      }),
    ),
  }));
  const changes = {
    at_risk_percent: whole(20),
    second_month: second,
    third_month: second + random(),
    below_expected_months: whole(4),
    earn_back_months: 1 + whole(3),
    earn_back_within: 1 + whole(12),
    incentive_percent: whole(100),
  };
  return {
    given: input(levels, { terms: terms(changes), fee: 1_000 * whole(500), graceMonths: whole(3) }),
    random,
    whole,
  };
}

const SEEDS = Array.from({ length: repeats(300, 20_000) }, (_, seed) => seed);
const LITTLE = 1e-6;

describe('whatever the history and the scheme', () => {
  it('the credits of a month are never negative and never above the amount at risk', () => {
    for (const seed of SEEDS) {
      const { atRisk, months } = simulateCredits(randomInput(seed).given);
      for (const { total, sum, incentive, earnedBack } of months) {
        expect(Math.min(total, sum, incentive, earnedBack)).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(atRisk + LITTLE);
        expect(incentive).toBeLessThanOrEqual(atRisk / 2 + LITTLE);
      }
    }
  });

  it('never more is earned back than was paid before, and what the KPIs pay is what the months pay', () => {
    for (const seed of SEEDS) {
      const { months, kpis, total } = simulateCredits(randomInput(seed).given);
      let open = 0;
      for (const month of months) {
        open += month.total - month.earnedBack;
        expect(open).toBeGreaterThanOrEqual(-LITTLE);
      }
      expect(kpis.reduce((sum, { paid }) => sum + paid, 0)).toBeCloseTo(total, 6);
    }
  });

  it('a worse month never costs less, neither before nor after earn-back', () => {
    for (const seed of SEEDS) {
      const { given, whole } = randomInput(seed);
      const row = whole(given.levels.length - 1);
      const at = whole((given.levels[0]?.facts.length ?? 1) - 1);
      const before = simulateCredits(given);
      const after = simulateCredits(withWorse(given, row, at));
      for (const [month, { total }] of before.months.entries())
        expect(after.months[month]?.total).toBeGreaterThanOrEqual(total - LITTLE);
      expect(after.total - after.earnedBack).toBeGreaterThanOrEqual(
        before.total - before.earnedBack - LITTLE,
      );
      expect(after.incentive).toBeLessThanOrEqual(before.incentive + LITTLE);
    }
  });

  it('the order of the KPIs changes nothing', () => {
    for (const seed of SEEDS) {
      const { given } = randomInput(seed);
      const one = simulateCredits(given);
      const other = simulateCredits({ ...given, levels: given.levels.toReversed() });
      expect(other.total).toBeCloseTo(one.total, 6);
      expect(other.earnedBack).toBeCloseTo(one.earnedBack, 6);
      expect(other.triggers).toEqual(one.triggers);
      for (const { id, paid } of one.kpis)
        expect(other.kpis.find((kpi) => kpi.id === id)?.paid).toBeCloseTo(paid, 6);
    }
  });

  it('a fee twice as high doubles every amount', () => {
    for (const seed of SEEDS) {
      const { given } = randomInput(seed);
      const [one, two] = [simulateCredits(given), simulateCredits({ ...given, fee: given.fee * 2 })];
      expect(two.total).toBeCloseTo(one.total * 2, 5);
      expect(two.earnedBack).toBeCloseTo(one.earnedBack * 2, 5);
      expect(two.incentive).toBeCloseTo(one.incentive * 2, 5);
    }
  });
});

function withWorse(given: CreditInput, row: number, at: number): CreditInput {
  return {
    ...given,
    levels: given.levels.map((one, index) =>
      index !== row
        ? one
        : {
            ...one,
            facts: one.facts.map((fact, month) =>
              month === at ? { ...fact, value: worseThan(fact) } : fact,
            ),
          },
    ),
  };
}

function worseThan({ value }: MonthFact): number {
  return value === null ? 60 : value - 8;
}
