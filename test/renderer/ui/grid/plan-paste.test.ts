import { describe, expect, it } from 'vitest';
import { planPaste } from '../../../../renderer/ui/grid/clipboard/plan-paste.ts';
import type { Block } from '../../../../renderer/ui/grid/clipboard/tsv.ts';
import { fieldColumns } from '../../../../renderer/ui/grid/field-columns.ts';
import type { GridColumn } from '../../../../renderer/ui/grid/grid-column.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { process, processes, rowOf, workbook, workbookWith } from './support.ts';

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
    expect(plan).toMatchObject({ add: [], misfits: [], beyond: 1 });
    const below = paste([['X'], ['Y']], { rows: processes.slice(3), newRow: null });
    expect(below.set).toHaveLength(1);
    expect(below.beyond).toBe(1);
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

  it('takes what was probably meant for every cell of the column that says the same, and leaves the rest of a list', () => {
    const block = [
      ['A', 'Chta'],
      ['B', 'Voice; Chta'],
      ['C', 'Chta'],
    ];
    const [first] = paste(block).misfits;
    expect(first?.correction).toEqual({ key: 'channels', text: 'Chta', better: 'Chat' });
    const corrections = first?.correction ? [first.correction] : [];
    const plan = paste(block, { corrections });
    expect(plan.misfits.map(({ row }) => row)).toEqual(['Order status']);
    expect(plan.set[2]?.fields.channels).toBe(listText(['chat']));
    const [second] = plan.misfits;
    expect(second?.correction?.better).toBe('Voice; Chat');
    const all = paste(block, {
      corrections: [...corrections, ...(second?.correction ? [second.correction] : [])],
    });
    expect(all.misfits).toEqual([]);
    expect(all.set[1]?.fields.channels).toBe(listText(['voice', 'chat']));
  });
});

describe('a block pasted where no two rows may have the same name', () => {
  const stages = ['Buy', 'Use', 'Leave'].map((name, at) =>
    rowOf('stage', { id: `s${at + 1}`, name, position: at }),
  );
  const stage = tableOf('stage');
  const into = (block: Block, first = 0) =>
    paste(block, {
      table: stage,
      workbook: workbookWith({ stage: stages }),
      rows: stages.slice(first),
      columns: fieldColumns(stage, ['name', 'description']),
      newRow: () => ({ name: 'New stage' }),
    });

  it('names each cell that would be the second of its name, and keeps the rest of the row', () => {
    const plan = into([
      ['Leave', 'a'],
      ['Renew', 'b'],
    ]);
    expect(plan.misfits).toMatchObject([{ row: 'Buy', text: 'Leave' }]);
    expect(plan.set).toEqual([
      { id: 's1', fields: { description: 'a' } },
      { id: 's2', fields: { name: 'Renew', description: 'b' } },
    ]);
  });

  it('lets rows exchange their names', () => {
    const plan = into([['Use'], ['Buy']]);
    expect(plan.misfits).toEqual([]);
    expect(plan.set.map(({ fields }) => fields.name)).toEqual(['Use', 'Buy']);
  });

  it('sees that a name stays taken when the row that would have given it up keeps it', () => {
    const plan = into([['Leave'], ['Buy']]);
    expect(plan.misfits.map(({ row }) => row)).toEqual(['Buy', 'Use']);
    expect(plan.set).toEqual([]);
  });

  it('adds a row for the first of two new ones of the same name only', () => {
    const plan = into([['Leave'], ['Renew'], ['Renew']], 2);
    expect(plan.add.map(({ name }) => name)).toEqual(['Renew']);
    expect(plan.misfits).toMatchObject([{ row: 'New row 3', text: 'Renew' }]);
  });

  it('gives rows that are added without a name one of their own', () => {
    const plan = paste([['a'], ['b']], {
      table: stage,
      workbook: workbookWith({ stage: stages }),
      rows: [],
      columns: fieldColumns(stage, ['description']),
      newRow: () => ({ name: 'New stage' }),
    });
    expect(plan.misfits).toEqual([]);
    expect(plan.add.map(({ name }) => name)).toEqual(['New stage', 'New stage 2']);
  });
});
