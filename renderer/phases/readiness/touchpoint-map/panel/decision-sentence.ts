import { constrainingRules } from '../../../../../shared/domain/sourcing/touchpoint/constrain-decision.ts';
import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import {
  DECISION_RULES,
  type Margin,
} from '../../../../../shared/domain/sourcing/touchpoint/decision-rules.ts';
import type {
  DecisionExplanation,
  Reason,
} from '../../../../../shared/domain/sourcing/touchpoint/explain-decision.ts';
import { HARD_RULES } from '../../../../../shared/domain/sourcing/touchpoint/hard-rules.ts';
import { touchpoint as touchpointTable } from '../../../../../shared/model/tables/touchpoint.ts';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';
import { lookOf } from '../decision-look.ts';

/** Why a touchpoint is recommended as it is, each part a sentence or null where there is nothing to say. */
export interface DecisionSentences {
  /** "Result: Hybrid because ..." */
  readonly result: string;
  /** "Scores: keep 55.0, automate 50.0, outsource 60.0." */
  readonly scores: string;
  readonly strongest: string | null;
  readonly against: string | null;
  /** "Overrides: none." */
  readonly overrides: string;
  readonly closeCall: string | null;
  readonly nearMiss: string | null;
  /** "Missing: ..." while it cannot be recommended. */
  readonly missing: string | null;
}

/** Puts the rules' verdict into sentences, with the numbers of this workbook. */
export function decisionSentences(
  advice: TouchpointAdvice,
  explained: DecisionExplanation,
): DecisionSentences {
  const { scores, recommended } = advice;
  return {
    result: resultOf(advice),
    scores: `Scores: keep ${formatScore(scores.keep)}, automate ${formatScore(scores.automate)}, outsource ${formatScore(scores.outsource)}.`,
    strongest: reasons('Strongest reasons', explained.reasonsFor),
    against: reasons('Against', explained.reasonsAgainst, recommended === 'hybrid' ? 'for' : 'withheld'),
    overrides: overridesOf(advice),
    closeCall: closeCallOf(advice, explained),
    nearMiss: nearMissOf(explained),
    missing:
      explained.missing.length === 0 || advice.rule?.startsWith('H')
        ? null
        : `Missing: ${explained.missing.map((factor) => touchpointTable.fields[factor].label.toLowerCase()).join(', ')}. Rate ${explained.missing.length === 1 ? 'it' : 'them'} to get a recommendation.`,
  };
}

/** The whole explanation as one text, for the clipboard. */
export function decisionText(sentences: DecisionSentences): string {
  const { result, scores, strongest, against, overrides, closeCall, nearMiss, missing } = sentences;
  return [result, scores, strongest, against, overrides, closeCall, nearMiss, missing]
    .filter((part) => part !== null)
    .join(' ');
}

function resultOf({ rule, recommended, byScores, hardRules }: TouchpointAdvice): string {
  if (recommended === null || rule === null) return 'Result: open, because ratings that decide are missing.';
  const hard = HARD_RULES.find(({ id }) => id === rule);
  if (hard)
    return `Result: ${lookOf(recommended).label} because of a hard rule (${hard.id}): ${lower(hard.title)}.`;
  const soft = DECISION_RULES.find(({ id }) => id === rule);
  const shared = rule === '1' && byScores === 'hybrid';
  const why = `${lower(soft?.title ?? '')}${shared ? ', and customers need it at hours that one team cannot cover' : ''} (rule ${rule})`;
  if (byScores === null || byScores === recommended)
    return `Result: ${lookOf(recommended).label} because ${why}.`;
  const limits = constrainingRules(byScores, hardRules).join(' and ');
  return `Result: ${lookOf(recommended).label} because ${limits} ${limits.includes(' and ') ? 'rule' : 'rules'} out ${lower(lookOf(byScores).label)}, which the scores alone say: ${why}.`;
}

function reasons(opening: string, list: readonly Reason[], kind: 'for' | 'withheld' = 'for'): string | null {
  if (list.length === 0) return null;
  const parts = list.map(({ score, term, points }) =>
    kind === 'withheld'
      ? `${term.label} (${formatPlain(points)} of ${formatPlain(term.most)} withheld from ${score})`
      : `${term.label} (${formatPlain(points)} of ${formatPlain(term.most)} for ${score})`,
  );
  return `${opening}: ${parts.join(', ')}.`;
}

function overridesOf({ hardRules }: TouchpointAdvice): string {
  if (hardRules.length === 0) return 'Overrides: none.';
  const named = hardRules.map(
    (id) => `${id} ${lower(HARD_RULES.find((rule) => rule.id === id)?.title ?? '')}`,
  );
  return `Overrides: ${named.join('; ')}.`;
}

function closeCallOf(
  { closeCall }: TouchpointAdvice,
  { flips, margins, nearMisses }: DecisionExplanation,
): string | null {
  if (!closeCall) return null;
  // Near may be a threshold that holds the result, or one that was missed.
  const [nearest] = [...margins, ...nearMisses].sort((a, b) => Math.abs(a.above) - Math.abs(b.above));
  const distance = nearest ? distanceOf(nearest) : '';
  const changes = flips
    .slice(0, 3)
    .map(
      ({ factor, from, to, decision }) =>
        `${touchpointTable.fields[factor].label} from ${from} to ${to} would give ${lookOf(decision).label}`,
    );
  return `Close call: ${distance}${changes.length === 0 ? '' : `; changing ${changes.join(', or ')}`}.`;
}

function distanceOf({ score, threshold, above }: Margin): string {
  if (above === 0) return `the ${score} score is exactly ${formatPlain(threshold)}, the threshold`;
  return `the ${score} score is ${formatPlain(Math.abs(above))} ${above < 0 ? 'below' : 'above'} ${formatPlain(threshold)}`;
}

function nearMissOf({ nearMisses }: DecisionExplanation): string | null {
  if (nearMisses.length === 0) return null;
  const parts = nearMisses.map(
    ({ score, threshold, above, decision }) =>
      `${formatPlain(-above)} more ${-above === 1 ? 'point' : 'points'} of the ${score} score (${formatPlain(threshold)}) would give ${lookOf(decision).label}`,
  );
  return `Nearly: ${[...new Set(parts)].join('; ')}.`;
}

/** As it continues a sentence; abbreviations keep their capitals. */
function lower(title: string): string {
  return /^[A-Z][a-z]|^[A-Z] /.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
