import type { Workbook } from '../../model/workbook.ts';
import { criterionWeights } from './criterion-weights.ts';

/** How far the criteria are, in a few words. */
export function criteriaState(
  workbook: Pick<Workbook, 'criterion' | 'criteria_freeze' | 'criteria_change'>,
): string {
  const { top, problems } = criterionWeights(workbook);
  if (top.length === 0) return 'No criteria yet';
  const changes = Object.keys(workbook.criteria_change).length;
  if (Object.keys(workbook.criteria_freeze).length > 0)
    return changes === 0 ? 'Frozen' : `Frozen, ${changes} changed since`;
  const wrong = problems.filter(({ kind }) => kind !== 'no-parts').length;
  return wrong > 0 ? `${wrong} to look at in the weights` : 'Weighed, not frozen yet';
}
