import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { put } from './put.ts';

/**
 * Adds a planned control to a risk, behind the controls that are there; it is owned by whoever owns the risk.
 *
 * @throws Refusal `missing-row` when the risk is gone, `invalid` for a name that is empty or too long.
 */
export function addControl(
  workbook: Workbook,
  { id, risk, name }: { readonly id: string; readonly risk: string; readonly name: string },
): Change {
  const of = workbook.risk[risk];
  if (!of) throw new Refusal('missing-row', 'This risk is not there any more, so no control was added.');
  const last = Object.values(workbook.control).reduce((most, { position }) => Math.max(most, position), 0);
  const row = newRow('control', { id, name: name.trim(), risk, owner: of.owner, position: last + 1 });
  return put(workbook, 'control', row, `Add control ${row.name}`);
}
