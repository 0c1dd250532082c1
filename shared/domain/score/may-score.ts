import { listed } from '../../model/list-text.ts';
import type { Conflict } from '../../model/tables/conflict.ts';
import type { Criterion } from '../../model/tables/criterion.ts';
import type { Evaluator } from '../../model/tables/evaluator.ts';
import type { Workbook } from '../../model/workbook.ts';

/** Why somebody does not score a vendor. */
export type Abstention = Conflict;

/**
 * The declaration that keeps an evaluator from scoring a vendor; null when nothing does. Who left the team scores nobody;
 * a declaration that names no vendor holds for all of them.
 */
export function abstention(
  { conflict }: Pick<Workbook, 'conflict'>,
  evaluator: Evaluator,
  vendor: string,
): Abstention | null {
  const own = Object.values(conflict).filter(({ person }) => person === evaluator.person);
  return (
    own.find(({ decision }) => decision === 'out') ??
    own.find((row) => row.decision === 'abstains' && (row.vendor === null || row.vendor === vendor)) ??
    null
  );
}

/** Whether a criterion is among those that an evaluator was asked to score: all while none is named. A named whole takes in its parts. */
export function isAsked(evaluator: Evaluator, criterion: Pick<Criterion, 'id' | 'parent'>): boolean {
  const asked = listed(evaluator.criteria);
  return (
    asked.length === 0 ||
    asked.includes(criterion.id) ||
    (criterion.parent !== null && asked.includes(criterion.parent))
  );
}
