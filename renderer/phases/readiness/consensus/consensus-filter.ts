import type { QuestionConsensus } from '../../../../shared/domain/readiness/consensus-of.ts';

/** What the list is narrowed to; remembered from visit to visit. */
export interface ConsensusFilter {
  readonly disagreements: boolean;
  readonly unsettled: boolean;
  readonly gates: boolean;
  /** The id of a dimension, or null for all. */
  readonly dimension: string | null;
}

export const NO_FILTER: ConsensusFilter = {
  disagreements: false,
  unsettled: false,
  gates: false,
  dimension: null,
};

/** A question with what the respondent may see of it. */
export interface ConsensusLine extends QuestionConsensus {
  /** In blind mode, until the respondent has answered. */
  readonly hidden: boolean;
}

export function isFiltered({ dimension, ...toggles }: ConsensusFilter): boolean {
  return dimension !== null || Object.values(toggles).some(Boolean);
}

/**
 * The lines that pass every filter that is on. Hidden questions come last in the order of the checklist, and pass no
 * filter that would tell what was said to them.
 */
export function filterConsensus(
  questions: readonly QuestionConsensus[],
  filter: ConsensusFilter,
  hides: (question: string) => boolean,
): readonly ConsensusLine[] {
  const lines = questions
    .map((one) => ({ ...one, hidden: hides(one.question.id) }))
    .filter((line) => passes(line, filter));
  const open = lines.filter(({ hidden }) => !hidden);
  const hidden = lines.filter((line) => line.hidden);
  return [...open, ...hidden.sort(byChecklist)];
}

function passes(line: ConsensusLine, filter: ConsensusFilter): boolean {
  const { question, dimension, disagreement, settled, hidden } = line;
  if (filter.dimension !== null && dimension.id !== filter.dimension) return false;
  if (filter.gates && !question.gate) return false;
  if (hidden) return !filter.disagreements && !filter.unsettled;
  if (filter.disagreements && !disagreement) return false;
  return !filter.unsettled || (disagreement && settled === null);
}

function byChecklist(a: QuestionConsensus, b: QuestionConsensus): number {
  return a.dimension.position - b.dimension.position || a.question.position - b.question.position;
}
