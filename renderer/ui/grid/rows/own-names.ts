import type { AnyRow, Table } from '../../../../shared/model/table.ts';

/** The field by which people know a row, where no two rows may share it; null elsewhere. */
export function namedOnce({ named, unique }: Table): string | null {
  return named !== null && unique.some((group) => group.length === 1 && group[0] === named) ? named : null;
}

/** The names that rows have. */
export function namesOf(table: Table, rows: Iterable<AnyRow>): Set<string> {
  const { named } = table;
  const names = new Set<string>();
  if (named !== null) for (const row of rows) names.add(String(row[named]));
  return names;
}

/** The first name that is free, of those that `make` gives for 1, 2, 3, ... It is taken from now on. */
export function ownName(make: (n: number) => string, taken: Set<string>): string {
  for (let n = 1; ; n += 1) {
    const name = make(n);
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** A new row with another name where its own is taken and names have to differ, as when several are added at once. */
export function withOwnName(
  row: Readonly<Record<string, unknown>>,
  table: Table,
  taken: Set<string>,
): Readonly<Record<string, unknown>> {
  const key = namedOnce(table);
  if (key === null || typeof row[key] !== 'string') return row;
  const name = row[key].replace(/ \d+$/, '');
  if (!taken.has(row[key])) {
    taken.add(row[key]);
    return row;
  }
  return { ...row, [key]: ownName((n) => (n === 1 ? name : `${name} ${n}`), taken) };
}
