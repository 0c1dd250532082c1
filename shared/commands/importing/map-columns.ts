import { nearMiss } from '../../model/reading/near-miss.ts';
import type { AnyField } from '../../model/table.ts';
import { type TableName, tableOf } from '../../model/tables.ts';

/** A column of a file that is read: what it is called, and whether formulas fill it. */
export interface FileColumn {
  readonly header: string;
  readonly calculated?: boolean;
}

/** What becomes of a column: the field that it fills, or why it is left aside. */
export interface MappedColumn {
  readonly header: string;
  /** Place in the file, from 0. */
  readonly at: number;
  readonly field: string | null;
  /** Why the column is ignored; null where it is read. */
  readonly reason: string | null;
}

/** Kinds of which one column holds one item, and several columns a list. */
const LISTS: ReadonlySet<AnyField['kind']> = new Set(['choices', 'references']);

/** Finds the field of each column, by the field's name or label; case, signs and a unit in brackets do not matter. */
export function mapColumns(table: TableName, columns: readonly FileColumn[]): readonly MappedColumn[] {
  const { fields } = tableOf(table);
  const names = fieldNames(table);
  const taken = new Map<string, string>();
  return columns.map(({ header, calculated = false }, at): MappedColumn => {
    const ignored = (reason: string): MappedColumn => ({ header, at, field: null, reason });
    if (header.trim() === '') return ignored('A column without a name:');
    const field = names.get(plain(header)) ?? listField(header, names, fields);
    if (field === undefined) {
      if (calculated) return ignored('Filled by formulas; the app works these figures out itself:');
      const meant = nearMiss(
        header,
        Object.values(fields).map(({ label }) => label),
      );
      return ignored(
        meant === undefined
          ? `No field of a ${tableOf(table).singular} has this name:`
          : `Did you mean ${meant}? No field of a ${tableOf(table).singular} has this name:`,
      );
    }
    const before = taken.get(field);
    const many = fields[field] !== undefined && LISTS.has(fields[field].kind);
    if (before !== undefined && !many) return ignored(`The column "${before}" already fills this field.`);
    taken.set(field, header);
    return { header, at, field, reason: null };
  });
}

/** How well a row of words serves as the names of a table's columns: the number of fields it names; 0 without id or name. */
export function headerFit(table: TableName, words: readonly string[]): number {
  const { named } = tableOf(table);
  const found = mapColumns(
    table,
    words.map((header) => ({ header })),
  ).flatMap(({ field }) => field ?? []);
  return found.includes('id') || (named !== null && found.includes(named)) ? new Set(found).size : 0;
}

function fieldNames(table: TableName): ReadonlyMap<string, string> {
  const { fields, named, singular } = tableOf(table);
  const names = new Map<string, string>();
  for (const [key, { label }] of Object.entries(fields)) {
    names.set(plain(key), key);
    if (!names.has(plain(label))) names.set(plain(label), key);
  }
  if (named !== null)
    for (const word of ['name', singular]) if (!names.has(plain(word))) names.set(plain(word), named);
  return names;
}

/** "Processes 2" is the second item of Processes. */
function listField(
  header: string,
  names: ReadonlyMap<string, string>,
  fields: Readonly<Record<string, AnyField>>,
): string | undefined {
  const field = names.get(plain(header.replace(/\s*\d+\s*$/, '')));
  return field !== undefined && fields[field] && LISTS.has(fields[field].kind) ? field : undefined;
}

function plain(words: string): string {
  return words
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
