import type { AnyRow } from '../table.ts';
import { type TableName, tableOf } from '../tables.ts';
import type { Workbook } from '../workbook.ts';
import { fold } from './near-miss.ts';

type Rows = Readonly<Record<string, AnyRow>>;

interface Names {
  /** Ids by name as it is written, and by name without case. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly folded: ReadonlyMap<string, readonly string[]>;
  readonly ids: ReadonlyMap<string, string>;
}

/** Rows stay the same object until one of them changes, so their names are gathered once between two edits. */
const known = new WeakMap<Rows, Names>();

/** The rows of a table that a typed word means: by id, by name, then by either without case. */
export function rowsMeant(workbook: Workbook, table: TableName, word: string): readonly string[] {
  const rows = workbook[table] as Rows;
  const trimmed = word.trim();
  for (const id of [word, trimmed]) if (Object.hasOwn(rows, id)) return [id];
  const { exact, folded, ids } = namesOf(rows, table);
  const byId = ids.get(fold(trimmed));
  return exact.get(trimmed) ?? folded.get(fold(trimmed)) ?? (byId === undefined ? [] : [byId]);
}

/** The names of a table's rows, for suggestions. */
export function rowNames(workbook: Workbook, table: TableName): Iterable<string> {
  return namesOf(workbook[table] as Rows, table).exact.keys();
}

/** What people call a row; its id where the table gives rows no name. */
export function nameOfRow<N extends TableName>(workbook: Pick<Workbook, N>, table: N, id: string): string {
  const { named } = tableOf(table);
  const row = (workbook[table] as unknown as Rows)[id];
  const name = row && named !== null ? String(row[named] ?? '').trim() : '';
  return name === '' ? id : name;
}

function namesOf(rows: Rows, table: TableName): Names {
  const before = known.get(rows);
  if (before) return before;
  const { named } = tableOf(table);
  const exact = new Map<string, string[]>();
  const folded = new Map<string, string[]>();
  const ids = new Map<string, string>();
  for (const row of Object.values(rows)) {
    ids.set(fold(row.id), row.id);
    const name = named === null ? '' : String(row[named] ?? '').trim();
    if (name === '') continue;
    push(exact, name, row.id);
    push(folded, fold(name), row.id);
  }
  const names = { exact, folded, ids };
  known.set(rows, names);
  return names;
}

function push(lists: Map<string, string[]>, key: string, id: string): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}
