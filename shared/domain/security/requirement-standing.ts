import type { Requirement } from '../../model/tables/requirement.ts';
import { addMonths } from './contract-end.ts';

/** What is wrong with the proof of a requirement, the gravest first. */
export const REQUIREMENT_FLAGS = [
  {
    value: 'refused',
    label: 'Not good enough',
    help: 'The proof was looked at and turned down.',
    grave: true,
  },
  {
    value: 'expired',
    label: 'Proof has run out',
    help: 'Ask for a new one: it shows nothing any more.',
    grave: true,
  },
  {
    value: 'unproven',
    label: 'Accepted without evidence',
    help: 'Write down what was shown and where it is kept.',
    grave: true,
  },
  {
    value: 'no-owner',
    label: 'Nobody checks it',
    help: 'Give it an owner, otherwise it will be looked at by nobody.',
    grave: false,
  },
  {
    value: 'runs-out',
    label: 'Runs out before the contract ends',
    help: 'Agree that it is renewed in time, and who sends the new one.',
    grave: false,
  },
  {
    value: 'stale',
    label: 'Last checked over a year ago',
    help: 'Laws, certificates and sites change: look at wording and proof again.',
    grave: false,
  },
  {
    value: 'unchecked',
    label: 'Never checked',
    help: 'Nobody has written down when it was looked at.',
    grave: false,
  },
] as const;

export type RequirementFlag = (typeof REQUIREMENT_FLAGS)[number]['value'];

export interface RequirementStanding {
  /** Somebody still has to do something about it: not accepted, and it applies. */
  readonly open: boolean;
  /** It was turned down, or its proof has run out. */
  readonly unmet: boolean;
  readonly flags: readonly RequirementFlag[];
}

/** Months after which a check is too old. Our own limit; auditors usually look once a year. */
export const CHECKED_MONTHS = 12;

/**
 * How a requirement stands on a day. A check exactly 12 months ago still counts; proof counts on its last day, and one
 * that ends on the last day of the contract lasts long enough. What does not apply has no flags.
 *
 * Example on 2026-11-22 with a contract until 2030-09-13: accepted, checked 2025-11-21, valid until 2028-03-31 is
 * `stale` and `runs-out`; valid until 2026-11-21 is `expired` and unmet.
 *
 * @param today `YYYY-MM-DD`
 * @param until the end of the contract, null while unknown
 */
export function requirementStanding(
  row: Requirement,
  today: string,
  until: string | null,
): RequirementStanding {
  if (row.status === 'not-applicable') return { open: false, unmet: false, flags: [] };
  const accepted = row.status === 'accepted';
  const { valid_until: valid, checked_on: checked } = row;
  const expired = valid !== null && valid < today;
  const holds: Readonly<Record<RequirementFlag, boolean>> = {
    refused: row.status === 'refused',
    expired,
    unproven: accepted && row.evidence.trim() === '',
    'no-owner': !accepted && row.owner === null,
    'runs-out': valid !== null && !expired && until !== null && valid < until,
    stale: checked !== null && checked < addMonths(today, -CHECKED_MONTHS),
    unchecked: checked === null && (accepted || row.status === 'shown'),
  };
  return {
    open: !accepted,
    unmet: holds.refused || expired,
    flags: REQUIREMENT_FLAGS.map(({ value }) => value).filter((value) => holds[value]),
  };
}

/** The words for a flag. */
export function requirementFlagLabel(flag: RequirementFlag): string {
  return REQUIREMENT_FLAGS.find(({ value }) => value === flag)?.label ?? flag;
}
