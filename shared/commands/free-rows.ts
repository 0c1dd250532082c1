import type { Edit } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import { targetsOf } from '../model/check-row.ts';
import { listed, listText } from '../model/list-text.ts';
import type { AnyField, AnyRow } from '../model/table.ts';
import { TABLE_NAMES, type TableName, tableOf } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';

/**
 * The edits by which all other rows let go of rows that will be removed: references that may be empty become empty,
 * lists lose the removed rows.
 *
 * @throws Refusal `in-use` when a reference that must not be empty is left, saying which rows hold on.
 */
export function freeRows(
  workbook: Workbook,
  table: TableName,
  removed: ReadonlySet<string>,
): readonly Edit[] {
  if (removed.size === 0) return [];
  const edits: Edit[] = [];
  const holding = new Map<TableName, number>();
  for (const name of TABLE_NAMES) {
    const fields = Object.entries(tableOf(name).fields).filter(([, field]) => field.refersTo === table);
    if (fields.length === 0) continue;
    for (const row of Object.values(workbook[name] as Readonly<Record<string, AnyRow>>)) {
      if (name === table && removed.has(row.id)) continue;
      const held = fields.filter(([key, field]) => targetsOf(field, row[key]).some((id) => removed.has(id)));
      if (held.length === 0) continue;
      if (held.some(([, field]) => field.kind === 'reference' && field.required))
        holding.set(name, (holding.get(name) ?? 0) + 1);
      const freed = held.map(([key, field]) => [key, without(field, row[key], removed)]);
      edits.push({ table: name, id: row.id, before: row, after: { ...row, ...Object.fromEntries(freed) } });
    }
  }
  if (holding.size > 0) throw new Refusal('in-use', stillHeld(table, removed.size, holding));
  return edits;
}

function without(field: AnyField, value: unknown, removed: ReadonlySet<string>): unknown {
  if (field.kind !== 'references') return null;
  return listText(listed(String(value)).filter((id) => !removed.has(id)));
}

function stillHeld(table: TableName, count: number, holding: ReadonlyMap<TableName, number>): string {
  const { singular, plural } = tableOf(table);
  const users = [...holding].map(([name, rows]) => {
    const { singular: one, plural: many } = tableOf(name);
    return `${rows} ${rows === 1 ? one : many}`;
  });
  const which = count === 1 ? `This ${singular} is` : `Some of these ${count} ${plural} are`;
  return `${which} needed by ${users.join(' and ')}, so nothing was deleted: choose another ${singular} there first.`;
}
