import type { AnyRow, Table } from '../../../shared/model/table.ts';
import type { GridColumn } from './grid-column.ts';

/** What people call a row within a sentence. */
export function nameIn(table: Table, row: AnyRow | undefined): string {
  const name = row && table.named !== null ? String(row[table.named] ?? '').trim() : '';
  return name === '' ? `${/^[aeiou]/.test(table.singular) ? 'an' : 'a'} ${table.singular}` : name;
}

/** A field's name within a sentence; abbreviations stay as they are. */
export function labelOf({ field, header }: GridColumn): string {
  const label = field?.label ?? header;
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A number of rows in words, as in "3 touchpoints". */
export function countOf(table: Table, count: number): string {
  return `${count.toLocaleString()} ${count === 1 ? table.singular : table.plural}`;
}

/** How many of how many, for the chip that tells of a filter. */
export function filteredWords(shown: number, all: number): string {
  return `Filtered: ${shown.toLocaleString()} of ${all.toLocaleString()}`;
}

/** What a paste did, for the live region. */
export function pastedWords(set: number, added: number, misfits: number, computed: number): string {
  const parts = [`${set} ${set === 1 ? 'row' : 'rows'} changed`];
  if (added > 0) parts.push(`${added} added`);
  if (misfits > 0) parts.push(`${misfits} ${misfits === 1 ? 'cell' : 'cells'} left out`);
  if (computed > 0) parts.push(`${computed} computed ${computed === 1 ? 'cell' : 'cells'} skipped`);
  return `Pasted: ${parts.join(', ')}.`;
}
