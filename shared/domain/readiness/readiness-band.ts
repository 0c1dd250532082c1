import { steady } from '../../lib/steady.ts';

/** The verdicts from weakest to strongest. */
export const BANDS = ['not-ready', 'prepare-first', 'ready-with-conditions', 'ready'] as const;
export type Band = (typeof BANDS)[number];

export const BAND_NAMES: Readonly<Record<Band, string>> = {
  'not-ready': 'Not ready',
  'prepare-first': 'Prepare first',
  'ready-with-conditions': 'Ready with conditions',
  ready: 'Ready',
};

/** The overall score from which a band is reached. */
export const BAND_FLOORS: Readonly<Record<Band, number>> = {
  'not-ready': 0,
  'prepare-first': 40,
  'ready-with-conditions': 60,
  ready: 75,
};

/** A dimension score below this caps the band at "Prepare first". */
export const WEAK_DIMENSION = 40;
/** A gate question at or below this level has failed. */
export const FAILED_GATE_LEVEL = 2;
/** Two failed gates within these dimensions cap the band at "Not ready": without process, measurement or data protection nothing can be handed over. */
export const CRITICAL_GATE_DIMENSIONS: readonly string[] = ['R3', 'R5', 'R7'];

export type GateState = 'passed' | 'failed' | 'open' | 'not-applicable';

export interface BandInput {
  /** Overall score 0-100, or null while unknown. */
  readonly overall: number | null;
  readonly dimensions: readonly {
    readonly id: string;
    readonly title: string;
    readonly score: number | null;
  }[];
  readonly gates: readonly { readonly id: string; readonly dimension: string; readonly state: GateState }[];
}

export interface BandResult {
  /** The band after all caps; null while the overall score is unknown. */
  readonly band: Band | null;
  /** The band that the score alone would give. */
  readonly byScore: Band | null;
  /** Why the band is lower than the score suggests, each a sentence. */
  readonly caps: readonly { readonly to: Band; readonly reason: string }[];
}

/**
 * The readiness band: the verdict that the overall score gives, lowered by caps.
 *
 * Score: 75 and more is Ready; 60 to below 75 Ready with conditions; 40 to below 60 Prepare first;
 * below 40 Not ready. Caps to Prepare first: any dimension below 40; any failed gate (level 2 or
 * lower); any gate that is still open. Cap to Not ready: two or more failed gates across process
 * maturity (R3), measurement (R5) and security (R7) together.
 */
export function readinessBand({ overall, dimensions, gates }: BandInput): BandResult {
  if (overall === null) return { band: null, byScore: null, caps: [] };
  const byScore = bandOfScore(overall);
  const caps: { to: Band; reason: string }[] = [];
  for (const { id, title, score } of dimensions) {
    if (score !== null && steady(score) < WEAK_DIMENSION)
      caps.push({ to: 'prepare-first', reason: `${id} ${title} scores below ${WEAK_DIMENSION}.` });
  }
  const failed = gates.filter((gate) => gate.state === 'failed');
  const open = gates.filter((gate) => gate.state === 'open');
  if (failed.length > 0)
    caps.push({ to: 'prepare-first', reason: `${gateList(failed)} at level ${FAILED_GATE_LEVEL} or lower.` });
  if (open.length > 0) caps.push({ to: 'prepare-first', reason: `${gateList(open)} not answered yet.` });
  const critical = failed.filter((gate) => CRITICAL_GATE_DIMENSIONS.includes(gate.dimension));
  if (critical.length >= 2)
    caps.push({
      to: 'not-ready',
      reason: `${critical.length} failed gates across ${CRITICAL_GATE_DIMENSIONS.join(', ')}: ${critical.map((g) => g.id).join(', ')}.`,
    });
  const binding = caps.filter((cap) => BANDS.indexOf(cap.to) < BANDS.indexOf(byScore));
  const lowest = Math.min(BANDS.indexOf(byScore), ...binding.map((cap) => BANDS.indexOf(cap.to)));
  return { band: BANDS[lowest] as Band, byScore, caps: binding };
}

/** The band of a score, 0-100, before any cap. */
export function bandOfScore(score: number): Band {
  return BANDS.findLast((band) => steady(score) >= BAND_FLOORS[band]) ?? 'not-ready';
}

function gateList(gates: readonly { readonly id: string }[]): string {
  const ids = gates.map((gate) => gate.id).join(', ');
  return gates.length === 1 ? `Gate question ${ids} is` : `Gate questions ${ids} are`;
}
