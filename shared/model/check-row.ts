import { listed } from './list-text.ts';
import type { AnyField, AnyRow } from './table.ts';
import { type TableName, tableOf } from './tables.ts';
import type { Workbook } from './workbook.ts';

export interface Problem {
  readonly table: TableName;
  readonly id: string;
  /** The field at fault, or null where the row as a whole is. */
  readonly field: string | null;
  /** What is wrong and what to do, for people. */
  readonly message: string;
}

/** Everything in one row that the model does not allow, seen by itself; an empty list when it is sound. */
export function checkRow(table: TableName, row: AnyRow): readonly Problem[] {
  const { fields, check, singular } = tableOf(table);
  const problem = (field: string | null, message: string): Problem => ({ table, id: row.id, field, message });
  const problems: Problem[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const result = field.schema.safeParse(row[name]);
    if (!result.success)
      problems.push(problem(name, result.error.issues[0]?.message ?? `${field.label} is not valid.`));
  }
  for (const name of Object.keys(row)) {
    if (!Object.hasOwn(fields, name))
      problems.push(problem(name, `The ${singular} has no field named ${name}.`));
  }
  if (problems.length === 0 && check) {
    const message = check(row as never);
    if (message) problems.push(problem(null, message));
  }
  return problems;
}

/** References of one row that lead nowhere. */
export function checkReferences(table: TableName, row: AnyRow, workbook: Workbook): readonly Problem[] {
  return Object.entries(tableOf(table).fields).flatMap(([name, field]) => {
    if (!field.refersTo) return [];
    const rows = workbook[field.refersTo as TableName] as Readonly<Record<string, unknown>>;
    const { singular } = tableOf(field.refersTo as TableName);
    return targetsOf(field, row[name])
      .filter((target) => !Object.hasOwn(rows, target) && !(field.refersTo === table && target === row.id))
      .map((target) => ({
        table,
        id: row.id,
        field: name,
        message: `${field.label} names a ${singular} that is not there: ${target}. Choose another, or clear it.`,
      }));
  });
}

/** The ids of the rows that a field's value points to. */
export function targetsOf(field: AnyField, value: unknown): readonly string[] {
  if (!field.refersTo || value === null || value === undefined) return [];
  return field.kind === 'references' ? listed(String(value)) : [String(value)];
}

/** Another row that holds what the model wants to occur once. */
export function checkUnique(table: TableName, row: AnyRow, workbook: Workbook): readonly Problem[] {
  const { unique, fields, singular } = tableOf(table);
  const others = Object.values(workbook[table] as Readonly<Record<string, AnyRow>>);
  return unique.flatMap((group) => {
    const twin = others.some(
      (other) => other.id !== row.id && group.every((name) => other[name] === row[name]),
    );
    if (!twin) return [];
    const labels = group.map((name) => fields[name]?.label.toLowerCase() ?? name).join(' and ');
    const message = `There is already a ${singular} with this ${labels}: change it so that the two can be told apart, or use the one that is there.`;
    return [{ table, id: row.id, field: group[0] ?? null, message }];
  });
}
