import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidencedLevel } from '../../../../shared/domain/readiness/evidenced-level.ts';
import { questionStanding } from '../../../../shared/domain/readiness/question-standing.ts';
import { rollUp } from '../../../../shared/domain/readiness/roll-up.ts';
import { ROLL_UPS, type RollUp } from '../../../../shared/model/readiness-lists.ts';
import { EVIDENCE_STRENGTHS, type EvidenceStrength } from '../../../../shared/model/scales.ts';
import type { Answer } from '../../../../shared/model/tables/answer.ts';
import type { ResolutionRow } from '../../../../shared/model/tables/resolution.ts';
import { newRow } from '../../../../shared/model/tables.ts';

const answer = (values: Partial<Answer>): Answer =>
  newRow('answer', { id: 'a', question: 'q', respondent: 'p', ...values });
const rated = (...given: readonly (readonly [number, EvidenceStrength])[]) =>
  given.map(([level, evidence_strength]) => answer({ level, evidence_strength }));
const settled = (values: Partial<ResolutionRow>): ResolutionRow =>
  newRow('resolution', { id: 'q', question: 'q', ...values });
const decision = (level: number, evidence_strength: EvidenceStrength = 'none') =>
  settled({ method: 'decision', level, evidence_strength, reason: 'Agreed' });
const notApplicable = answer({ not_applicable: true, reason: 'No phone' });

describe('several levels as one', () => {
  it.each<[readonly number[], number, number, number]>([
    [[4], 4, 4, 4],
    [[2, 5], 3.5, 3.5, 2],
    [[2, 2, 5, 5], 3.5, 3.5, 2],
    [[1, 5, 5], 11 / 3, 5, 1],
    [[5, 2, 3, 2], 3, 2.5, 2],
    [[1, 1, 1, 1, 5], 1.8, 1, 1],
  ])('%j: mean %d, median %d, lowest %d', (levels, mean, median, lowest) => {
    expect(rollUp(levels, 'mean')).toBeCloseTo(mean, 12);
    expect(rollUp(levels, 'median')).toBe(median);
    expect(rollUp(levels, 'lowest')).toBe(lowest);
  });

  it('nothing is unknown, not zero', () =>
    expect(ROLL_UPS.map(({ value }) => rollUp([], value))).toEqual([null, null, null]));

  it('lies between the extremes, whatever the order in which people answered', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom<RollUp>('mean', 'median', 'lowest'),
        (levels, method) => {
          const one = rollUp(levels, method) ?? Number.NaN;
          expect(one).toBeGreaterThanOrEqual(Math.min(...levels) - 1e-12);
          expect(one).toBeLessThanOrEqual(Math.max(...levels) + 1e-12);
          expect(rollUp(levels.toReversed(), method)).toBeCloseTo(one, 12);
        },
      ),
    ));
});

describe('where a question stands with several answers', () => {
  const answers = rated([5, 'none'], [4, 'seen'], [2, 'verified']);

  it.each<[RollUp, number, number]>([
    ['mean', 11 / 3, 8 / 3],
    ['median', 4, 2],
    ['lowest', 2, 2],
  ])('by %s, claimed and evidenced levels each on their own', (method, claimed, evidenced) =>
    expect(questionStanding(answers, method)).toEqual({
      state: 'answered',
      claimed: expect.closeTo(claimed, 12),
      evidenced: expect.closeTo(evidenced, 12),
      respondents: 3,
    }),
  );

  it('goes by how it was settled and not by what holds everywhere', () =>
    expect(questionStanding(answers, 'mean', settled({ method: 'lowest' }))).toMatchObject({ claimed: 2 }));

  it('a decision counts instead of the answers, with the evidence of its own', () =>
    expect(questionStanding(answers, 'mean', decision(5, 'stated'))).toEqual({
      state: 'answered',
      claimed: 5,
      evidenced: 3,
      respondents: 3,
    }));

  it('a decision counts where nobody answered, and where it was called not applicable', () => {
    expect(questionStanding([], 'mean', decision(3))).toEqual({
      state: 'answered',
      claimed: 3,
      evidenced: 2,
      respondents: 0,
    });
    expect(questionStanding([notApplicable], 'median', decision(1))).toMatchObject({
      state: 'answered',
      claimed: 1,
    });
  });

  it('settling by mean, median or lowest makes no answer out of none', () => {
    expect(questionStanding([], 'mean', settled({ method: 'lowest' }))).toEqual({ state: 'unanswered' });
    expect(questionStanding([notApplicable], 'mean', settled({ method: 'median' }))).toEqual({
      state: 'not-applicable',
    });
  });

  it('a decision that has lost its level leaves the answers to count', () =>
    expect(questionStanding(answers, 'lowest', settled({ method: 'decision', level: null }))).toMatchObject({
      claimed: 2,
    }));
});

describe('laws of standing', () => {
  const strength = fc.constantFrom(...EVIDENCE_STRENGTHS.map(({ value }) => value));
  const method = fc.constantFrom<RollUp>('mean', 'median', 'lowest');
  const given = fc.record({ level: fc.integer({ min: 1, max: 5 }), evidence_strength: strength });

  it('evidence never lifts a question above its claim, and silence and "not applicable" never move it', () =>
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 9 }), method, (levels, by) => {
        const answers = levels.map((values) => answer(values));
        const standing = questionStanding(answers, by);
        if (standing.state !== 'answered') throw new Error('Somebody gave a level.');
        expect(standing.evidenced).toBeLessThanOrEqual(standing.claimed + 1e-12);
        const more = [answer({ note: 'Ask Tom' }), ...answers, notApplicable];
        expect(questionStanding(more, by)).toEqual(standing);
      }),
    ));

  it('one respondent counts the same by every method', () =>
    fc.assert(
      fc.property(given, method, ({ level, evidence_strength }, by) => {
        expect(questionStanding(rated([level, evidence_strength]), by)).toEqual({
          state: 'answered',
          claimed: level,
          evidenced: evidencedLevel(level, evidence_strength),
          respondents: 1,
        });
      }),
    ));
});
