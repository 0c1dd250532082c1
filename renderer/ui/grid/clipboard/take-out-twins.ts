import type { AnyRow, Table } from '../../../../shared/model/table.ts';

/** What a paste means for one row, before it is checked against the others. */
export interface PlannedRow {
  /** The row as it is; undefined for one that is added. */
  readonly row: AnyRow | undefined;
  /** Its line in the pasted block, from 0. */
  readonly line: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Twin {
  readonly planned: PlannedRow;
  /** The field that would occur twice. */
  readonly field: string;
  readonly reason: string;
}

/**
 * Takes out what would occur twice where the model wants it once, such as a name: the first that asks for it keeps it,
 * and a row that has it already goes before all. Rows may exchange their names in one paste.
 */
export function takeOutTwins(
  table: Table,
  stored: readonly AnyRow[],
  planned: readonly PlannedRow[],
): { readonly planned: readonly PlannedRow[]; readonly twins: readonly Twin[] } {
  let left = planned;
  const twins: Twin[] = [];
  for (const group of table.unique) {
    // A value that was taken out leaves the old one in its place, which may be another row's wish.
    for (;;) {
      const found = twinsIn(group, stored, left);
      if (found.size === 0) break;
      const labels = group.map((name) => table.fields[name]?.label.toLowerCase() ?? name).join(' and ');
      const reason = `Another ${table.singular} has the same ${labels}, which may occur only once: change one of them.`;
      for (const one of left) if (found.has(one)) twins.push({ planned: one, field: group[0] ?? '', reason });
      left = left.flatMap((one) => (found.has(one) ? without(one, group) : [one]));
    }
  }
  return { planned: left, twins };
}

function twinsIn(
  group: readonly string[],
  stored: readonly AnyRow[],
  planned: readonly PlannedRow[],
): ReadonlySet<PlannedRow> {
  const asking = planned.filter(({ row, fields }) => !row || group.some((name) => name in fields));
  const changed = new Set(asking.map(({ row }) => row?.id));
  const keyOf = (row: Readonly<Record<string, unknown>>) => JSON.stringify(group.map((name) => row[name]));
  const taken = new Set(stored.filter(({ id }) => !changed.has(id)).map(keyOf));
  const found = new Set<PlannedRow>();
  for (const one of asking) {
    const key = keyOf({ ...one.row, ...one.fields });
    if (taken.has(key)) found.add(one);
    taken.add(key);
  }
  return found;
}

/** What is left of a planned row; nothing of a new one, which cannot be without what was taken out. */
function without({ row, line, fields }: PlannedRow, group: readonly string[]): readonly PlannedRow[] {
  if (!row) return [];
  const rest = Object.entries(fields).filter(([name]) => !group.includes(name));
  return rest.length > 0 ? [{ row, line, fields: Object.fromEntries(rest) }] : [];
}
