import type {
  AssessedDimension,
  AssessedQuestion,
} from '../../../../shared/domain/readiness/assess-readiness.ts';
import type { Answer } from '../../../../shared/model/tables/answer.ts';

/** A question with its surroundings in the checklist. */
export interface Place extends AssessedQuestion {
  readonly dimension: AssessedDimension;
  /** Counted from 1 over the whole checklist. */
  readonly number: number;
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
}

/** A question has been dealt with once there is a level or "not applicable". */
export function isDone(answer: Answer | undefined): boolean {
  return answer !== undefined && (answer.level !== null || answer.not_applicable);
}

/**
 * Finds the wanted question; without one that is still asked, the first that the respondent has not
 * answered, or else the first of all. Null for a checklist without questions.
 */
export function placeInChecklist(
  dimensions: readonly AssessedDimension[],
  wanted: string | null,
  own: ReadonlyMap<string, Answer>,
): Place | null {
  const all = dimensions.flatMap((dimension) =>
    dimension.questions.map((asked) => ({ ...asked, dimension })),
  );
  const found = all.findIndex(({ question }) => question.id === wanted);
  const open = all.findIndex(({ question }) => !isDone(own.get(question.id)));
  const index = found >= 0 ? found : Math.max(open, 0);
  const asked = all[index];
  if (!asked) return null;
  return {
    ...asked,
    number: index + 1,
    total: all.length,
    previous: all[index - 1]?.question.id ?? null,
    next: all[index + 1]?.question.id ?? null,
  };
}
