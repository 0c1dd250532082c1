import {
  type DecisionContext,
  decideTouchpoint,
  type TouchpointAdvice,
} from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { decisionContext } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoints.ts';
import { decideByScores } from '../../../../../shared/domain/sourcing/touchpoint/decision-rules.ts';
import { PARAMETERS } from '../../../../../shared/model/parameter-list.ts';
import type { Parameters } from '../../../../../shared/model/parameters.ts';
import type { SourcingDecision } from '../../../../../shared/model/sourcing.ts';
import type { Workbook } from '../../../../../shared/model/workbook.ts';

/** The thresholds that are lines of the picture, by their parameter. */
export const LINES = [
  { key: 'decision.outsource', axis: 'x', label: 'Outsource from' },
  { key: 'decision.keep', axis: 'y', label: 'Keep from' },
  { key: 'decision.keep_leaning', axis: 'y', label: 'Leaning to keep from' },
] as const;

export type LineKey = (typeof LINES)[number]['key'];

/** What a threshold was made to be, while it is being moved. */
export type Draft = Readonly<Partial<Record<LineKey, number>>>;

/** A threshold within what makes sense: whole points, and leaning to keep never above keeping. */
export function limitThreshold(key: LineKey, wanted: number, parameters: Parameters): number {
  const value = Math.round(Math.min(100, Math.max(0, wanted)));
  if (key === 'decision.keep') return Math.max(value, parameters['decision.keep_leaning'] ?? 0);
  if (key === 'decision.keep_leaning') return Math.min(value, parameters['decision.keep'] ?? 100);
  return value;
}

export interface ChangedRecommendation {
  readonly advice: TouchpointAdvice;
  readonly to: SourcingDecision | null;
}

/** Touchpoints whose recommendation would be another one with the thresholds of the draft. */
export function changedRecommendations(
  advice: readonly TouchpointAdvice[],
  parameters: Parameters,
  draft: Draft,
  workbook: Pick<Workbook, 'interaction_type' | 'channel'>,
): readonly ChangedRecommendation[] {
  const context = draftContext(parameters, draft);
  return advice.flatMap((entry) => {
    // Most touchpoints keep what their scores say, so only the few others are decided anew.
    const byScores = decideByScores(entry.scores, entry.ratings, context.thresholds)?.decision ?? null;
    if (byScores === entry.byScores) return [];
    const { touchpoint, audits } = entry;
    const type = touchpoint.interaction_type
      ? (workbook.interaction_type[touchpoint.interaction_type] ?? null)
      : null;
    const channel = workbook.channel[touchpoint.channel] ?? null;
    const { recommended } = decideTouchpoint(touchpoint, { type, channel, audits }, context);
    return recommended === entry.recommended ? [] : [{ advice: entry, to: recommended }];
  });
}

function draftContext(parameters: Parameters, draft: Draft): DecisionContext {
  return decisionContext({ ...parameters, ...draft });
}

/** The lines that do not stand at their default. */
export function movedLines(parameters: Parameters): readonly LineKey[] {
  return LINES.map(({ key }) => key).filter(
    (key) => parameters[key] !== PARAMETERS.find((parameter) => parameter.key === key)?.initial,
  );
}
