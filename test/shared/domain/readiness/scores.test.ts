import { describe, expect, it } from 'vitest';
import { evidencedLevel } from '../../../../shared/domain/readiness/evidenced-level.ts';
import { levelScore } from '../../../../shared/domain/readiness/level-score.ts';
import { overallScore } from '../../../../shared/domain/readiness/overall-score.ts';
import { questionStanding, type Standing } from '../../../../shared/domain/readiness/question-standing.ts';
import { rankGaps } from '../../../../shared/domain/readiness/rank-gaps.ts';
import { scoreDimension } from '../../../../shared/domain/readiness/score-dimension.ts';
import type { Answer } from '../../../../shared/model/tables/answer.ts';
import { newRow } from '../../../../shared/model/tables.ts';

const at = (level: number): Standing => ({
  state: 'answered',
  claimed: level,
  evidenced: level,
  respondents: 1,
});
const answer = (values: Partial<Answer>): Answer =>
  newRow('answer', { id: 'a', question: 'q', respondent: 'p', ...values });

describe('a level as a score', () => {
  it.each([
    [1, 0],
    [2, 25],
    [3, 50],
    [3.5, 62.5],
    [5, 100],
  ])('level %d scores %d', (level, score) => expect(levelScore(level)).toBe(score));
});

describe('what evidence supports', () => {
  it.each([
    ['nothing caps at 2', 5, 'none', 2],
    ['a statement caps at 3', 4, 'stated', 3],
    ['a document seen caps at 4', 5, 'seen', 4],
    ['verified counts in full', 5, 'verified', 5],
    ['a level below the cap stays', 1, 'none', 1],
    ['a level at the cap stays', 2, 'none', 2],
  ] as const)('%s', (_, claimed, strength, expected) =>
    expect(evidencedLevel(claimed, strength)).toBe(expected),
  );
});

describe('where a question stands', () => {
  it('nobody said anything: unanswered', () => expect(questionStanding([])).toEqual({ state: 'unanswered' }));

  it('a note or an owner alone is no answer', () =>
    expect(questionStanding([answer({ note: 'Ask Tom', owner: 'p' })])).toEqual({ state: 'unanswered' }));

  it('not applicable is neither unanswered nor zero', () =>
    expect(questionStanding([answer({ not_applicable: true, reason: 'No phone' })])).toEqual({
      state: 'not-applicable',
    }));

  it('respondents count alike, each with their own evidence', () =>
    expect(
      questionStanding([
        answer({ level: 4, evidence_strength: 'seen' }),
        answer({ level: 4, evidence_strength: 'none' }),
      ]),
    ).toEqual({ state: 'answered', claimed: 4, evidenced: 3, respondents: 2 }));

  it('a respondent to whom it does not apply leaves the mean', () =>
    expect(
      questionStanding([
        answer({ level: 5, evidence_strength: 'verified' }),
        answer({ not_applicable: true, reason: 'x' }),
      ]),
    ).toMatchObject({ claimed: 5, respondents: 1 }));
});

describe('the score of a dimension', () => {
  it.each<[string, { weight: number; standing: Standing }[], number | null, number | null]>([
    ['nothing answered is unknown, not zero', [{ weight: 1, standing: { state: 'unanswered' } }], null, 0],
    ['only level 1 is zero, not unknown', [{ weight: 1, standing: at(1) }], 0, 1],
    [
      'the heavier question pulls harder',
      [
        { weight: 3, standing: at(5) },
        { weight: 1, standing: at(1) },
      ],
      75,
      1,
    ],
    [
      'not applicable leaves both sums',
      [
        { weight: 1, standing: at(3) },
        { weight: 1, standing: { state: 'not-applicable' } },
      ],
      50,
      1,
    ],
    [
      'unanswered lowers completeness, not the score',
      [
        { weight: 1, standing: at(3) },
        { weight: 1, standing: { state: 'unanswered' } },
      ],
      50,
      0.5,
    ],
    [
      'nothing applies: no completeness either',
      [{ weight: 1, standing: { state: 'not-applicable' } }],
      null,
      null,
    ],
    ['a weight of zero counts for nothing', [{ weight: 0, standing: at(5) }], null, 1],
  ])('%s', (_, questions, score, completeness01) => {
    expect(scoreDimension(questions)).toMatchObject({ claimed: score, evidenced: score, completeness01 });
  });
});

describe('the overall score', () => {
  const scores = [62.5, 37.5, 50, 31.25, 56.25, 50, 68.75, 37.5, 25, 50];
  const weights = [10, 14, 16, 10, 10, 7, 12, 8, 7, 6];
  const whole = scores.map((score, i) => ({ score, weight: weights[i] as number, completeness01: 1 }));

  it('is the weighted mean of the dimensions: the worked example of the method', () =>
    expect(overallScore(whole)).toEqual({ score: 47.75, provisional: false }));

  it('takes a dimension that is 60 % answered and leaves one out that is 59.9 %', () => {
    const half = (completeness01: number) =>
      overallScore([
        { weight: 1, score: 80, completeness01: 1 },
        { weight: 1, score: 40, completeness01 },
      ]);
    expect(half(0.6)).toEqual({ score: 60, provisional: false });
    expect(half(0.599)).toEqual({ score: 80, provisional: true });
  });

  it('is unknown while nothing is complete enough', () =>
    expect(overallScore([{ weight: 1, score: 90, completeness01: 0.5 }])).toEqual({
      score: null,
      provisional: true,
    }));

  it('does not become provisional through a dimension in which nothing applies', () =>
    expect(
      overallScore([
        { weight: 1, score: 90, completeness01: 1 },
        { weight: 9, score: null, completeness01: null },
      ]),
    ).toEqual({ score: 90, provisional: false }));
});

describe('gaps', () => {
  const gap = (
    question: string,
    dimensionWeight: number,
    questionWeight: number,
    level: number,
    target: number | null = 4,
  ) => ({
    question,
    dimension: 'R1',
    dimensionWeight,
    questionWeight,
    target,
    standing: at(level),
  });

  it('are ranked by weight times distance to the target', () => {
    const ranked = rankGaps(
      [gap('small', 10, 1, 3), gap('gate', 16, 2, 2), gap('far', 10, 1, 1)],
      'evidenced',
    );
    expect(ranked.map(({ question, priority }) => [question, priority])).toEqual([
      ['gate', 64],
      ['far', 30],
      ['small', 10],
    ]);
  });

  it('leave out what is at its target, has none, or was not answered', () => {
    const open = { ...gap('open', 10, 1, 1), standing: { state: 'unanswered' } as const };
    expect(rankGaps([gap('there', 10, 1, 4), gap('untargeted', 10, 1, 1, null), open], 'claimed')).toEqual(
      [],
    );
  });
});
