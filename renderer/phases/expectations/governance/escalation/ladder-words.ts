import type { Ladder } from '../../../../../shared/domain/governance/escalation-ladders.ts';
import { limitWords } from '../../../../../shared/domain/governance/limit-words.ts';
import type { EscalationTier } from '../../../../../shared/model/tables/escalation-tier.ts';

/** The time limits of a tier, each with what it is for. */
export function limitsOf(tier: EscalationTier): readonly { readonly what: string; readonly limit: string }[] {
  const { clock, response_minutes, update_minutes, resolve_minutes, escalate_minutes } = tier;
  const line = (what: string, minutes: number | null) =>
    minutes === null ? [] : [{ what, limit: limitWords(minutes, clock) }];
  return [
    ...line('First response', response_minutes),
    ...line('News every', update_minutes),
    ...line('Solved within', resolve_minutes),
    ...line('Higher after', escalate_minutes),
  ];
}

/** The finding of the picture: how many tiers there are, and how many of them are complete. */
export function ladderFinding(ladders: readonly Ladder[], incomplete: number): string {
  const tiers = ladders.reduce((sum, { tiers }) => sum + tiers.length, 0);
  const filled = ladders.filter((ladder) => ladder.tiers.length > 0).length;
  const words = `${tiers} tiers on ${filled} ${filled === 1 ? 'ladder' : 'ladders'}`;
  if (incomplete === 0) return `${words}, each with an owner, limits and what is passed on`;
  return `${words}; ${incomplete} ${incomplete === 1 ? 'does' : 'do'} not work as ${incomplete === 1 ? 'it stands' : 'they stand'}`;
}

/** How a ladder is read, in a few words under its name. */
export const READS: Readonly<Record<Ladder['id'], string>> = {
  incident: 'by how bad it is, the worst on top',
  customer: 'climbs from self-service to the board desk',
  relationship: 'climbs from those who work together to the sponsors',
};

/** The tiers from the top of the picture down: incidents as they are listed, the others from their last. */
export function fromTheTop({ id, tiers }: Ladder): readonly EscalationTier[] {
  return id === 'incident' ? tiers : [...tiers].reverse();
}
