import type { Stakeholder } from '../../model/tables/stakeholder.ts';
import { attitudeOf } from './attitude-points.ts';
import { buyInIndex } from './buy-in-index.ts';

/** The index from which on the buy-in does not stand in the way of going on. */
export const BUY_IN_NEEDED = 60;

/** From this influence on a single group that is against can hold everything up. */
export const STRONG_INFLUENCE = 4;

type Group = Pick<Stakeholder, 'id' | 'name' | 'influence' | 'attitude_now' | 'attitude_start'>;

export interface BuyInGate {
  /** 0-100; null while no group has an influence and an attitude. */
  readonly index: number | null;
  /** Groups with strong influence that are against, in the order given. */
  readonly against: readonly Group[];
  /** Null while the index is not known. */
  readonly passed: boolean | null;
}

/**
 * What the buy-in suggests for the gate: go on when the index is at least 60 and nobody with an influence of 4 or 5
 * is against. Compared with nine decimals. A suggestion; people decide.
 */
export function buyInGate(groups: readonly Group[]): BuyInGate {
  const index = buyInIndex(groups);
  const against = groups.filter(
    (group) => (group.influence ?? 0) >= STRONG_INFLUENCE && attitudeOf(group) === 'against',
  );
  const enough = index !== null && Number(index.toFixed(9)) >= BUY_IN_NEEDED;
  return { index, against, passed: index === null ? null : enough && against.length === 0 };
}
