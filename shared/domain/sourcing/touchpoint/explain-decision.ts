import { steady } from '../../../lib/steady.ts';
import type { SourcingDecision } from '../../../model/sourcing.ts';
import type { ScoreTerm, WeightedScore } from '../weighted-score.ts';
import { constrainDecision } from './constrain-decision.ts';
import type { DecisionContext, TouchpointAdvice } from './decide-touchpoint.ts';
import { decideByScores, decidingMargins, type Margin, nearMisses } from './decision-rules.ts';
import { TOUCHPOINT_FACTORS, type TouchpointFactor } from './touchpoint-ratings.ts';
import { explainScore, type ScoreKind, scoreTouchpoint } from './touchpoint-scores.ts';

/** A factor that speaks for or against the decision, with its points of the most it could give. */
export interface Reason {
  readonly score: ScoreKind;
  readonly term: ScoreTerm;
  /** For: points it gives. Against: points it withholds, or gives to keeping. */
  readonly points: number;
}

/** A change of a single rating that would give another decision. */
export interface Flip {
  readonly factor: TouchpointFactor;
  readonly from: number;
  readonly to: number;
  readonly decision: SourcingDecision;
}

export interface DecisionExplanation {
  readonly scores: Readonly<Record<ScoreKind, WeightedScore>>;
  /** Strongest first, three at most. */
  readonly reasonsFor: readonly Reason[];
  readonly reasonsAgainst: readonly Reason[];
  /** Thresholds that the rule which fired rests on. */
  readonly margins: readonly Margin[];
  /** Thresholds missed by little that would have given another decision. */
  readonly nearMisses: readonly (Margin & { readonly decision: SourcingDecision })[];
  /** The smallest changes of one rating that would give another decision, of one step or else of two. */
  readonly flips: readonly Flip[];
  /** Ratings that are missing for a decision; coverage alone where a high keep score leaves nothing else to decide. */
  readonly missing: readonly TouchpointFactor[];
}

const MOST_REASONS = 3;

/** Why a touchpoint is recommended as it is; computed when somebody asks, not for every row. */
export function explainDecision(advice: TouchpointAdvice, context: DecisionContext): DecisionExplanation {
  const { ratings, scores, rule, byScores, recommended, hardRules } = advice;
  const explained = {
    keep: explainScore('keep', ratings, context.weights),
    automate: explainScore('automate', ratings, context.weights),
    outsource: explainScore('outsource', ratings, context.weights),
  };
  const result = decideByScores(scores, ratings, context.thresholds);
  const { pro, contra } = sides(advice, context);
  return {
    scores: explained,
    reasonsFor: pro ? strongest(pro, explained[pro], given) : [],
    reasonsAgainst: contra
      ? strongest(contra.score, explained[contra.score], contra.withheld ? withheld : given)
      : [],
    margins: result ? decidingMargins(result.rule, scores, context.thresholds) : [],
    nearMisses: rule?.startsWith('H')
      ? []
      : nearMisses(scores, ratings, context.thresholds).flatMap((miss) => {
          const decision = constrainDecision(miss.decision, hardRules);
          return decision === recommended ? [] : [{ ...miss, decision }];
        }),
    flips: rule?.startsWith('H') ? [] : smallestFlips(advice, context),
    missing: byScores === null ? missingRatings(advice, context) : [],
  };
}

function missingRatings({ ratings, scores }: TouchpointAdvice, { thresholds }: DecisionContext) {
  if (scores.keep !== null && steady(scores.keep) >= thresholds.keep) return ['coverage'] as const;
  return TOUCHPOINT_FACTORS.filter((factor) => ratings[factor] === null);
}

/** Which score speaks for a decision, and what speaks against it: what that score lacks, or what keeping gains. */
function sides(advice: TouchpointAdvice, context: DecisionContext) {
  const { recommended, byScores, rule } = advice;
  // A rule that decides alone asks no score.
  if (rule?.startsWith('H')) return { pro: null, contra: null };
  switch (recommended) {
    case null:
      return { pro: null, contra: null };
    case 'hybrid': {
      const against = { score: 'keep', withheld: false } as const;
      // A hard rule made it hybrid: what moves is what the scores alone would have moved.
      if (byScores === 'automate' || byScores === 'outsource') return { pro: byScores, contra: against };
      const pro: ScoreKind = restsOnMachine(advice, context) ? 'automate' : 'outsource';
      return { pro, contra: against };
    }
    default:
      return { pro: recommended, contra: { score: recommended, withheld: true } as const };
  }
}

/** Of the rules that give hybrid only the fourth can rest on the automate score alone. */
function restsOnMachine({ rule, scores }: TouchpointAdvice, { thresholds }: DecisionContext): boolean {
  return rule === '4' && steady(scores.outsource ?? 0) < thresholds.hybridOutsource;
}

const given = ({ points }: ScoreTerm) => points ?? 0;
const withheld = ({ points, most }: ScoreTerm) => (points === null ? 0 : most - points);

function strongest(
  score: ScoreKind,
  { terms }: WeightedScore,
  pointsOf: (term: ScoreTerm) => number,
): readonly Reason[] {
  return terms
    .map((term) => ({ score, term, points: pointsOf(term) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST_REASONS);
}

/** Single ratings whose smallest change, one step or else two, gives another recommendation. */
export function smallestFlips(
  { ratings, byScores, hardRules }: Pick<TouchpointAdvice, 'ratings' | 'byScores' | 'hardRules'>,
  context: DecisionContext,
): readonly Flip[] {
  if (byScores === null) return [];
  const now = constrainDecision(byScores, hardRules);
  for (const step of [1, 2]) {
    const flips = TOUCHPOINT_FACTORS.flatMap((factor) => {
      const from = ratings[factor];
      if (from === null) return [];
      return [from - step, from + step].flatMap((to): Flip[] => {
        if (to < 1 || to > 5) return [];
        const changed = { ...ratings, [factor]: to };
        const found = decideByScores(scoreTouchpoint(changed, context.weights), changed, context.thresholds);
        const decision = found && constrainDecision(found.decision, hardRules);
        return decision && decision !== now ? [{ factor, from, to, decision }] : [];
      });
    });
    if (flips.length > 0) return flips;
  }
  return [];
}
