import { action as actionTable } from '../../model/tables/action.ts';
import type { RedFlag } from '../../model/tables/red-flag.ts';
import type { Vendor } from '../../model/tables/vendor.ts';
import type { NewAction } from '../make-actions.ts';

const LONGEST = actionTable.fields.title.max ?? 200;

/** The action that looks into a red flag, for its owner and by its day. */
export function draftFlagAction(flag: RedFlag, vendor: Pick<Vendor, 'name'>): NewAction {
  return {
    title: `Look into at ${vendor.name}: ${flag.name}`.slice(0, LONGEST),
    owner: flag.owner,
    due: flag.due,
    note: 'Done when the red flag is cleared, accepted with a reason, or confirmed.',
    red_flag: flag.id,
  };
}

/** The action that puts right what a vendor lacks. */
export function draftVendorAction(vendor: Pick<Vendor, 'id' | 'name'>, what: string): NewAction {
  return {
    title: `${vendor.name}: ${what}`.slice(0, LONGEST),
    owner: null,
    due: null,
    note: '',
    vendor: vendor.id,
  };
}
