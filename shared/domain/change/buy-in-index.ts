import { sumBy } from '../../lib/sum-by.ts';
import type { Stakeholder } from '../../model/tables/stakeholder.ts';
import { attitudeOf, attitudePoints, type BuyInMoment } from './attitude-points.ts';

type Placed = Pick<Stakeholder, 'influence' | 'attitude_now' | 'attitude_start'>;

const MOST_POINTS = 4;

/**
 * How much the groups that matter stand behind the undertaking, each counted by its influence.
 *
 * Σ(influence × points of the attitude) / (4 × Σ influence) × 100, over the groups with an influence and an attitude.
 * Points: against 0, doubtful 1, neutral 2, supportive 3, champion 4.
 * Worked example: influence 5 supportive, 4 doubtful, 3 champion: (15 + 4 + 12) / (4 × 12) × 100 = 64.58.
 * Source: own method, readiness, change plan.
 *
 * @returns 0-100, or null while no group has both
 */
export function buyInIndex(groups: readonly Placed[], moment: BuyInMoment = 'now'): number | null {
  const counted = groups.flatMap((group) => {
    const attitude = attitudeOf(group, moment);
    return group.influence === null || attitude === null
      ? []
      : [{ influence: group.influence, points: attitudePoints(attitude) }];
  });
  const weight = sumBy(counted, ({ influence }) => influence);
  if (weight === 0) return null;
  return (100 * sumBy(counted, ({ influence, points }) => influence * points)) / (MOST_POINTS * weight);
}

/** Whether a group counts in the index. */
export function isPlaced(group: Placed, moment: BuyInMoment = 'now'): boolean {
  return group.influence !== null && attitudeOf(group, moment) !== null;
}
