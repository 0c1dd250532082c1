import { applyEdits } from '../changes/apply-change.ts';
import type { Change } from '../changes/change.ts';
import { FIELD_OF, LETTERS } from '../domain/duties/duty-letters.ts';
import { listed, listText } from '../model/list-text.ts';
import type { Workbook } from '../model/workbook.ts';
import { addFromCatalogue, type CatalogueRow } from './add-from-catalogue.ts';

type NamedRole = CatalogueRow<'raci_role'> & { readonly name: string; readonly short: string };

/**
 * Takes usual activities over together with the usual roles that their letters need, as one act. A role that the
 * workbook has under its id, its short name or its name is not added again: the letters go to that one.
 *
 * @throws Refusal `invalid` when an activity is there already; nothing is added then.
 */
export function addDuties(
  workbook: Workbook,
  activities: readonly CatalogueRow<'raci_activity'>[],
  roles: readonly NamedRole[],
): Change {
  const present = Object.values(workbook.raci_role);
  const alike = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
  const known = new Map(
    roles.flatMap(({ id, short, name }) => {
      const found =
        workbook.raci_role[id] ?? present.find((role) => alike(role.short, short) || alike(role.name, name));
      return found ? [[id, found.id] as const] : [];
    }),
  );
  const needed = new Set(
    activities.flatMap((row) => LETTERS.flatMap((letter) => listed(row[FIELD_OF[letter]] ?? ''))),
  );
  const missing = roles.filter(({ id }) => needed.has(id) && !known.has(id));
  const added = missing.length === 0 ? [] : addFromCatalogue(workbook, 'raci_role', missing).edits;
  const rows = activities.map((row) => {
    const lettered = LETTERS.map((letter) => {
      const ids = listed(row[FIELD_OF[letter]] ?? '').map((id) => known.get(id) ?? id);
      return [FIELD_OF[letter], listText(ids)] as const;
    });
    return { ...row, ...Object.fromEntries(lettered) };
  });
  const change = addFromCatalogue(applyEdits(workbook, added), 'raci_activity', rows);
  return { title: change.title, edits: [...added, ...change.edits] };
}
