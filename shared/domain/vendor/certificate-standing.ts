import type { Engagement } from '../../model/tables/engagement.ts';
import type { VendorCertificate } from '../../model/tables/vendor-certificate.ts';
import { addMonths, contractEnd } from '../security/contract-end.ts';

/** What can be said of a vendor's certificate, the gravest first; a certificate is in exactly one of these states. */
export const CERTIFICATE_STATES = [
  {
    value: 'ended',
    label: 'Has ended',
    help: 'It shows nothing any more: ask for the new one.',
    counts: false,
    grave: true,
  },
  {
    value: 'elsewhere',
    label: 'Does not cover our work',
    help: 'Its scope names other sites or services than those offered.',
    counts: false,
    grave: true,
  },
  {
    value: 'claimed',
    label: 'Only claimed',
    help: 'Nobody has written down that they saw the document itself: a logo proves nothing.',
    counts: false,
    grave: true,
  },
  {
    value: 'not-begun',
    label: 'Not valid yet',
    help: 'Its first day lies ahead.',
    counts: false,
    grave: true,
  },
  {
    value: 'endless',
    label: 'No last day',
    help: 'Find its last day on the document, or the day of the report.',
    counts: false,
    grave: true,
  },
  {
    value: 'unread',
    label: 'Scope not read',
    help: 'Compare its scope with the sites and services offered.',
    counts: false,
    grave: true,
  },
  {
    value: 'part',
    label: 'Covers a part',
    help: 'Something of what is offered stands outside its scope.',
    counts: false,
    grave: false,
  },
  {
    value: 'ends-soon',
    label: 'Ends soon',
    help: 'Ask now when the renewal is due and who sends the new one.',
    counts: true,
    grave: false,
  },
  {
    value: 'ends-before-live',
    label: 'Ends before going live',
    help: 'Valid today, and not on the first day of the service: agree on the renewal.',
    counts: true,
    grave: false,
  },
  {
    value: 'ends-in-term',
    label: 'Ends within the contract',
    help: 'Put into the contract that it is renewed, and that you receive the new one.',
    counts: true,
    grave: false,
  },
  {
    value: 'valid',
    label: 'Valid to the end',
    help: 'Seen, covers the work, and outlasts the contract.',
    counts: true,
    grave: false,
  },
] as const;

export type CertificateState = (typeof CERTIFICATE_STATES)[number]['value'];

/** The days that certificates are held against, each `YYYY-MM-DD`. */
export interface CertificateDays {
  readonly today: string;
  /** Certificates that end before this day end soon. */
  readonly soon: string;
  /** Null while it is open when the service begins. */
  readonly live: string | null;
  /** Null while it is open when the contract ends. */
  readonly end: string | null;
}

type Facts = Pick<VendorCertificate, 'covers' | 'valid_from' | 'valid_until' | 'checked_on'>;

/**
 * The one state of a certificate on a day. It counts on its first and its last day; what ends on the day of going live
 * or on the last day of the contract lasts long enough.
 *
 * Example on 2026-11-22, live on 2027-09-13, six months: seen, covers the work and valid until 2027-05-21 ends soon;
 * until 2027-05-22 it only ends before going live. The same without a day of checking is only claimed.
 */
export function certificateState(row: Facts, { today, soon, live, end }: CertificateDays): CertificateState {
  const { covers, valid_from: from, valid_until: until, checked_on: checked } = row;
  if (until !== null && until < today) return 'ended';
  if (covers === 'no') return 'elsewhere';
  if (checked === null) return 'claimed';
  if (from !== null && from > today) return 'not-begun';
  if (until === null) return 'endless';
  if (covers === 'unknown') return 'unread';
  if (covers === 'part') return 'part';
  if (until < soon) return 'ends-soon';
  if (live !== null && until < live) return 'ends-before-live';
  if (end !== null && until < end) return 'ends-in-term';
  return 'valid';
}

/**
 * The days for an engagement.
 *
 * @param months within which an end is soon, the parameter `selection.certificate_months`
 */
export function certificateDays(engagement: Engagement, today: string, months: number): CertificateDays {
  return {
    today,
    soon: addMonths(today, months),
    live: engagement.go_live_on,
    end: contractEnd(engagement),
  };
}

/** What is known about a state. */
export function aboutCertificateState(state: CertificateState): (typeof CERTIFICATE_STATES)[number] {
  const found = CERTIFICATE_STATES.find(({ value }) => value === state);
  if (!found) throw new Error(`There is no state of a certificate ${state}.`);
  return found;
}
