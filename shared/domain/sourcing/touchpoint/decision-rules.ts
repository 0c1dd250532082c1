import { steady } from '../../../lib/steady.ts';
import { type Parameters, parameterValue } from '../../../model/parameters.ts';
import type { SourcingDecision } from '../../../model/sourcing.ts';
import type { TouchpointRatings } from './touchpoint-ratings.ts';
import type { ScoreKind, TouchpointScores } from './touchpoint-scores.ts';

/** The six rules that turn scores into a decision, in the order in which they are tried. */
export const DECISION_RULES = [
  { id: '1', title: 'The keep score is high' },
  { id: '2', title: 'A machine can do it, and little speaks for keeping it' },
  { id: '3', title: 'A partner can do it, and little speaks for keeping it' },
  { id: '4', title: 'It leans to keep, and part of it could move' },
  { id: '5', title: 'Little speaks for keeping it, and part of it could move' },
  { id: '6', title: 'Nothing speaks strongly for moving it' },
] as const;

export type DecisionRuleId = (typeof DECISION_RULES)[number]['id'];

/** A threshold that a rule compares a score with, and how far the score is above it (negative below). */
export interface Margin {
  readonly score: ScoreKind;
  readonly threshold: number;
  readonly above: number;
}

export interface RuleResult {
  readonly rule: DecisionRuleId;
  readonly decision: SourcingDecision;
}

/** The thresholds of this workbook, read once for many touchpoints. */
export interface Thresholds {
  readonly keep: number;
  readonly leaning: number;
  readonly automate: number;
  readonly outsource: number;
  readonly hybridOutsource: number;
  readonly hybridAutomate: number;
  readonly hybridLow: number;
  readonly closeCall: number;
  readonly judgement: number;
  readonly emotion: number;
  readonly digital: number;
  readonly coverage: number;
  /** Every score with a threshold that a rule compares it with. */
  readonly compared: readonly (readonly [ScoreKind, number])[];
}

export function decisionThresholds(parameters: Parameters): Thresholds {
  const of = (key: string) => parameterValue(parameters, `decision.${key}`);
  return {
    compared: [
      ['keep', of('keep')],
      ['keep', of('keep_leaning')],
      ['automate', of('automate')],
      ['automate', of('hybrid_automate')],
      ['outsource', of('outsource')],
      ['outsource', of('hybrid_outsource')],
      ['outsource', of('hybrid_low')],
    ],
    keep: of('keep'),
    leaning: of('keep_leaning'),
    automate: of('automate'),
    outsource: of('outsource'),
    hybridOutsource: of('hybrid_outsource'),
    hybridAutomate: of('hybrid_automate'),
    hybridLow: of('hybrid_low'),
    closeCall: of('close_call'),
    judgement: of('automate_judgement'),
    emotion: of('automate_emotion'),
    digital: of('automate_digital'),
    coverage: of('keep_coverage'),
  };
}

/**
 * The decision that scores and ratings lead to. Null while what decides is unknown; a keep score that is high
 * enough decides although the other two scores are open.
 *
 * Example: keep 55, automate 50, outsource 60 meet rule 4: hybrid.
 */
export function decideByScores(
  scores: TouchpointScores,
  ratings: TouchpointRatings,
  t: Thresholds,
): RuleResult | null {
  if (scores.keep === null) return null;
  const keep = steady(scores.keep);
  if (keep >= t.keep) {
    if (ratings.coverage === null) return null;
    return { rule: '1', decision: ratings.coverage >= t.coverage ? 'hybrid' : 'keep' };
  }
  if (scores.automate === null || scores.outsource === null) return null;
  const automate = steady(scores.automate);
  const outsource = steady(scores.outsource);
  if (automate >= t.automate && keep < t.leaning && suitsMachine(ratings, t))
    return { rule: '2', decision: 'automate' };
  if (outsource >= t.outsource && keep < t.leaning) return { rule: '3', decision: 'outsource' };
  if (keep >= t.leaning && (outsource >= t.hybridOutsource || automate >= t.hybridAutomate))
    return { rule: '4', decision: 'hybrid' };
  if (keep < t.leaning && outsource >= t.hybridLow) return { rule: '5', decision: 'hybrid' };
  return { rule: '6', decision: 'keep' };
}

/** Whether judgement, emotion and digital availability allow a machine; unknown ones do not. */
function suitsMachine(
  { judgement, emotional_intensity, digital }: TouchpointRatings,
  t: Thresholds,
): boolean {
  return (
    judgement !== null &&
    judgement <= t.judgement &&
    emotional_intensity !== null &&
    emotional_intensity <= t.emotion &&
    digital !== null &&
    digital >= t.digital
  );
}

/** The thresholds that the rule which fired rests on: the result hangs on each of them. */
export function decidingMargins(
  rule: DecisionRuleId,
  scores: TouchpointScores,
  t: Thresholds,
): readonly Margin[] {
  const margin = (score: ScoreKind, threshold: number): Margin => ({
    score,
    threshold,
    above: steady((scores[score] ?? 0) - threshold),
  });
  const leaning = margin('keep', t.leaning);
  switch (rule) {
    case '1':
      return [margin('keep', t.keep)];
    case '2':
      return [margin('automate', t.automate), leaning];
    case '3':
      return [margin('outsource', t.outsource), leaning];
    case '4': {
      // Either of two scores is enough, so the one that clears its threshold by more is what holds.
      const either = [margin('outsource', t.hybridOutsource), margin('automate', t.hybridAutomate)];
      return [leaning, either.reduce((best, next) => (next.above > best.above ? next : best))];
    }
    case '5':
      return [margin('outsource', t.hybridLow), leaning];
    case '6':
      return leaning.above < 0
        ? [margin('outsource', t.hybridLow)]
        : [margin('outsource', t.hybridOutsource), margin('automate', t.hybridAutomate)];
  }
}

/** Scores that miss by less than the close-call distance a threshold which would have led to another decision. */
export function nearMisses(
  scores: TouchpointScores,
  ratings: TouchpointRatings,
  t: Thresholds,
  now = decideByScores(scores, ratings, t)?.decision,
): readonly (Margin & { readonly decision: SourcingDecision })[] {
  if (!now) return [];
  const misses: (Margin & { readonly decision: SourcingDecision })[] = [];
  for (const [score, threshold] of t.compared) {
    const above = steady((scores[score] ?? Number.NaN) - threshold);
    if (!(above < 0 && above > -t.closeCall)) continue;
    const decision = decideByScores({ ...scores, [score]: threshold }, ratings, t)?.decision;
    if (decision && decision !== now) misses.push({ score, threshold, above, decision });
  }
  return misses;
}

/** A threshold that the result hangs on, or one that would have given another result, is closer than the close-call distance. */
export function isCloseCall(
  { rule, decision }: RuleResult,
  scores: TouchpointScores,
  ratings: TouchpointRatings,
  t: Thresholds,
): boolean {
  const near = t.compared.some(
    ([score, threshold]) => Math.abs((scores[score] ?? Number.POSITIVE_INFINITY) - threshold) <= t.closeCall,
  );
  if (!near) return false; // Most are not, and the exact look below costs more.
  return (
    decidingMargins(rule, scores, t).some(({ above }) => Math.abs(above) < t.closeCall) ||
    nearMisses(scores, ratings, t, decision).length > 0
  );
}
