import { describe, expect, it } from 'vitest';
import { returnsOf } from '../../../../shared/domain/credit/earn-back.ts';
import { simulateCredits } from '../../../../shared/domain/credit/simulate-credits.ts';
import { facts, input, level, terms } from './support.ts';

const BAD = 60;
const GOOD = 85;

function earned(
  values: readonly (number | null)[],
  changes: Parameters<typeof terms>[0] = {},
  kpi = level(),
) {
  return simulateCredits(input([{ level: kpi, facts: facts(values) }], { terms: terms(changes) })).months.map(
    ({ earnedBack }) => earnedBack,
  );
}

describe('a credit is earned back', () => {
  it('by three months better than expected, in the third of them', () =>
    expect(earned([BAD, GOOD, GOOD, GOOD, GOOD])).toEqual([0, 0, 0, 5_000, 0]));

  it('together with the earlier ones of the same run', () =>
    expect(earned([BAD, BAD, GOOD, GOOD, GOOD])).toEqual([0, 0, 0, 0, 12_500]));

  it('not by months that just reach the expected level', () =>
    expect(earned([BAD, 80, 80, 80])).toEqual([0, 0, 0, 0]));

  it('not when a month is missing in between', () =>
    expect(earned([BAD, GOOD, GOOD, null, GOOD])).toEqual([0, 0, 0, 0, 0]));

  it('not when it is older than the scheme allows, and just when it is as old', () => {
    expect(earned([BAD, 80, GOOD, GOOD, GOOD], { earn_back_within: 3 })).toEqual([0, 0, 0, 0, 0]);
    expect(earned([BAD, 80, GOOD, GOOD, GOOD], { earn_back_within: 4 })).toEqual([0, 0, 0, 0, 5_000]);
  });

  it('not where the scheme or the KPI forbids it', () => {
    expect(earned([BAD, GOOD, GOOD, GOOD], { earn_back: false })).toEqual([0, 0, 0, 0]);
    expect(earned([BAD, GOOD, GOOD, GOOD], {}, level({ earn_back: false }))).toEqual([0, 0, 0, 0]);
  });

  it('only by the same KPI', () => {
    const { earnedBack } = simulateCredits(
      input([
        { level: level({ id: 'a' }), facts: facts([BAD, 75, 75, 75]) },
        { level: level({ id: 'b' }), facts: facts([GOOD, GOOD, GOOD, GOOD]) },
      ]),
    );
    expect(earnedBack).toBe(0);
  });
});

describe('what comes back of a capped month', () => {
  it('is what the cap took no part in: 4,000 of 5,000 when 6,000 remain of 10,000', () =>
    expect([
      ...returnsOf(
        [
          { credit: 6_000, returnedIn: null },
          { credit: 5_000, returnedIn: 4 },
        ],
        10_000,
      ),
    ]).toEqual([[4, 4_000]]));

  it('is nothing as long as the rest reaches the cap alone, and all of it in the end', () =>
    expect([
      ...returnsOf(
        [
          { credit: 12_000, returnedIn: 5 },
          { credit: 5_000, returnedIn: 4 },
        ],
        10_000,
      ),
    ]).toEqual([
      [4, 0],
      [5, 10_000],
    ]));
});
