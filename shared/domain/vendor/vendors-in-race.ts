import { VENDOR_STAGES } from '../../model/selection-lists.ts';
import type { Vendor } from '../../model/tables/vendor.ts';
import type { Workbook } from '../../model/workbook.ts';

type Source = Pick<Workbook, 'vendor'>;
type VendorStage = Vendor['stage'];

const ORDER: readonly VendorStage[] = VENDOR_STAGES.map(({ value }) => value);

/** All vendors in the order of their register, whatever has become of them. */
export function vendorsInOrder({ vendor }: Source): readonly Vendor[] {
  return Object.values(vendor).sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

/** The vendors that may still become the partner, or have become it, in the order of the register. */
export function vendorsInRace(workbook: Source): readonly Vendor[] {
  return vendorsInOrder(workbook).filter(({ state }) => state === 'active' || state === 'chosen');
}

/** The short list: vendors in the race that have been asked for a proposal, and one that is chosen whatever its stage; they are what gets scored. */
export function scoredVendors(workbook: Source): readonly Vendor[] {
  return vendorsInRace(workbook).filter(({ stage, state }) => state === 'chosen' || hasReached(stage, 'rfp'));
}

/** Whether a stage is the other one or comes after it. */
export function hasReached(stage: VendorStage, other: VendorStage): boolean {
  return ORDER.indexOf(stage) >= ORDER.indexOf(other);
}
