import type { Change } from '../changes/change.ts';
import { listed, listText } from '../model/list-text.ts';
import type { AnyRow } from '../model/table.ts';
import { newRow, type Row, type TableName, tableOf } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { editRows } from './edit-rows.ts';

/** What a catalogue says of a row, under an id that stays the same from release to release. */
export type CatalogueRow<N extends TableName> = Partial<Row<N>> & { readonly id: string };

/**
 * Adds rows from a catalogue as one act, in the order in which they were chosen, behind those that are there. A row
 * keeps its catalogue id, so that it is known again after it was renamed. Links to rows that the workbook does not
 * hold are left out.
 *
 * @throws Refusal `invalid` when a row is there already or the model does not allow it; nothing is added then.
 */
export function addFromCatalogue<N extends TableName>(
  workbook: Workbook,
  table: N,
  rows: readonly CatalogueRow<N>[],
): Change {
  const { singular, plural, named, fields } = tableOf(table);
  const present = Object.values(workbook[table] as Readonly<Record<string, AnyRow>>);
  const last = present.reduce((most, row) => Math.max(most, Number(row.position ?? 0)), 0);
  const adopted = new Set(rows.map(({ id }) => id));
  const add = rows.map((row, index) => {
    const kept = linksKept(workbook, table, row, adopted);
    const position = fields.position ? { position: last + index + 1 } : {};
    return newRow(table, { ...row, ...kept, ...position } as CatalogueRow<N>) as unknown as AnyRow;
  });
  const [only] = add;
  const name = only && named !== null ? String(only[named]) : '';
  const title =
    add.length === 1 ? `Add ${singular} ${name}`.trim() : `Add ${add.length} ${plural} from the list`;
  return editRows(workbook, table, { add }, title);
}

/** Ids of the catalogue's rows that are in the workbook: under their id, or under their name whatever its capitals. */
export function takenFromCatalogue<N extends TableName>(
  workbook: Pick<Workbook, N>,
  table: N,
  catalogue: readonly { readonly id: string; readonly name: string }[],
): ReadonlySet<string> {
  const rows = workbook[table] as unknown as Readonly<Record<string, AnyRow>>;
  const { named } = tableOf(table);
  const names = new Set(named === null ? [] : Object.values(rows).map((row) => nameKey(String(row[named]))));
  return new Set(
    catalogue
      .filter(({ id, name }) => Object.hasOwn(rows, id) || names.has(nameKey(name)))
      .map(({ id }) => id),
  );
}

/** The fields with links, without those that would lead nowhere. */
function linksKept(
  workbook: Workbook,
  table: TableName,
  row: AnyRow,
  adopted: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const [name, { kind, refersTo, required }] of Object.entries(tableOf(table).fields)) {
    const value = row[name];
    if (refersTo === undefined || typeof value !== 'string') continue;
    const there = (id: string) =>
      Object.hasOwn(workbook[refersTo as TableName], id) || (refersTo === table && adopted.has(id));
    if (kind === 'references') kept[name] = listText(listed(value).filter(there));
    else if (!required && !there(value)) kept[name] = null;
  }
  return kept;
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
