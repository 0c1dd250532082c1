import { applyEdits } from '../../changes/apply-change.ts';
import type { Change } from '../../changes/change.ts';
import { stageCatalogue, stageCheckCatalogue } from '../../content/transition/transition-catalogue.ts';
import type { Workbook } from '../../model/workbook.ts';
import { addFromCatalogue } from '../add-from-catalogue.ts';

/**
 * Takes stages of a hand-over over from the list, with their conditions for beginning and ending, as one act. A stage
 * waits for those of its predecessors that are chosen or there already.
 *
 * @param ids of `stageCatalogue`
 * @throws Refusal `invalid` when one is there already.
 */
export function adoptStages(workbook: Workbook, ids: readonly string[]): Change {
  const stages = addFromCatalogue(
    workbook,
    'transition_stage',
    stageCatalogue.filter(({ id }) => ids.includes(id)),
  );
  const after = applyEdits(workbook, stages.edits);
  const checks = stageCheckCatalogue.filter(
    ({ id, stage }) => ids.includes(stage ?? '') && !Object.hasOwn(workbook.transition_check, id),
  );
  return {
    title: stages.title,
    edits: [...stages.edits, ...addFromCatalogue(after, 'transition_check', checks).edits],
  };
}
