import { nameOfRow } from '../../../model/reading/row-names.ts';
import { CRITERION_BLOCKS } from '../../../model/selection-lists.ts';
import type { AnyRow } from '../../../model/table.ts';
import { type TableName, tableOf } from '../../../model/tables.ts';
import { choiceLabel } from '../../../model/value-text.ts';
import type { Workbook } from '../../../model/workbook.ts';

/** What a row of the frozen matter is called in the log and in the snapshot. */
export function nameOfFrozen(workbook: Workbook, table: TableName, row: AnyRow): string {
  if (table === 'engagement') return 'Method';
  if (table === 'pair_comparison') return `Pair ${pairName(workbook, row)}`;
  const { singular, named } = tableOf(table);
  const name = named === null ? row.id : String(row[named] ?? row.id);
  return `${singular.charAt(0).toUpperCase()}${singular.slice(1)} “${name}”`;
}

/** A value of a row in words that do not depend on the computer that writes them. */
export function frozenValue(workbook: Workbook, table: TableName, name: string, value: unknown): string {
  const field = tableOf(table).fields[name];
  if (!field || value === null || value === undefined || value === '') return 'nothing';
  if (table === 'pair_comparison' && name === 'ratio') return ratioWords(Number(value));
  switch (field.kind) {
    case 'boolean':
      return value === true ? 'yes' : 'no';
    case 'choice':
      return choiceLabel(field, String(value));
    case 'reference':
      return `“${nameOfRow(workbook, field.refersTo as TableName, String(value))}”`;
    case 'text':
    case 'longText':
      return `“${String(value)}”`;
    default:
      return String(value);
  }
}

/** A ratio as people say it: 5, or 1/5. */
export function ratioWords(ratio: number): string {
  const times = ratio >= 1 ? ratio : 1 / ratio;
  const words = String(Math.round(times * 100) / 100);
  return ratio >= 1 ? words : `1/${words}`;
}

function pairName(
  workbook: Workbook,
  { first, second, first_block: one, second_block: other }: AnyRow,
): string {
  const block = (value: unknown) => CRITERION_BLOCKS.find((known) => known.value === value)?.label;
  const criterion = (id: unknown) => (typeof id === 'string' ? nameOfRow(workbook, 'criterion', id) : '?');
  return `“${block(one) ?? criterion(first)}” and “${block(other) ?? criterion(second)}”`;
}
