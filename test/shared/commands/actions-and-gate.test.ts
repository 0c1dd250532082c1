import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { decideGate, type GateRecord } from '../../../shared/commands/decide-gate.ts';
import { makeActions } from '../../../shared/commands/make-actions.ts';
import { proposeActions } from '../../../shared/commands/propose-actions.ts';
import { decisionsAt } from '../../../shared/domain/gate/gate-decisions.ts';
import { suggestGate } from '../../../shared/domain/gate/suggest-gate.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import { newRow } from '../../../shared/model/tables.ts';
import { sampleWorkbook } from '../../main/excel/support/workbooks.ts';

const at = '2026-11-24T09:00:00.000Z';
const TODAY = '2026-11-24';
const workbook = sampleWorkbook();
const person = Object.keys(workbook.person)[0] as string;
const ids = (count: number) => Array.from({ length: count }, (_, index) => `new-${index}`);

describe('several actions', () => {
  it('are made as one act, behind those that are there, and undone together', () => {
    const change = makeActions(
      workbook,
      [{ title: ' Ask legal ', owner: person, question: 'R1.2' }, { title: 'Ask finance' }],
      { ids: ids(2), at },
    );
    const next = applyEdits(workbook, change.edits);
    expect(change.title).toBe('Make 2 actions');
    expect(next.action['new-0']).toMatchObject({ title: 'Ask legal', question: 'R1.2', status: 'open' });
    const before = Math.max(...Object.values(workbook.action).map(({ position }) => position));
    expect([next.action['new-0']?.position, next.action['new-1']?.position]).toEqual([
      before + 1,
      before + 2,
    ]);
    expect(checkWorkbook(next)).toEqual([]);
  });

  it('are refused while an open one is about the same thing, also within one act', () => {
    const first = applyEdits(
      workbook,
      makeActions(workbook, [{ title: 'A', question: 'R1.2' }], { ids: ['x'], at }).edits,
    );
    expect(() => makeActions(first, [{ title: 'B', question: 'R1.2' }], { ids: ['y'], at })).toThrow(
      expect.objectContaining({ code: 'already-there' }),
    );
    const done = {
      ...first,
      action: { ...first.action, x: { ...first.action.x, status: 'done' } },
    } as typeof first;
    expect(makeActions(done, [{ title: 'B', question: 'R1.2' }], { ids: ['y'], at }).edits).toHaveLength(1);
    expect(() =>
      makeActions(workbook, [{ title: 'Twice' }, { title: ' twice' }], { ids: ids(2), at }),
    ).toThrow(/already/);
  });

  it('fit into a title, and come from rows that are there', () => {
    const { edits } = makeActions(workbook, [{ title: 'T'.repeat(300) }], { ids: ['x'], at });
    expect(String(edits[0]?.after?.title)).toHaveLength(200);
    expect(() => makeActions(workbook, [{ title: 'A', risk: 'gone' }], { ids: ['x'], at })).toThrow(
      expect.objectContaining({ code: 'invalid' }),
    );
  });
});

describe('proposed actions', () => {
  const proposals = proposeActions(workbook, TODAY);

  it('name each failed gate question before any other gap, once', () => {
    const questions = proposals
      .filter(({ kind }) => kind === 'gate-question')
      .map(({ action }) => action.question);
    const { failed, open } = suggestGate(workbook).figures;
    const taken = new Set(Object.values(workbook.action).map(({ question }) => question));
    expect(questions).toEqual([...failed, ...open].map(({ id }) => id).filter((id) => !taken.has(id)));
    const gaps = proposals.filter(({ kind }) => kind === 'gap').map(({ action }) => action.question);
    expect(gaps.filter((id) => questions.includes(id))).toEqual([]);
    expect(new Set(proposals.map(({ key }) => key)).size).toBe(proposals.length);
  });

  it('can all be taken over in one act, and then nothing is left to propose', () => {
    const change = makeActions(
      workbook,
      proposals.map(({ action }) => action),
      { ids: ids(proposals.length), at },
    );
    const next = applyEdits(workbook, change.edits);
    expect(checkWorkbook(next)).toEqual([]);
    expect(proposeActions(next, TODAY)).toEqual([]);
  });

  it('come back when the action is dropped and its reason still stands', () => {
    const [first] = proposals;
    if (!first) throw new Error('The sample proposes nothing.');
    const next = applyEdits(workbook, makeActions(workbook, [first.action], { ids: ['x'], at }).edits);
    expect(proposeActions(next, TODAY).map(({ key }) => key)).not.toContain(first.key);
    const dropped = newRow('action', { ...next.action.x, id: 'x', status: 'dropped' });
    expect(proposeActions({ ...next, action: { ...next.action, x: dropped } }, TODAY)).toContainEqual(first);
  });

  it('speak of what the rules speak of', () => {
    const small = {
      ...workbook,
      action: {},
      stakeholder: {
        s1: newRow('stakeholder', { id: 's1', name: 'Works council', influence: 4, attitude_now: 'against' }),
        s2: newRow('stakeholder', { id: 's2', name: 'IT', influence: 3, attitude_now: 'against' }),
        s3: newRow('stakeholder', { id: 's3', name: 'Board', influence: 5, attitude_start: 'doubtful' }),
        s4: newRow('stakeholder', { id: 's4', name: 'Agents', influence: 5, attitude_now: 'neutral' }),
      },
      control: {},
      risk: {
        r1: newRow('risk', { id: 'r1', name: 'Nine', likelihood: 3, impact: 3 }),
        r2: newRow('risk', {
          id: 'r2',
          name: 'Ten',
          likelihood: 5,
          impact: 2,
          mitigation: 'Train. Then test.',
        }),
        r3: newRow('risk', { id: 'r3', name: 'Twenty', likelihood: 5, impact: 4, status: 'closed' }),
      },
      playbook_topic: {
        t1: newRow('playbook_topic', { id: 't1', name: 'Tone', status: 'draft', due: '2026-11-23' }),
        t2: newRow('playbook_topic', { id: 't2', name: 'Access', status: 'draft', due: '2026-11-24' }),
        t3: newRow('playbook_topic', { id: 't3', name: 'Refunds', status: 'missing' }),
      },
    };
    const found = proposeActions(small, TODAY);
    const titles = (kind: string) =>
      found.filter((one) => one.kind === kind).map(({ action }) => action.title);
    expect(titles('stakeholder')).toEqual([
      'Talk with Board and agree the next step',
      'Talk with Works council and agree the next step',
    ]);
    expect(titles('risk')).toEqual(['Train']);
    expect(titles('topic')).toEqual(['Get “Tone” signed off', 'Write “Refunds”']);
  });
});

describe('a decision at the gate', () => {
  const suggested = suggestGate(workbook).suggested;
  const record: GateRecord = {
    outcome: suggested,
    decidedBy: person,
    decidedOn: TODAY,
    present: 'Anna, Bo',
    reason: '',
    conditions: [],
  };
  const decide = (fields: Partial<GateRecord>, on = workbook) =>
    decideGate(on, { ...record, ...fields }, { id: 'g', ids: ids(3), at });
  const condition = { title: 'Sign off the data map', owner: person, due: '2027-01-31' };

  it('keeps what was suggested and the figures of that day', () => {
    const next = applyEdits(workbook, decide({}).edits);
    expect(next.gate_decision.g).toMatchObject({ outcome: suggested, suggested, recorded_at: at });
    expect(next.gate_decision.g?.grounds).toContain(suggestGate(workbook).figures.overall?.toFixed(1));
    expect(checkWorkbook(next)).toEqual([]);
  });

  it('may be any, with a reason where it is not the suggested one', () => {
    expect(suggested).toBe('no-go');
    expect(() => decide({ outcome: 'go', reason: ' ' })).toThrow(/type the reason/);
    expect(
      applyEdits(workbook, decide({ outcome: 'go', reason: 'The board knows.' }).edits).gate_decision.g
        ?.outcome,
    ).toBe('go');
  });

  it('makes an action of each condition, in one act', () => {
    const change = decide({
      outcome: 'conditions',
      reason: 'Time.',
      conditions: [condition, { ...condition, title: 'Name a manager' }],
    });
    const next = applyEdits(workbook, change.edits);
    expect(decisionsAt(next, 'readiness')[0]?.conditions.map(({ title, due }) => [title, due])).toEqual([
      ['Sign off the data map', '2027-01-31'],
      ['Name a manager', '2027-01-31'],
    ]);
    expect(checkWorkbook(next)).toEqual([]);
  });

  it('carries an open condition over instead of making it twice', () => {
    const first = applyEdits(
      workbook,
      decide({ outcome: 'conditions', reason: 'Time.', conditions: [condition] }).edits,
    );
    const change = decideGate(
      first,
      {
        ...record,
        outcome: 'conditions',
        reason: 'Again.',
        decidedOn: '2027-02-02',
        conditions: [{ ...condition, due: '2027-03-31' }],
      },
      { id: 'h', ids: ids(1), at },
    );
    const next = applyEdits(first, change.edits);
    expect(Object.keys(next.action)).toHaveLength(Object.keys(first.action).length);
    expect(next.action['new-0']).toMatchObject({ gate_decision: 'h', due: '2027-03-31' });
  });

  it('carries over a condition that also comes from a question, keeps its note, and writes down what was agreed', () => {
    const before = decisionsAt(workbook, 'readiness')[0]?.conditions ?? [];
    const questions = before.map(({ question }) => question);
    expect(questions.every((question) => question !== null)).toBe(true);
    const conditions = before.map(({ title }) => ({ title, owner: person, due: '2027-03-31', note: 'New.' }));
    const next = applyEdits(workbook, decide({ conditions }).edits);
    expect(Object.keys(next.action)).toHaveLength(Object.keys(workbook.action).length);
    const after = decisionsAt(next, 'readiness').find(({ decision }) => decision.id === 'g');
    expect(after?.conditions.map(({ id, question, note }) => [id, question, note])).toEqual(
      before.map(({ id, question, note }) => [id, question, note || 'New.']),
    );
    const name = workbook.person[person]?.name;
    expect(next.gate_decision.g?.grounds).toContain(
      `Agreed: ${conditions[0]?.title}, ${name}, by 31 March 2027.`,
    );
    expect(checkWorkbook(next)).toEqual([]);
  });

  it('does not take the same condition twice, whether or not it is an action already', () => {
    const there = Object.values(workbook.action).find(({ status }) => status === 'open')?.title ?? '';
    for (const title of [condition.title, there])
      expect(() =>
        decide({
          conditions: [
            { ...condition, title },
            { ...condition, title: ` ${title.toUpperCase()}` },
          ],
        }),
      ).toThrow(expect.objectContaining({ code: 'already-there' }));
  });

  it('does not go with conditions that nobody owns by a day, or with none', () => {
    const refused = (conditions: GateRecord['conditions']) => () =>
      decide({ outcome: 'conditions', reason: 'Time.', conditions });
    expect(refused([])).toThrow(expect.objectContaining({ code: 'no-conditions' }));
    for (const hole of [{ owner: null }, { due: null }, { title: ' ' }])
      expect(refused([{ ...condition, ...hole }])).toThrow(expect.objectContaining({ code: 'unassigned' }));
  });
});
