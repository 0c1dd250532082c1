import { describe, expect, it } from 'vitest';
import { compareOptions } from '../../../../shared/domain/case/compare-options.ts';
import { optionCost } from '../../../../shared/domain/case/option-cost.ts';
import { OPTION_FACTORS, scoreOption } from '../../../../shared/domain/case/option-score.ts';
import { optionSwitches } from '../../../../shared/domain/case/option-switches.ts';
import { parametersOf } from '../../../../shared/model/parameters.ts';
import type { SourcingOption } from '../../../../shared/model/tables/sourcing-option.ts';
import { newRow } from '../../../../shared/model/tables.ts';

const engagement = { w: newRow('engagement', { id: 'w', title: 'Test', horizon_months: 36 }) };
const defaults = parametersOf({ parameter: {} });

type Ratings = readonly (number | null)[];

function option(id: string, route: SourcingOption['route'], ratings: Ratings, more = {}): SourcingOption {
  const rated = Object.fromEntries(
    OPTION_FACTORS.map((key, index) => [`${key}_rating`, ratings[index] ?? null]),
  );
  return newRow('sourcing_option', { id, name: `Option ${id}`, route, ...rated, ...more });
}

function compared(options: readonly SourcingOption[], weights: Readonly<Record<string, number>> = {}) {
  const parameter = Object.fromEntries(
    Object.entries(weights).map(([key, value]) => {
      const id = `option.${key}`;
      return [id, newRow('parameter', { id, value })];
    }),
  );
  const rows = options.map((row, index) => [row.id, { ...row, position: index + 1 }] as const);
  const comparison = compareOptions({ sourcing_option: Object.fromEntries(rows), parameter, engagement });
  return { comparison, switches: optionSwitches(comparison, parametersOf({ parameter })) };
}

describe('the score of an option', () => {
  it('is 63.75 for ratings 4, 4, 3, 5, 2, 2 with the default weights', () => {
    expect(scoreOption(option('a', 'mix', [4, 4, 3, 5, 2, 2]), defaults).score).toBeCloseTo(63.75, 12);
  });

  it('reaches from 0 to 100, and is unknown while a rating that counts is missing', () => {
    expect(scoreOption(option('a', 'mix', [1, 1, 1, 1, 1, 1]), defaults).score).toBe(0);
    expect(scoreOption(option('a', 'mix', [5, 5, 5, 5, 5, 5]), defaults).score).toBe(100);
    const open = scoreOption(option('a', 'mix', [5, 5, 5, 5, 5]), defaults);
    expect([open.score, open.lowest, open.highest]).toEqual([null, 90, 100]);
  });
});

describe('the cost of an option', () => {
  it('is the one-time cost and the yearly cost over the horizon', () => {
    expect(optionCost({ one_time_cost: 240_000, yearly_cost: 2_900_000 }, 36)).toBe(8_940_000);
    expect(optionCost({ one_time_cost: 100, yearly_cost: 12 }, 1)).toBe(101);
  });

  it('is unknown while either amount is, and zero is an amount', () => {
    expect(optionCost({ one_time_cost: null, yearly_cost: 12 }, 12)).toBeNull();
    expect(optionCost({ one_time_cost: 12, yearly_cost: null }, 12)).toBeNull();
    expect(optionCost({ one_time_cost: 0, yearly_cost: 0 }, 12)).toBe(0);
  });
});

describe('the comparison of options', () => {
  it('gives places as in sports, and none to what is not rated', () => {
    const { comparison } = compared([
      option('a', 'as-is', [3, 3, 5, 1, 5, 5]),
      option('b', 'partner', [4, 4, 3, 5, 2, 2]),
      option('c', 'mix', [4, 4, 3, 5, 2, 2]),
      option('d', 'improve', [3, 3, 3, 2, 5, 3]),
      option('e', 'automate', [5, 3, 3, 4, 3]),
    ]);
    expect(comparison.list.map(({ rank }) => rank)).toEqual([3, 1, 1, 4, null]);
    expect(comparison.leaders.map(({ option }) => option.id)).toEqual(['b', 'c']);
    expect([comparison.lead, comparison.close, comparison.routes]).toEqual([0, true, 4]);
  });

  it('calls a lead below five points close, and five points not', () => {
    const best = option('a', 'mix', [5, 3, 3, 3, 3, 3]);
    // 10 points of weight x one step of a quarter = 2.5 points; two steps are 5.
    const near = compared([best, option('b', 'partner', [5, 3, 2, 3, 3, 3])]).comparison;
    expect([near.lead, near.close]).toEqual([2.5, true]);
    const far = compared([best, option('b', 'partner', [5, 3, 1, 3, 3, 3])]).comparison;
    expect([far.lead, far.close]).toEqual([5, false]);
  });

  it('compares money with the first option that leaves things as they are', () => {
    const { comparison } = compared([
      option('a', 'partner', [], { one_time_cost: 300_000, yearly_cost: 1_000_000 }),
      option('b', 'as-is', [], { one_time_cost: 0, yearly_cost: 1_200_000 }),
      option('c', 'as-is', [], { one_time_cost: 0, yearly_cost: 9 }),
      option('d', 'mix', [], { yearly_cost: 9 }),
    ]);
    expect(comparison.asIs?.option.id).toBe('b');
    expect(comparison.list.map(({ cost }) => cost)).toEqual([3_300_000, 3_600_000, 27, null]);
    expect(comparison.list.map(({ difference }) => difference)).toEqual([-300_000, 0, -3_599_973, null]);
  });

  it('counts a route once, and an option alone has no lead', () => {
    const { comparison } = compared([option('a', 'mix', [3, 3, 3, 3, 3, 3])]);
    expect([comparison.routes, comparison.lead, comparison.close]).toEqual([1, null, false]);
    const twice = compared([option('a', 'mix', [3, 3, 3, 3, 3, 3]), option('b', 'mix', [2, 3, 3, 3, 3, 3])]);
    expect(twice.comparison.routes).toBe(1);
  });
});

describe('the weight at which another option leads', () => {
  it('is exact: 60 and 40 in the example of the rule', () => {
    const only = { cost: 60, quality: 40, speed: 0, scale: 0, control: 0, effort: 0 };
    const { switches } = compared(
      [option('a', 'mix', [5, 1, 3, 3, 3, 3]), option('b', 'partner', [1, 5, 3, 3, 3, 3])],
      only,
    );
    expect(switches.map(({ factor, direction, at }) => [factor, direction, at])).toEqual([
      ['cost', 'less', 40],
      ['quality', 'more', 60],
    ]);
  });

  it('turns the order just behind it and not just before, for any ratings', () => {
    let seed = 11;
    const rating = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return 1 + (seed % 5);
    };
    const six = () => Array.from({ length: 6 }, rating);
    let seen = 0;
    for (let round = 0; round < 120; round += 1) {
      const options = ['as-is', 'improve', 'partner', 'mix'].map((route, index) =>
        option(`o${index}`, route as SourcingOption['route'], six()),
      );
      const { comparison, switches } = compared(options);
      for (const { factor, at, direction, next } of switches) {
        const step = (direction === 'more' ? 1 : -1) * Math.min(1e-4, at / 2);
        const leadersAt = (weight: number) =>
          compared(options, { [factor]: weight }).comparison.leaders.map((one) => one.option.id);
        expect(leadersAt(at - step)).toEqual(comparison.leaders.map((one) => one.option.id));
        expect(leadersAt(at + step)).toContain(next.option.id);
        expect(leadersAt(at + step)).not.toContain(comparison.leaders[0]?.option.id);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  it('is not given while two lead together, or where a factor is not rated', () => {
    const same = [3, 4, 3, 4, 3, 4];
    expect(compared([option('a', 'mix', same), option('b', 'partner', same)]).switches).toEqual([]);
    const { switches } = compared(
      [option('a', 'mix', [5, 1, null, 3, 3, 3]), option('b', 'partner', [1, 4, 5, 3, 3, 3])],
      { speed: 0 },
    );
    expect(switches.length).toBeGreaterThan(0);
    expect(switches.map(({ factor }) => factor)).not.toContain('speed');
  });
});
