import type { Change } from '../../changes/change.ts';
import { criterionWeights } from '../../domain/criterion/criterion-weights.ts';
import { freezeSnapshot } from '../../domain/criterion/freeze/freeze-snapshot.ts';
import { boundBy } from '../../domain/criterion/freeze/freeze-standing.ts';
import { Refusal } from '../../lib/refusal.ts';
import { newRow } from '../../model/tables.ts';
import type { Workbook } from '../../model/workbook.ts';
import { putEdit } from '../put.ts';

export interface FreezeAct {
  /** Now, in UTC. */
  readonly at: string;
  /** The id of the person who answers for it, or null. */
  readonly by: string | null;
  readonly note: string;
}

/**
 * Fixes criteria, weights, minimums, anchors, knock-outs and the price formula, with a snapshot of how they stood.
 *
 * @throws Refusal `fixed` when they are frozen already, `invalid` while there is nothing to weigh or a set of weights
 * is not whole.
 */
export function freezeCriteria(workbook: Workbook, { at, by, note }: FreezeAct): Change {
  if (Object.keys(workbook.criteria_freeze).length > 0)
    throw new Refusal('fixed', 'The criteria are frozen already. Changes since then stand in the log.');
  const { top, problems } = criterionWeights(workbook);
  if (top.length === 0)
    throw new Refusal('invalid', 'There are no criteria to freeze: take some over from the catalogue first.');
  const [wrong] = problems.filter(({ kind }) => kind !== 'no-parts');
  if (wrong) throw new Refusal('invalid', `The criteria were not frozen. ${wrong.text}`);
  const row = newRow('criteria_freeze', {
    id: `freeze.${at}`,
    frozen_at: at,
    frozen_by: by,
    note: note.trim(),
    snapshot: freezeSnapshot(workbook),
  });
  return { title: 'Freeze the criteria', edits: [putEdit(workbook, 'criteria_freeze', row)] };
}

/**
 * Takes the freeze back, which is possible until answers, scores or offers exist.
 *
 * @throws Refusal `missing-row` when nothing is frozen, `fixed` when it is too late.
 */
export function takeBackFreeze(workbook: Workbook): Change {
  const [freeze] = Object.values(workbook.criteria_freeze);
  if (!freeze)
    throw new Refusal('missing-row', 'The criteria are not frozen, so there is nothing to take back.');
  const bound = boundBy(workbook);
  if (bound !== null)
    throw new Refusal(
      'fixed',
      `There are ${bound} by now, so the freeze was not taken back. Change single values with a reason instead.`,
    );
  return {
    title: 'Take the freeze of the criteria back',
    edits: [{ table: 'criteria_freeze', id: freeze.id, before: { ...freeze }, after: null }],
  };
}
