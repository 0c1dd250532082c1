import type { ReactNode } from 'react';
import type { AnyField, AnyRow } from '../../../shared/model/table.ts';

/** What a cell holds for sorting, filtering and copying. */
export type CellValue = number | string | boolean | null;

/** What counts in an editable cell that is empty. */
export interface Inherited {
  readonly value: unknown;
  /** Where it comes from, in words that follow "from". */
  readonly from: string;
}

/** One column of a grid: a field that can be edited, or something computed from the row. */
export interface GridColumn {
  /** Unique in the grid; the field's name where there is a field. */
  readonly key: string;
  readonly header: string;
  readonly help?: string;
  /** Where the column stands in the menu that shows and hides columns. */
  readonly section?: string;
  /** In pixels, until the person changes it. */
  readonly width?: number;
  /** The field that the column edits; without it the column is computed. */
  readonly field?: AnyField;
  /** The field is shown but not edited here. */
  readonly readOnly?: boolean;
  /** The computed value, for sorting, filtering and copying. */
  readonly value?: (row: AnyRow) => CellValue;
  /** What stands in a computed cell; the value itself otherwise. */
  readonly text?: (row: AnyRow) => string;
  /** What a cell shows instead of plain text. Without the text's own meaning it must not differ from `text`. */
  readonly render?: (row: AnyRow) => ReactNode;
  readonly inherited?: (row: AnyRow) => Inherited | null;
  /** Hidden until the person shows it. */
  readonly hidden?: boolean;
  /** How a cell is tinted. */
  readonly tone?: (row: AnyRow) => CellTone | null;
}

export type CellTone = 'good' | 'attention' | 'bad' | 'quiet';

export function isEditable(column: GridColumn): boolean {
  return column.field !== undefined && column.readOnly !== true;
}
