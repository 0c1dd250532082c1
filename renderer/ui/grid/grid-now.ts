import type { AnyRow } from '../../../shared/model/table.ts';
import type { GridColumn } from './grid-column.ts';
import type { DataGridProps } from './grid-props.ts';

/** What the actions look at: the grid as it is shown now. */
export interface GridNow {
  readonly props: DataGridProps;
  /** The shown rows and columns. */
  readonly rows: readonly AnyRow[];
  readonly columns: readonly GridColumn[];
  readonly sorted: boolean;
  readonly say: (words: string) => void;
  /** Rows that stay in view although a filter hides them, until the person goes on to another one. */
  readonly keep: (ids: readonly string[]) => void;
}
