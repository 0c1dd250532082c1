import { describe, expect, it } from 'vitest';
import { consensusFigures } from '../../../../shared/domain/readiness/consensus-figures.ts';
import { consensusOf } from '../../../../shared/domain/readiness/consensus-of.ts';
import { othersHidden } from '../../../../shared/domain/readiness/others-hidden.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { largeWorkbook } from '../../../main/excel/support/workbooks.ts';
import { AT, blankWorkbook, type Given, givenBy, withEngagement, withResolution } from './support.ts';

const blank = blankWorkbook();
const of = (given: readonly (Given | null)[]) => {
  const [first] = consensusOf(givenBy(blank, 'R4.3', given)).questions;
  if (first?.question.id !== 'R4.3') throw new Error('Another question came first.');
  return first;
};

describe('how far the answers to one question agree', () => {
  it('two camps are never only their mean: 2, 2, 5, 5', () =>
    expect(of([2, 5, 2, 5])).toMatchObject({
      levels: [2, 2, 5, 5],
      spread: 3,
      deviation: 1.5,
      agreement01: 0.25,
      disagreement: true,
      standing: { claimed: 3.5 },
    }));

  it.each<[string, readonly (Given | null)[], number | null, number | null, boolean]>([
    ['all alike', [3, 3, 3], 0, 1, false],
    ['one level apart is no disagreement', [3, 4], 1, 0.75, false],
    ['two levels apart is one', [3, 5], 2, 0.5, true],
    ['from end to end', [1, 5], 4, 0, true],
    ['one person agrees with nobody', [4], null, null, false],
    ['a level against "not applicable"', [4, 'n/a'], null, null, true],
    ['all call it not applicable', ['n/a', 'n/a'], null, null, false],
  ])('%s', (_, given, spread, agreement, disagreement) => {
    const found = consensusOf(givenBy(blank, 'R4.3', given)).questions.find(
      ({ question }) => question.id === 'R4.3',
    );
    expect(found).toMatchObject({ spread, disagreement });
    if (agreement === null) expect(found?.agreement01).toBeNull();
    else expect(found?.agreement01).toBeCloseTo(agreement, 12);
  });

  it('three answers 2, 4, 5 deviate by the root of 14/9', () =>
    expect(of([2, 4, 5]).deviation).toBeCloseTo(Math.sqrt(14 / 9), 12));
});

describe('the list of disagreements', () => {
  const workbook = [
    ['R1.2', [3, 3]],
    ['R2.2', [4]],
    ['R2.3', [1, 5]],
    ['R4.8', [2, 4]],
    ['R4.2', [2, 2, 4, 4]],
    ['R5.1', [2, 4]],
    ['R6.1', [3, 'n/a']],
  ].reduce((w, [id, given]) => givenBy(w, id as string, given as readonly Given[]), blank);

  it('begins with the widest, and among equals with the gate', () =>
    expect(
      consensusOf(workbook)
        .questions.slice(0, 6)
        .map(({ question }) => question.id),
    ).toEqual(['R2.3', 'R5.1', 'R4.2', 'R4.8', 'R6.1', 'R1.2']));

  it('counts who has company, who disagrees, and what is settled', () => {
    expect(consensusOf(workbook)).toMatchObject({
      answeredBySeveral: 6,
      disagreements: 5,
      settled: 0,
      open: 5,
      respondents: ['p1', 'p2', 'p3', 'p4'],
    });
    const settled = withResolution(withResolution(workbook, { question: 'R2.3', method: 'lowest' }), {
      question: 'R1.2',
      method: 'median',
    });
    expect(consensusOf(settled)).toMatchObject({ settled: 2, open: 4 });
  });

  it('has keys that stay, in levels', () => {
    const settled = withResolution(workbook, { question: 'R2.3', method: 'lowest' });
    expect(consensusFigures(settled)).toMatchObject({
      'consensus.answered-by-several': 6,
      'consensus.disagreements': 5,
      'consensus.disagreements.open': 4,
      'consensus.settled': 1,
      'consensus.R2.3.spread': 4,
      'consensus.R2.3.settled-by': 'lowest',
      'consensus.R2.2.spread': null,
    });
  });

  it('leaves out questions that are no longer asked, with what was settled about them', () => {
    const question = { ...workbook.question };
    const retired = question['R2.3'];
    if (!retired) throw new Error('R2.3 is gone.');
    const rows = { ...workbook, question: { ...question, 'R2.3': { ...retired, retired: true } } };
    expect(consensusOf(withResolution(rows, { question: 'R2.3', method: 'lowest' }))).toMatchObject({
      disagreements: 4,
      settled: 0,
    });
  });

  it('says what makes the level that counts', () => {
    const everywhere = withEngagement(workbook, { roll_up: 'median' });
    const methods = consensusOf(withResolution(everywhere, { question: 'R2.3', method: 'lowest' })).questions;
    expect(methods.slice(0, 2).map(({ method, settled }) => [method, settled !== null])).toEqual([
      ['lowest', true],
      ['median', false],
    ]);
  });

  it('says when somebody answered after it was settled', () => {
    const before = withResolution(workbook, {
      question: 'R2.3',
      method: 'lowest',
      at: '2026-11-21T09:00:00Z',
    });
    const after = withResolution(workbook, {
      question: 'R2.3',
      method: 'lowest',
      at: '2026-11-23T09:00:00Z',
    });
    expect(consensusOf(before).questions[0]?.changedSince).toBe(true);
    expect(consensusOf(after).questions[0]?.changedSince).toBe(false);
  });

  it('holds ten respondents and 500 questions', () => {
    const { questions, respondents, answeredBySeveral } = consensusOf(largeWorkbook(500, 10));
    expect([questions.length, respondents.length, answeredBySeveral]).toEqual([500, 10, 500]);
    // Person p says (7 x question + 3 x p) mod 5 + 1: every level twice.
    expect(questions[0]).toMatchObject({ levels: [1, 1, 2, 2, 3, 3, 4, 4, 5, 5], spread: 4 });
    expect(questions[0]?.deviation).toBeCloseTo(Math.SQRT2, 12);
  });
});

describe('blind answering', () => {
  const own = (values: object) =>
    newRow('answer', { id: 'a', question: 'q', respondent: 'p', at: AT, ...values });
  it.each([
    ['shows everything while it is off', false, null, false],
    ['hides the others from who has said nothing', true, null, true],
    ['takes a note for no answer', true, own({ note: 'Ask Tom' }), true],
    ['shows them to who gave a level', true, own({ level: 1 }), false],
    ['shows them to who called it not applicable', true, own({ not_applicable: true, reason: 'x' }), false],
  ])('%s', (_, blind, answer, hidden) => expect(othersHidden({ blind }, answer)).toBe(hidden));
});
