import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessReadiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import type { RollUp } from '../../../../shared/model/readiness-lists.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { blankWorkbook, type Given, givenBy, withEngagement, withResolution } from './support.ts';

const blank = blankWorkbook();
const R1 = Array.from({ length: 8 }, (_, index) => `R1.${index + 1}`);
const first = (workbook: Workbook) => {
  const [dimension] = assessReadiness(workbook).dimensions;
  if (dimension?.dimension.id !== 'R1') throw new Error('R1 is not first.');
  return dimension.score;
};
const fill = (given: readonly (readonly (Given | null)[])[], workbook = blank) =>
  given.reduce((w, list, index) => givenBy(w, R1[index] ?? '', list), workbook);

const said = fc.oneof(
  fc.constant(null),
  fc.constant('n/a' as const),
  fc.tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.constantFrom('none' as const, 'stated' as const, 'seen' as const, 'verified' as const),
  ),
);
const asked = fc.array(fc.array(said, { minLength: 2, maxLength: 2 }), { minLength: 8, maxLength: 8 });
const method = fc.constantFrom<RollUp>('mean', 'median', 'lowest');
const isOpen = (list: readonly (Given | null)[]) => list.every((one) => one === null);
const isOut = (list: readonly (Given | null)[]) =>
  list.some((one) => one === 'n/a') && list.every((one) => one === null || one === 'n/a');

describe('unanswered, not applicable and zero', () => {
  it('are three things, whoever answers and however answers are put together', () =>
    fc.assert(
      fc.property(asked, method, (given, roll_up) => {
        const score = first(withEngagement(fill(given), { roll_up }));
        const rated = given.filter((list) => !isOpen(list) && !isOut(list));
        expect(score.answered).toBe(rated.length);
        expect(score.applicable).toBe(given.length - given.filter(isOut).length);
        if (rated.length === 0) expect([score.claimed, score.evidenced]).toEqual([null, null]);
        else expect(score.claimed).toBeGreaterThanOrEqual(score.evidenced ?? Number.NaN);
      }),
      { numRuns: 150 },
    ));

  it('a question that is not answered changes no score, and neither does one that does not apply', () =>
    fc.assert(
      fc.property(asked, method, (given, roll_up) => {
        const workbook = withEngagement(fill(given.slice(0, 7)), { roll_up });
        const { claimed, evidenced, applicable } = first(workbook);
        expect(first(givenBy(workbook, 'R1.8', ['n/a', 'n/a']))).toMatchObject({
          claimed,
          evidenced,
          applicable: applicable - 1,
        });
      }),
      { numRuns: 60 },
    ));

  it('level 1 is a score of 0 and counts; nothing but "not applicable" is no score at all', () => {
    expect(first(fill(R1.map(() => [1])))).toMatchObject({ claimed: 0, evidenced: 0, completeness01: 1 });
    expect(first(fill(R1.map(() => ['n/a'])))).toEqual({
      claimed: null,
      evidenced: null,
      answered: 0,
      applicable: 0,
      completeness01: null,
    });
    expect(first(fill([[1], [5]]))).toMatchObject({ completeness01: 0.25 });
  });

  it('a decision takes a question back from "not applicable" and from silence', () => {
    const out = fill([['n/a']]);
    const decide = (question: string) =>
      withResolution(out, { question, method: 'decision', level: 1, reason: 'Seen on site' });
    expect(first(out)).toMatchObject({ answered: 0, applicable: 7 });
    expect(first(decide('R1.1'))).toMatchObject({ answered: 1, applicable: 8, claimed: 0 });
    expect(first(decide('R1.2'))).toMatchObject({ answered: 1, applicable: 7, claimed: 0 });
  });
});

describe('a gate at its boundary', () => {
  const state = (workbook: Workbook) =>
    assessReadiness(workbook).gates.find(({ id }) => id === 'R1.1')?.state;
  const hundred = (threes: number) => Array.from({ length: 100 }, (_, index) => (index < threes ? 3 : 2));

  it('fails at 2 and passes at 2.01', () => {
    expect(state(givenBy(blank, 'R1.1', hundred(0)))).toBe('failed');
    expect(state(givenBy(blank, 'R1.1', hundred(1)))).toBe('passed');
  });

  it('goes by what was settled', () => {
    const passed = givenBy(blank, 'R1.1', [2, 4]);
    expect(state(passed)).toBe('passed');
    expect(state(withResolution(passed, { question: 'R1.1', method: 'lowest' }))).toBe('failed');
    expect(state(withEngagement(passed, { roll_up: 'lowest' }))).toBe('failed');
  });
});

it('a dimension counts from 60 % answered on: 5 of 8 do, 3 of 5 that apply do, 4 of 7 do not', () => {
  const score = (answered: number, out: number) =>
    assessReadiness(
      fill(R1.map((_, index) => (index < answered ? [4] : index < answered + out ? ['n/a'] : []))),
    ).claimed.score;
  expect([score(5, 0), score(3, 3), score(4, 1)]).toEqual([75, 75, null]);
});
