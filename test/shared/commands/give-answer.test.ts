import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { createSample } from '../../../shared/commands/create-workbook.ts';
import { type AnswerFields, giveAnswer } from '../../../shared/commands/give-answer.ts';
import { emptyWorkbook } from '../../../shared/model/workbook.ts';

const at = '2026-11-22T09:00:00.000Z';
const workbook = applyEdits(emptyWorkbook(), createSample({ id: 's', at }).edits);
const [first] = Object.values(workbook.answer).filter(({ level, note }) => level !== null && note !== '');
if (!first) throw new Error('The sample has answers with notes.');
const give = (fields: AnswerFields, question = first.question) =>
  giveAnswer(workbook, { question, respondent: first.respondent, fields, at });

describe('an answer', () => {
  it('keeps everything that the edit does not name', () => {
    const [edit] = give({ level: 5 }).edits;
    expect(edit?.before).toEqual(first);
    expect(edit?.after).toEqual({ ...first, level: 5, at });
  });

  it('with a level is no longer not applicable, and the other way round; no word is lost', () => {
    const [away] = give({ not_applicable: true, reason: 'No such channel' }).edits;
    expect(away?.after).toMatchObject({ level: null, not_applicable: true, note: first.note });
    const moved = applyEdits(workbook, away ? [away] : []);
    const [back] = giveAnswer(moved, {
      question: first.question,
      respondent: first.respondent,
      fields: { level: 2 },
      at,
    }).edits;
    expect(back?.after).toMatchObject({
      level: 2,
      not_applicable: false,
      reason: 'No such channel',
      note: first.note,
    });
  });

  it.each<[AnswerFields, string]>([
    [{ level: 3 }, `Answer ${first.question} with level 3`],
    [{ not_applicable: true, reason: 'x' }, `Answer ${first.question} with not applicable`],
    [{ note: 'x' }, `Change note of ${first.question}`],
    [{ due: '2027-01-04' }, `Change due of ${first.question}`],
    [{ note: 'x', evidence: 'y' }, `Answer ${first.question}`],
  ])('says in its title what was done: %j', (fields, title) => expect(give(fields).title).toBe(title));

  it.each<[AnswerFields, string]>([
    [{ level: 0 }, 'Level is a level from 1 to 5.'],
    [{ level: 2.5 }, 'Level is a level from 1 to 5.'],
    [{ not_applicable: true, reason: '  ' }, 'Not applicable needs a reason'],
    [{ owner: 'nobody' }, 'Owner names a person that is not there'],
    [{ due: '2027-02-30' }, 'Due is a day such as'],
  ])('refuses what the model does not allow: %j', (fields, message) => {
    expect(() => give({ ...fields, ...(fields.not_applicable ? {} : { reason: '' }) })).toThrow(message);
  });

  it('to a question that is not there is refused', () =>
    expect(() => give({ level: 1 }, 'R99.9')).toThrow('There is no question R99.9'));
});
