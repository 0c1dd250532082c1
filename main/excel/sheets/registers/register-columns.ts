import type { AnyField, AnyRow } from '../../../../shared/model/table.ts';
import { type TableName, tableOf } from '../../../../shared/model/tables.ts';
import type { Book } from '../../book.ts';
import { fieldColumn, fieldContent } from '../../layout/field-column.ts';
import type { Column } from '../../layout/table.ts';
import type { Rule } from '../../layout/validation.ts';

/** Fields that registers do not show: rows stand in their order, and the id has a column of its own. */
const LEFT_OUT = new Set(['id', 'position', 'created_at']);

/** How single columns differ from what the model says of their fields. */
export type ColumnChanges<R> = Readonly<Record<string, Partial<Column<R>>>>;

/** The hidden first column: the ids by which rows are found again. */
export function idColumn<R>(idOf: (row: R) => string, name: string): Column<R> {
  return { key: 'id', header: 'Id', width: 16, look: 'plain', hidden: true, name, value: idOf };
}

/** A yellow column for a field of the model: its words, rules, lists and help come from there. */
export function inputColumn<R>(
  book: Book,
  table: TableName,
  name: string,
  rowOf: (row: R) => AnyRow,
  changes: Partial<Column<R>> = {},
): Column<R> {
  const field = fieldNamed(table, name);
  const column = fieldColumn(name, field, 'input');
  const rule = column.rule ?? helpRule(field);
  return {
    ...column,
    header: field.unit === undefined ? field.label : `${field.label} (${field.unit})`,
    ...(field.kind === 'level' ? { width: Math.max(13, field.excelWidth) } : {}),
    ...(rule ? { rule } : {}),
    value: (row) => fieldContent(field, rowOf(row)[name], book.workbook),
    ...changes,
  };
}

/** All fields of a table that are not in `placed`, part by part, each part under its heading. */
export function sectionColumns<R>(
  book: Book,
  table: TableName,
  rowOf: (row: R) => AnyRow,
  { placed = [], changes = {} }: { placed?: readonly string[]; changes?: ColumnChanges<R> },
): readonly Column<R>[] {
  let section: string | undefined;
  return Object.entries(tableOf(table).fields).flatMap(([name, field]) => {
    if (LEFT_OUT.has(name) || placed.includes(name)) return [];
    const begins = field.section !== section && field.section !== undefined;
    section = field.section;
    const column = inputColumn(book, table, name, rowOf, changes[name]);
    return [begins ? { ...column, band: field.section ?? '' } : column];
  });
}

export function fieldNamed(table: TableName, name: string): AnyField {
  const field = tableOf(table).fields[name];
  if (!field) throw new Error(`${table} has no field ${name}.`);
  return field;
}

/** Fields that take any words still show their help when a cell is chosen. */
function helpRule(field: AnyField): Rule | null {
  const { label: title, help } = field;
  switch (field.kind) {
    case 'text':
    case 'longText':
      return { title, help, takes: { kind: 'text', longest: field.max ?? 32_767 } };
    case 'choices': {
      const labels = (field.choices ?? []).map(({ label }) => label).join('; ');
      return { title, help: `${help} Separate several by a semicolon: ${labels}`, takes: SEVERAL };
    }
    case 'references':
      return { title, help: `${help} Separate several by a semicolon.`, takes: SEVERAL };
    default:
      return null;
  }
}

const SEVERAL = { kind: 'text', longest: 32_767 } as const;
