import type { Change } from '../../changes/change.ts';
import type { Workbook } from '../../model/workbook.ts';
import { setFields } from '../put.ts';

/** Why a vendor leaves the race. */
export interface VendorLeaves {
  readonly state: 'out' | 'declined';
  /** As it would be told to the vendor. */
  readonly reason: string;
}

/**
 * Takes a vendor out of the race; it keeps the stage that it had reached, and everything known about it.
 *
 * @throws Refusal `invalid` when it is put out without a reason, `missing-row`.
 */
export function takeOutVendor(workbook: Workbook, id: string, { state, reason }: VendorLeaves): Change {
  const name = workbook.vendor[id]?.name ?? 'vendor';
  const title = state === 'out' ? `Take ${name} out of the race` : `${name} declined to bid`;
  return setFields(workbook, 'vendor', id, { state, out_reason: reason.trim() }, title);
}

/**
 * Brings a vendor back into the race, at the stage that it had reached. The reason stays in the history.
 *
 * @throws Refusal `missing-row`.
 */
export function bringBackVendor(workbook: Workbook, id: string): Change {
  const name = workbook.vendor[id]?.name ?? 'vendor';
  return setFields(
    workbook,
    'vendor',
    id,
    { state: 'active', out_reason: '' },
    `Bring ${name} back into the race`,
  );
}
