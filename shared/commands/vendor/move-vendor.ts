import type { Change } from '../../changes/change.ts';
import { Refusal } from '../../lib/refusal.ts';
import { VENDOR_STAGES } from '../../model/selection-lists.ts';
import type { Vendor } from '../../model/tables/vendor.ts';
import type { Workbook } from '../../model/workbook.ts';
import { setFields } from '../put.ts';

/**
 * Takes a vendor to another stage, which it has reached on that day.
 *
 * @param to.on `YYYY-MM-DD`
 * @throws Refusal `not-in-race` for a vendor that is out, has declined or is the incumbent; `missing-row`.
 */
export function moveVendor(
  workbook: Workbook,
  id: string,
  to: { readonly stage: Vendor['stage']; readonly on: string },
): Change {
  const vendor = workbook.vendor[id];
  if (vendor && vendor.state !== 'active' && vendor.state !== 'chosen')
    throw new Refusal(
      'not-in-race',
      `${vendor.name} is not in the race, so its stage stays as it was: bring it back first.`,
    );
  const label = VENDOR_STAGES.find(({ value }) => value === to.stage)?.label ?? to.stage;
  return setFields(
    workbook,
    'vendor',
    id,
    { stage: to.stage, stage_since: to.on },
    `Move ${vendor?.name ?? 'vendor'} to: ${label}`,
  );
}

/** The stage before or after a stage; null at the ends. */
export function nextStage(stage: Vendor['stage'], step: 1 | -1): Vendor['stage'] | null {
  const at = VENDOR_STAGES.findIndex(({ value }) => value === stage);
  return VENDOR_STAGES[at + step]?.value ?? null;
}
