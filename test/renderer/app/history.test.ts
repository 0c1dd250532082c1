import { describe, expect, it } from 'vitest';
import { changedFields } from '../../../renderer/app/history/changed-fields.ts';
import { undoneLines } from '../../../renderer/app/history/undone-lines.ts';
import type { Act, LogLine } from '../../../shared/changes/log-line.ts';
import { newRow } from '../../../shared/model/tables.ts';

const line = (seq: number, act: Act, of: number | null = null): LogLine => ({
  seq,
  act,
  of,
  at: '2026-11-22T09:00:00.000Z',
  author: 'Dana Meyer',
  title: 'Act',
  edits: [],
});

describe('acts that stand undone', () => {
  it('are those whose latest undo no redo followed', () => {
    const oldestFirst = [
      line(1, 'do'),
      line(2, 'do'),
      line(3, 'undo', 2),
      line(4, 'undo', 1),
      line(5, 'redo', 1),
    ];
    expect([...undoneLines(oldestFirst.reverse())]).toEqual([2]);
  });
});

describe('changed fields of an edit', () => {
  const row = newRow('dimension', { id: 'R1', title: 'Scope', weight: 10 });
  const names = (before: typeof row | null, after: typeof row | null) =>
    changedFields({ table: 'dimension', id: 'R1', before, after }).map(({ name }) => name);

  it('are those with another value', () => expect(names(row, { ...row, weight: 12 })).toEqual(['weight']));

  it('of a new or deleted row are those that hold something', () => {
    expect(names(null, row)).toEqual(['title']);
    expect(names(row, null)).toEqual(['title']);
  });
});
