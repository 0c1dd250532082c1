import { describe, expect, it } from 'vitest';
import { GATE_CRITERIA } from '../../../../shared/domain/gate/gate-criteria.ts';
import { decidedAt, decisionsAt } from '../../../../shared/domain/gate/gate-decisions.ts';
import {
  figuresSince,
  groundsOf,
  groundsText,
  shownFigure,
} from '../../../../shared/domain/gate/gate-grounds.ts';
import { suggestGate } from '../../../../shared/domain/gate/suggest-gate.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { sampleWorkbook } from '../../../main/excel/support/workbooks.ts';

const workbook = sampleWorkbook();
const suggestion = suggestGate(workbook);

describe('the grounds of a decision', () => {
  it('are the headline figures, and what speaks against going on', () => {
    const text = groundsText(suggestion);
    expect(text).toMatch(/^Overall readiness: \d+\.\d\nReadiness band: /);
    for (const { severity, sentence } of suggestion.findings)
      expect(text.includes(sentence)).toBe(severity === 'stop' || severity === 'condition');
  });

  it('write large amounts so that they can be read', () => {
    const shown = (value: number, digits: 0 | 1) =>
      shownFigure({ value, criterion: { ...GATE_CRITERIA.hiddenCost, digits } });
    expect([shown(627_000, 0), shown(1_234_567, 0), shown(999, 0), shown(46.94, 1)]).toEqual([
      '627,000',
      '1,234,567',
      '999',
      '46.9',
    ]);
  });

  it('tell nothing new while nothing has changed', () => {
    expect(figuresSince(groundsText(suggestion), suggestion)).toEqual([]);
  });

  it('tell which figures have changed since', () => {
    const later = suggestGate({ ...workbook, stakeholder: {}, sourcing_option: {} });
    const since = figuresSince(groundsText(suggestion), later);
    const before = groundsOf(suggestion);
    const after = groundsOf(later);
    expect(since).toEqual(
      before.flatMap(({ label, figure }, index) =>
        after[index]?.figure === figure ? [] : [{ label, figure, now: after[index]?.figure }],
      ),
    );
    expect(since.map(({ label }) => label)).toContain('Buy-in index');
  });

  it('are read line by line, whatever somebody wrote between them', () => {
    const text = 'Overall readiness: 12.0\n\nNote: looked at with Anna\nRoutes compared:2';
    expect(figuresSince(text, suggestion).map(({ label, figure }) => [label, figure])).toEqual([
      ['Overall readiness', '12.0'],
    ]);
  });
});

describe('the decisions at a gate', () => {
  const decision = (id: string, decided_on: string | null, recorded_at: string) =>
    newRow('gate_decision', { id, decided_on, recorded_at, outcome: id === 'b' ? 'go' : 'no-go' });
  const rows = {
    gate_decision: {
      a: decision('a', '2026-11-20', '2026-11-20T10:00:00.000Z'),
      b: decision('b', '2027-02-01', '2027-02-01T10:00:00.000Z'),
      c: decision('c', '2026-11-20', '2026-11-20T12:00:00.000Z'),
      d: { ...decision('d', '2027-03-01', '2027-03-01T12:00:00.000Z'), gate: 'expectations' as const },
    },
    action: {
      two: newRow('action', { id: 'two', title: 'Two', position: 2, gate_decision: 'b' }),
      one: newRow('action', { id: 'one', title: 'One', position: 1, gate_decision: 'b' }),
    },
  };

  it('stand by day, the latest first, each with its conditions in order', () => {
    const found = decisionsAt(rows, 'readiness');
    expect(found.map(({ decision: { id } }) => id)).toEqual(['b', 'c', 'a']);
    expect(found[0]?.conditions.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(decidedAt(rows, 'readiness')).toBe('go');
    expect(decidedAt(rows, 'selection')).toBeNull();
  });
});
