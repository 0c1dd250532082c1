import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { type Change, invert } from '../../../shared/changes/change.ts';
import { agreeScore, takeBackAgreement } from '../../../shared/commands/agree-score.ts';
import { giveScore, type ScoreInput } from '../../../shared/commands/give-score.ts';
import { handInScores, takeBackScores } from '../../../shared/commands/hand-in-scores.ts';
import { takeBackWaiver, waiveMinimum } from '../../../shared/commands/waive-minimum.ts';
import { newRow } from '../../../shared/model/tables.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import { scored, withRows } from '../domain/score/support.ts';

const start = withRows(
  scored({
    criteria: [
      { id: 'C1', name: 'Culture', weight: 60, minimum: 3 },
      { id: 'C1.1', name: 'Language', parent: 'C1', weight: 100 },
      { id: 'C2', name: 'Cost', weight: 40, scored_by_price: true },
      { id: 'C3', name: 'Security', weight: 0, minimum: 3, hard_floor: true },
    ],
    vendors: ['alpha', 'beta'],
    evaluators: { kim: [] },
    scores: [],
    handedIn: [],
  }),
  'person',
  [newRow('person', { id: 'p-kim', name: 'Kim Berg' })],
);

const made = (workbook: Workbook, change: Change | null) => applyEdits(workbook, change?.edits ?? []);
const give = (workbook: Workbook, fields: ScoreInput['fields'], criterion = 'C1.1') =>
  giveScore(workbook, { evaluator: 'kim', vendor: 'alpha', criterion, fields, on: '2026-11-03', id: 's1' });
const pair = { evaluator: 'kim', vendor: 'alpha' };
const at = '2026-11-13T10:00:00.000Z';

describe('giving a score', () => {
  it('keeps score and evidence in one row, and says nothing about the score in the history', () => {
    const first = give(start, { score: 4 });
    const second = give(made(start, first), { evidence: 'Page 6', source: 'document' });
    const both = made(made(start, first), second);
    expect(Object.values(both.score)).toEqual([
      expect.objectContaining({
        id: 's1',
        score: 4,
        evidence: 'Page 6',
        source: 'document',
        scored_on: '2026-11-03',
      }),
    ]);
    expect(first?.title).toBe('Score alpha under Language');
    expect(give(both, { score: 4 })).toBeNull();
  });

  it('that is taken back leaves the evidence, and nothing when there is none', () => {
    const bare = made(start, give(start, { score: 4 }));
    expect(made(bare, give(bare, { score: null })).score).toEqual({});
    const backed = made(bare, give(bare, { evidence: 'Page 6' }));
    expect(Object.values(made(backed, give(backed, { score: null })).score)).toEqual([
      expect.objectContaining({ score: null, evidence: 'Page 6' }),
    ]);
    expect(give(start, { score: null })).toBeNull();
  });

  it('is refused for a criterion with parts, for the price, and outside of 1 to 5', () => {
    expect(() => give(start, { score: 4 }, 'C1')).toThrow(/has parts/);
    expect(() => give(start, { score: 4 }, 'C2')).toThrow(/scored by price/);
    expect(() => give(start, { score: 4 }, 'C9')).toThrow(/not there any more/);
    expect(() => give(start, { score: 6 })).toThrow();
  });
});

describe('handing in', () => {
  const given = made(start, give(start, { score: 4 }));
  const handedIn = made(given, handInScores(given, { ...pair, note: ' Good ', at, id: 'e1' }));

  it('needs at least one score and keeps the overall impression', () => {
    expect(() => handInScores(start, { ...pair, note: '', at, id: 'e1' })).toThrow(/Nothing is scored/);
    expect(handedIn.evaluation.e1).toMatchObject({ ...pair, done_at: at, note: 'Good' });
  });

  it('can be taken back until the group has agreed on a score of the vendor', () => {
    expect(made(handedIn, takeBackScores(handedIn, pair)).evaluation).toEqual({});
    expect(() => takeBackScores(given, pair)).toThrow(/not handed in/);
    const met = made(
      handedIn,
      agreeScore(handedIn, {
        vendor: 'alpha',
        criterion: 'C1.1',
        score: 3.5,
        reason: 'Heard again',
        on: '2026-11-17',
        id: 'a1',
      }),
    );
    expect(() => takeBackScores(met, pair)).toThrow(/have agreed on scores of alpha/);
  });
});

describe('agreeing on a score', () => {
  const agree = (workbook: Workbook, reason: string, score = 3.5, criterion = 'C1.1') =>
    agreeScore(workbook, { vendor: 'alpha', criterion, score, reason, on: '2026-11-17', id: 'a1' });

  it('needs a reason, can be changed and taken back', () => {
    expect(() => agree(start, ' ')).toThrow(/needs its reason/);
    expect(() => agree(start, 'Because', 5.5)).toThrow();
    expect(() => agree(start, 'Because', 4, 'C2')).toThrow(/scored by price/);
    const change = agree(start, 'Heard again');
    expect(change.title).toBe('Agree on alpha under Language');
    const agreed = made(start, change);
    expect(agreed.consensus_score.a1).toMatchObject({
      score: 3.5,
      reason: 'Heard again',
      agreed_on: '2026-11-17',
    });
    expect(applyEdits(agreed, invert(change).edits).consensus_score).toEqual({});
    const changed = made(
      agreed,
      agreeScore(agreed, {
        vendor: 'alpha',
        criterion: 'C1.1',
        score: 4,
        reason: 'Visit',
        on: '2026-11-18',
        id: 'a2',
      }),
    );
    expect(Object.keys(changed.consensus_score)).toEqual(['a1']);
    expect(made(changed, takeBackAgreement(changed, 'alpha', 'C1.1')).consensus_score).toEqual({});
    expect(() => takeBackAgreement(start, 'alpha', 'C1.1')).toThrow(/Nothing was agreed/);
  });
});

describe('waiving a minimum', () => {
  const waive = (criterion: string, reason: string) =>
    waiveMinimum(start, { vendor: 'alpha', criterion, reason, givenBy: 'p-kim', givenOn: '2026-11-17' });

  it('names who answers for it and why, and can be taken back', () => {
    const change = waive('C1', 'Binding offers follow');
    expect(change.title).toBe('Waive the minimum of Culture for alpha');
    const waived = made(start, change);
    expect(waived.rule_exception['minimum.alpha.C1']).toMatchObject({
      reason: 'Binding offers follow',
      given_by: 'p-kim',
      given_on: '2026-11-17',
    });
    expect(made(waived, takeBackWaiver(waived, 'alpha', 'C1')).rule_exception).toEqual({});
  });

  it('is refused without a reason, and always where nobody may waive it', () => {
    expect(() => waive('C1', ' ')).toThrow(/needs its reason/);
    expect(() => waive('C3', 'Trust us')).toThrow(/Nobody may waive/);
  });
});
