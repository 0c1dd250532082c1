import type { SourcingDecision } from '../../../model/sourcing.ts';
import type { ScoreTerm, WeightedScore } from '../weighted-score.ts';
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
  /** Ratings that are missing for a decision. */
  readonly missing: readonly TouchpointFactor[];
}

const MOST_REASONS = 3;

/** Why a touchpoint is recommended as it is; computed when somebody asks, not for every row. */
export function explainDecision(advice: TouchpointAdvice, context: DecisionContext): DecisionExplanation {
  const { ratings, scores, rule, byScores } = advice;
  const explained = {
    keep: explainScore('keep', ratings, context.weights),
    automate: explainScore('automate', ratings, context.weights),
    outsource: explainScore('outsource', ratings, context.weights),
  };
  const result = decideByScores(scores, ratings, context.thresholds);
  const { pro, contra } = sides(advice.recommended ?? byScores, advice, context);
  return {
    scores: explained,
    reasonsFor: pro ? strongest(pro, explained[pro], given) : [],
    reasonsAgainst: contra
      ? strongest(contra.score, explained[contra.score], contra.withheld ? withheld : given)
      : [],
    margins: result ? decidingMargins(result.rule, scores, context.thresholds) : [],
    nearMisses: rule?.startsWith('H') ? [] : nearMisses(scores, ratings, context.thresholds),
    flips: rule?.startsWith('H') ? [] : smallestFlips(advice, context),
    missing: byScores === null ? TOUCHPOINT_FACTORS.filter((factor) => ratings[factor] === null) : [],
  };
}

/** Which score speaks for a decision, and what speaks against it: what that score lacks, or what keeping gains. */
function sides(decision: SourcingDecision | null, { scores }: TouchpointAdvice, context: DecisionContext) {
  switch (decision) {
    case null:
      return { pro: null, contra: null };
    case 'hybrid': {
      const byMachine =
        (scores.outsource ?? 0) < context.thresholds.hybridOutsource &&
        (scores.automate ?? 0) >= context.thresholds.hybridAutomate;
      const pro: ScoreKind = byMachine ? 'automate' : 'outsource';
      return { pro, contra: { score: 'keep', withheld: false } } as const;
    }
    default:
      return { pro: decision, contra: { score: decision, withheld: true } } as const;
  }
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

/** Single ratings whose smallest change, one step or else two, gives another decision by scores. */
export function smallestFlips(
  { ratings, byScores }: Pick<TouchpointAdvice, 'ratings' | 'byScores'>,
  context: DecisionContext,
): readonly Flip[] {
  if (byScores === null) return [];
  for (const step of [1, 2]) {
    const flips = TOUCHPOINT_FACTORS.flatMap((factor) => {
      const from = ratings[factor];
      if (from === null) return [];
      return [from - step, from + step].flatMap((to): Flip[] => {
        if (to < 1 || to > 5) return [];
        const changed = { ...ratings, [factor]: to };
        const decision = decideByScores(
          scoreTouchpoint(changed, context.weights),
          changed,
          context.thresholds,
        )?.decision;
        return decision && decision !== byScores ? [{ factor, from, to, decision }] : [];
      });
    });
    if (flips.length > 0) return flips;
  }
  return [];
}
