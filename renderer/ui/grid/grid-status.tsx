import type { AnyRow } from '../../../shared/model/table.ts';
import type { Draft } from './editing/drafts.ts';
import styles from './grid.module.css';
import { type GridColumn, isEditable } from './grid-column.ts';
import type { Range } from './rows/plan-fill.ts';

interface GridStatusProps {
  readonly rows: readonly AnyRow[];
  readonly columns: readonly GridColumn[];
  readonly range: Range;
  readonly column: GridColumn | undefined;
  readonly draft: Draft | undefined;
}

const figure = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** The line under the grid: why a cell is refused, what a column asks for, what the selected numbers add up to. */
export function GridStatus({ rows, columns, range, column, draft }: GridStatusProps) {
  const height = Math.max(0, Math.min(range.bottom, rows.length - 1) - range.top + 1);
  const width = range.right - range.left + 1;
  const problem = draft?.problem;
  return (
    <div className={styles.status}>
      <span className={styles.statusWords} data-bad={problem ? true : undefined}>
        {problem ? `${problem} Press F2 to change it, Escape to bring the old value back.` : helpOf(column)}
      </span>
      {height * width > 1 && (
        <span className={styles.figures}>
          {height} x {width} selected{sums(rows, columns, range)}
        </span>
      )}
    </div>
  );
}

function helpOf(column: GridColumn | undefined): string {
  if (!column) return '';
  const help = column.help ?? '';
  return isEditable(column) || !column.field ? (column.field ? help : `Computed. ${help}`) : help;
}

const MOST = 200_000;

function sums(rows: readonly AnyRow[], columns: readonly GridColumn[], range: Range): string {
  const numbers: number[] = [];
  if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > MOST) return '';
  for (const row of rows.slice(range.top, range.bottom + 1))
    for (const column of columns.slice(range.left, range.right + 1)) {
      const value = column.field ? row[column.key] : column.value?.(row);
      if (typeof value === 'number') numbers.push(value);
    }
  if (numbers.length < 2) return '';
  const sum = numbers.reduce((total, number) => total + number, 0);
  return `, sum ${figure.format(sum)}, average ${figure.format(sum / numbers.length)}`;
}
