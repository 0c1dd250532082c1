import { ATTITUDES, type Attitude } from '../../model/readiness-lists.ts';
import type { Stakeholder } from '../../model/tables/stakeholder.ts';

/** When a group's attitude is looked at. */
export type BuyInMoment = 'now' | 'start';

/** The points of an attitude in the buy-in index, 0 for against to 4 for a champion. */
export function attitudePoints(attitude: Attitude): number {
  return ATTITUDES.findIndex(({ value }) => value === attitude);
}

/** Where a group stands: at the start as first asked; now as last asked, or at the start while nobody asked again. */
export function attitudeOf(
  { attitude_now, attitude_start }: Pick<Stakeholder, 'attitude_now' | 'attitude_start'>,
  moment: BuyInMoment = 'now',
): Attitude | null {
  return moment === 'start' ? attitude_start : (attitude_now ?? attitude_start);
}

/** One step towards champion; null for a champion. */
export function nextAttitude(attitude: Attitude): Attitude | null {
  return ATTITUDES[attitudePoints(attitude) + 1]?.value ?? null;
}
