import type { AnyRow, Table } from '../../../../shared/model/table.ts';
import { fieldsOf } from '../grid-edit.ts';
import { namedOnce, ownName } from './own-names.ts';

/**
 * A row's fields for another row. Its name tells that it is a copy where names have to differ, and it is as new as it
 * is: moments are those of the copy.
 *
 * @param taken the names that are in use; the copy's is added to them.
 */
export function copyOf(row: AnyRow, table: Table, taken: Set<string>): Readonly<Record<string, unknown>> {
  const keys = Object.keys(table.fields).filter((key) => key !== 'id');
  const now = new Date().toISOString();
  const moments = Object.fromEntries(
    keys.filter((key) => table.fields[key]?.kind === 'timestamp').map((key) => [key, now]),
  );
  const copy = { ...fieldsOf(row, keys), ...moments };
  const key = namedOnce(table);
  if (key === null) return copy;
  const name = String(row[key]);
  return { ...copy, [key]: ownName((n) => (n === 1 ? `${name} (copy)` : `${name} (copy ${n})`), taken) };
}
