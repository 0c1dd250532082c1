import { describe, expect, it } from 'vitest';
import { countUses } from '../../../../../renderer/app/engagement/count-uses.ts';
import {
  filterConsensus,
  isFiltered,
  NO_FILTER,
} from '../../../../../renderer/phases/readiness/consensus/consensus-filter.ts';
import { findingOf } from '../../../../../renderer/phases/readiness/consensus/finding-of.ts';
import { clockTime } from '../../../../../renderer/phases/readiness/facilitate/use-timer.ts';
import { applyEdits } from '../../../../../shared/changes/apply-change.ts';
import { createSample } from '../../../../../shared/commands/create-workbook.ts';
import { consensusOf } from '../../../../../shared/domain/readiness/consensus-of.ts';
import { emptyWorkbook } from '../../../../../shared/model/workbook.ts';

const at = '2027-01-04T09:00:00.000Z';
const sample = applyEdits(emptyWorkbook(), createSample({ id: 's', at }).edits);
const consensus = consensusOf(sample);
const ids = (on: Partial<typeof NO_FILTER>, hides: (question: string) => boolean = () => false) =>
  filterConsensus(consensus.questions, { ...NO_FILTER, ...on }, hides).map(({ question }) => question.id);

describe('the filters of the consensus page', () => {
  it('show everything, the widest disagreement first', () => {
    expect(ids({})).toHaveLength(83);
    expect(ids({})[0]).toBe('R6.5');
    expect(isFiltered(NO_FILTER)).toBe(false);
  });

  it('narrow the list to disagreements, to what is not settled, to gates and to a dimension', () => {
    expect(ids({ disagreements: true })).toEqual(['R6.5', 'R7.7', 'R9.2', 'R2.2', 'R9.6', 'R9.8']);
    expect(ids({ unsettled: true })).toEqual(['R6.5', 'R2.2', 'R9.6', 'R9.8']);
    expect(ids({ gates: true }).slice(0, 2)).toEqual(['R3.1', 'R3.2']);
    expect(ids({ dimension: 'R7', disagreements: true })).toEqual(['R7.7']);
  });

  it('put hidden questions last, where their place tells nothing', () => {
    const hidden = new Set(['R6.5', 'R2.2']);
    const list = ids({}, (question) => hidden.has(question));
    expect(list[0]).toBe('R7.7');
    expect(list.slice(-2)).toEqual(['R2.2', 'R6.5']);
    expect(ids({ disagreements: true }, (question) => hidden.has(question))).not.toContain('R6.5');
  });
});

describe('the finding above the list', () => {
  it('says how many disagree and how many of these are open', () =>
    expect(findingOf(consensus)).toBe(
      '6 of 19 questions with several answers are in dispute, 4 still to be settled',
    ));

  it.each([
    [{ answeredBySeveral: 0, disagreements: 0, open: 0 }, 'No question has two answers yet'],
    [
      { answeredBySeveral: 1, disagreements: 0, open: 0 },
      'No disagreement on 1 question with several answers',
    ],
    [
      { answeredBySeveral: 4, disagreements: 2, open: 0 },
      '2 of 4 questions with several answers are in dispute, all settled',
    ],
    [
      { answeredBySeveral: 1, disagreements: 1, open: 1 },
      '1 of 1 question with several answers is in dispute, 1 still to be settled',
    ],
  ])('%j: %s', (counts, sentence) => expect(findingOf({ ...consensus, ...counts })).toBe(sentence));
});

it('a person’s uses are counted over all tables', () => {
  const uses = countUses(sample);
  expect(uses.get('sample-jv')).toMatchObject({ answers: 14 });
  const owned = Object.values(sample.action).filter(({ owner }) => owner === 'sample-ts').length;
  expect(uses.get('sample-ts')?.owns).toBeGreaterThan(owned);
  expect(uses.get('sample-dm')?.decides).toBeGreaterThanOrEqual(3);
  expect(uses.get('nobody')).toBeUndefined();
});

it('the clock of a workshop counts in minutes and seconds', () =>
  expect([0, 9, 65, 3_600].map(clockTime)).toEqual(['0:00', '0:09', '1:05', '60:00']));
