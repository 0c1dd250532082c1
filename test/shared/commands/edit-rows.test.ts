import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { invert } from '../../../shared/changes/change.ts';
import { editRows, type RowEdits } from '../../../shared/commands/edit-rows.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import { listText } from '../../../shared/model/list-text.ts';
import type { AnyRow } from '../../../shared/model/table.ts';
import { newRow, type Row, type TableName } from '../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../shared/model/workbook.ts';

const rowOf = <N extends TableName>(table: N, values: Partial<Row<N>> & { readonly id: string }) => ({
  table,
  row: newRow(table, values) as unknown as AnyRow,
});
const workbook = [
  rowOf('engagement', { id: 'e', title: 'Review', client: 'Acme' }),
  rowOf('person', { id: 'dana', name: 'Dana' }),
  rowOf('stage', { id: 'help', name: 'Get help' }),
  rowOf('channel', { id: 'chat', name: 'Chat' }),
  rowOf('channel', { id: 'voice', name: 'Voice' }),
  rowOf('channel', { id: 'mail', name: 'E-mail' }),
  rowOf('process', { id: 'p1', name: 'Refund', channels: listText(['chat', 'mail']), owner: 'dana' }),
  rowOf('process', { id: 'p2', name: 'Order status', channels: listText(['mail']) }),
  rowOf('touchpoint', { id: 't1', name: 'Refund by chat', stage: 'help', channel: 'chat' }),
  rowOf('touchpoint', { id: 't2', name: 'Refund bot', stage: 'help', channel: 'chat', fallback: 't1' }),
].reduce(
  (all, { table, row }) => applyEdits(all, [{ table, id: row.id, before: null, after: row }]),
  emptyWorkbook(),
);

const edit = (table: TableName, edits: RowEdits) => editRows(workbook, table, edits, 'Edit');
const outcome = (table: TableName, edits: RowEdits) => applyEdits(workbook, edit(table, edits).edits);

describe('one act on many rows', () => {
  it('changes, adds and removes together', () => {
    const next = outcome('process', {
      set: [{ id: 'p1', fields: { name: 'Refunds' } }],
      add: [rowOf('process', { id: 'p3', name: 'New' }).row],
      remove: ['p2'],
    });
    expect(Object.values(next.process).map(({ name }) => name)).toEqual(['Refunds', 'New']);
    expect(checkWorkbook(next)).toEqual([]);
  });

  it('gathers several changes of one row into one edit', () => {
    const { edits } = edit('process', {
      set: [
        { id: 'p1', fields: { name: 'A' } },
        { id: 'p1', fields: { wave: 2 } },
      ],
    });
    expect(edits).toHaveLength(1);
    expect(edits[0]?.after).toMatchObject({ name: 'A', wave: 2 });
    expect(edits[0]?.before).toEqual(workbook.process.p1);
  });

  it('checks rows in the workbook as it will be: two names may be exchanged, one may not be given twice', () => {
    const swapped = outcome('channel', {
      set: [
        { id: 'chat', fields: { name: 'Voice' } },
        { id: 'voice', fields: { name: 'Chat' } },
      ],
    });
    expect(swapped.channel.chat?.name).toBe('Voice');
    expect(() => edit('channel', { set: [{ id: 'chat', fields: { name: 'Voice' } }] })).toThrow(
      'two channel rows with the same',
    );
  });

  it('lets new rows refer to each other', () => {
    const bot = rowOf('touchpoint', {
      id: 't4',
      name: 'Bot',
      stage: 'help',
      channel: 'mail',
      fallback: 't5',
    });
    const desk = rowOf('touchpoint', { id: 't5', name: 'Desk', stage: 'help', channel: 'mail' });
    expect(outcome('touchpoint', { add: [bot.row, desk.row] }).touchpoint.t4?.fallback).toBe('t5');
  });

  it.each<[string, RowEdits, string]>([
    ['a value that does not fit', { set: [{ id: 'p1', fields: { wave: 77 } }] }, 'whole number from 1 to 9'],
    ['a row that leads nowhere', { set: [{ id: 'p1', fields: { owner: 'nobody' } }] }, 'not there: nobody'],
    ['a row that is gone', { set: [{ id: 'p9', fields: { wave: 1 } }] }, 'not there any more'],
    ['removing a row that is gone', { remove: ['p9'] }, 'may be deleted already'],
    ['an id that is taken', { add: [rowOf('process', { id: 'p1', name: 'Twin' }).row] }, 'already a process'],
    [
      'a row under an id that objects keep for themselves',
      { add: [rowOf('process', { id: '__proto__', name: 'New' }).row] },
      'A row cannot have the id __proto__: give it another.',
    ],
  ])('refuses %s', (_, edits, message) => expect(() => edit('process', edits)).toThrow(message));
});

describe('removing a row', () => {
  it('takes it out of lists and clears references that may be empty', () => {
    const next = outcome('channel', { remove: ['mail'] });
    expect(next.process.p1?.channels).toBe(listText(['chat']));
    expect(next.process.p2?.channels).toBe('[]');
    expect(outcome('person', { remove: ['dana'] }).process.p1?.owner).toBeNull();
    expect(outcome('touchpoint', { remove: ['t1'] }).touchpoint.t2?.fallback).toBeNull();
    expect(checkWorkbook(next)).toEqual([]);
  });

  it('is refused while another row needs it, saying which', () => {
    expect(() => edit('channel', { remove: ['chat'] })).toThrow(
      'This channel is needed by 2 touchpoints, so nothing was deleted',
    );
    expect(() => edit('channel', { remove: ['chat', 'mail'] })).toThrow('Some of these 2 channels');
  });

  it('counts a change to the rows that hold it, when that is part of the same act', () => {
    const next = outcome('touchpoint', {
      set: [{ id: 't2', fields: { fallback: null } }],
      remove: ['t1'],
    });
    expect(Object.keys(next.touchpoint)).toEqual(['t2']);
  });
});

describe('undo', () => {
  it('brings back everything that one act changed, whatever it was', () => {
    const some = <T>(items: readonly T[]) => fc.subarray([...items]);
    const acts = fc.oneof(
      fc.record({
        table: fc.constant<TableName>('process'),
        set: some([
          { id: 'p1', fields: { wave: 3, channels: listText(['voice']) } },
          { id: 'p2', fields: { owner: 'dana' } },
        ]),
        add: some([rowOf('process', { id: 'p8', name: 'Eight' }).row]),
        remove: some(['p1', 'p2']),
      }),
      fc.record({ table: fc.constant<TableName>('channel'), remove: some(['voice', 'mail']) }),
      fc.record({ table: fc.constant<TableName>('touchpoint'), remove: some(['t1', 't2']) }),
      fc.record({ table: fc.constant<TableName>('person'), remove: some(['dana']) }),
    );
    fc.assert(
      fc.property(acts, ({ table, ...edits }) => {
        const change = editRows(workbook, table, edits, 'Edit');
        const changed: Workbook = applyEdits(workbook, change.edits);
        expect(checkWorkbook(changed)).toEqual([]);
        expect(applyEdits(changed, invert(change).edits)).toEqual(workbook);
      }),
    );
  });
});
