import type { SourcingDecision } from '../../../model/sourcing.ts';
import type { Channel } from '../../../model/tables/channel.ts';
import type { InteractionType } from '../../../model/tables/interaction-type.ts';
import type { Touchpoint } from '../../../model/tables/touchpoint.ts';
import { chooseLocation, type LocationAdvice, type LocationWeights } from '../location/choose-location.ts';
import type { ProcessAudit } from '../process/audit-process.ts';
import { workloadFte } from '../workload.ts';
import { constrainDecision } from './constrain-decision.ts';
import { type DecisionRuleId, decideByScores, isCloseCall, type Thresholds } from './decision-rules.ts';
import { type HardRuleId, matchHardRules, type TerminalRuleId } from './hard-rules.ts';
import { type TouchpointRatings, touchpointRatings } from './touchpoint-ratings.ts';
import { type ScoreWeights, scoreTouchpoint, type TouchpointScores } from './touchpoint-scores.ts';

/** What the rules say about one touchpoint, and what people decided. */
export interface TouchpointAdvice {
  readonly touchpoint: Touchpoint;
  /** Audits of the linked processes. */
  readonly audits: readonly ProcessAudit[];
  /** Workload in full-time equivalents, or null while contacts or AHT are unknown. */
  readonly fte: number | null;
  readonly ratings: TouchpointRatings;
  readonly scores: TouchpointScores;
  /** Every hard rule that matches, in order. */
  readonly hardRules: readonly HardRuleId[];
  /** The rule that fired: a terminal hard rule, or one of the six; null while what decides is unknown. */
  readonly rule: TerminalRuleId | DecisionRuleId | null;
  /** What the six rules alone say. */
  readonly byScores: SourcingDecision | null;
  /** The recommendation after the hard rules. */
  readonly recommended: SourcingDecision | null;
  /** H6: nothing moves until a control is recorded. */
  readonly blocked: boolean;
  /** H9: a linked process has to be fixed before anything moves. */
  readonly hold: boolean;
  /** A threshold that the result hangs on, or one that would have given another result, is less than the close-call distance away. */
  readonly closeCall: boolean;
  /** What counts: the person's decision, otherwise the recommendation. */
  readonly effective: SourcingDecision | null;
  /** How the person's decision stands to the recommendation. */
  readonly standing: 'undecided' | 'accepted' | 'overridden';
  /** The recommendation has changed since the person decided. */
  readonly outdated: boolean;
  readonly location: LocationAdvice;
}

/** Everything of the method that touchpoints share, read once. */
export interface DecisionContext {
  readonly hoursPerFte: number;
  readonly weights: ScoreWeights;
  readonly thresholds: Thresholds;
  readonly locationWeights: LocationWeights;
}

/**
 * Decides one touchpoint: hard rules H1-H3 first and alone; otherwise the six rules over three scores, whose
 * result H4 and H5 keep from full automation (and H4 from pure outsourcing), while H6-H10 add a block, a limit
 * or a flag. A person's decision is never changed: it stands beside the recommendation.
 */
export function decideTouchpoint(
  touchpoint: Touchpoint,
  about: {
    readonly type: InteractionType | null;
    readonly channel: Channel | null;
    readonly audits: readonly ProcessAudit[];
  },
  context: DecisionContext,
): TouchpointAdvice {
  const { audits } = about;
  const fte = workloadFte(touchpoint, context.hoursPerFte);
  const ratings = touchpointRatings(touchpoint, fte, audits);
  const scores = scoreTouchpoint(ratings, context.weights);
  const hardRules = matchHardRules(touchpoint, about.type, audits);
  const result = decideByScores(scores, ratings, context.thresholds);
  const terminal = hardRules.find(isTerminal) ?? null;
  const byScores = result?.decision ?? null;
  const recommended = terminal ? 'keep' : byScores && constrainDecision(byScores, hardRules);
  const effective = touchpoint.decision ?? recommended;
  return {
    touchpoint,
    audits,
    fte,
    ratings,
    scores,
    hardRules,
    rule: terminal ?? result?.rule ?? null,
    byScores,
    recommended,
    blocked: terminal === null && hardRules.includes('H6'),
    hold: hardRules.includes('H9') && effective !== null && effective !== 'keep',
    closeCall:
      terminal === null && result !== null && isCloseCall(result, scores, ratings, context.thresholds),
    effective,
    standing: standingOf(touchpoint, recommended),
    outdated:
      touchpoint.decision !== null &&
      touchpoint.decision_basis !== null &&
      recommended !== null &&
      touchpoint.decision_basis !== recommended,
    location: chooseLocation(
      touchpoint,
      { voice: about.channel?.voice ?? false, residency: touchpoint.data_residency, effective },
      context.locationWeights,
    ),
  };
}

function standingOf(
  { decision }: Touchpoint,
  recommended: SourcingDecision | null,
): TouchpointAdvice['standing'] {
  if (decision === null) return 'undecided';
  return decision === recommended ? 'accepted' : 'overridden';
}

function isTerminal(rule: HardRuleId): rule is TerminalRuleId {
  return rule === 'H1' || rule === 'H2' || rule === 'H3';
}
