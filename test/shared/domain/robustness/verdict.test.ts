import { describe, expect, it } from 'vitest';
import { assessRobustness } from '../../../../shared/domain/robustness/assess-robustness.ts';
import { robustnessSentence } from '../../../../shared/domain/robustness/robustness-words.ts';
import { scoreFlips } from '../../../../shared/domain/robustness/score-flips.ts';
import type { ScoreMatrix } from '../../../../shared/domain/score/score-matrix.ts';
import { matrixOf, SIX, TEN, USUAL } from './matrices.ts';

const assess = (matrix: ScoreMatrix, settings: Partial<typeof USUAL> = {}) => {
  const assessed = assessRobustness(matrix, { ...USUAL, ...settings });
  if (!assessed) throw new Error('The matrix has fewer than two vendors.');
  return assessed;
};

/** A leads by 0.8 with weights of 60 and 40 %; B is better under the second. */
const AHEAD = matrixOf([60, 40], { A: [5, 3], B: [3, 4] });

describe('the verdict on a ranking', () => {
  it('is no clear winner in the worked check: B leads by 0.30, which is 7.6 % of 3.95', () => {
    const { leader, runnerUp, margin, margin01, verdict, grounds } = assess(SIX);
    expect([leader, runnerUp, verdict]).toEqual([1, 0, 'none']);
    expect(margin).toBeCloseTo(0.3, 12);
    expect(margin01).toBeCloseTo(0.0759, 4);
    expect(grounds).toMatchObject({ smallLead: true, smallFlip: false });
  });

  it('is no clear winner between Alpha and Beta: a lead of 1.1 %, and 1.8 points of a weight turn it', () => {
    const { verdict, grounds, margin } = assess(TEN);
    expect(margin).toBeCloseTo(0.04, 12);
    expect([verdict, grounds.smallLead, grounds.smallFlip]).toEqual(['none', true, true]);
  });

  it('does not count a lead of exactly the limit, nor a weight that has to move exactly so far', () => {
    // 4 against 3.6 is 10 % of 4; without the first criterion there would be a tie.
    const tenth = matrixOf([40, 60], { A: [4, 4], B: [3, 4] });
    expect(assess(tenth).margin01).toBeCloseTo(0.1, 12);
    expect(assess(tenth).grounds.smallLead).toBe(false);
    expect(assess(tenth, { closeMargin: 10.01 }).grounds.smallLead).toBe(true);
    // Level at a third: the first weight has to fall by 26.67 points.
    expect(assess(AHEAD, { closeFlip: 80 / 3 }).verdict).not.toBe('none');
    expect(assess(AHEAD, { closeFlip: 27 }).verdict).toBe('none');
  });

  it('does not take a tie for a change of the winner', () => {
    const tie = matrixOf([4, 96], { A: [5, 4], B: [1, 4] });
    const { smallest, flips, grounds } = assess(tie, { closeMargin: 0 });
    expect(flips[0]).toMatchObject({ criterion: 0, points: 4, overtakes: false });
    expect([smallest, grounds.smallFlip]).toEqual([null, false]);
  });

  it('is close where only a single score, or a weight within the swing, would turn it', () => {
    const one = matrixOf([60, 40], { A: [5, 3], B: [4, 3.2] });
    expect(assess(one).verdict).toBe('close');
    expect(assess(one).grounds).toMatchObject({ smallLead: false, smallFlip: false, weights: 0 });
    expect(assess(one).grounds.scores).toBeGreaterThan(0);
    const swing = assess(AHEAD, { tornado: 50 });
    expect([swing.verdict, swing.grounds]).toEqual([
      'close',
      { smallLead: false, smallFlip: false, scores: 0, weights: 1 },
    ]);
  });

  it('is clear where nothing of that holds, even if a large change of a weight would turn it', () => {
    const { verdict, smallest } = assess(AHEAD);
    expect(verdict).toBe('clear');
    expect(smallest).toMatchObject({ criterion: 0, rival: 1, direction: 'fall' });
    expect(smallest?.needed01).toBeCloseTo(1 / 3, 12);
  });

  it('needs two vendors', () => {
    expect(assessRobustness(matrixOf([100], { A: [4] }), USUAL)).toBeNull();
  });

  it('takes the first in the order of the register as leader when several are level', () => {
    const level = assess(matrixOf([50, 50], { A: [4, 2], B: [2, 4], C: [1, 1] }));
    expect([level.leader, level.runnerUp, level.margin, level.verdict]).toEqual([0, 1, 0, 'none']);
  });

  it('says what each criterion gives to the lead, adding up to it', () => {
    const { leadBy, margin } = assess(SIX);
    expect(leadBy.map((points) => Number(points.toFixed(4)))).toEqual([0, 0.3, -0.4, 0, 0.1, 0.3]);
    expect(leadBy.reduce((sum, points) => sum + points, 0)).toBeCloseTo(margin, 12);
  });
});

describe('the sentence of the verdict', () => {
  it('names lead, criterion, weights now and needed, and what speaks for whom', () => {
    expect(robustnessSentence(assess(SIX))).toBe(
      'B is 0.30 points ahead of A, 7.6 % of its score. “C3” would have to rise from 20 % to 30.4 % before A overtakes B. “C2” speaks most for B, “C3” for A.',
    );
    expect(robustnessSentence(assess(TEN))).toBe(
      'Alpha is 0.04 points ahead of Beta, 1.1 % of its score. “C5” would have to fall from 13 % to 11.2 % before Beta overtakes Alpha. “C5” speaks most for Alpha, “C10” for Beta.',
    );
  });

  it('promises nothing for a leader whom no single weight displaces', () => {
    expect(robustnessSentence(assess(matrixOf([50, 50], { A: [5, 4], B: [3, 3] })))).toBe(
      'A is 1.50 points ahead of B, 33.3 % of its score. No change of a single weight puts another vendor ahead of A.',
    );
    expect(robustnessSentence(assess(matrixOf([40, 60], { A: [4, 4], B: [3, 4] })))).toContain(
      'though without one criterion there would be a tie',
    );
  });

  it('calls level what is level', () => {
    expect(robustnessSentence(assess(matrixOf([50, 50], { A: [4, 2], B: [2, 4] })))).toBe(
      'A and B are level at 3.00. Any weight or score under which they differ decides between them. “C1” speaks most for A, “C2” for B.',
    );
  });

  it('shows as many decimals as it takes to tell two weights apart', () => {
    const hair = matrixOf([50, 50], { A: [4.002, 2], B: [2, 4] });
    expect(robustnessSentence(assess(hair))).toContain('from 50 % to 49.98 %');
    expect(robustnessSentence(assess(hair))).toContain('A is 0.001 points ahead of B');
  });
});

describe('single scores that decide', () => {
  const outcomes = (matrix: ScoreMatrix) =>
    scoreFlips(matrix).map((row) => row.map(({ outcome }) => outcome));

  it('turn a lead of 0.04 wherever more than 4 % hang on them, within 1 to 5', () => {
    const [alpha, beta, gamma] = scoreFlips(TEN);
    expect(alpha?.every(({ outcome, winner }) => outcome === 'flips' && winner === 1)).toBe(true);
    // Beta already has 5 under the second; Gamma is 0.08 behind and needs more than 8 %.
    expect(beta?.[1]).toMatchObject({ score: 5, to: 5, outcome: 'same', winner: 0, needed: null });
    expect(beta?.filter(({ outcome }) => outcome === 'flips')).toHaveLength(9);
    expect(gamma?.map(({ outcome }) => outcome)).toEqual([
      'same',
      'flips',
      'flips',
      'flips',
      'flips',
      'same',
      'same',
      'level',
      'same',
      'flips',
    ]);
  });

  it('name the score that makes them level', () => {
    const [alpha, beta] = scoreFlips(TEN);
    expect(alpha?.[4]?.needed).toBeCloseTo(5 - 0.04 / 0.13, 9);
    expect(beta?.[9]?.needed).toBeCloseTo(4 + 0.04 / 0.13, 9);
  });

  it('do nothing where the lead is too long or the criterion has no weight', () => {
    expect(outcomes(AHEAD)).toEqual([
      ['same', 'same'],
      ['same', 'same'],
    ]);
    expect(outcomes(matrixOf([0, 100], { A: [1, 4], B: [1, 3.9] }))[0]?.[0]).toBe('same');
  });

  it('do what they say: with the score changed, the ranking has that winner', () => {
    for (const matrix of [TEN, SIX, AHEAD])
      for (const { vendor, criterion, to, outcome, winner } of scoreFlips(matrix).flat()) {
        const scores = matrix.scores.map((row, at) => (at === vendor ? row.with(criterion, to) : row));
        const after = assess({ ...matrix, scores });
        if (outcome === 'level') expect(after.margin).toBeCloseTo(0, 9);
        else expect(after.leader).toBe(winner);
      }
  });
});
