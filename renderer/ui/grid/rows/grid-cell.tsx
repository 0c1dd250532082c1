import { memo, type ReactNode } from 'react';
import type { AnyRow } from '../../../../shared/model/table.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { cellWords, fieldWords } from '../cell-words.ts';
import type { Draft } from '../editing/drafts.ts';
import styles from '../grid.module.css';
import { type GridColumn, isEditable } from '../grid-column.ts';
import { cellRole } from '../roles.ts';

interface GridCellProps {
  readonly id: string;
  readonly column: GridColumn;
  readonly row: AnyRow;
  readonly workbook: Workbook;
  readonly at: number;
  readonly width: number;
  readonly numeric: boolean;
  readonly frozen: boolean;
  readonly readOnly: boolean;
  readonly selected: boolean;
  readonly active: boolean;
  /** The corner that fills by dragging is here. */
  readonly handle: boolean;
  readonly draft: Draft | undefined;
  /** What the cell is edited with, while it is. */
  readonly editor: ReactNode;
}

/** One cell. It has no listeners of its own: the grid hears for all of them. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { id, column, row, workbook, at, width, numeric, frozen, selected, active, draft, editor } = props;
  const editable = isEditable(column) && !props.readOnly;
  const words = draft ? draftWords(draft, column) : cellWords(column, row, workbook);
  const inherited = words === '' && !draft && column.inherited ? column.inherited(row) : null;
  const problem = draft?.problem ?? null;
  const hint = problem ?? (inherited ? `From ${inherited.from}` : words.length > 12 ? words : undefined);
  return (
    <div
      id={id}
      {...cellRole(at, { selected, editable, invalid: problem !== null })}
      data-c={at}
      data-active={active || undefined}
      data-selected={selected || undefined}
      data-editable={editable || undefined}
      data-numeric={numeric || undefined}
      data-tone={column.tone?.(row) ?? undefined}
      data-invalid={problem !== null || undefined}
      data-editing={editor ? true : undefined}
      title={editor ? undefined : hint}
      className={frozen ? `${styles.cell} ${styles.frozen}` : styles.cell}
      style={{ width }}
    >
      {editor ?? contentOf({ column, row, draft, words, inherited, workbook })}
      {props.handle && !editor && <span className={styles.handle} data-handle />}
    </div>
  );
});

/** A tick on its way looks like one that has arrived. */
function draftWords({ text, problem }: Draft, { field }: GridColumn): string {
  if (field?.kind !== 'boolean' || problem !== null) return text;
  return text === 'Yes' ? '✓' : '';
}

interface Content {
  readonly column: GridColumn;
  readonly row: AnyRow;
  readonly draft: Draft | undefined;
  readonly words: string;
  readonly inherited: { readonly value: unknown; readonly from: string } | null;
  readonly workbook: Workbook;
}

/** What stands in the cell. Not a component: a grid has so many cells that one less for each is felt. */
function contentOf({ column, row, draft, words, inherited, workbook }: Content): ReactNode {
  if (inherited) {
    const value = column.field
      ? fieldWords(column.field, inherited.value, workbook)
      : String(inherited.value ?? '');
    return (
      <span className={styles.inherited}>
        {value}
        <span className={styles.unseen}>, from {inherited.from}</span>
      </span>
    );
  }
  if (column.render && !draft) return <span className={styles.words}>{column.render(row)}</span>;
  if (words === '✓')
    return (
      <span className={styles.words}>
        <span aria-hidden>✓</span>
        <span className={styles.unseen}>Yes</span>
      </span>
    );
  return <span className={styles.words}>{words}</span>;
}
