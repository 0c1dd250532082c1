import { describe, expect, it } from 'vitest';
import { monthIncentive } from '../../../../shared/domain/credit/month-incentive.ts';
import { simulateCredits } from '../../../../shared/domain/credit/simulate-credits.ts';
import { facts, input, level, terms } from './support.ts';

const BAD = 60;
const GOOD = 85;

function triggers(
  values: readonly (number | null)[],
  changes: Parameters<typeof terms>[0],
  excused: number[] = [],
) {
  return simulateCredits(
    input([{ level: level({ allocation_percent: 100 }), facts: facts(values, excused) }], {
      terms: terms({ stop_in_a_row: 0, stop_in_a_year: 0, stop_at_cap: 0, ...changes }),
    }),
  ).triggers.map(({ kind, at }) => `${kind} ${at}`);
}

describe('the client may terminate', () => {
  it('after three months below the minimum in a row, with an excused one passed over', () => {
    expect(triggers([BAD, BAD, BAD], { stop_in_a_row: 3 })).toEqual(['in-a-row 2']);
    expect(triggers([BAD, BAD, GOOD, BAD], { stop_in_a_row: 3 })).toEqual([]);
    expect(triggers([BAD, BAD, BAD, BAD], { stop_in_a_row: 3 }, [1])).toEqual(['in-a-row 3']);
  });

  it('after four misses within twelve months, not within thirteen', () => {
    const apart = (months: number) => [
      BAD,
      GOOD,
      BAD,
      GOOD,
      BAD,
      ...Array<number>(months - 6).fill(GOOD),
      BAD,
    ];
    expect(triggers(apart(12), { stop_in_a_year: 4 })).toEqual(['in-a-year 11']);
    expect(triggers(apart(13), { stop_in_a_year: 4 })).toEqual([]);
  });

  it('after three months with credits of the whole amount at risk', () =>
    expect(triggers([BAD, GOOD, BAD, GOOD, BAD], { stop_at_cap: 3 })).toEqual(['at-cap 4']));

  it('never for months below expected, nor where the scheme gives no such right', () => {
    expect(triggers([75, 75, 75, 75], { stop_in_a_row: 1, stop_in_a_year: 1 })).toEqual([]);
    expect(triggers([BAD, BAD, BAD, BAD], {})).toEqual([]);
  });
});

describe('the bonus', () => {
  const met = { state: 'met', miss: false } as const;
  const guard = (value: number | null) => ({ levels: level(), value, guards: true, bonus: false });
  const marked = (value: number | null) => ({ levels: level(), value, guards: false, bonus: true });
  const bonus = (month: Partial<Parameters<typeof monthIncentive>[0]>, percent = 20) =>
    monthIncentive({ levels: [met, met], others: [], grace: false, ...month }, percent, 10_000);

  it('is a share of the amount at risk in a month without a miss', () => expect(bonus({})).toBe(2_000));

  it('is never more than half of it, whatever was typed', () => expect(bonus({}, 80)).toBe(5_000));

  it('is not paid with a miss, with an unknown level, or in the grace', () => {
    expect(bonus({ levels: [met, { state: 'missed', miss: false }] })).toBe(0);
    expect(bonus({ levels: [met, { state: 'below-expected', miss: true }] })).toBe(0);
    expect(bonus({ levels: [met, { state: 'unknown', miss: false }] })).toBe(0);
    expect(bonus({ grace: true })).toBe(0);
    expect(bonus({ levels: [] })).toBe(0);
  });

  it('is paid in a month below expected that costs nothing', () =>
    expect(bonus({ levels: [met, { state: 'below-expected', miss: false }] })).toBe(2_000));

  it('is not paid while a behavioural or compliance KPI is below its minimum, as far as it was measured', () => {
    expect(bonus({ others: [guard(69)] })).toBe(0);
    expect(bonus({ others: [guard(70), guard(null)] })).toBe(2_000);
  });

  it('is paid for the share of the marked KPIs that beat their expected level', () =>
    expect(bonus({ others: [marked(81), marked(80)] })).toBe(1_000));
});
