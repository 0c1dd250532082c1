import { applyEdits } from '../changes/apply-change.ts';
import type { Change } from '../changes/change.ts';
import { listed, listText } from '../model/list-text.ts';
import type { AnyRow } from '../model/table.ts';
import { tableOf } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { addFromCatalogue, type CatalogueRow } from './add-from-catalogue.ts';

type NamedRole = CatalogueRow<'raci_role'> & { readonly name: string; readonly short: string };

type Table = 'meeting' | 'feedback_loop' | 'escalation_tier';

/**
 * Takes usual meetings, loops or tiers over together with the usual roles that they name, as one act. A role that the
 * workbook has under its id, its short name or its name is not added again: the row refers to that one.
 *
 * @throws Refusal `invalid` when a row is there already; nothing is added then.
 */
export function addGovernance<N extends Table>(
  workbook: Workbook,
  table: N,
  rows: readonly CatalogueRow<N>[],
  roles: readonly NamedRole[],
): Change {
  const known = knownRoles(workbook, roles);
  const fields = Object.entries(tableOf(table).fields).flatMap(([name, { kind, refersTo }]) =>
    refersTo === 'raci_role' ? [{ name, several: kind === 'references' }] : [],
  );
  const textOf = (row: AnyRow, name: string) => (typeof row[name] === 'string' ? row[name] : '');
  const needed = new Set(
    rows.flatMap((row) =>
      fields.flatMap(({ name, several }) =>
        several ? listed(textOf(row as AnyRow, name)) : [textOf(row as AnyRow, name)],
      ),
    ),
  );
  const missing = roles.filter(({ id }) => needed.has(id) && !known.has(id));
  const added = missing.length === 0 ? [] : addFromCatalogue(workbook, 'raci_role', missing).edits;
  const mapped = rows.map((row) => {
    const own = fields.flatMap(({ name, several }) => {
      const value = textOf(row as AnyRow, name);
      if (value === '') return [];
      const ids = (several ? listed(value) : [value]).map((id) => known.get(id) ?? id);
      return [[name, several ? listText(ids) : ids[0]] as const];
    });
    return { ...row, ...Object.fromEntries(own) };
  });
  const change = addFromCatalogue(applyEdits(workbook, added), table, mapped);
  return { title: change.title, edits: [...added, ...change.edits] };
}

/** The workbook's own role for each of the usual ones that it has. */
function knownRoles(
  { raci_role }: Pick<Workbook, 'raci_role'>,
  roles: readonly NamedRole[],
): ReadonlyMap<string, string> {
  const present = Object.values(raci_role);
  const alike = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
  return new Map(
    roles.flatMap(({ id, short, name }) => {
      const found =
        raci_role[id] ?? present.find((role) => alike(role.short, short) || alike(role.name, name));
      return found ? [[id, found.id] as const] : [];
    }),
  );
}
