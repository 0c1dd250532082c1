import { describe, expect, it } from 'vitest';
import { sourceKey, sourcesOf } from '../../../../shared/domain/actions/action-source.ts';
import { countActions, isOverdue } from '../../../../shared/domain/actions/count-actions.ts';
import { isCovered } from '../../../../shared/domain/actions/is-covered.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../../shared/model/workbook.ts';

const action = (fields: object) => newRow('action', { id: 'a', title: 'Do it', ...fields });

describe('actions', () => {
  it.each([
    ['on its day', { due: '2026-11-22' }, false],
    ['a day later', { due: '2026-11-21' }, true],
    ['without a day', { due: null }, false],
    ['that is done', { due: '2026-11-21', status: 'done' }, false],
    ['that was dropped', { due: '2026-11-21', status: 'dropped' }, false],
    ['that somebody works on', { due: '2026-11-21', status: 'in-progress' }, true],
  ])('one %s is overdue or not', (_, fields, overdue) => {
    expect(isOverdue(action(fields), '2026-11-22')).toBe(overdue);
  });

  it('are counted without those that ended', () => {
    const rows = [
      action({ due: '2026-11-01', owner: 'ann' }),
      action({ due: '2026-12-01', status: 'in-progress' }),
      action({ due: '2026-11-01', status: 'done' }),
      action({ status: 'dropped' }),
    ];
    expect(countActions(rows, '2026-11-22')).toEqual({ open: 2, overdue: 1, unowned: 1, done: 1 });
    expect(countActions([], '2026-11-22')).toEqual({ open: 0, overdue: 0, unowned: 0, done: 0 });
  });
});

describe('where an action comes from', () => {
  it('is named by every row it points to, the most telling first', () => {
    const workbook = {
      ...emptyWorkbook(),
      process: { p: newRow('process', { id: 'p', name: 'Returns' }) },
      risk: { K01: newRow('risk', { id: 'K01', name: 'Control is lost' }) },
      question: { 'R1.1': newRow('question', { id: 'R1.1', text: 'Why?', dimension: 'R1' }) },
      gate_decision: { g: newRow('gate_decision', { id: 'g', decided_on: '2026-11-20' }) },
    };
    const found = sourcesOf(
      workbook,
      action({ process: 'p', risk: 'K01', question: 'R1.1', gate_decision: 'g' }),
    );
    expect(found.map(({ label, name }) => `${label}: ${name}`)).toEqual([
      'Gate: Gate decision of 2026-11-20',
      'Question: R1.1 Why?',
      'Risk: Control is lost',
      'Process: Returns',
    ]);
    expect(sourcesOf(workbook, action({}))).toEqual([]);
  });

  it('is the same for two actions about the same thing, and another for another artefact', () => {
    expect(sourceKey({ process: 'p', artefact: 'defined' })).not.toBe(
      sourceKey({ process: 'p', artefact: 'measurable' }),
    );
    expect(sourceKey({ question: 'R1.1', process: 'p' })).toBe(sourceKey({ question: 'R1.1' }));
    expect(sourceKey({})).toBeNull();
  });

  it('is no key where one decision or one meeting leads to several actions', () => {
    expect(sourceKey({ gate_decision: 'g' })).toBeNull();
    expect(sourceKey({ meeting: 'm' })).toBeNull();
    expect(sourceKey({ meeting: 'm', kpi: 'AC2' })).toBe(sourceKey({ kpi: 'AC2' }));
  });
});

describe('rows that call for something', () => {
  const a = action({ id: 'a', question: 'R1.1' });
  const b = action({ id: 'b', risk: 'K01', status: 'done' });
  const covered = (...rows: [string, string][]) =>
    isCovered(
      { action: { a, b } },
      rows.map(([table, id]) => ({ table, id })),
    );
  it('are covered when an open action is about each of them', () => {
    expect(covered(['question', 'R1.1'])).toBe(true);
    expect(covered(['question', 'R1.1'], ['question', 'R1.2'])).toBe(false);
    expect(covered(['risk', 'K01'])).toBe(false);
    expect(covered(['dimension', 'R1'])).toBe(false);
    expect(covered()).toBe(false);
  });
});
