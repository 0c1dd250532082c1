import { describe, expect, it } from 'vitest';
import { draftConditions } from '../../../../../renderer/gate/draft-conditions.ts';
import { explainGate } from '../../../../../renderer/gate/explain-gate.ts';
import { weightOf } from '../../../../../renderer/gate/outcome-look.ts';
import { gateDials } from '../../../../../renderer/phases/readiness/gate/gate-dials.ts';
import { GATE_CRITERIA } from '../../../../../shared/domain/gate/gate-criteria.ts';
import { decisionsAt } from '../../../../../shared/domain/gate/gate-decisions.ts';
import { suggestGate } from '../../../../../shared/domain/gate/suggest-gate.ts';
import { sampleWorkbook } from '../../../../main/excel/support/workbooks.ts';

const workbook = sampleWorkbook();
const suggestion = suggestGate(workbook);

describe('a decision that is about to be recorded', () => {
  it('begins with the conditions that are still open, then with what nobody has taken on, five at most', () => {
    const drafts = draftConditions(workbook, suggestion);
    const open = decisionsAt(workbook, 'readiness')[0]?.conditions.map(({ title }) => title) ?? [];
    expect(drafts.map(({ title }) => title).slice(0, open.length)).toEqual(open);
    expect(drafts).toHaveLength(5);
    // The sample has actions for every failed and open gate question.
    const asks = drafts.map(({ title }) => title);
    expect(asks).not.toContain(GATE_CRITERIA.failed.ask);
    expect(asks).not.toContain(GATE_CRITERIA.open.ask);
  });

  it('lets go of conditions that are done', () => {
    const action = Object.fromEntries(
      Object.values(workbook.action).map((row) => [row.id, { ...row, status: 'done' as const }]),
    );
    const titles = draftConditions({ ...workbook, action }, suggestion).map(({ title }) => title);
    expect(titles).toContain(GATE_CRITERIA.failed.ask);
    for (const { title } of decisionsAt(workbook, 'readiness')[0]?.conditions ?? [])
      expect(titles).not.toContain(title);
  });
});

it('says in a few words what stands against going on', () => {
  const of = (...severities: ('stop' | 'condition' | 'remark' | 'met')[]) =>
    weightOf(severities.map((severity) => ({ severity })));
  expect(of('met', 'remark')).toBeNull();
  expect(of('stop', 'met')).toBe('1 criterion stops');
  expect(of('condition')).toBe('nothing stops and 1 is a condition');
  expect(of('stop', 'stop', 'condition', 'condition')).toBe('2 criteria stop and 2 are conditions');
});

describe('the dials of the gate', () => {
  it('show readiness, gate questions and buy-in, and nothing for what is unknown', () => {
    const [readiness, gates, buyIn] = gateDials(suggestion, { passed: 11, asked: 15 });
    expect(readiness?.share01).toBeCloseTo((suggestion.figures.overall ?? 0) / 100);
    expect([gates?.figure, gates?.tone]).toEqual(['11 of 15', 'bad']);
    expect(buyIn?.share01).toBeCloseTo((suggestion.figures.buyIn ?? 0) / 100);
    const unknown = {
      ...suggestion,
      figures: { ...suggestion.figures, overall: null, band: null, buyIn: null },
    };
    expect(
      gateDials(unknown, { passed: 0, asked: 0 }).map(({ share01, figure }) => [share01, figure]),
    ).toEqual([
      [null, '–'],
      [null, '–'],
      [null, '–'],
    ]);
  });
});

it('explains the suggestion by every criterion with its rule', () => {
  const { terms, result } = explainGate(suggestion);
  expect(terms.map(([label, rule]) => [label, rule])).toEqual(
    Object.values(GATE_CRITERIA).map(({ label, rule }) => [label, rule]),
  );
  expect(result).toMatch(/: No-go\.$/);
});
