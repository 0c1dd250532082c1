import { useLayoutEffect, useMemo, useRef } from 'react';
import { readValue } from '../../../shared/model/read-value.ts';
import type { AnyRow } from '../../../shared/model/table.ts';
import { commitCell } from './commit-cell.ts';
import { draftOf, forgetCells, forgetRows } from './editing/drafts.ts';
import { type GridColumn, isEditable } from './grid-column.ts';
import type { GridEdit, SetFields } from './grid-edit.ts';
import type { GridNow } from './grid-now.ts';
import type { DataGridProps } from './grid-props.ts';
import { countOf, labelOf, nameIn } from './grid-words.ts';
import { copyOf } from './rows/copy-of.ts';
import { namesOf, withOwnName } from './rows/own-names.ts';
import { planFill, type Range } from './rows/plan-fill.ts';
import { moveRows, placeAt } from './rows/positions.ts';

/** Everything that a person does to the rows of a grid. Each is one act, and one step to undo. */
export interface GridActions {
  /** Takes what was typed into a cell: stores it, or keeps it in the cell with the reason why it does not fit. */
  readonly commitCell: (row: AnyRow, column: GridColumn, text: string) => void;
  /** Puts one text into every cell of a range that takes it. */
  readonly fillWith: (range: Range, text: string) => void;
  readonly toggle: (row: AnyRow, column: GridColumn) => void;
  readonly clear: (range: Range) => void;
  readonly fill: (source: Range, target: Range) => void;
  /** Adds rows before the shown row at `index`, and gives back their ids. */
  readonly insert: (index: number, count: number) => Promise<readonly string[]>;
  readonly duplicate: (range: Range) => Promise<readonly string[]>;
  readonly remove: (range: Range) => void;
  /** Moves the rows of a range before the shown row at `index`; says why when rows cannot be moved. */
  readonly move: (range: Range, index: number) => void;
  /** Sends an act; false when it was refused, which was said then. */
  readonly send: (edit: GridEdit) => Promise<readonly string[] | null>;
}

export function useGridActions(now: GridNow): GridActions {
  const latest = useRef(now);
  useLayoutEffect(() => {
    latest.current = now;
  });
  return useMemo(() => makeActions(() => latest.current), []);
}

function makeActions(now: () => GridNow): GridActions {
  const send = async (edit: GridEdit): Promise<readonly string[] | null> => {
    const { props } = now();
    if (edit.set.length === 0 && edit.add.length === 0) return [];
    try {
      const shown = new Set(now().rows.map(({ id }) => id));
      now().keep(edit.set.flatMap(({ id }) => (shown.has(id) ? [id] : [])));
      const added = await props.onEdit(edit);
      now().keep(added);
      forgetCells(props.id, edit.set);
      return added;
    } catch (error) {
      props.onProblem(error);
      return null;
    }
  };
  const editable = () => now().props.readOnly !== true;

  /** One edit for each row of a range from what `change` makes of each cell that can be edited. */
  const overRange = (
    { top, bottom, left, right }: Range,
    change: (row: AnyRow, column: GridColumn) => unknown,
  ): readonly SetFields[] => {
    const { rows, columns, props } = now();
    const open = columns.slice(left, right + 1).filter(isEditable);
    return rows.slice(top, bottom + 1).flatMap((row) => {
      const fields: Record<string, unknown> = {};
      for (const column of open) {
        const value = change(row, column);
        if (value === undefined) continue;
        forgetCells(props.id, [{ id: row.id, fields: { [column.key]: value } }]);
        if (value !== row[column.key]) fields[column.key] = value;
      }
      return Object.keys(fields).length > 0 ? [{ id: row.id, fields }] : [];
    });
  };

  const valuesOf = (range: Range, text: string): ReadonlyMap<string, unknown> => {
    const { columns, props, say } = now();
    const values = new Map<string, unknown>();
    const reasons: string[] = [];
    for (const { key, field, ...column } of columns.slice(range.left, range.right + 1)) {
      if (!field || column.readOnly) continue;
      const reading = readValue(field, text, props.workbook);
      if (reading.ok) values.set(key, reading.value);
      else reasons.push(reading.message);
    }
    if (reasons.length > 0) say(reasons.join(' '));
    if (values.size === 0 && reasons[0] !== undefined) props.onProblem(new Error(reasons[0]));
    return values;
  };

  const titleOver = (verb: string, { top, bottom, left, right }: Range): string => {
    const { rows, columns, props } = now();
    const column = columns[left];
    const what = left === right && column ? `${labelOf(column)} of ` : '';
    if (top === bottom) return `${verb} ${what}${nameIn(props.table, rows[top])}`;
    return `${verb} ${what}${countOf(props.table, bottom - top + 1)}`;
  };

  const add = async (
    index: number,
    make: readonly Readonly<Record<string, unknown>>[],
    title: string,
  ): Promise<readonly string[]> => {
    const { props, rows } = now();
    const { table } = props;
    if (!table.fields.position) return (await send({ title, set: [], add: make })) ?? [];
    const at = rows[index] ? props.rows.findIndex(({ id }) => id === rows[index]?.id) : props.rows.length;
    const { positions, renumbered } = placeAt(props.rows, at, make.length);
    const placed = make.map((row, i) => ({ ...row, position: positions[i] ?? 0 }));
    return (await send({ title, set: renumbered, add: placed })) ?? [];
  };

  return {
    send,
    commitCell: (row, column, text) => commitCell(now, row, column, text),
    fillWith: (range, text) => {
      if (!editable()) return;
      const values = valuesOf(range, text);
      void send({
        title: titleOver('Fill', range),
        set: overRange(range, (_, { key }) => values.get(key)),
        add: [],
      });
    },
    toggle: (row, column) => {
      if (!editable() || !isEditable(column)) return;
      commitCell(now, row, column, isTicked(now().props.id, row, column) ? 'No' : 'Yes');
    },
    clear: (range) => {
      if (!editable()) return;
      const { props } = now();
      const reasons = new Set<string>();
      const set = overRange(range, (_, { field }) => {
        const reading = field && readValue(field, '', props.workbook);
        if (reading && !reading.ok) reasons.add(reading.message);
        return reading?.ok ? reading.value : undefined;
      });
      if (reasons.size > 0) now().say([...reasons].join(' '));
      if (set.length === 0 && reasons.size > 0) props.onProblem(new Error([...reasons].join(' ')));
      void send({ title: titleOver('Clear', range), set, add: [] });
    },
    fill: (source, target) => {
      if (!editable()) return;
      const { rows, columns } = now();
      void send({ title: titleOver('Fill', target), set: planFill(source, target, rows, columns), add: [] });
    },
    insert: async (index, count) => {
      const { props } = now();
      if (!props.newRow || !editable()) return [];
      const { newRow, table } = props;
      try {
        const taken = namesOf(table, props.rows);
        const make = Array.from({ length: count }, () => withOwnName(newRow(), table, taken));
        return await add(index, make, `Add ${countOf(table, count)}`);
      } catch (error) {
        props.onProblem(error);
        return [];
      }
    },
    duplicate: (range) => {
      const { props, rows } = now();
      if (!props.newRow || !editable()) return Promise.resolve([]);
      const copied = rows.slice(range.top, range.bottom + 1);
      const taken = namesOf(props.table, props.rows);
      const make = copied.map((row) => copyOf(row, props.table, taken));
      const title =
        copied.length === 1
          ? `Duplicate ${nameIn(props.table, copied[0])}`
          : `Duplicate ${countOf(props.table, copied.length)}`;
      return add(range.bottom + 1, make, title);
    },
    remove: (range) => {
      if (!editable()) return;
      const { props, rows } = now();
      const ids = rows.slice(range.top, range.bottom + 1).map(({ id }) => id);
      if (ids.length > 0) props.onRemove(ids).then(() => forgetRows(props.id, ids), props.onProblem);
    },
    move: (range, index) => {
      const { props, rows, sorted, say } = now();
      const { table } = props;
      if (!editable()) return;
      const why = cannotMove(props, sorted);
      if (why) {
        say(why);
        return props.onProblem(new Error(why));
      }
      const moving = rows.slice(range.top, range.bottom + 1);
      const target = rows[index];
      const at = target ? props.rows.findIndex(({ id }) => id === target.id) : props.rows.length;
      const set = moveRows(props.rows, new Set(moving.map(({ id }) => id)), at);
      const what = moving.length === 1 ? nameIn(table, moving[0]) : countOf(table, moving.length);
      void send({ title: `Move ${what}`, set, add: [] });
    },
  };
}

/** Why rows cannot be moved now, or null when they can. */
function cannotMove({ table }: DataGridProps, sorted: boolean): string | null {
  if (!table.fields.position) return `The ${table.plural} have no order of their own.`;
  return sorted
    ? 'Rows cannot be moved while they are sorted by a column: clear the sorting in the menu of its header first.'
    : null;
}

/** Whether a yes-no cell is ticked, counting what is still on its way to the file. */
function isTicked(grid: string, row: AnyRow, { key }: GridColumn): boolean {
  const draft = draftOf(grid, row.id, key);
  return draft ? draft.text === 'Yes' : row[key] === true;
}
