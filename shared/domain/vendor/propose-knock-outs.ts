import { listed } from '../../model/list-text.ts';
import type { KnockOut } from '../../model/tables/knock-out.ts';
import type { KnockOutResult } from '../../model/tables/knock-out-result.ts';
import type { Vendor } from '../../model/tables/vendor.ts';
import { engagementOf, type Workbook } from '../../model/workbook.ts';
import { aboutCertificateState, type CertificateState } from './certificate-standing.ts';
import { essentialAnswers } from './essential-answers.ts';
import { meetsFinancialMinimum, REVENUE_TIMES } from './financial-minimum.ts';
import { cellKey, knockOutsInForce } from './knock-out-standing.ts';
import { bestState, type VendorCertificates, vendorCertificates } from './vendor-certificates.ts';

/** What the workbook itself says about a knock-out of a vendor. It decides nothing. */
export interface ProposedKnockOut {
  readonly result: Extract<KnockOutResult['result'], 'pass' | 'fail' | 'open'>;
  /** A sentence for people. */
  readonly why: string;
}

type Source = Pick<
  Workbook,
  | 'vendor'
  | 'knock_out'
  | 'vendor_certificate'
  | 'certificate'
  | 'engagement'
  | 'parameter'
  | 'location'
  | 'rfp_section'
  | 'rfp_question'
  | 'rfp_issue'
  | 'vendor_answer'
>;

/** Knock-outs of the usual list that facts of the workbook speak to, by their ids. */
const FINANCE = 'ko-finance';
const LOCATION = 'ko-data-location';
const ESSENTIALS = 'ko-essentials';

/** States of a certificate in which something is still to be found out, and nothing is shown to be wrong. */
const UNKNOWN: ReadonlySet<CertificateState> = new Set(['claimed', 'unread', 'endless']);

/**
 * What facts of the workbook say about knock-outs, by `cellKey`; cells that no fact speaks to are absent. Certificates
 * speak to the knock-outs that ask for them, revenue and guarantee to the financial minimum, the places of a vendor to
 * the location of data, answers to the essential questions.
 *
 * @param today `YYYY-MM-DD`
 */
export function proposeKnockOuts(workbook: Source, today: string): ReadonlyMap<string, ProposedKnockOut> {
  const certificates = vendorCertificates(workbook, today);
  const proposals = new Map<string, ProposedKnockOut>();
  for (const knockOut of knockOutsInForce(workbook))
    for (const vendor of Object.values(workbook.vendor)) {
      const proposal = propose(workbook, knockOut, vendor, certificates.get(vendor.id));
      if (proposal) proposals.set(cellKey(vendor.id, knockOut.id), proposal);
    }
  return proposals;
}

function propose(
  workbook: Source,
  knockOut: KnockOut,
  vendor: Vendor,
  certificates: VendorCertificates | undefined,
): ProposedKnockOut | null {
  if (knockOut.certificate !== null) return byCertificate(workbook, knockOut.certificate, certificates);
  switch (knockOut.id) {
    case FINANCE:
      return byMoney(vendor, engagementOf(workbook).contract_value);
    case LOCATION:
      return byPlaces(workbook, vendor);
    case ESSENTIALS:
      return byAnswers(workbook, vendor.id);
    default:
      return null;
  }
}

function byCertificate(
  { certificate }: Source,
  wanted: string,
  own: VendorCertificates | undefined,
): ProposedKnockOut {
  const name = certificate[wanted]?.name ?? 'The certificate';
  const best = bestState(own?.certificates.filter(({ row }) => row.certificate === wanted) ?? []);
  if (best === null) return { result: 'open', why: `${name}: none is in the register of certificates.` };
  const { label, counts, grave } = aboutCertificateState(best);
  const result = counts ? 'pass' : grave && !UNKNOWN.has(best) ? 'fail' : 'open';
  return { result, why: `${name}: ${label.charAt(0).toLowerCase()}${label.slice(1)}.` };
}

function byMoney(vendor: Vendor, contractValue: number | null): ProposedKnockOut | null {
  const meets = meetsFinancialMinimum(vendor, contractValue);
  if (meets === null) return null;
  const enough = `Revenue of a year is ${meets ? 'at least' : 'below'} ${REVENUE_TIMES} times the value of the contract`;
  const why = vendor.parent_guarantee ? 'A parent company answers for it in writing.' : `${enough}.`;
  return { result: meets ? 'pass' : 'fail', why };
}

function byPlaces({ location }: Source, vendor: Vendor): ProposedKnockOut | null {
  const places = listed(vendor.locations).flatMap((id) => location[id] ?? []);
  if (places.length === 0) return null;
  const abroad = places.filter(({ same_region }) => !same_region).map(({ name }) => name);
  if (abroad.length === 0) return { result: 'pass', why: 'Every place named lies in the same data region.' };
  const why = `Outside of the data region: ${abroad.join(', ')}.`;
  return { result: abroad.length === places.length ? 'fail' : 'open', why };
}

function byAnswers(workbook: Source, vendor: string): ProposedKnockOut | null {
  const { asked, missing } = essentialAnswers(workbook, vendor);
  const came = Object.values(workbook.vendor_answer).some((row) => row.vendor === vendor);
  if (asked === 0 || !came) return null;
  return missing.length === 0
    ? { result: 'pass', why: `All ${asked} essential questions are answered.` }
    : { result: 'fail', why: `${missing.length} of ${asked} essential questions have no answer.` };
}
