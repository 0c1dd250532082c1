import { BLOCKS, type PairGroup } from './pair-groups.ts';

/**
 * Weights of the criteria from two levels of comparisons: a block's share of the whole times a criterion's share of
 * its block. Null while a comparison that it needs is missing.
 *
 * Example: a block with 0.4 of the whole, and in it a criterion with 0.25 of the block: 0.1 of the whole.
 */
export function pairWeights(groups: readonly PairGroup[]): ReadonlyMap<string, number> | null {
  const blocks = groups.find(({ id, kind }) => kind === 'blocks' && id === BLOCKS)?.assessment;
  if (!blocks?.result) return null;
  const weights = new Map<string, number>();
  for (const [at, block] of blocks.items.entries()) {
    const within = groups.find(({ id, kind }) => kind === 'block' && id === block)?.assessment;
    if (!within?.result) return null;
    for (const [index, item] of within.items.entries())
      weights.set(item, (blocks.result.weights01[at] ?? 0) * (within.result.weights01[index] ?? 0));
  }
  return weights;
}
