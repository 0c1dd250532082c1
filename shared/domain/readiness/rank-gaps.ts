import { steady } from '../../lib/steady.ts';
import type { Standing } from './question-standing.ts';

export interface GapInput {
  readonly question: string;
  readonly dimension: string;
  readonly dimensionWeight: number;
  readonly questionWeight: number;
  /** 1-5, or null when the dimension has no target. */
  readonly target: number | null;
  readonly standing: Standing;
}

export interface Gap {
  readonly question: string;
  readonly dimension: string;
  /** The level that counts, 1-5: evidenced or claimed, as the workbook is set. */
  readonly level: number;
  readonly target: number;
  /** Levels to go. */
  readonly distance: number;
  /** Dimension weight x question weight x distance: what the list is sorted by. */
  readonly priority: number;
}

/**
 * The answered questions below their target, the most pressing first.
 *
 * Formula: priority = dimension weight x question weight x (target - level). Unanswered and
 * not-applicable questions are no gaps: nothing is known of them. Ties keep the order of the checklist.
 *
 * Worked example: weight 16, question weight 2, level 2, target 4 has priority 64.
 */
export function rankGaps(questions: readonly GapInput[], basis: 'evidenced' | 'claimed'): readonly Gap[] {
  const gaps = questions.flatMap(
    ({ question, dimension, dimensionWeight, questionWeight, target, standing }) => {
      if (standing.state !== 'answered' || target === null) return [];
      const level = standing[basis];
      const distance = target - level;
      if (distance <= 0) return [];
      const priority = dimensionWeight * questionWeight * distance;
      return [{ question, dimension, level, target, distance, priority }];
    },
  );
  // Equal priorities may differ in the sixteenth digit, as means of thirds do; they are a tie.
  return gaps.sort((a, b) => steady(b.priority) - steady(a.priority));
}
