import { sumBy } from '../../../lib/sum-by.ts';
import { shareWeights } from '../../behaviour/share-weights.ts';

export interface MovedWeight {
  readonly id: string;
  readonly weight: number;
  /** Stays as it is while others move. */
  readonly locked: boolean;
}

/**
 * Sets one weight and scales those that are not locked, so that the set sums to 100: they keep their proportions to
 * each other, in steps of 0.1 by the largest remainder. The weight goes no further than the locked ones leave room for.
 *
 * Example: of 50, 30 and 20 the first is moved to 60: 60, 24 and 16.
 *
 * @returns the weights in the same order, summing to 100 exactly in tenths; as they were when nothing else can move
 */
export function moveWeight(weights: readonly MovedWeight[], id: string, to: number): readonly MovedWeight[] {
  const others = weights.filter((one) => one.id !== id);
  const free = others.filter(({ locked }) => !locked);
  if (free.length === 0 || others.length === weights.length) return weights;
  const held = sumBy(
    others.filter(({ locked }) => locked),
    ({ weight }) => tenths(weight),
  );
  const room = Math.max(0, 1000 - held);
  const moved = Math.min(room, Math.max(0, tenths(to)));
  const shares = shareWeights(
    (room - moved) / 10,
    free.map(({ weight }) => weight),
  );
  const next = new Map(free.map((one, index) => [one.id, shares[index] ?? 0]));
  return weights.map((one) => ({
    ...one,
    weight: one.id === id ? moved / 10 : (next.get(one.id) ?? tenths(one.weight) / 10),
  }));
}

function tenths(weight: number): number {
  return Math.round(weight * 10);
}
