import { useMemo } from 'react';
import {
  type InterestStanding,
  interestStanding,
} from '../../../../shared/domain/vendor/interest-standing.ts';
import {
  type KnockOutStanding,
  knockOutStanding,
} from '../../../../shared/domain/vendor/knock-out-standing.ts';
import {
  type ProposedKnockOut,
  proposeKnockOuts,
} from '../../../../shared/domain/vendor/propose-knock-outs.ts';
import {
  type VendorCertificates,
  vendorCertificates,
} from '../../../../shared/domain/vendor/vendor-certificates.ts';
import { type VendorWarning, vendorWarnings } from '../../../../shared/domain/vendor/vendor-warnings.ts';
import {
  scoredVendors,
  vendorsInOrder,
  vendorsInRace,
} from '../../../../shared/domain/vendor/vendors-in-race.ts';
import type { Vendor } from '../../../../shared/model/tables/vendor.ts';
import { useWorkbook } from '../../../workbook/use-workbook.ts';

/** Everything that is known about how vendors stand on a day. */
export interface StandingVendors {
  readonly all: readonly Vendor[];
  readonly inRace: readonly Vendor[];
  readonly shortList: readonly Vendor[];
  readonly knockOuts: ReadonlyMap<string, KnockOutStanding>;
  readonly proposals: ReadonlyMap<string, ProposedKnockOut>;
  readonly certificates: ReadonlyMap<string, VendorCertificates>;
  readonly warnings: readonly VendorWarning[];
  readonly interests: InterestStanding;
}

/** How vendors stand on a day. @param today `YYYY-MM-DD` */
export function useVendors(today: string): StandingVendors {
  const { vendor, knock_out, knock_out_result, vendor_certificate, certificate } = useWorkbook((w) => w);
  const { engagement, parameter, location, evaluator, conflict } = useWorkbook((w) => w);
  const { rfp_section, rfp_question, rfp_issue, vendor_answer } = useWorkbook((w) => w);
  // Only the tables that the rules read, so that an edit elsewhere costs nothing.
  return useMemo(() => {
    const known = {
      vendor,
      knock_out,
      knock_out_result,
      vendor_certificate,
      certificate,
      engagement,
      parameter,
      location,
      rfp_section,
      rfp_question,
      rfp_issue,
      vendor_answer,
    };
    return {
      all: vendorsInOrder(known),
      inRace: vendorsInRace(known),
      shortList: scoredVendors(known),
      knockOuts: knockOutStanding(known),
      proposals: proposeKnockOuts(known, today),
      certificates: vendorCertificates(known, today),
      warnings: vendorWarnings(known, today),
      interests: interestStanding({ vendor, evaluator, conflict }),
    };
  }, [
    vendor,
    knock_out,
    knock_out_result,
    vendor_certificate,
    certificate,
    engagement,
    parameter,
    location,
    rfp_section,
    rfp_question,
    rfp_issue,
    vendor_answer,
    evaluator,
    conflict,
    today,
  ]);
}
