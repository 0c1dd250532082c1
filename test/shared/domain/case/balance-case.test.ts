import { describe, expect, it } from 'vitest';
import { balanceCase } from '../../../../shared/domain/case/balance-case.ts';
import { benefitLacks, isMeasurable } from '../../../../shared/domain/case/benefit-lacks.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import { newRow } from '../../../../shared/model/tables.ts';

const driver = (id: string, importance: number | null, position: number) =>
  newRow('driver', { id, name: `Driver ${id}`, importance, position });

const whole = {
  driver: { a: driver('a', 3, 1), b: driver('b', 5, 2), c: driver('c', null, 3), d: driver('d', 5, 4) },
  benefit: {
    x: newRow('benefit', {
      id: 'x',
      name: 'X',
      driver: 'b',
      importance: 2,
      baseline: 5,
      target: 4,
      owner: 'p',
    }),
    y: newRow('benefit', {
      id: 'y',
      name: 'Y',
      driver: 'b',
      importance: 4,
      baseline: 5,
      target: 5,
      owner: 'p',
    }),
    z: newRow('benefit', { id: 'z', name: 'Z', importance: 5 }),
  },
  drawback: {
    m: newRow('drawback', {
      id: 'm',
      name: 'M',
      seriousness: 2,
      mitigation: 'A weekly call.',
      risks: listText(['K01']),
    }),
    n: newRow('drawback', { id: 'n', name: 'N', seriousness: 4, mitigation: '  \n' }),
  },
};

describe('the balance of reasons and drawbacks', () => {
  const balance = balanceCase(whole);

  it('puts the most important first, and what nobody has rated last', () => {
    expect(balance.drivers.map((one) => one.driver.id)).toEqual(['b', 'd', 'a', 'c']);
    expect(balance.drawbacks.map((one) => one.drawback.id)).toEqual(['n', 'm']);
    expect(balance.drivers[0]?.benefits.map(({ id }) => id)).toEqual(['y', 'x']);
    expect(balance.loose.map(({ id }) => id)).toEqual(['z']);
  });

  it('counts a reason as measurable when one of its benefits has a baseline and another target', () => {
    expect(balance.drivers.map(({ measurable }) => measurable)).toEqual([true, false, false, false]);
  });

  it('names every gap once, on the side where it is', () => {
    expect(balance.gaps.map((gap) => [gap.kind, gap.id])).toEqual([
      ['driver-without-benefit', 'd'],
      ['driver-without-benefit', 'a'],
      ['driver-without-benefit', 'c'],
      ['benefit-without-driver', 'z'],
      ['benefit-lacks', 'z'],
      ['benefit-lacks', 'y'],
      ['drawback-without-mitigation', 'n'],
    ]);
  });

  it('takes spaces for no mitigation', () => {
    expect(balance.drawbacks.map(({ mitigated }) => mitigated)).toEqual([false, true]);
    expect(balance.drawbacks[1]?.risks).toEqual(['K01']);
  });

  it('has nothing to say about an empty case', () => {
    expect(balanceCase({ driver: {}, benefit: {}, drawback: {} })).toEqual({
      drivers: [],
      loose: [],
      drawbacks: [],
      gaps: [],
    });
  });
});

describe('what a benefit lacks', () => {
  it('is baseline, target and owner, in this order', () => {
    expect(benefitLacks({ baseline: null, target: null, owner: null })).toEqual([
      'baseline',
      'target',
      'owner',
    ]);
    expect(benefitLacks({ baseline: 0, target: 0.1, owner: 'p' })).toEqual([]);
  });

  it('is a target where the target is what stands today', () => {
    expect(benefitLacks({ baseline: 4, target: 4, owner: 'p' })).toEqual(['target']);
    expect(isMeasurable({ baseline: 4, target: 4 })).toBe(false);
    expect(isMeasurable({ baseline: 0, target: 4 })).toBe(true);
  });
});
