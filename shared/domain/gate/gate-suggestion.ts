import type { GateOutcome } from '../../model/readiness-lists.ts';
import type { GateName } from './gate-decisions.ts';
import type { GateFinding } from './gate-finding.ts';

/** One figure as it stood. */
export interface Ground {
  readonly label: string;
  readonly figure: string;
}

/** What the figures suggest at a gate, and why. */
export interface GateSuggestion {
  readonly gate: GateName;
  readonly suggested: GateOutcome;
  /** Figures that are kept with a decision before those of the findings. */
  readonly headline: readonly Ground[];
  /** One of each criterion, in their order. */
  readonly findings: readonly GateFinding[];
}

/** What stands for a figure that is not known. */
export const UNKNOWN_FIGURE = 'not known';
