import type { Edit } from '../../shared/changes/change.ts';
import type { AnyRow } from '../../shared/model/table.ts';

/** Half of a pair of code units, as a cut emoji leaves it. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** An edit with its new values as SQLite and JSON keep them, so that what is in memory is what will be read back. */
export function asStored(edit: Edit): Edit {
  return edit.after ? { ...edit, after: rowAsStored(edit.after) } : edit;
}

function rowAsStored(row: AnyRow): AnyRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, valueAsStored(value)]),
  ) as AnyRow;
}

function valueAsStored(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(LONE_SURROGATE, '\ufffd');
  return Object.is(value, -0) ? 0 : value;
}
