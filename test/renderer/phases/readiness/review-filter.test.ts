import { describe, expect, it } from 'vitest';
import {
  filterQuestions,
  isFiltered,
  NO_FILTER,
  ownersOf,
} from '../../../../renderer/phases/readiness/review/review-filter.ts';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { createSample } from '../../../../shared/commands/create-workbook.ts';
import { assessReadiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { emptyWorkbook } from '../../../../shared/model/workbook.ts';

const workbook = applyEdits(emptyWorkbook(), createSample({ id: 's', at: '2027-01-04T09:00:00.000Z' }).edits);
const { dimensions, basis } = assessReadiness(workbook);
const answers = Object.values(workbook.answer);
const respondent = 'sample-dm';
const own = new Map(answers.filter((row) => row.respondent === respondent).map((row) => [row.question, row]));
const context = { basis, respondent, own, owners: ownersOf(answers), hides: () => false };
const filter = (on: Partial<typeof NO_FILTER>, search = '') =>
  filterQuestions(dimensions, { ...NO_FILTER, ...on }, search, context);

describe('the filters of the review', () => {
  it('shows every question without a filter, and says that none is on', () => {
    expect(filter({}).size).toBe(Object.keys(workbook.question).length);
    expect(isFiltered(NO_FILTER, '  ')).toBe(false);
  });

  it('takes an answer with a reason for "not applicable" as answered', () => {
    expect(own.get('R6.3')?.not_applicable).toBe(true);
    expect(filter({ unanswered: true }).has('R6.3')).toBe(false);
  });

  it('shows what passes every filter that is on', () => {
    const gates = filter({ gates: true, dimension: 'R3' });
    expect([...gates]).toEqual(['R3.1', 'R3.2', 'R3.3', 'R3.4']);
  });

  it('never shows an unanswered question as below target', () => {
    const open = filter({ unanswered: true });
    expect([...filter({ belowTarget: true })].some((id) => open.has(id))).toBe(false);
  });

  it('finds every word, in the question or in the answer', () => {
    expect(filter({}, 'pallesen routes').has('R1.3')).toBe(true);
    expect(filter({}, 'pallesen zzz').size).toBe(0);
  });

  it('tells nothing by level of a question whose other answers are hidden', () => {
    const below = (hides: (question: string) => boolean) =>
      filterQuestions(dimensions, { ...NO_FILTER, belowTarget: true }, '', { ...context, hides });
    expect(below(() => false).has('R7.7')).toBe(true);
    expect(below((question) => question === 'R7.7').has('R7.7')).toBe(false);
  });

  it('counts as mine what I answered or own', () => {
    const mine = filterQuestions(dimensions, { ...NO_FILTER, mine: true }, '', {
      ...context,
      respondent: 'sample-jv',
      own: new Map(),
    });
    const owned = answers.filter((row) => row.owner === 'sample-jv').map((row) => row.question);
    expect([...mine].sort()).toEqual([...new Set(owned)].sort());
  });
});
