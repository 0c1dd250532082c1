import { parametersOf, parameterValue } from '../../model/parameters.ts';
import type { Certificate } from '../../model/tables/certificate.ts';
import type { VendorCertificate } from '../../model/tables/vendor-certificate.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import {
  aboutCertificateState,
  CERTIFICATE_STATES,
  type CertificateState,
  certificateDays,
  certificateState,
} from './certificate-standing.ts';

/** One certificate of a vendor and what it is worth. */
export interface StandingCertificate {
  readonly row: VendorCertificate;
  readonly state: CertificateState;
}

/** A certificate of the engagement's list that a vendor has not shown. */
export interface LackingCertificate {
  readonly certificate: Certificate;
  /** The state of the best that it offers for it; null when it offers nothing. */
  readonly best: CertificateState | null;
}

export interface VendorCertificates {
  readonly certificates: readonly StandingCertificate[];
  /** How many count as proof today. */
  readonly valid: number;
  readonly lacking: readonly LackingCertificate[];
}

type Source = Pick<Workbook, 'vendor' | 'vendor_certificate' | 'certificate' | 'engagement' | 'parameter'>;

/**
 * The certificates of every vendor with what each is worth on a day, and those of the engagement's list that it lacks,
 * by the vendor's id.
 *
 * @param today `YYYY-MM-DD`
 */
export function vendorCertificates(workbook: Source, today: string): ReadonlyMap<string, VendorCertificates> {
  const months = parameterValue(parametersOf(workbook), 'selection.certificate_months');
  const days = certificateDays(engagementOf(workbook), today, months);
  const standing = inOrder(Object.values(workbook.vendor_certificate)).map((row) => ({
    row,
    state: certificateState(row, days),
  }));
  const wanted = inOrder(Object.values(workbook.certificate));
  return new Map(
    Object.keys(workbook.vendor).map((vendor) => {
      const certificates = standing.filter(({ row }) => row.vendor === vendor);
      const valid = certificates.filter(({ state }) => aboutCertificateState(state).counts).length;
      const lacking = wanted.flatMap((certificate) => {
        const best = bestState(certificates.filter(({ row }) => row.certificate === certificate.id));
        return best !== null && aboutCertificateState(best).counts ? [] : [{ certificate, best }];
      });
      return [vendor, { certificates, valid, lacking }] as const;
    }),
  );
}

/** The state that says most for the vendor: the last of the list, which goes from the gravest to the best. */
export function bestState(certificates: readonly StandingCertificate[]): CertificateState | null {
  const order = CERTIFICATE_STATES.map(({ value }) => value);
  const best = Math.max(-1, ...certificates.map(({ state }) => order.indexOf(state)));
  return order[best] ?? null;
}

function inOrder<R extends { readonly position: number; readonly id: string }>(
  rows: readonly R[],
): readonly R[] {
  return rows.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}
