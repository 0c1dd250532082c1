import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { AnyRow } from '../../../shared/model/table.ts';
import { valueText } from '../../../shared/model/value-text.ts';
import { CellEditor } from './editing/cell-editor.tsx';
import { draftOf } from './editing/drafts.ts';
import type { Move } from './editing/editor-keys.ts';
import { type GridColumn, isEditable } from './grid-column.ts';
import type { DataGridProps } from './grid-props.ts';
import { nameIn } from './grid-words.ts';
import { HEADERS, type Selection } from './rows/use-selection.ts';
import type { GridActions } from './use-grid-actions.ts';

interface Input {
  readonly props: DataGridProps;
  readonly rows: readonly AnyRow[];
  readonly columns: readonly GridColumn[];
  readonly selection: Selection;
  readonly actions: GridActions;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly say: (words: string) => void;
}

interface Editing {
  readonly row: string;
  readonly key: string;
  readonly text: string;
  readonly typedOver: boolean;
}

/** Opens the active cell for typing, and takes or drops what was typed. */
export function useCellEdit({ props, rows, columns, selection, actions, scroller, say }: Input) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const { active, range } = selection;
  const row = active.row === HEADERS ? undefined : rows[active.row];
  const column = columns[active.col];
  const open = editing !== null && editing.row === row?.id && editing.key === column?.key;

  const was = useRef(false);
  const focusGrid = () => scroller.current?.focus({ preventScroll: true });
  useEffect(() => {
    // An editor that went away took the focus with it.
    if (editing === null && was.current && document.activeElement === document.body) focusGrid();
    was.current = editing !== null;
  });

  const start = (typedOver: boolean) => {
    if (!row || !column?.field) {
      if (column && !column.field) say(`${column.header} is computed and cannot be typed.`);
      return;
    }
    if (!isEditable(column) || props.readOnly) return say(`${column.header} cannot be changed here.`);
    const { field } = column;
    const text = typedOver
      ? ''
      : (draftOf(props.id, row.id, column.key)?.text ?? valueText(field, row[column.key], props.workbook));
    // At once, so that the letter that opened the editor is typed into it.
    flushSync(() => setEditing({ row: row.id, key: column.key, text, typedOver }));
  };

  const commit = (text: string, move: Move) => {
    setEditing(null);
    if (row && column) actions.commitCell(row, column, text);
    if (move === 'away') return;
    focusGrid();
    const { row: at, col } = active;
    if (move === 'down') selection.select({ row: at + 1, col });
    else if (move === 'up') selection.select({ row: Math.max(0, at - 1), col });
    else if (move === 'right') selection.select({ row: at, col: col + 1 });
    else if (move === 'left') selection.select({ row: at, col: col - 1 });
  };

  const editor =
    open && row && column?.field ? (
      <CellEditor
        key={`${editing.row}/${editing.key}`}
        field={column.field}
        workbook={props.workbook}
        label={`${column.header} of ${nameIn(props.table, row)}`}
        text={editing.text}
        typedOver={editing.typedOver}
        onCommit={commit}
        onFill={(text) => {
          setEditing(null);
          focusGrid();
          actions.fillWith(range, text);
        }}
        onCancel={() => {
          setEditing(null);
          focusGrid();
        }}
      />
    ) : null;
  return { start, editor };
}
