import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessReadiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { cheapestProofs, type Proof } from '../../../../shared/domain/readiness/cheapest-proofs.ts';
import type { RollUp } from '../../../../shared/model/readiness-lists.ts';
import { EVIDENCE_STRENGTHS, type EvidenceStrength } from '../../../../shared/model/scales.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { blankWorkbook, type Given, givenBy, withEngagement, withResolution } from './support.ts';

const blank = blankWorkbook();
const R2 = Array.from({ length: 9 }, (_, index) => `R2.${index + 1}`);
/** Two dimensions of weight 14 and 10, all at level 3 and verified, so that there is nothing to prove. */
const proven = [...R2, ...Array.from({ length: 8 }, (_, index) => `R10.${index + 1}`)].reduce(
  (w, id) => givenBy(w, id, [3]),
  blank,
);
const proofs = (workbook: Workbook) => cheapestProofs(assessReadiness(workbook));
const STRENGTHS = EVIDENCE_STRENGTHS.map(({ value }) => value);

describe('the cheapest proof to collect next', () => {
  it('is none while everything counts in full', () => expect(proofs(proven)).toEqual([]));

  it('adds its share of the weights: the worked example', () => {
    const [proof, ...others] = proofs(givenBy(proven, 'R2.1', [[4, 'stated']]));
    const weights = assessReadiness(proven).dimensions.filter(({ score }) => score.answered > 0);
    const [r2, r10] = weights.map(({ dimension }) => dimension.weight);
    expect(others).toEqual([]);
    expect(proof).toMatchObject({ from: 'stated', to: 'seen', steps: 1, level: 3, lifted: 4 });
    // R2.1 is a gate and weighs 2 among 8 questions that weigh 1.
    expect(proof?.gain).toBeCloseTo(((r2 ?? 0) / ((r2 ?? 0) + (r10 ?? 0))) * (2 / 10) * 25, 12);
  });

  it('goes to the heavier question first, and says how far the proof is', () => {
    const workbook = givenBy(givenBy(proven, 'R2.2', [[5, 'none']]), 'R2.1', [[5, 'none']]);
    expect(proofs(workbook).map(({ question, to, steps }) => [question.id, to, steps])).toEqual([
      ['R2.1', 'stated', 1],
      ['R2.2', 'stated', 1],
    ]);
  });

  it('asks for nothing that lifts nothing, because of how several answers count', () => {
    // Whoever says 2 has proved it: no proof for the 4 of somebody else lifts the lowest level.
    const lowest = withEngagement(givenBy(proven, 'R2.2', [[4, 'none'], 2]), { roll_up: 'lowest' });
    expect(proofs(lowest)).toEqual([]);
    const median = withEngagement(givenBy(proven, 'R2.2', [[4, 'stated'], [4, 'none'], 2]), {
      roll_up: 'median',
    });
    expect(proofs(median)[0]).toMatchObject({ from: 'none', to: 'stated', level: 2, lifted: 3 });
  });

  it('asks for the proof of a decision where one counts', () => {
    const decided = withResolution(givenBy(proven, 'R2.2', [[5, 'none']]), {
      question: 'R2.2',
      method: 'decision',
      level: 4,
      evidence_strength: 'seen',
      reason: 'Agreed',
    });
    expect(proofs(decided)).toEqual([]);
    const stated = withResolution(decided, { ...decided.resolution['R2.2'], evidence_strength: 'stated' });
    expect(proofs(stated)[0]).toMatchObject({ from: 'stated', to: 'seen', level: 3, lifted: 4 });
  });

  it('leaves out dimensions that do not count yet', () =>
    expect(proofs(givenBy(proven, 'R3.1', [[5, 'none']]))).toEqual([]));

  it('promises what the score then does', () => {
    const given = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(...STRENGTHS));
    const answers = fc.array(fc.array(given, { minLength: 0, maxLength: 3 }), {
      minLength: 9,
      maxLength: 9,
    });
    fc.assert(
      fc.property(answers, fc.constantFrom<RollUp>('mean', 'median', 'lowest'), (all, roll_up) => {
        const workbook = all.reduce(
          (w, list, index) => givenBy(w, R2[index] ?? '', list as readonly Given[]),
          withEngagement(proven, { roll_up }),
        );
        const before = assessReadiness(workbook).evidenced.score ?? Number.NaN;
        for (const proof of proofs(workbook)) {
          const after = assessReadiness(collected(workbook, proof)).evidenced.score;
          expect(after).toBeCloseTo(before + proof.gain, 9);
          expect(proof.gain).toBeGreaterThan(0);
          expect(proof.gainPerStep).toBeCloseTo(proof.gain / proof.steps, 12);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The workbook once the proof is there for every answer to its question. */
function collected(workbook: Workbook, { question, to }: Proof): Workbook {
  const atLeast = (now: EvidenceStrength) => (STRENGTHS.indexOf(now) < STRENGTHS.indexOf(to) ? to : now);
  const answer = Object.fromEntries(
    Object.entries(workbook.answer).map(([id, row]) => [
      id,
      row.question === question.id ? { ...row, evidence_strength: atLeast(row.evidence_strength) } : row,
    ]),
  );
  return { ...workbook, answer };
}
