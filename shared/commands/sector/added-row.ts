import type { AnyRow } from '../../model/table.ts';
import { TABLE_NAMES, tableOf } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { inWords, labelOf } from './changed-row.ts';
import type { SectorItem, WayBack } from './sector-item.ts';

/**
 * A row that is there only because of a template. `made` is the row as the template makes it; the one in the workbook
 * may have been changed since. Its place in the list does not count as a change.
 */
export function addedRow(
  workbook: Workbook,
  about: Pick<SectorItem, 'group' | 'table' | 'name' | 'why'>,
  made: AnyRow,
  shown: readonly { readonly name: string; readonly usual?: number | string }[],
): SectorItem {
  const { group, table } = about;
  const row = (workbook[table] as Readonly<Record<string, AnyRow>>)[made.id];
  const same = row !== undefined && isAsMade(row, made);
  return {
    ...about,
    id: `${group}/${made.id}`,
    rowId: made.id,
    values: shown.map(({ name, usual }) => ({
      label: labelOf(table, name),
      usual: inWords(usual),
      template: inWords(made[name]),
      here: inWords(row?.[name]),
    })),
    standing: row === undefined || row.retired === true ? 'absent' : same ? 'template' : 'own',
    apply: row === undefined ? made : row.retired === true ? { ...row, retired: false } : null,
    back: row === undefined ? null : wayBack(workbook, about, row, same),
  };
}

function wayBack(
  workbook: Workbook,
  { table }: Pick<SectorItem, 'table'>,
  row: AnyRow,
  same: boolean,
): WayBack | null {
  const needed = isNeeded(workbook, table, row.id);
  if (same && !needed) return { does: 'remove' };
  if (table === 'question' && needed)
    return row.retired === true ? null : { does: 'retire', row: { ...row, retired: true } };
  return { does: 'keep' };
}

const NOT_COMPARED: ReadonlySet<string> = new Set(['position', 'retired']);

function isAsMade(row: AnyRow, made: AnyRow): boolean {
  return Object.keys(made).every((name) => NOT_COMPARED.has(name) || row[name] === made[name]);
}

/** Whether another row cannot be without this one, as an answer cannot be without its question. */
function isNeeded(workbook: Workbook, table: SectorItem['table'], id: string): boolean {
  return TABLE_NAMES.some((name) => {
    const fields = Object.entries(tableOf(name).fields).filter(
      ([, field]) => field.refersTo === table && field.kind === 'reference' && field.required,
    );
    return (
      fields.length > 0 &&
      Object.values(workbook[name] as Readonly<Record<string, AnyRow>>).some((row) =>
        fields.some(([field]) => row[field] === id),
      )
    );
  });
}
