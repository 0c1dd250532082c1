import type { Touchpoint } from '../../../../../shared/model/tables/touchpoint.ts';

/** How many touchpoints refer to each row of a list, by its id. */
export function countUses(
  touchpoints: readonly Touchpoint[],
  list: 'stage' | 'channel' | 'interaction_type' | 'segment',
): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const touchpoint of touchpoints) {
    const id = touchpoint[list];
    if (id !== null) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return uses;
}
