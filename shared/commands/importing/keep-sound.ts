import { checkReferences, checkRow, targetsOf } from '../../model/check-row.ts';
import type { AnyField, AnyRow } from '../../model/table.ts';
import { newRow, type TableName, tableOf } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { ImportProblem } from './read-cells.ts';

/** A row of the file on its way: the fields that it sets. */
export interface Draft {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly before: AnyRow | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The row as it would be. */
export function wholeRow(table: TableName, { id, before, fields }: Draft): AnyRow {
  return (before ? { ...before, ...fields } : newRow(table, { ...fields, id } as never)) as AnyRow;
}

/** Leaves out rows that the model does not allow, telling why; what refers to a row that is left out is told too. */
export function keepSound(
  workbook: Workbook,
  table: TableName,
  drafts: readonly Draft[],
  problems: ImportProblem[],
): readonly Draft[] {
  let kept = drafts;
  for (;;) {
    const rows = Object.fromEntries(kept.map((draft) => [draft.id, wholeRow(table, draft)]));
    const next = { ...workbook, [table]: { ...workbook[table], ...rows } } as Workbook;
    const twin = twinFinder(table, next);
    const sound = kept.flatMap((draft): readonly Draft[] => {
      const row = rows[draft.id] as AnyRow;
      const lost = checkReferences(table, row, next).flatMap(({ field }) =>
        field && draft.fields[field] !== undefined ? [field] : [],
      );
      if (lost.length > 0) {
        const { fields } = tableOf(table);
        for (const field of lost)
          problems.push({
            row: draft.row,
            column: fields[field]?.label ?? field,
            text: targetsOf(fields[field] as AnyField, row[field]).join('; '),
            reason: 'It names a row of this file that cannot be added: correct that row first.',
            suggestion: null,
          });
        return [
          {
            ...draft,
            fields: Object.fromEntries(Object.entries(draft.fields).filter(([name]) => !lost.includes(name))),
          },
        ];
      }
      const message = checkRow(table, row).map((problem) => problem.message)[0] ?? twin(row);
      if (!message || (draft.before && Object.keys(draft.fields).length === 0)) return [draft];
      problems.push({
        row: draft.row,
        column: null,
        text: draft.name,
        reason: `${message} The row was left out.`,
        suggestion: null,
      });
      return [];
    });
    if (sound.length === kept.length && sound.every((draft, index) => draft === kept[index])) return kept;
    kept = sound;
  }
}

/** Says which row holds what may occur only once; of two new rows the second is the one too many. */
function twinFinder(table: TableName, next: Workbook): (row: AnyRow) => string | null {
  const { unique, fields, singular } = tableOf(table);
  const keyOf = (row: AnyRow, group: readonly string[]) => JSON.stringify(group.map((name) => row[name]));
  const first = unique.map((group) => {
    const owners = new Map<string, string>();
    for (const row of Object.values(next[table] as Readonly<Record<string, AnyRow>>))
      if (!owners.has(keyOf(row, group))) owners.set(keyOf(row, group), row.id);
    return { group, owners };
  });
  return (row) => {
    const broken = first.find(({ group, owners }) => owners.get(keyOf(row, group)) !== row.id);
    if (!broken) return null;
    const labels = broken.group.map((name) => fields[name]?.label.toLowerCase() ?? name).join(' and ');
    return `There would be two ${singular} rows with the same ${labels}.`;
  };
}
