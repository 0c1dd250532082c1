import { LADDERS } from '../../model/expectation-lists.ts';
import type { EscalationTier } from '../../model/tables/escalation-tier.ts';

/** One of the three ladders with its tiers in order. */
export interface Ladder {
  readonly id: EscalationTier['ladder'];
  readonly label: string;
  readonly tiers: readonly EscalationTier[];
}

/**
 * The three ladders with their tiers in the order of the register. Incidents are ordered from the most severe down;
 * customer cases and the relationship climb from the first tier to the last.
 */
export function escalationLadders(tiers: readonly EscalationTier[]): readonly Ladder[] {
  const ordered = [...tiers].sort((a, b) => a.position - b.position);
  return LADDERS.map(({ value, label }) => ({
    id: value,
    label,
    tiers: ordered.filter(({ ladder }) => ladder === value),
  }));
}
