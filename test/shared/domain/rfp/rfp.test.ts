import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { createSample } from '../../../../shared/commands/create-workbook.ts';
import { answerMarks, isAnswered, isTooLong } from '../../../../shared/domain/rfp/answer-marks.ts';
import { answerMatrix } from '../../../../shared/domain/rfp/answer-matrix.ts';
import {
  type AskedQuestion,
  askedText,
  readAsked,
  sameWording,
} from '../../../../shared/domain/rfp/asked-questions.ts';
import { checkRequest } from '../../../../shared/domain/rfp/check-request.ts';
import { untold } from '../../../../shared/domain/rfp/clarification-standing.ts';
import { proposeQuestions } from '../../../../shared/domain/rfp/propose-questions.ts';
import { rfpCoverage } from '../../../../shared/domain/rfp/rfp-coverage.ts';
import { rfpFigures } from '../../../../shared/domain/rfp/rfp-figures.ts';
import { rfpNumbers, rfpOutline } from '../../../../shared/domain/rfp/rfp-outline.ts';
import { whyHere } from '../../../../shared/domain/rfp/why-here.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, engagementOf, type Workbook } from '../../../../shared/model/workbook.ts';

const SAMPLE = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: '2026-11-22T09:00:00.000Z' }).edits);
const question = (fields: object) => newRow('rfp_question', { id: 'q', text: 'What?', ...fields });
const answer = (fields: object) =>
  newRow('vendor_answer', { id: 'a', vendor: 'v', rfp_question: 'q', ...fields });
const checkOf = (workbook: Workbook, id: string) => checkRequest(workbook).find((check) => check.id === id);

describe('the numbers of questions', () => {
  const sections = {
    s1: newRow('rfp_section', { id: 's1', name: 'First', position: 1 }),
    s2: newRow('rfp_section', { id: 's2', name: 'Second', position: 2 }),
  };
  const rows = {
    a: question({ id: 'a', section: 's2', position: 1 }),
    b: question({ id: 'b', section: 's1', position: 2, state: 'left-out' }),
    c: question({ id: 'c', section: 's1', position: 3, state: 'draft' }),
    d: question({ id: 'd', section: 's1', position: 4, state: 'ready' }),
    e: question({ id: 'e', section: null, position: 5 }),
  };
  it('count within sections; drafts have one, what is left out has none, what has no section comes last', () => {
    const numbers = rfpNumbers({ rfp_section: sections, rfp_question: rows });
    expect(Object.fromEntries(numbers)).toEqual({ c: '1.1', d: '1.2', a: '2.1', e: '3.1' });
    expect(rfpOutline({ rfp_section: sections, rfp_question: rows }).at(-1)?.name).toBe('Further questions');
  });
});

describe('what was asked', () => {
  const asked: readonly AskedQuestion[] = [
    { key: 'r1', question: 'Q1', number: '1.1', text: 'Why “us”, and\nsince when?' },
    { key: 'r2', question: 'Q2', number: '1.2', text: 'How?' },
  ];
  it('is kept with each file and read again to the letter', () => {
    expect(readAsked({ questions: askedText(asked) })).toEqual(asked);
    expect(readAsked({ questions: 'changed by hand' })).toEqual([]);
  });

  it('fits the field however long the request is: texts are cut, and still known by their beginning', () => {
    const long = Array.from({ length: 200 }, (_, index) => ({
      key: `r${index}`,
      question: `0199aa3e-4d10-7c11-8a55-2f63c2b7f${String(index).padStart(3, '0')}`,
      number: `1.${index}`,
      text: `Question ${index}: ${'word '.repeat(300)}`,
    }));
    const text = askedText(long);
    expect(text.length).toBeLessThanOrEqual(32_767);
    const back = readAsked({ questions: text });
    expect(back).toHaveLength(200);
    expect(sameWording(back[7]?.text ?? '', long[7]?.text ?? '')).toBe(true);
    expect(sameWording(back[7]?.text ?? '', 'Another question')).toBe(false);
  });

  it('stays the same wording when only spaces differ', () => {
    expect(sameWording('How  often?', 'How often? ')).toBe(true);
    expect(sameWording('How often?', 'How often now?')).toBe(false);
  });
});

describe('the marks of an answer', () => {
  it.each([
    [10, 'x'.repeat(10), false],
    [10, 'x'.repeat(11), true],
    [10, `  ${'x'.repeat(10)}  `, false],
    [null, 'x'.repeat(5_000), false],
  ])('a limit of %s is kept by its last character', (max_length, text, tooLong) => {
    expect(isTooLong(question({ max_length }), text)).toBe(tooLong);
  });

  it('no figure or choice is ever too long', () => {
    expect(isTooLong(question({ max_length: 1, answer_type: 'number' }), '1000')).toBe(false);
  });

  it('a document without words is an answer; a declined one is none', () => {
    expect(isAnswered(answer({ document: 'a.pdf' }))).toBe(true);
    expect(isAnswered(answer({ answer: '  ' }))).toBe(false);
    expect(isAnswered(answer({ answer: 'No', state: 'refused' }))).toBe(false);
    expect(isAnswered(null)).toBe(false);
  });

  it.each([
    ['nothing came', null, 'What?', ['unanswered']],
    ['it was never asked', null, null, ['not-asked']],
    ['it was declined', answer({ state: 'refused' }), 'What?', ['refused']],
    [
      'it came late and nobody has read it',
      answer({ answer: 'So.', late: true }),
      'What?',
      ['late', 'unread'],
    ],
    ['the wording has changed since the file', answer({ answer: 'So.', state: 'read' }), 'Why?', ['wording']],
    [
      'the vendor answered another wording',
      answer({ answer: 'So.', state: 'read', asked_as: 'Who?' }),
      'What?',
      ['wording'],
    ],
    [
      'it replaced another',
      answer({ answer: 'So.', state: 'unclear', changed_on: '2026-11-06' }),
      'What?',
      ['changed', 'unclear'],
    ],
    ['all is well', answer({ answer: 'So.', state: 'read' }), 'What?', []],
  ] as const)('when %s', (_, given, asked, marks) => {
    expect(answerMarks(question({}), given, asked)).toEqual(marks);
  });
});

describe('the answers of the sample', () => {
  const matrix = answerMatrix(SAMPLE);
  const of = (id: string) => matrix.vendors.find(({ vendor }) => vendor.id === id);

  it('come from the three vendors that got a file, and are counted by what each was asked', () => {
    expect(matrix.vendors.map(({ vendor }) => vendor.id)).toEqual(['v-nordhelm', 'v-baltara', 'v-veldkamp']);
    expect([of('v-nordhelm')?.answered, of('v-nordhelm')?.asked]).toEqual([42, 42]);
    expect([of('v-veldkamp')?.answered, of('v-veldkamp')?.asked, of('v-veldkamp')?.late]).toEqual([
      39, 42, 6,
    ]);
    expect(of('v-veldkamp')?.answered01).toBeCloseTo(39 / 42, 12);
    expect(of('v-baltara')?.tooLong).toBe(1);
    expect(matrix.vendors.flatMap(({ essentialOpen }) => essentialOpen)).toEqual([]);
  });

  it('tell which wording each vendor answered', () => {
    expect(matrix.cell('v-baltara', 'Q7.2').marks).toContain('wording');
    expect(matrix.cell('v-nordhelm', 'Q7.2').marks).toEqual(['changed']);
    expect(matrix.cell('v-veldkamp', 'Q10.6').marks).toEqual(['refused']);
    expect(matrix.cell('v-oristel', 'Q1.1').marks).toEqual(['not-asked']);
  });

  it('do not count a question against a vendor that has never got it', () => {
    const more = {
      ...SAMPLE,
      rfp_question: { ...SAMPLE.rfp_question, late: question({ id: 'late', state: 'ready', position: 99 }) },
    };
    const after = answerMatrix(more);
    expect(after.cell('v-nordhelm', 'late').marks).toEqual(['not-asked']);
    expect(after.vendors[0]?.asked).toBe(42);
  });

  it('count as all asked for a vendor whose answers were typed without a file', () => {
    const typed = { ...SAMPLE, rfp_issue: {} };
    expect(answerMatrix(typed).vendors.map(({ asked }) => asked)).toEqual([42, 42, 42]);
  });
});

describe('what is looked at before sending', () => {
  it('finds the drafts and the knock-out that nobody asks about in the sample, and nothing else', () => {
    const wrong = checkRequest(SAMPLE).filter(({ state }) => state !== 'good');
    expect(wrong.map(({ id }) => id)).toEqual(['drafts', 'knock-outs']);
    expect(wrong[0]?.names).toHaveLength(2);
  });

  it('does not take a draft for a question about a knock-out, since drafts do not go out', () => {
    const row = SAMPLE.rfp_question['Q5.9'];
    if (!row?.knock_out) throw new Error('The sample asks for processor terms.');
    const drafted = {
      ...SAMPLE,
      rfp_question: { ...SAMPLE.rfp_question, 'Q5.9': { ...row, state: 'draft' as const } },
    };
    const name = SAMPLE.knock_out[row.knock_out]?.name;
    expect(checkOf(SAMPLE, 'knock-outs')?.names).not.toContain(name);
    expect(checkOf(drafted, 'knock-outs')?.names).toContain(name);
    expect(rfpCoverage(drafted).knockOuts.map((one) => one.name)).not.toContain(name);
  });

  it('says that there are no criteria rather than that each is asked about', () => {
    expect(checkOf({ ...SAMPLE, criterion: {} }, 'criteria')?.state).toBe('attention');
  });

  it('stops only a request without a ready question', () => {
    const none = { ...SAMPLE, rfp_question: {} };
    expect(
      checkRequest(none)
        .filter(({ state }) => state === 'stop')
        .map(({ id }) => id),
    ).toEqual(['ready']);
  });

  it.each([
    ['2026-10-05', '2026-10-19', 'good'],
    ['2026-10-05', '2026-10-18', 'attention'],
    ['2026-10-05', '2026-10-04', 'attention'],
    ['2026-10-05', null, 'attention'],
    [null, '2026-10-19', 'good'],
  ] as const)('sent on %s and due on %s is %s', (rfp_issued_on, rfp_due_on, state) => {
    const row = engagementOf(SAMPLE);
    const changed = { ...SAMPLE, engagement: { [row.id]: { ...row, rfp_issued_on, rfp_due_on } } };
    expect(checkOf(changed, 'due')?.state).toBe(state);
  });

  it('warns before criteria are frozen, and names evaluators without a declaration', () => {
    expect(checkOf({ ...SAMPLE, criteria_freeze: {} }, 'frozen')?.state).toBe('attention');
    const check = checkOf({ ...SAMPLE, conflict: {} }, 'declarations');
    expect(check?.names).toHaveLength(Object.keys(SAMPLE.evaluator).length);
  });
});

describe('the thread', () => {
  it('has no loose end where a question is linked, and one more when it is left out', () => {
    const before = rfpCoverage(SAMPLE);
    const row = SAMPLE.rfp_question['Q5.4'];
    if (!row) throw new Error('The sample asks about breaches.');
    const after = rfpCoverage({
      ...SAMPLE,
      rfp_question: { ...SAMPLE.rfp_question, 'Q5.4': { ...row, state: 'left-out' } },
    });
    expect(before.requirements.map(({ id }) => id)).not.toContain('ops-breach');
    expect(after.requirements.map(({ id }) => id)).toContain('ops-breach');
    expect(after.looseEnds).toBe(before.looseEnds + 1);
  });

  it('proposes a draft for each loose gap, measure and requirement, and never says a level or a target', () => {
    const { gaps, kpis, requirements } = rfpCoverage(SAMPLE);
    const proposed = proposeQuestions(SAMPLE);
    const count = (source: string) => proposed.filter((one) => one.source === source).length;
    expect([count('gap'), count('kpi'), count('requirement')]).toEqual([
      gaps.length,
      kpis.length,
      requirements.length,
    ]);
    expect(count('touchpoint')).toBeGreaterThan(0);
    expect(count('automation')).toBeGreaterThan(0);
    expect(proposed.filter(({ fields }) => /\blevel \d|\btarget\b/i.test(fields.text))).toEqual([]);
    expect(new Set(proposed.map(({ key }) => key)).size).toBe(proposed.length);
  });

  it('says where a question comes from and what it decides', () => {
    const row = SAMPLE.rfp_question['Q5.9'];
    if (!row) throw new Error('The sample asks for processor terms.');
    expect(whyHere(SAMPLE, row).map(({ table }) => table)).toEqual(['requirement', 'knock_out', 'criterion']);
  });
});

it('clarifications wait for an answer, then for being told to all', () => {
  const { open, notTold } = untold(SAMPLE);
  expect([open.map(({ id }) => id), notTold.map(({ id }) => id)]).toEqual([['rfc-resolved'], ['rfc-tupe']]);
});

it('the figures of the sample stand under keys that stay', () => {
  const figures = rfpFigures(SAMPLE);
  expect(figures).toMatchObject({
    'rfp.questions': 44,
    'rfp.ready': 42,
    'rfp.essential': 5,
    'rfp.unscored': 0,
    'rfp.v-nordhelm.answered': 1,
    'rfp.v-veldkamp.late': 6,
    'rfp.v-baltara.tooLong': 1,
  });
  expect(figures['rfp.loose-ends']).toBe(rfpCoverage(SAMPLE).looseEnds);
});
