import type { ReactNode } from 'react';
import type { AnyRow, Table } from '../../../shared/model/table.ts';
import type { Workbook } from '../../../shared/model/workbook.ts';
import type { CellTone, GridColumn } from './grid-column.ts';
import type { GridEdit, NewRow } from './grid-edit.ts';

export interface DataGridProps {
  /** Names the grid's arrangement on this computer and its unsaved texts; unique in the app. */
  readonly id: string;
  /** What the grid holds, for those who do not see the page around it. */
  readonly label: string;
  readonly table: Table;
  readonly workbook: Workbook;
  /** In the order of their positions; a new list only when a row has changed. */
  readonly rows: readonly AnyRow[];
  /** A new list only when what a column shows has changed. The first column stays in view. */
  readonly columns: readonly GridColumn[];
  /** The row that the page speaks about, as in a panel beside the grid. */
  readonly current?: string | null;
  readonly onCurrentChange?: (id: string | null) => void;
  /** Opens what the page has to say about a row; F6 and Ctrl+Enter ask for it. */
  readonly onOpen?: (id: string) => void;
  /**
   * Makes one act of a person happen, and gives back the ids of the rows that it added.
   * Rejects with an error whose message is for people; then nothing has changed.
   */
  readonly onEdit: (edit: GridEdit) => Promise<readonly string[]>;
  readonly onRemove: (ids: readonly string[]) => Promise<void>;
  /** Says why something was not done, where there is no cell to say it at. */
  readonly onProblem: (error: unknown) => void;
  readonly readOnly?: boolean;
  /** The fields of a row that is added; without it no rows can be added here. May refuse with an error for people. */
  readonly newRow?: NewRow;
  readonly emptyText: string;
  readonly emptyAction?: ReactNode;
  /** Stands at the left of the bar above the grid. */
  readonly toolbar?: ReactNode;
  readonly rowTone?: (row: AnyRow) => CellTone | null;
  /** As high as the rows need, up to the height of the page; otherwise it fills its parent. */
  readonly fit?: boolean;
}
