import { describe, expect, it } from 'vitest';
import { matching } from '../../../../renderer/ui/grid/editing/options.ts';
import { copyOf } from '../../../../renderer/ui/grid/rows/copy-of.ts';
import { withOwnName } from '../../../../renderer/ui/grid/rows/own-names.ts';
import { withKept } from '../../../../renderer/ui/grid/rows/use-kept-rows.ts';
import { sameRows } from '../../../../renderer/ui/grid/rows/use-selection.ts';
import { tableOf } from '../../../../shared/model/tables.ts';
import { processes, rowOf } from './support.ts';

const [refund, order, complaint, delivery] = processes as [
  (typeof processes)[0],
  (typeof processes)[0],
  (typeof processes)[0],
  (typeof processes)[0],
];
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('a row that is worked on in a filtered grid', () => {
  it('stays where it was when it passes no longer', () => {
    const before = [refund, order, delivery];
    expect(ids(withKept([refund, delivery], processes, new Set(['p2']), before))).toEqual(['p1', 'p2', 'p4']);
    expect(ids(withKept([order, delivery], processes, new Set(['p1']), before))).toEqual(['p1', 'p2', 'p4']);
    expect(ids(withKept([], processes, new Set(['p1', 'p2']), before))).toEqual(['p1', 'p2']);
  });

  it('stays where it was when the grid is sorted otherwise than the workbook', () => {
    const before = [delivery, complaint, refund];
    expect(ids(withKept([delivery, refund], processes, new Set(['p3']), before))).toEqual(['p4', 'p3', 'p1']);
  });

  it('shows what it holds now', () => {
    const renamed = { ...order, name: 'Orders' };
    const rows = withKept([refund], [refund, renamed, complaint, delivery], new Set(['p2']), [refund, order]);
    expect(rows[1]).toBe(renamed);
  });

  it('stands behind its neighbour when it was just added', () =>
    expect(ids(withKept([refund, delivery], processes, new Set(['p3']), [refund, delivery]))).toEqual([
      'p1',
      'p3',
      'p4',
    ]));

  it('is not looked for when it has been deleted', () => {
    const shown = [refund];
    expect(withKept(shown, [refund, order], new Set(['p3']), [refund, complaint])).toBe(shown);
  });
});

describe('a range of rows', () => {
  it('is still the same when its rows change places among themselves', () =>
    expect(sameRows(['p1', 'p2'], [order, refund, complaint], 0, 1)).toBe(true));

  it('is another one when a row has come between, or others have taken the places', () => {
    expect(sameRows(['p1', 'p2'], [refund, complaint, order], 0, 2)).toBe(false);
    expect(sameRows(['p1', 'p2'], [complaint, delivery], 1, 0)).toBe(false);
  });

  it('of one row may be any row', () => expect(sameRows(['p1'], [delivery], 0, 0)).toBe(true));
});

describe('names that may occur only once', () => {
  const stage = tableOf('stage');

  it('are counted up for several new rows', () => {
    const taken = new Set(['New stage']);
    const names = [1, 2, 3].map(() => withOwnName({ name: 'New stage' }, stage, taken).name);
    expect(names).toEqual(['New stage 2', 'New stage 3', 'New stage 4']);
  });

  it('tell a copy, also of several rows at once', () => {
    const buy = rowOf('stage', { id: 's1', name: 'Buy' });
    const taken = new Set(['Buy']);
    expect([copyOf(buy, stage, taken).name, copyOf(buy, stage, taken).name]).toEqual([
      'Buy (copy)',
      'Buy (copy 2)',
    ]);
  });

  it('do not matter where they may be the same', () =>
    expect(copyOf(refund, tableOf('process'), new Set(['Refund'])).name).toBe('Refund'));
});

describe('a copied row', () => {
  it('is noted when it is copied, not when the first one was', () => {
    const action = rowOf('action', {
      id: 'a1',
      title: 'Write it down',
      created_at: '2020-01-01T00:00:00.000Z',
    });
    expect(String(copyOf(action, tableOf('action'), new Set()).created_at) > '2025').toBe(true);
  });
});

describe('the options that a typed word fits', () => {
  const options = ['Mobile email', 'Email support', 'Email'].map((label) => ({ value: label, label }));
  it('begin with the one that is named so', () =>
    expect(matching(options, 'email').map(({ label }) => label)).toEqual([
      'Email',
      'Email support',
      'Mobile email',
    ]));
});
