import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { createSample, createWorkbook } from '../../../../shared/commands/create-workbook.ts';
import { giveAnswer } from '../../../../shared/commands/give-answer.ts';
import { setFields } from '../../../../shared/commands/put.ts';
import { assessReadiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { nextSteps } from '../../../../shared/domain/readiness/next-steps.ts';
import { results } from '../../../../shared/domain/results.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';

const at = '2026-11-22T09:00:00.000Z';
const person = {
  table: 'person',
  id: 'p',
  before: null,
  after: newRow('person', { id: 'p', name: 'Dana Meyer' }),
} as const;

function blank(): Workbook {
  const { edits } = createWorkbook({ id: 'w', title: 'T', client: 'C', at });
  return applyEdits(applyEdits(emptyWorkbook(), edits), [person]);
}

/** The workbook with every question of a dimension at one level. */
function answered(
  workbook: Workbook,
  dimension: string,
  level: number,
  strength: 'verified' | 'none' = 'verified',
): Workbook {
  return Object.values(workbook.question)
    .filter((question) => question.dimension === dimension)
    .reduce((w, { id }) => {
      const fields = { level, evidence_strength: strength };
      return applyEdits(w, giveAnswer(w, { question: id, respondent: 'p', fields, at }).edits);
    }, workbook);
}

const ALL = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10'];
const everywhere = (level: number, strength: 'verified' | 'none' = 'verified') =>
  ALL.reduce((w, dimension) => answered(w, dimension, level, strength), blank());

describe('an assessed checklist', () => {
  it('knows nothing of a new workbook, and says unknown rather than zero', () => {
    const readiness = assessReadiness(blank());
    expect(readiness).toMatchObject({
      answered: 0,
      applicable: 83,
      evidenced: { score: null },
      band: { band: null },
      gaps: [],
    });
    expect(readiness.gates).toHaveLength(15);
    expect(readiness.gates.every((gate) => gate.state === 'open')).toBe(true);
  });

  it('level 4 everywhere, verified, is 75 and ready', () =>
    expect(assessReadiness(everywhere(4))).toMatchObject({
      evidenced: { score: 75, provisional: false },
      band: { band: 'ready', caps: [] },
    }));

  it('level 5 everywhere without evidence is claimed 100, evidenced 25, and not ready', () =>
    expect(assessReadiness(everywhere(5, 'none'))).toMatchObject({
      claimed: { score: 100 },
      evidenced: { score: 25 },
      band: { band: 'not-ready', byScore: 'not-ready' },
    }));

  it('counts claims when the workbook is set to', () => {
    const claimed = everywhere(5, 'none');
    const { edits } = setFields(claimed, 'engagement', 'w', { score_basis: 'claimed' }, 'Set basis');
    expect(assessReadiness(applyEdits(claimed, edits)).band.band).toBe('ready');
  });

  it('leaves retired questions out', () => {
    const workbook = blank();
    const { edits } = setFields(workbook, 'question', 'R1.2', { retired: true }, 'Retire R1.2');
    expect(assessReadiness(applyEdits(workbook, edits)).applicable).toBe(82);
  });

  it('never confuses not applicable, unanswered and the lowest level', () => {
    const levels = fc.array(fc.constantFrom('n/a', null, 1, 2, 3, 4, 5), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(levels, (given) => {
        let workbook = blank();
        for (const [index, value] of given.entries()) {
          if (value === null) continue;
          const fields =
            value === 'n/a'
              ? { not_applicable: true, reason: 'No such channel' }
              : { level: Number(value), evidence_strength: 'verified' as const };
          workbook = applyEdits(
            workbook,
            giveAnswer(workbook, { question: `R1.${index + 1}`, respondent: 'p', fields, at }).edits,
          );
        }
        const score = assessReadiness(workbook).dimensions[0]?.score;
        const rated = given.filter((value) => typeof value === 'number');
        expect(score?.answered).toBe(rated.length);
        expect(score?.applicable).toBe(given.filter((value) => value !== 'n/a').length);
        if (rated.length === 0) expect(score?.claimed).toBeNull();
        else expect(score?.claimed === 0).toBe(rated.every((level) => level === 1));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what to do next', () => {
  it('sends a newcomer to the gates first', () => {
    const [first] = nextSteps(assessReadiness(blank()));
    expect(first).toMatchObject({ kind: 'open-gate', question: 'R1.1' });
  });

  it('puts failed gates before everything and never names a question twice', () => {
    const steps = nextSteps(assessReadiness(answered(everywhere(4), 'R3', 2)));
    expect(steps.slice(0, 4).map(({ kind }) => kind)).toEqual(Array(4).fill('failed-gate'));
    expect(new Set(steps.map(({ question }) => question)).size).toBe(steps.length);
  });

  it('asks for the proof that lifts the score most', () => {
    const steps = nextSteps(assessReadiness(answered(everywhere(4), 'R10', 5, 'none')));
    expect(steps.find(({ kind }) => kind === 'collect-proof')?.dimension).toBe('R10');
  });
});

describe('results by key', () => {
  it('of the sample are stable', () => {
    const workbook = applyEdits(emptyWorkbook(), createSample({ id: 's', at }).edits);
    const figures = results(workbook);
    expect(figures['readiness.overall.claimed']).toBeCloseTo(51.568215, 6);
    expect(figures).toMatchObject({
      'readiness.provisional': true,
      'readiness.gates.failed': 3,
      'readiness.gates.open': 1,
    });
    expect(figures['readiness.overall']).toBe(figures['readiness.overall.evidenced']);
  });
});
