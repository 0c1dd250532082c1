import { useMemo } from 'react';
import {
  type DueDiligence,
  dueDiligenceStanding,
} from '../../../../shared/domain/due-diligence/due-diligence-standing.ts';
import { vendorsInOrder } from '../../../../shared/domain/vendor/vendors-in-race.ts';
import type { Vendor } from '../../../../shared/model/tables/vendor.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** A vendor with what is known about it beyond its own words. */
export interface CheckedVendor {
  readonly vendor: Vendor;
  readonly standing: DueDiligence;
}

/** Due diligence of the vendors in the race, then of others that were checked, each in the order of the register. */
export function useDueDiligence(): readonly CheckedVendor[] {
  const { vendor, vendor_check, red_flag } = useWorkbook((w) => w);
  return useMemo(() => {
    const standing = dueDiligenceStanding({ vendor, vendor_check, red_flag });
    const known = vendorsInOrder({ vendor }).flatMap((row) => {
      const own = standing.get(row.id);
      return own ? [{ vendor: row, standing: own }] : [];
    });
    const races = ({ vendor: { state } }: CheckedVendor) => state === 'active' || state === 'chosen';
    const touched = ({ vendor: { id } }: CheckedVendor) =>
      Object.values(vendor_check).some((row) => row.vendor === id) ||
      Object.values(red_flag).some((row) => row.vendor === id);
    return [...known.filter(races), ...known.filter((one) => !races(one) && touched(one))];
  }, [vendor, vendor_check, red_flag]);
}
