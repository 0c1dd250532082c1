import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { invert } from '../../../shared/changes/change.ts';
import {
  addProcess,
  addStarterProcesses,
  startersInUse,
} from '../../../shared/commands/add-starter-processes.ts';
import { starterProcesses } from '../../../shared/content/sourcing/starter-processes.ts';
import { sourcingPackEdits } from '../../../shared/content/sourcing-pack.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import { listed } from '../../../shared/model/list-text.ts';
import { newRow } from '../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../shared/model/workbook.ts';

const engagement = newRow('engagement', { id: 'w', title: 'Test' });
const bare = { ...emptyWorkbook(), engagement: { w: engagement } };
const withLists = applyEdits(bare, sourcingPackEdits(bare));

function ids(): () => string {
  let number = 0;
  return () => {
    number += 1;
    return `new-${number}`;
  };
}

describe('processes from the list of usual ones', () => {
  const all = starterProcesses.map(({ id }) => id);

  it('come with channels and stage, in the order chosen, and leave a sound workbook', () => {
    const change = addStarterProcesses(withLists, [...all].reverse(), ids());
    const next = applyEdits(withLists, change.edits);
    const rows = Object.values(next.process).sort((a, b) => a.position - b.position);
    expect(rows.map(({ name }) => name)).toEqual([...starterProcesses].reverse().map(({ name }) => name));
    expect(rows.every(({ channels, stage }) => listed(channels).length > 0 && stage !== null)).toBe(true);
    expect(checkWorkbook(next)).toEqual([]);
    expect(change.title).toBe(`Add ${all.length} processes from the list`);
  });

  it('are taken back together', () => {
    const change = addStarterProcesses(withLists, all.slice(0, 3), ids());
    const next = applyEdits(applyEdits(withLists, change.edits), invert(change).edits);
    expect(next.process).toEqual({});
  });

  it('leave out channels and stages that the workbook does not have', () => {
    const change = addStarterProcesses(bare, all, ids());
    expect(checkWorkbook(applyEdits(bare, change.edits))).toEqual([]);
  });

  it('go behind the processes that are there, and are known by their name from then on', () => {
    const first = applyEdits(withLists, addProcess(withLists, 'Own process', 'own').edits);
    const [starter] = starterProcesses;
    if (!starter) throw new Error('The list is empty.');
    expect(startersInUse(first).size).toBe(0);
    const next = applyEdits(first, addStarterProcesses(first, [starter.id], ids()).edits);
    expect(next.process['new-1']?.position).toBeGreaterThan(next.process.own?.position ?? Number.NaN);
    expect([...startersInUse(next)]).toEqual([starter.id]);
    const shouted = {
      process: { x: newRow('process', { id: 'x', name: ` ${starter.name.toUpperCase()} ` }) },
    };
    expect([...startersInUse(shouted)]).toEqual([starter.id]);
  });

  it('are refused when the list does not have them', () => {
    expect(() => addStarterProcesses(withLists, ['starter-nothing'], ids())).toThrow(/has no process/);
  });
});
