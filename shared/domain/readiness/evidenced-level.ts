import { EVIDENCE_STRENGTHS, type EvidenceStrength } from '../../model/scales.ts';

const CAPS = new Map<string, number>(EVIDENCE_STRENGTHS.map(({ value, cap }) => [value, cap]));

/** What another program wrote into the field backs nothing. */
const LOWEST_CAP = Math.min(...CAPS.values());

/**
 * The level, 1-5, that an answer's evidence supports: the claimed level, but no more than
 * 2 without evidence, 3 when it was only stated, 4 when a document was seen, 5 when verified.
 *
 * Worked example: level 5 with a document seen counts as 4.
 * Source: our own convention, after the split between policy and practice in maturity assessments.
 */
export function evidencedLevel(claimed: number, strength: EvidenceStrength): number {
  return Math.min(claimed, CAPS.get(strength) ?? LOWEST_CAP);
}
