import { levelWords } from '../../../../shared/model/reading/read-level.ts';
import { nameOfRow } from '../../../../shared/model/reading/row-names.ts';
import type { AnyField, AnyRow } from '../../../../shared/model/table.ts';
import { type TableName, tableOf } from '../../../../shared/model/tables.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';

/** Something that a field may be set to. */
export interface Option {
  /** The stored value, or item of a list. */
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

/** Everything that a field offers, in the order of the model, of the rows' positions, or of the alphabet. */
export function optionsOf(field: AnyField, workbook: Workbook): readonly Option[] {
  if (field.choices)
    return field.choices.map(({ value, label, help }) =>
      help ? { value, label, detail: help } : { value, label },
    );
  if (field.kind === 'level')
    return levelWords(field).map((word, at) => ({ value: String(at + 1), label: `${at + 1}`, detail: word }));
  if (!field.refersTo) return [];
  const table = field.refersTo as TableName;
  const rows = Object.values(workbook[table] as Readonly<Record<string, AnyRow>>);
  const named = rows.map((row) => ({
    value: row.id,
    label: nameOfRow(workbook, table, row.id),
    position: Number(row.position ?? 0),
  }));
  const placed = tableOf(table).fields.position !== undefined;
  return named.sort((a, b) => (placed ? a.position - b.position : a.label.localeCompare(b.label)));
}

/** The options that a typed word fits: the one that is named so, then those that begin with it, then the others. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const word = typed.trim().toLowerCase();
  if (word === '') return options;
  const begins = options
    .filter(({ label }) => label.toLowerCase().startsWith(word))
    .sort((a, b) => Number(b.label.toLowerCase() === word) - Number(a.label.toLowerCase() === word));
  const holds = options.filter(
    (option) =>
      !begins.includes(option) && `${option.label} ${option.detail ?? ''}`.toLowerCase().includes(word),
  );
  return [...begins, ...holds];
}
