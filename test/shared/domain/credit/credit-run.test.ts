import { describe, expect, it } from 'vitest';
import { creditRun } from '../../../../shared/domain/credit/credit-run.ts';
import { facts, level, terms } from './support.ts';

const BAD = 60;
const MEAGRE = 75;
const GOOD = 85;

function credits(
  values: readonly (number | null)[],
  options: { excused?: number[]; grace?: number; months?: number } = {},
) {
  return creditRun(
    level(),
    facts(values, options.excused),
    terms({ below_expected_months: options.months ?? 3 }),
    100_000,
    options.grace ?? 0,
  ).map(({ credit }) => credit);
}

describe('misses in a row', () => {
  it('cost 1, 1.5 and from the third month on 2 times the credit', () =>
    expect(credits([BAD, BAD, BAD, BAD])).toEqual([5_000, 7_500, 10_000, 10_000]));

  it('begin anew after a month that was kept', () =>
    expect(credits([BAD, BAD, GOOD, BAD])).toEqual([5_000, 7_500, 0, 5_000]));

  it('begin anew after a month above the minimum, even below expected', () =>
    expect(credits([BAD, MEAGRE, BAD], { months: 0 })).toEqual([5_000, 0, 5_000]));
});

describe('months below expected', () => {
  it('are a miss from the third in a row on, each at the single credit', () =>
    expect(credits([MEAGRE, MEAGRE, MEAGRE, MEAGRE, GOOD, MEAGRE])).toEqual([0, 0, 5_000, 5_000, 0, 0]));

  it('count together with months below the minimum', () =>
    expect(credits([MEAGRE, BAD, MEAGRE])).toEqual([0, 5_000, 5_000]));

  it('cost nothing where the scheme does not count them', () =>
    expect(credits([MEAGRE, MEAGRE, MEAGRE, MEAGRE], { months: 0 })).toEqual([0, 0, 0, 0]));
});

describe('what costs nothing', () => {
  it('is the grace, and no run reaches back into it', () =>
    expect(credits([BAD, BAD, BAD, BAD], { grace: 2 })).toEqual([0, 0, 5_000, 7_500]));

  it('is an excused month, which is passed over: the months around it follow on one another', () =>
    expect(credits([BAD, BAD, BAD], { excused: [1] })).toEqual([5_000, 0, 7_500]));

  it('is an excused month that was met, and that ends the run', () =>
    expect(credits([BAD, GOOD, BAD], { excused: [1] })).toEqual([5_000, 0, 5_000]));

  it('is a month without a value, which ends every run because nothing proves it', () => {
    expect(credits([BAD, null, BAD])).toEqual([5_000, 0, 5_000]);
    expect(credits([MEAGRE, MEAGRE, null, MEAGRE])).toEqual([0, 0, 0, 0]);
  });
});
