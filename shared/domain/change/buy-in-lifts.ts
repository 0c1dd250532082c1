import { sumBy } from '../../lib/sum-by.ts';
import type { Attitude } from '../../model/readiness-lists.ts';
import type { Stakeholder } from '../../model/tables/stakeholder.ts';
import { attitudeOf, attitudePoints, nextAttitude } from './attitude-points.ts';
import { isPlaced } from './buy-in-index.ts';

/** What the index would gain if one group came one step closer. */
export interface BuyInLift {
  readonly stakeholder: Stakeholder;
  readonly from: Attitude;
  readonly to: Attitude;
  /** Points of the index, 0-25. */
  readonly gain: number;
  /** The group stands below where it is needed. */
  readonly wanted: boolean;
}

/**
 * For each group that is not a champion yet, what one step would add to the buy-in index:
 * influence / (4 × Σ influence) × 100. Worked example: influence 5 of 12 in all gives 10.4 points.
 *
 * The largest gain comes first; among equal gains groups below the attitude needed, then those that stand lowest.
 */
export function buyInLifts(groups: readonly Stakeholder[]): readonly BuyInLift[] {
  const placed = groups.filter((group) => isPlaced(group));
  const weight = sumBy(placed, ({ influence }) => influence ?? 0);
  return placed
    .flatMap((stakeholder): BuyInLift[] => {
      const from = attitudeOf(stakeholder);
      const to = from && nextAttitude(from);
      if (!from || !to || stakeholder.influence === null) return [];
      const { attitude_wanted: needed } = stakeholder;
      const wanted = needed !== null && attitudePoints(from) < attitudePoints(needed);
      return [{ stakeholder, from, to, gain: (100 * stakeholder.influence) / (4 * weight), wanted }];
    })
    .sort(
      (a, b) =>
        b.gain - a.gain ||
        Number(b.wanted) - Number(a.wanted) ||
        attitudePoints(a.from) - attitudePoints(b.from) ||
        a.stakeholder.position - b.stakeholder.position,
    );
}
