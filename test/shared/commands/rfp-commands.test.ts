import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { createSample } from '../../../shared/commands/create-workbook.ts';
import { addBankQuestions, addProposals } from '../../../shared/commands/rfp/add-questions.ts';
import { answerValue } from '../../../shared/commands/rfp/answer-value.ts';
import { askForClarification } from '../../../shared/commands/rfp/ask-for-clarification.ts';
import { issueRequest } from '../../../shared/commands/rfp/issue-request.ts';
import { matchAnswers } from '../../../shared/commands/rfp/match-answers.ts';
import { readAnswers } from '../../../shared/commands/rfp/read-answers.ts';
import { tellClarifications } from '../../../shared/commands/rfp/tell-clarifications.ts';
import { readAsked } from '../../../shared/domain/rfp/asked-questions.ts';
import { proposeQuestions } from '../../../shared/domain/rfp/propose-questions.ts';
import type { FileAnswer, FileOffer, VendorFile } from '../../../shared/domain/rfp/vendor-file.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import type { Offer } from '../../../shared/model/tables/offer.ts';
import { emptyWorkbook, type Workbook } from '../../../shared/model/workbook.ts';

const SAMPLE = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: '2026-11-22T09:00:00.000Z' }).edits);
let made = 0;
const newId = () => {
  made += 1;
  return `made-${made}`;
};
const wish = (receivedOn: string, round: Offer['round'] = 'first') => ({ newId, receivedOn, round });
const asked = readAsked(SAMPLE.rfp_issue['ri-veldkamp-1'] ?? { questions: '' });
const keyOf = (question: string) => asked.find((one) => one.question === question)?.key ?? '';

function fileOf(answers: readonly Partial<FileAnswer>[], more: Partial<VendorFile> = {}): VendorFile {
  return {
    name: 'Veldkamp.xlsx',
    token: 'ri-veldkamp-1',
    answers: answers.map((one) => ({ key: '', question: '', answer: '', place: 'row', ...one })),
    documents: {},
    offers: [],
    costs: {},
    ...more,
  };
}

const offerOf = (fields: FileOffer['fields']): FileOffer => ({
  heading: 'Offer 1',
  fields,
  tiers: [],
  extras: [],
});
const readIn = (workbook: Workbook, file: VendorFile, received = '2026-10-30') => {
  const plan = readAnswers(workbook, [file], wish(received));
  return { ...plan, now: applyEdits(workbook, plan.change?.edits ?? []) };
};

describe('taking questions over', () => {
  it('keeps a part of a criterion where there is one, and takes the criterion where there is none', () => {
    const { criterion } = SAMPLE;
    const { 'C4.1': _, ...others } = criterion;
    const base = { ...SAMPLE, criterion: others } as Workbook;
    const now = applyEdits(base, addBankQuestions(base, ['Q4.8', 'Q4.4']).edits);
    expect([now.rfp_question['Q4.8']?.criterion, now.rfp_question['Q4.4']?.criterion]).toEqual([
      'C4',
      'C4.3',
    ]);
    expect(() => addBankQuestions(now, ['Q4.4'])).toThrow(/already/);
    expect(() => addBankQuestions(now, ['Q99.1'])).toThrow(/no question/);
  });

  it('makes drafts of proposals, which are then proposed no more', () => {
    const proposed = proposeQuestions(SAMPLE);
    const change = addProposals(SAMPLE, proposed, newId);
    const now = applyEdits(SAMPLE, change.edits);
    expect(checkWorkbook(now)).toEqual([]);
    expect(change.edits.every((edit) => edit.after?.state === 'draft' && edit.after?.section !== null)).toBe(
      true,
    );
    expect(proposeQuestions(now)).toEqual([]);
  });
});

describe('sending', () => {
  it('numbers the files of each vendor, and keeps every question with its wording', () => {
    const at = '2026-11-22T09:00:00.000Z';
    const change = issueRequest(SAMPLE, ['v-nordhelm', 'v-veldkamp'], { newId, at });
    expect(change.edits.map((edit) => edit.after?.number)).toEqual([3, 2]);
    const rows = readAsked({ questions: String(change.edits[0]?.after?.questions) });
    expect(rows).toHaveLength(42);
    expect(rows.find(({ question }) => question === 'Q7.2')?.text).toBe(SAMPLE.rfp_question['Q7.2']?.text);
    expect(() => issueRequest({ ...SAMPLE, rfp_question: {} }, ['v-nordhelm'], { newId, at })).toThrow(
      /nothing to send/,
    );
  });
});

describe('reading answers back', () => {
  it('keeps the answer that is replaced, marks it as not read, and says the day', () => {
    const { now, readings } = readIn(SAMPLE, fileOf([{ key: keyOf('Q7.1'), answer: 'Another way.' }]));
    const before = Object.values(SAMPLE.vendor_answer).find((row) => row.id === 'va-v-Q7.1');
    expect(now.vendor_answer['va-v-Q7.1']).toMatchObject({
      answer: 'Another way.',
      previous: before?.answer,
      changed_on: '2026-10-30',
      state: 'new',
      late: false,
    });
    expect(readings[0]?.lines.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
  });

  it('never clears an answer because its cell is empty', () => {
    const { change, readings } = readIn(SAMPLE, fileOf([{ key: keyOf('Q7.1'), answer: '  ' }]));
    expect(change).toBeNull();
    expect(readings[0]?.lines.find(({ question }) => question === 'Q7.1')?.kind).toBe('kept');
  });

  it.each([
    ['2026-10-30', false],
    ['2026-10-31', true],
  ])('received on %s is late: %s', (day, late) => {
    const { now } = readIn(SAMPLE, fileOf([{ key: keyOf('Q9.1'), answer: 'Three ideas.' }]), day);
    const row = Object.values(now.vendor_answer).find(
      (one) => one.vendor === 'v-veldkamp' && one.rfp_question === 'Q9.1',
    );
    expect([row?.late, row?.received_on]).toEqual([late, day]);
  });

  it('knows a row without its key by its wording, and tells of rows that it does not know', () => {
    const text = asked.find(({ question }) => question === 'Q9.1')?.text ?? '';
    const { now, readings } = readIn(
      SAMPLE,
      fileOf([
        { question: ` ${text} `, answer: 'By wording.' },
        { question: 'Our own remark', answer: 'Please call us.', place: '9 Notes, row 4' },
      ]),
    );
    expect(Object.values(now.vendor_answer).some(({ answer }) => answer === 'By wording.')).toBe(true);
    expect(readings[0]?.problems).toMatchObject([{ place: '9 Notes, row 4' }]);
    expect(readings[0]?.problems[0]?.message).toContain('Please call us.');
  });

  it('does not guess between questions whose kept wordings begin alike', () => {
    const twins = ['r1', 'r2'].map((key) => ({ key, question: key, number: key, text: 'How do…' }));
    const row = { key: '', question: 'How do you train?', answer: 'Well.', place: 'row 3' };
    const { matched, problems } = matchAnswers(twins, { answers: [row], documents: {} });
    expect(matched.map(({ answer }) => answer)).toEqual(['', '']);
    expect(problems[0]?.message).toContain('Well.');
    expect(matchAnswers(twins.slice(1), { answers: [row], documents: {} }).matched[0]?.answer).toBe('Well.');
  });

  it('keeps the wording that was answered once ours has changed, and says when the vendor changed it', () => {
    const { now, readings } = readIn(
      SAMPLE,
      fileOf([{ key: keyOf('Q7.2'), question: 'A question of their own?', answer: 'New plan.' }]),
    );
    expect(now.vendor_answer['va-v-Q7.2']?.asked_as).toBe('What is your plan for our peak month?');
    expect(readings[0]?.problems[0]?.message).toContain('A question of their own?');
  });

  it('reads two files of a vendor in the order in which they were made', () => {
    const files = [
      fileOf([{ key: 'r1', answer: 'Second word.' }], { token: 'ri-nordhelm-2' }),
      fileOf([{ key: 'r1', answer: 'First word.' }], { token: 'ri-nordhelm-1' }),
    ];
    const { change } = readAnswers(SAMPLE, files, wish('2026-11-06'));
    const now = applyEdits(SAMPLE, change?.edits ?? []);
    expect(now.vendor_answer['va-n-Q1.1']).toMatchObject({ answer: 'Second word.', previous: 'First word.' });
    const touched = change?.edits.map(({ table, id }) => `${table}/${id}`) ?? [];
    expect(new Set(touched).size).toBe(touched.length);
  });

  it.each([
    ['number', '1.234,5', '1234.5', false],
    ['number', 'around 12', 'around 12', true],
    ['yes-no', 'ja', 'Yes', false],
    ['yes-no', 'perhaps', 'perhaps', true],
    ['date', '31.12.2026', '2026-12-31', false],
    ['choice', 'no', 'No', false],
    ['choice', 'Maybe', 'Maybe', true],
    ['text', '=1+1', '=1+1', false],
  ] as const)(
    'an answer of the sort %s that says “%s” is kept as “%s”',
    (answer_type, typed, text, problem) => {
      const found = answerValue({ answer_type, options: 'Yes\nNo', unit: '' }, typed);
      expect([found.text, found.problem !== null]).toEqual([text, problem]);
    },
  );
});

describe('reading prices back', () => {
  it('adds an offer and leaves those that stand here alone; the counting one stays the counting one', () => {
    const file = fileOf([], { offers: [offerOf({ model: 'Per contact', rate: '4,75' })] });
    const { now, readings } = readIn(SAMPLE, file);
    const added = Object.values(now.offer).filter(({ id }) => !SAMPLE.offer[id]);
    expect(added).toMatchObject([{ vendor: 'v-veldkamp', rate: 4.75, counts: false, round: 'first' }]);
    for (const row of Object.values(SAMPLE.offer)) expect(now.offer[row.id]).toEqual(row);
    expect(readings[0]?.offers).toHaveLength(1);
    expect(readIn(now, file).change).toBeNull();
  });

  it('makes no offer without a price, and none of prices without a model, but says what was typed', () => {
    expect(
      readIn(SAMPLE, fileOf([], { offers: [offerOf({ model: 'Per contact', name: 'Later' })] })).change,
    ).toBeNull();
    const { change, readings } = readIn(SAMPLE, fileOf([], { offers: [offerOf({ rate: '4.75' })] }));
    expect(change).toBeNull();
    expect(readings[0]?.problems[0]?.message).toContain('4.75');
  });

  it('loses nothing that it cannot use: models, tiers and extras are told with what was typed', () => {
    const messages = (file: Partial<VendorFile>) =>
      readIn(SAMPLE, fileOf([], file))
        .readings[0]?.problems.map(({ message }) => message)
        .join(' ') ?? '';
    expect(messages({ offers: [offerOf({ model: 'Per smile', rate: '4.75' })] })).toMatch(/Per smile.*4\.75/);
    const offer = {
      ...offerOf({ model: 'Per contact' }),
      tiers: [
        { above: '0', price: '5' },
        { above: '1000', price: '4' },
        { above: '1000', price: '3.90' },
        { above: '2000', price: '' },
      ],
      extras: [{ name: 'Set-up', paid: 'Once', amount: '' }],
    };
    expect(messages({ offers: [offer] })).toMatch(/“Set-up”.*Tier 3: .*3\.90.*Tier 4: .*2000/);
    expect(messages({ costs: { bonus_percent: '12' } })).toContain('12');
    expect(messages({ costs: { wage: '40', currency: 'pln' } })).toContain('PLN');
  });

  it('adds an offer whose extras alone are other ones, and not one that was only renamed here', () => {
    const file = (amount: string) =>
      fileOf([], {
        offers: [
          {
            ...offerOf({ model: 'Per contact', rate: '4.75' }),
            extras: [{ name: 'Set-up', paid: 'Once', amount }],
          },
        ],
      });
    const { now } = readIn(SAMPLE, file('1000'));
    const [added] = Object.values(now.offer).filter(({ id }) => !SAMPLE.offer[id]);
    if (!added) throw new Error('No offer was added.');
    const renamed = { ...now, offer: { ...now.offer, [added.id]: { ...added, name: 'Ours' } } };
    expect(readIn(renamed, file('1000')).change).toBeNull();
    expect(readIn(renamed, file('1500')).readings[0]?.offers).toHaveLength(1);
  });

  it('asks for the exchange rate of another currency', () => {
    const { now, readings } = readIn(
      SAMPLE,
      fileOf([], { offers: [offerOf({ model: 'Per contact', rate: '20', currency: 'pln' })] }),
    );
    expect(Object.values(now.offer).find(({ rate }) => rate === 20)?.currency).toBe('PLN');
    expect(readings[0]?.problems[0]?.message).toContain('exchange rate');
  });
});

it('asking about an answer marks it and drafts the clarification as one act', () => {
  const change = askForClarification(SAMPLE, 'va-b-Q1.1', { id: 'new', today: '2026-11-22' });
  const now = applyEdits(SAMPLE, change.edits);
  expect(now.vendor_answer['va-b-Q1.1']?.state).toBe('unclear');
  expect(now.clarification.new).toMatchObject({ vendor: 'v-baltara', rfp_question: 'Q1.1', shared: false });
});

it('telling all keeps the day on which a clarification was answered', () => {
  const now = applyEdits(SAMPLE, tellClarifications(SAMPLE, '2026-11-22').edits);
  expect(now.clarification['rfc-tupe']).toMatchObject({ shared: true, answered_on: '2026-10-27' });
  expect(now.clarification['rfc-resolved']?.shared).toBe(false);
});
