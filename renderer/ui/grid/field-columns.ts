import type { AnyField, Table } from '../../../shared/model/table.ts';
import type { GridColumn } from './grid-column.ts';

/**
 * Editable columns of a table's fields, in the order of the names; `changes` says what a column has beyond its field,
 * such as what is inherited when it is empty.
 */
export function fieldColumns(
  table: Table,
  names: readonly string[],
  changes: Readonly<Record<string, Partial<GridColumn>>> = {},
): readonly GridColumn[] {
  return names.map((name) => {
    const field = table.fields[name];
    if (!field) throw new Error(`${table.name} has no field ${name}.`);
    return {
      key: name,
      header: headerOf(field),
      help: field.help,
      ...(field.section === undefined ? {} : { section: field.section }),
      width: widthOf(field),
      field,
      ...changes[name],
    };
  });
}

/** The label with the unit, which stands in the header and not in every cell. */
function headerOf({ label, unit }: AnyField): string {
  return unit === undefined || unit === 'x' ? label : `${label}, ${unit}`;
}

const PIXELS_PER_CHARACTER = 7.5;

function widthOf({ kind, excelWidth, label }: AnyField): number {
  if (kind === 'boolean' || kind === 'level') return Math.max(96, Math.min(150, label.length * 8 + 34));
  return Math.round(Math.min(320, Math.max(110, excelWidth * PIXELS_PER_CHARACTER)));
}
