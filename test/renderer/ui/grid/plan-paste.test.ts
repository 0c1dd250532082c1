import { describe, expect, it } from 'vitest';
import { planPaste } from '../../../../renderer/ui/grid/clipboard/plan-paste.ts';
import type { Block } from '../../../../renderer/ui/grid/clipboard/tsv.ts';
import { fieldColumns } from '../../../../renderer/ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../renderer/ui/grid/grid-column.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import { process, processes, workbook } from './support.ts';

const columns: readonly GridColumn[] = [
  ...fieldColumns(process, ['name', 'channels', 'aht_seconds']),
  { key: 'load', header: 'Workload', value: () => 1 },
  ...fieldColumns(process, ['owner']),
];
const paste = (block: Block, more: Partial<Parameters<typeof planPaste>[0]> = {}) =>
  planPaste({
    block,
    table: process,
    workbook,
    rows: processes,
    columns,
    selected: { rows: 1, columns: 1 },
    newRow: () => ({ core: 'core' }),
    ...more,
  });

describe('a pasted block', () => {
  it('becomes one list of edits, with numbers as spreadsheets write them and rows by their names', () => {
    const plan = paste([
      ['Refunds', 'Chat; Voice', '1.234,5', '7', 'dana'],
      ['Orders', '', '12,25', '7', ''],
    ]);
    expect(plan.set).toEqual([
      {
        id: 'p1',
        fields: {
          name: 'Refunds',
          channels: listText(['chat', 'voice']),
          aht_seconds: 1234.5,
          owner: 'dana',
        },
      },
      { id: 'p2', fields: { name: 'Orders', channels: '[]', aht_seconds: 12.25, owner: null } },
    ]);
    expect(plan).toMatchObject({ add: [], misfits: [], computed: 2, rows: 2, columns: 5 });
  });

  it('reads a lone comma as the other numbers of its column show it', () => {
    const numbers = (...cells: readonly string[]) =>
      paste(
        cells.map((cell) => [cell]),
        { columns: columns.slice(2) },
      ).set.map(({ fields }) => fields.aht_seconds);
    expect(numbers('1,250', '12,5')).toEqual([1.25, 12.5]);
    expect(numbers('1,250', '12.5')).toEqual([1250, 12.5]);
    expect(numbers('1.250', '12,5')).toEqual([1250, 12.5]);
  });

  it('that is one cell fills the selection, and one that fits several times is repeated', () => {
    const one = paste([['300']], { columns: columns.slice(2), selected: { rows: 3, columns: 1 } });
    expect(one.set.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
    const two = paste([['a'], ['b']], { selected: { rows: 4, columns: 1 } });
    expect(two.set.map(({ fields }) => fields.name)).toEqual(['a', 'b', 'a', 'b']);
    expect(paste([['a'], ['b']], { selected: { rows: 3, columns: 1 } }).set).toHaveLength(2);
  });

  it('adds rows past the last one, with what a new row has where nothing was pasted', () => {
    const plan = paste([['X'], ['Y'], ['Z']], { rows: processes.slice(3) });
    expect(plan.set).toEqual([{ id: 'p4', fields: { name: 'X' } }]);
    expect(plan.add).toEqual([
      { core: 'core', name: 'Y' },
      { core: 'core', name: 'Z' },
    ]);
  });

  it('stops at the last row where none can be added, and at the last column', () => {
    const plan = paste([['X', 'Chat', '1', '2', '', 'too much'], ['Y']].slice(0, 1) as Block, {
      rows: processes.slice(3),
      newRow: null,
    });
    expect(plan).toMatchObject({ add: [], misfits: [] });
    expect(paste([['X'], ['Y']], { rows: processes.slice(3), newRow: null }).set).toHaveLength(1);
  });

  it('names every cell that does not fit, with the reason and what was probably meant', () => {
    const plan = paste([
      ['', 'Chta', 'many'],
      ['Fine', 'Voice', '5'],
    ]);
    expect(plan.misfits.map(({ row, column }) => [row, column])).toEqual([
      ['Refund', 'Process'],
      ['Refund', 'Channels'],
      ['Refund', 'AHT, s'],
    ]);
    expect(plan.misfits[1]?.reason).toContain('Did you mean Chat?');
    expect(plan.set).toEqual([
      { id: 'p2', fields: { name: 'Fine', channels: listText(['voice']), aht_seconds: 5 } },
    ]);
  });

  it('makes no new row without what a row needs', () => {
    const plan = paste([['Chat']], { rows: [], columns: columns.slice(1) });
    expect(plan.add).toEqual([]);
    expect(plan.misfits).toMatchObject([{ column: 'Process', reason: 'Process is needed: type a value.' }]);
  });

  it('leaves out a first line that repeats the headers', () => {
    const plan = paste([
      ['Process', 'Channels', 'AHT'],
      ['Refunds', 'Chat', '5'],
    ]);
    expect(plan.set.map(({ id, fields }) => [id, fields.name])).toEqual([['p1', 'Refunds']]);
  });
});
