import { describe, expect, it } from 'vitest';
import {
  amountAtRisk,
  capCredits,
  creditAmount,
  pooledCredit,
} from '../../../../shared/domain/credit/credit-amount.ts';
import { simulateCredits } from '../../../../shared/domain/credit/simulate-credits.ts';
import { facts, input, level, terms } from './support.ts';

describe('a credit', () => {
  it('is 2,000 of an invoice of 100,000 in the product of state contracts: 10 %, pool 50 %, allocation 40 %', () => {
    expect(pooledCredit(100_000, 10, 50, 40)).toBe(2_000);
    expect(creditAmount(100_000, terms(), 20, 1)).toBe(2_000); // the same as 20 % of the amount at risk
  });

  it('grows with the second and third month running', () => {
    expect([1, 1.5, 2].map((factor) => creditAmount(100_000, terms(), 50, factor))).toEqual([
      5_000, 7_500, 10_000,
    ]);
  });

  it('is nothing while nobody has said how much of the risk it carries', () => {
    expect(creditAmount(100_000, terms(), null, 2)).toBe(0);
  });
});

describe('the cap', () => {
  it('shares 10,000 between 6,000 and 5,000 in proportion', () => {
    const [first = 0, second = 0] = capCredits([6_000, 5_000], amountAtRisk(100_000, 10));
    expect(first).toBeCloseTo(5_454.545_454, 5);
    expect(second).toBeCloseTo(4_545.454_545, 5);
  });

  it('leaves credits alone that together just reach it', () => {
    expect(capCredits([6_000, 4_000], 10_000)).toEqual([6_000, 4_000]);
  });
});

describe('the worked example: fee 100,000, 10 % at risk, allocations 60, 30, 50, 40 and 20 %', () => {
  const allocations = { SL: 60, ABN: 30, CSAT: 50, QA: 40, FCR: 20 };
  const values: Readonly<Record<string, readonly number[]>> = { SL: [60, 90], CSAT: [60, 60] };
  const simulation = simulateCredits(
    input(
      Object.entries(allocations).map(([id, allocation_percent]) => ({
        level: level({ id, allocation_percent }),
        facts: facts(values[id] ?? [90, 90]),
      })),
    ),
  );

  it('caps 11,000 at 10,000 when service level and satisfaction are missed', () => {
    expect(simulation.months[0]).toMatchObject({ sum: 11_000, total: 10_000, atCap: true });
  });

  it('costs 7,500 in the next month, when only satisfaction is missed again', () => {
    expect(simulation.months[1]).toMatchObject({ sum: 7_500, total: 7_500, atCap: false });
  });

  it('adds up to 17,500, which is 8.75 % of two fees', () => {
    expect(simulation.total).toBe(17_500);
    expect(simulation.share01).toBe(0.0875);
    expect(simulation.kpis.map(({ misses }) => misses)).toEqual([1, 0, 2, 0, 0]);
  });
});
