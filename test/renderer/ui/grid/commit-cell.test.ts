import { beforeEach, describe, expect, it } from 'vitest';
import { commitCell } from '../../../../renderer/ui/grid/commit-cell.ts';
import {
  draftOf,
  forgetCells,
  forgetRows,
  forgetUnsavedCells,
  unsavedCells,
} from '../../../../renderer/ui/grid/editing/drafts.ts';
import { fieldColumns } from '../../../../renderer/ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../renderer/ui/grid/grid-column.ts';
import type { GridEdit } from '../../../../renderer/ui/grid/grid-edit.ts';
import type { GridNow } from '../../../../renderer/ui/grid/grid-now.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import { process, processes, workbook } from './support.ts';

const [row] = processes as [AnyRow];
const [aht] = fieldColumns(process, ['aht_seconds']) as [GridColumn];

interface Sent {
  readonly edit: GridEdit;
  readonly take: () => void;
  readonly refuse: (message: string) => void;
}

/** A grid whose acts reach the file when the test says so. */
function gridOf(workbookNow = workbook) {
  const sent: Sent[] = [];
  const problems: unknown[] = [];
  const props = {
    id: 'test',
    label: 'Processes',
    table: process,
    workbook: workbookNow,
    rows: processes,
    columns: [aht],
    emptyText: '',
    onEdit: (edit: GridEdit) =>
      new Promise<readonly string[]>((take, refuse) => {
        sent.push({ edit, take: () => take([]), refuse: (message) => refuse(new Error(message)) });
      }),
    onRemove: () => Promise.resolve(),
    onProblem: (error: unknown) => problems.push(error),
  };
  const now: GridNow = {
    props,
    rows: processes,
    columns: [aht],
    sorted: false,
    say: () => {},
    keep: () => {},
  };
  return { sent, problems, type: (text: string) => commitCell(() => now, row, aht, text) };
}
const settled = () => new Promise((done) => setTimeout(done));
const draft = () => draftOf('test', row.id, 'aht_seconds');

describe('what is typed into a cell', () => {
  beforeEach(forgetUnsavedCells);

  it('stands there until the file has it', async () => {
    const grid = gridOf();
    grid.type('250');
    expect(draft()).toEqual({ text: '250', problem: null });
    grid.sent[0]?.take();
    await settled();
    expect(draft()).toBeUndefined();
  });

  it('is not lost when it is refused while an earlier text of the cell is on its way', async () => {
    const grid = gridOf();
    grid.type('250');
    grid.type('soon');
    grid.sent[0]?.take();
    await settled();
    expect(draft()).toMatchObject({ text: 'soon' });
    expect(unsavedCells()).toBe(1);
  });

  it('is sent when it is the old value again while another one is on its way', () => {
    const grid = gridOf();
    grid.type('250');
    grid.type('100');
    expect(grid.sent.map(({ edit }) => edit.set[0]?.fields.aht_seconds)).toEqual([250, 100]);
  });

  it('is not overwritten by the reason why an earlier text was refused', async () => {
    const grid = gridOf();
    grid.type('250');
    grid.type('300');
    grid.sent[0]?.refuse('The disk is full.');
    await settled();
    expect(draft()).toEqual({ text: '300', problem: null });
  });

  it('of a row that is gone by then is told of, since no cell is left to show it', async () => {
    const grid = gridOf({ ...workbook, process: {} });
    grid.type('250');
    grid.sent[0]?.refuse('This process is not there any more.');
    await settled();
    expect(unsavedCells()).toBe(0);
    expect(grid.problems).toHaveLength(1);
  });

  it('gives way to what is pasted or filled over it, and goes with its row', () => {
    const grid = gridOf();
    grid.type('soon');
    forgetCells('test', [{ id: row.id, fields: { name: 'Other' } }]);
    expect(unsavedCells()).toBe(1);
    forgetCells('test', [{ id: row.id, fields: { aht_seconds: 1 } }]);
    expect(unsavedCells()).toBe(0);
    grid.type('soon');
    forgetRows('test', [row.id]);
    expect(unsavedCells()).toBe(0);
  });
});
