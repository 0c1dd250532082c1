import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Evaluation } from '../model/tables/evaluation.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit } from './put.ts';

interface HandIn extends Pick<Evaluation, 'evaluator' | 'vendor' | 'note'> {
  /** Now, in UTC. */
  readonly at: string;
  /** The row's id if there is none yet. */
  readonly id: string;
}

/**
 * Hands in what an evaluator gave a vendor, so that it counts and the others may see it.
 *
 * @throws Refusal `missing-row` when the evaluator or the vendor is gone, `invalid` when nothing was scored.
 */
export function handInScores(workbook: Workbook, { evaluator, vendor, note, at, id }: HandIn): Change {
  const name = vendorName(workbook, evaluator, vendor);
  const scored = Object.values(workbook.score).some(
    (row) => row.evaluator === evaluator && row.vendor === vendor && row.score !== null,
  );
  if (!scored)
    throw new Refusal('invalid', `Nothing is scored for ${name} yet: score something, then hand it in.`);
  const before = evaluationOf(workbook, evaluator, vendor);
  const row = {
    ...(before ?? newRow('evaluation', { id, evaluator, vendor })),
    note: note.trim(),
    done_at: at,
  };
  return { title: `Hand in the scores of ${name}`, edits: [putEdit(workbook, 'evaluation', row)] };
}

/**
 * Takes scores back that were handed in, with the overall impression: they count no more until they are handed in again. Once the evaluators have
 * agreed on something about the vendor, what they talked about stays.
 *
 * @throws Refusal `missing-row` when they are not handed in, `fixed` when a score of the vendor was agreed on.
 */
export function takeBackScores(
  workbook: Workbook,
  { evaluator, vendor }: Pick<Evaluation, 'evaluator' | 'vendor'>,
): Change {
  const name = vendorName(workbook, evaluator, vendor);
  const before = evaluationOf(workbook, evaluator, vendor);
  if (!before)
    throw new Refusal(
      'missing-row',
      `The scores of ${name} are not handed in, so there is nothing to take back.`,
    );
  if (isAgreedOn(workbook, vendor))
    throw new Refusal(
      'fixed',
      `The evaluators have agreed on scores of ${name}, so what they talked about stays as it is: change the agreed score, with its reason.`,
    );
  return {
    title: `Take back the scores of ${name}`,
    edits: [{ table: 'evaluation', id: before.id, before, after: null }],
  };
}

/** Whether the evaluators have met about a vendor: they agreed on one score at least. */
export function isAgreedOn({ consensus_score }: Pick<Workbook, 'consensus_score'>, vendor: string): boolean {
  return Object.values(consensus_score).some((row) => row.vendor === vendor);
}

function evaluationOf({ evaluation }: Workbook, evaluator: string, vendor: string): Evaluation | undefined {
  return Object.values(evaluation).find((row) => row.evaluator === evaluator && row.vendor === vendor);
}

function vendorName({ vendor, evaluator }: Workbook, by: string, of: string): string {
  const row = vendor[of];
  if (!row || !evaluator[by])
    throw new Refusal(
      'missing-row',
      'The evaluator or the vendor is not there any more, so nothing was changed.',
    );
  return row.name;
}
