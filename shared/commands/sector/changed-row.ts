import type { AnyRow } from '../../model/table.ts';
import { type TableName, tableOf } from '../../model/tables.ts';
import type { SectorItem } from './sector-item.ts';

type Plain = number | string | boolean;

/** A row that is there without any template, some fields of which a template sets. */
export function changedRow(
  about: Pick<SectorItem, 'group' | 'table' | 'name' | 'why'>,
  row: AnyRow,
  fields: readonly { readonly name: string; readonly usual: Plain; readonly template: Plain }[],
): SectorItem {
  const { group, table } = about;
  const values = fields.map(({ name, usual, template }) => ({
    label: labelOf(table, name),
    usual: inWords(usual),
    template: inWords(template),
    here: inWords(row[name]),
  }));
  const standing = fields.every(({ name, template }) => row[name] === template)
    ? 'template'
    : fields.every(({ name, usual }) => row[name] === usual)
      ? 'usual'
      : 'own';
  const asTemplate = Object.fromEntries(fields.map(({ name, template }) => [name, template]));
  const asUsual = Object.fromEntries(
    fields.flatMap(({ name, usual, template }) =>
      row[name] === template && usual !== template ? [[name, usual]] : [],
    ),
  );
  const goesBack = Object.keys(asUsual).length > 0;
  return {
    ...about,
    id: `${group}/${row.id}`,
    rowId: row.id,
    values,
    standing,
    apply: standing === 'template' ? null : { ...row, ...asTemplate },
    back: goesBack
      ? { does: 'set', row: { ...row, ...asUsual } }
      : standing === 'own'
        ? { does: 'keep' }
        : null,
  };
}

export function labelOf(table: TableName, name: string): string {
  return tableOf(table).fields[name]?.label ?? name;
}

/** A value as people read it; nothing for nothing. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value);
}
