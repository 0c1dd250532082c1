import type { Clause } from '../../model/tables/clause.ts';

/** What may be wrong with a clause, the gravest first. */
export const CLAUSE_FLAGS = [
  {
    value: 'legal-stop',
    label: 'Lawyers would not sign it',
    help: 'As it is worded it may not be signed: have it worded anew.',
    grave: true,
  },
  {
    value: 'refused',
    label: 'A must that is refused',
    help: 'Find words that both can live with, or decide to go without this partner.',
    grave: true,
  },
  {
    value: 'legal-change',
    label: 'Agreed before the lawyers were done',
    help: 'They want a change that the partner has not seen.',
    grave: true,
  },
  {
    value: 'overdue',
    label: 'Overdue',
    help: 'Its day has passed, and it is not agreed.',
    grave: false,
  },
  {
    value: 'no-position',
    label: 'No position',
    help: 'Nobody has written down what you want: the partner will.',
    grave: false,
  },
  {
    value: 'unseen',
    label: 'Agreed unread',
    help: 'No lawyer has looked at it.',
    grave: false,
  },
  {
    value: 'unplaced',
    label: 'Not in the contract yet',
    help: 'It is agreed, and nobody has said where it stands in the contract.',
    grave: false,
  },
  {
    value: 'no-owner',
    label: 'Nobody sees to it',
    help: 'Give it an owner, otherwise it will be talked about and not settled.',
    grave: false,
  },
] as const;

export type ClauseFlag = (typeof CLAUSE_FLAGS)[number]['value'];

export interface ClauseStanding {
  /** It belongs to this contract. */
  readonly applies: boolean;
  /** Neither agreed nor refused yet. */
  readonly open: boolean;
  /** The contract cannot be signed as this clause stands. */
  readonly blocks: boolean;
  readonly flags: readonly ClauseFlag[];
}

/**
 * How a clause stands on a day. A must stands against signing until it is agreed, also when the partner refuses it;
 * and whatever the lawyers call not acceptable stands against it as well, unless it was refused anyway. A due day that
 * is today is not overdue. What does not apply has no flags.
 *
 * Example on 2026-11-22: a must in state drafted and due on 2026-11-21 is open, blocks and is `overdue`; a wanted
 * clause that the partner refuses neither blocks nor has a flag.
 *
 * Source: our own rule, from the checklist of guardrails.
 *
 * @param today `YYYY-MM-DD`, null while nothing is to be overdue
 */
export function clauseStanding(row: Clause, today: string | null): ClauseStanding {
  const { state, need, legal_state: legal, due } = row;
  if (state === 'not-applicable') return { applies: false, open: false, blocks: false, flags: [] };
  const open = state !== 'agreed' && state !== 'refused';
  const holds: Readonly<Record<ClauseFlag, boolean>> = {
    'legal-stop': legal === 'stop' && state !== 'refused',
    refused: need === 'must' && state === 'refused',
    'legal-change': state === 'agreed' && legal === 'change',
    overdue: open && due !== null && today !== null && due < today,
    'no-position': open && row.position_wanted.trim() === '',
    unseen: state === 'agreed' && legal === 'open',
    unplaced: state === 'agreed' && row.clause_reference.trim() === '',
    'no-owner': open && row.owner === null,
  };
  return {
    applies: true,
    open,
    blocks: (need === 'must' && state !== 'agreed') || holds['legal-stop'],
    flags: CLAUSE_FLAGS.map(({ value }) => value).filter((value) => holds[value]),
  };
}

/** The words for a flag. */
export function clauseFlagLabel(flag: ClauseFlag): string {
  return CLAUSE_FLAGS.find(({ value }) => value === flag)?.label ?? flag;
}
