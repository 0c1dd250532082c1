import type { Workbook } from '../../model/workbook.ts';
import { readyQuestions } from './rfp-outline.ts';

/** Criteria that no ready question asks about; those that are scored by price need none. */
export function criteriaUnasked(
  workbook: Pick<Workbook, 'criterion' | 'rfp_section' | 'rfp_question'>,
): readonly { readonly id: string; readonly name: string }[] {
  const asked = new Set(
    readyQuestions(workbook).flatMap(({ question }) => {
      const found = question.criterion === null ? undefined : workbook.criterion[question.criterion];
      return found ? [found.id, found.parent ?? found.id] : [];
    }),
  );
  return Object.values(workbook.criterion)
    .filter(({ parent, scored_by_price, id }) => parent === null && !scored_by_price && !asked.has(id))
    .sort((a, b) => a.position - b.position);
}
