import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Workbook } from '../model/workbook.ts';
import { editRows } from './edit-rows.ts';

/**
 * Makes an option the preferred one, and every other not, as one act.
 *
 * @param id null takes the preference back
 * @throws Refusal `missing-row` when the option is not there.
 */
export function preferOption(workbook: Workbook, id: string | null): Change {
  const option = id === null ? null : workbook.sourcing_option[id];
  if (option === undefined)
    throw new Refusal('missing-row', 'This option is not there any more, so nothing was changed.');
  const set = Object.values(workbook.sourcing_option)
    .filter((row) => row.preferred !== (row.id === id))
    .map((row) => ({ id: row.id, fields: { preferred: row.id === id } }));
  const title = option ? `Prefer ${option.name}` : 'Take back the preferred option';
  return editRows(workbook, 'sourcing_option', { set }, title);
}
