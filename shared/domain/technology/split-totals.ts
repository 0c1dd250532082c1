import { sumBy } from '../../lib/sum-by.ts';
import { SPLIT_PARTS, type SplitPart, type TouchpointSplit } from './machine-and-people.ts';

export interface SplitTotal {
  /** Contacts a month of the touchpoints that are counted. */
  readonly contacts: number;
  readonly parts: Readonly<Record<SplitPart, number>>;
  /** Contacts a month that machines end today, as far as known, and as wanted. */
  readonly containedToday: number;
  readonly contained: number;
  /** Touchpoints that are counted in no figure, because contacts or containment wanted are unknown. */
  readonly unknown: readonly TouchpointSplit[];
}

/**
 * Adds up what machine, partner and home team would have a month; what is unknown is left out and told.
 *
 * Example: 3,000 chats of which 1,485 are contained and 1,515 go to the partner, and 1,000 calls that stay at home:
 * 4,000 contacts, 1,485 machine, 1,515 partner, 1,000 home.
 */
export function splitTotals(splits: readonly TouchpointSplit[]): SplitTotal {
  const known = splits.filter(isKnown);
  const part = (name: SplitPart) => sumBy(known, ({ contacts, shares }) => contacts * shares[name]);
  return {
    contacts: sumBy(known, ({ contacts }) => contacts),
    parts: Object.fromEntries(SPLIT_PARTS.map(({ value }) => [value, part(value)])) as Record<
      SplitPart,
      number
    >,
    containedToday: sumBy(known, ({ contacts, today01 }) => contacts * (today01 ?? 0)),
    contained: part('machine'),
    unknown: splits.filter((one) => !isKnown(one)),
  };
}

type KnownSplit = TouchpointSplit & {
  readonly contacts: number;
  readonly shares: NonNullable<TouchpointSplit['shares']>;
};

function isKnown(one: TouchpointSplit): one is KnownSplit {
  return one.contacts !== null && one.shares !== null;
}
