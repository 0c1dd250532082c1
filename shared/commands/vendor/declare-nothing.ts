import type { Change } from '../../changes/change.ts';
import { interestStanding } from '../../domain/vendor/interest-standing.ts';
import { newRow } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { editRows } from '../edit-rows.ts';

/**
 * Notes that somebody who scores has no interests: one declaration for each vendor on the short list about which the
 * person has declared nothing yet.
 *
 * @param declared.newIds at least as many as there are vendors on the short list
 * @param declared.on `YYYY-MM-DD`
 */
export function declareNothing(
  workbook: Workbook,
  {
    person,
    on,
    newIds,
  }: { readonly person: string; readonly on: string; readonly newIds: readonly string[] },
): Change {
  const last = Math.max(0, ...Object.values(workbook.conflict).map(({ position }) => position));
  const missing = interestStanding(workbook).missing.filter((cell) => cell.person === person);
  const add = missing.map(({ vendor }, index) => {
    const id = newIds[index];
    if (id === undefined) throw new Error('Every declaration needs an id.');
    return newRow('conflict', { id, person, vendor, declared_on: on, position: last + index + 1 });
  });
  const name = workbook.person[person]?.name ?? 'somebody';
  return editRows(workbook, 'conflict', { add }, `${name} has declared nothing`);
}
