import { Refusal } from '../../shared/lib/refusal.ts';
import type { AnyRow } from '../../shared/model/table.ts';
import { type TableName, tableOf } from '../../shared/model/tables.ts';
import type { Workbook } from '../../shared/model/workbook.ts';

/**
 * The fields of a new row that has to be complete from the start: a name of its own, and the first row that a needed
 * reference can point to. `values` come before all of these.
 *
 * @throws Refusal `missing-row` when there is nothing that a needed reference could point to.
 */
export function draftRow(
  workbook: Workbook,
  table: TableName,
  values: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const { fields, named, singular, unique } = tableOf(table);
  const draft: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    if (field.kind === 'id') continue;
    if (key in values) draft[key] = values[key];
    else if (key === named)
      draft[key] = freeName(
        workbook,
        table,
        key,
        `New ${singular}`,
        unique.some((group) => group.includes(key)),
      );
    else if (field.kind === 'reference' && field.required)
      draft[key] = firstRow(workbook, field.refersTo, singular);
    else draft[key] = field.kind === 'timestamp' ? new Date().toISOString() : field.initial;
  }
  return draft;
}

function freeName(workbook: Workbook, table: TableName, key: string, name: string, once: boolean): string {
  if (!once) return name;
  const taken = new Set(rowsOf(workbook, table).map((row) => row[key]));
  for (let n = 1; ; n += 1) {
    const next = n === 1 ? name : `${name} ${n}`;
    if (!taken.has(next)) return next;
  }
}

function firstRow(workbook: Workbook, refersTo: string | undefined, singular: string): string {
  const table = refersTo as TableName;
  const [first] = rowsOf(workbook, table).toSorted(
    (a, b) => Number(a.position ?? 0) - Number(b.position ?? 0),
  );
  if (first) return first.id;
  const target = tableOf(table).singular;
  throw new Refusal(
    'missing-row',
    `A ${singular} needs a ${target}, and there is none yet: add a ${target} first.`,
  );
}

function rowsOf(workbook: Workbook, table: TableName): readonly AnyRow[] {
  return Object.values(workbook[table] as Readonly<Record<string, AnyRow>>);
}
