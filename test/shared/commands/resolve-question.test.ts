import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { type Change, invert } from '../../../shared/changes/change.ts';
import { parkPoint } from '../../../shared/commands/park-point.ts';
import { resolveQuestion, unresolveQuestion } from '../../../shared/commands/resolve-question.ts';
import { setBlind } from '../../../shared/commands/set-blind.ts';
import { engagementOf, type Workbook } from '../../../shared/model/workbook.ts';
import { AT, blankWorkbook, givenBy } from '../domain/readiness/support.ts';

const start = givenBy(blankWorkbook(), 'R1.1', [2, 5]);
const made = (workbook: Workbook, change: Change) => applyEdits(workbook, change.edits);
const settle = (workbook: Workbook, input: Partial<Parameters<typeof resolveQuestion>[1]>) =>
  resolveQuestion(workbook, { question: 'R1.1', method: 'decision', at: AT, ...input });

describe('settling a question', () => {
  it('keeps the answers and says what counts', () => {
    const change = settle(start, { method: 'lowest', decidedBy: 'p1' });
    expect(change.title).toBe('Settle R1.1 by the lowest');
    const settled = made(start, change);
    expect(settled.answer).toBe(start.answer);
    expect(settled.resolution['R1.1']).toMatchObject({
      method: 'lowest',
      level: null,
      decided_by: 'p1',
      at: AT,
    });
    expect(applyEdits(settled, invert(change).edits).resolution).toEqual({});
  });

  it('by decision needs a level and a reason', () => {
    expect(() => settle(start, { reason: 'Agreed' })).toThrow(/needs the level/);
    expect(() => settle(start, { level: 4, reason: ' ' })).toThrow(/needs a reason/);
    const change = settle(start, { level: 4, reason: ' Agreed ', strength: 'seen' });
    expect(change.title).toBe('Settle R1.1 by a decision for level 4');
    expect(made(start, change).resolution['R1.1']).toMatchObject({
      level: 4,
      reason: 'Agreed',
      evidence_strength: 'seen',
    });
  });

  it('keeps the reason through a change of method', () => {
    const decided = made(start, settle(start, { level: 4, reason: 'Agreed', strength: 'seen' }));
    const median = made(decided, settle(decided, { method: 'median' }));
    expect(median.resolution['R1.1']).toMatchObject({ method: 'median', level: null, reason: 'Agreed' });
  });

  it('decides a question that nobody answered, but takes the mean of nothing', () => {
    expect(settle(start, { question: 'R1.2', level: 3, reason: 'Seen on site' }).edits).toHaveLength(1);
    expect(() => settle(start, { question: 'R1.2', method: 'mean' })).toThrow(/Nobody has given a level/);
    expect(() => settle(start, { question: 'R99.1', method: 'mean' })).toThrow(/There is no question/);
  });

  it('can be taken back, once', () => {
    const settled = made(start, settle(start, { method: 'lowest' }));
    const open = made(settled, unresolveQuestion(settled, 'R1.1'));
    expect(open.resolution).toEqual({});
    expect(() => unresolveQuestion(open, 'R1.1')).toThrow(/not settled any more/);
  });
});

describe('parking a point', () => {
  it('puts it at the end of the list with the question it came up at', () => {
    const point = { text: ' Who pays? ', question: 'R1.1', at: AT };
    const one = made(start, parkPoint(start, { ...point, id: 'a' }));
    const change = parkPoint(one, { ...point, id: 'b' });
    expect(change.title).toBe('Park “Who pays?” at R1.1');
    expect(Object.values(made(one, change).parked_point)).toMatchObject([
      { id: 'a', text: 'Who pays?', position: 1, settled: false },
      { id: 'b', position: 2, question: 'R1.1', parked_at: AT },
    ]);
  });

  it('needs words', () =>
    expect(() => parkPoint(start, { id: 'a', text: '  ', question: null, at: AT })).toThrow(/no words yet/));
});

it('blind answering is one act, and none when it is so already', () => {
  const change = setBlind(start, true);
  const blind = applyEdits(start, change?.edits ?? []);
  expect(change?.title).toBe('Answer blind');
  expect(engagementOf(blind).blind).toBe(true);
  expect(setBlind(blind, true)).toBeNull();
});
