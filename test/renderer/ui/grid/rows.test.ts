import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldColumns } from '../../../../renderer/ui/grid/field-columns.ts';
import { fillTarget, planFill } from '../../../../renderer/ui/grid/rows/plan-fill.ts';
import { moveRows, placeAt } from '../../../../renderer/ui/grid/rows/positions.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import { process, processes, rowOf } from './support.ts';

describe('filling', () => {
  const columns = fieldColumns(process, [
    'name',
    'aht_seconds',
    'aht_deviation_seconds',
    'exception_percent',
  ]);
  const cell = (top: number, left: number) => ({ top, bottom: top, left, right: left });

  it('repeats a block down, as often as it takes', () => {
    const edits = planFill(
      { top: 0, bottom: 1, left: 1, right: 1 },
      { top: 0, bottom: 3, left: 1, right: 1 },
      processes,
      columns,
    );
    expect(edits).toEqual([
      { id: 'p3', fields: { aht_seconds: 100 } },
      { id: 'p4', fields: { aht_seconds: 200 } },
    ]);
  });

  it('goes up in the same rhythm', () => {
    const edits = planFill(
      { top: 2, bottom: 3, left: 1, right: 1 },
      { top: 0, bottom: 3, left: 1, right: 1 },
      processes,
      columns,
    );
    expect(edits.map(({ fields }) => fields.aht_seconds)).toEqual([300, 400]);
  });

  it('goes to the side only into columns of the same kind and unit', () => {
    const edits = planFill(cell(0, 1), { top: 0, bottom: 0, left: 1, right: 3 }, processes, columns);
    expect(edits).toEqual([{ id: 'p1', fields: { aht_deviation_seconds: 100 } }]);
  });

  it('leaves computed columns and cells that hold the same already', () => {
    const computed = [{ key: 'load', header: 'Load', value: () => 1 }];
    expect(planFill(cell(0, 0), { ...cell(0, 0), bottom: 3 }, processes, computed)).toEqual([]);
    expect(planFill(cell(0, 2), { ...cell(0, 2), bottom: 3 }, processes, columns)).toEqual([]);
  });

  it('follows the drag in the direction in which it went farther', () => {
    expect(fillTarget(cell(2, 1), 5, 2)).toEqual({ top: 2, bottom: 5, left: 1, right: 1 });
    expect(fillTarget(cell(2, 1), 3, 4)).toEqual({ top: 2, bottom: 2, left: 1, right: 4 });
    expect(fillTarget(cell(2, 1), 0, 1)).toEqual({ top: 0, bottom: 2, left: 1, right: 1 });
  });
});

describe('the order of rows', () => {
  it('changes by one number when there is room between the neighbours', () =>
    expect(moveRows(processes, new Set(['p4']), 1)).toEqual([{ id: 'p4', fields: { position: 1.5 } }]));

  it('does not change when a row is dropped where it is', () => {
    expect(moveRows(processes, new Set(['p2']), 1)).toEqual([]);
    expect(moveRows(processes, new Set(['p2']), 2)).toEqual([]);
  });

  it('numbers all rows anew when the neighbours are too close', () => {
    const close = [1, 1 + 1e-9, 2].map((position, at) =>
      rowOf('process', { id: `r${at}`, name: 'R', position }),
    );
    const { positions, renumbered } = placeAt(close, 1, 1);
    expect(positions).toEqual([2]);
    expect(renumbered).toEqual([
      { id: 'r1', fields: { position: 3 } },
      { id: 'r2', fields: { position: 4 } },
    ]);
  });

  it('is what was asked for, whatever is moved where and however often', () => {
    const moves = fc.array(
      fc.record({ pick: fc.subarray([0, 1, 2, 3, 4, 5]), index: fc.integer({ min: 0, max: 6 }) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(moves, (list) => {
        let rows: readonly AnyRow[] = [0, 1, 2, 3, 4, 5].map((at) =>
          rowOf('process', { id: `r${at}`, name: 'R', position: at }),
        );
        for (const { pick, index } of list) {
          const ids = new Set(pick.map((at) => `r${at}`));
          const wanted = [
            ...rows.slice(0, index).filter(({ id }) => !ids.has(id)),
            ...rows.filter(({ id }) => ids.has(id)),
            ...rows.slice(index).filter(({ id }) => !ids.has(id)),
          ].map(({ id }) => id);
          const moved = new Map(moveRows(rows, ids, index).map(({ id, fields }) => [id, fields]));
          rows = rows
            .map((row): AnyRow => ({ ...row, ...moved.get(row.id) }))
            .sort((a, b) => Number(a.position) - Number(b.position));
          expect(rows.map(({ id }) => id)).toEqual(wanted);
        }
      }),
    );
  });
});
