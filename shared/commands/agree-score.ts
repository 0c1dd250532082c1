import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import type { ConsensusScore } from '../model/tables/consensus-score.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit } from './put.ts';

type Agreement = Pick<ConsensusScore, 'vendor' | 'criterion' | 'score' | 'reason'> & {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** The row's id if nothing was agreed yet. */
  readonly id: string;
};

/**
 * Records the score that the evaluators agreed on; it counts instead of their mean, and their own scores stay.
 *
 * @throws Refusal `missing-row` when vendor or criterion is gone, `invalid` without a reason, with a score that is not
 * 1 to 5, or for a criterion that is scored by price.
 */
export function agreeScore(workbook: Workbook, agreement: Agreement): Change {
  const { vendor, criterion, score, reason, on, id } = agreement;
  const title = `Agree on ${namesOf(workbook, vendor, criterion)}`;
  if (workbook.criterion[criterion]?.scored_by_price)
    throw new Refusal('invalid', 'This is scored by price: correct the offers, and the score follows.');
  const before = agreedOn(workbook, vendor, criterion);
  const row = {
    ...(before ?? newRow('consensus_score', { id, vendor, criterion })),
    score,
    reason: reason.trim(),
    agreed_on: on,
  };
  return { title, edits: [putEdit(workbook, 'consensus_score', row)] };
}

/**
 * Lets the mean of the evaluators count again.
 *
 * @throws Refusal `missing-row` when nothing was agreed.
 */
export function takeBackAgreement(workbook: Workbook, vendor: string, criterion: string): Change {
  const before = agreedOn(workbook, vendor, criterion);
  if (!before) throw new Refusal('missing-row', 'Nothing was agreed here, so the mean counts already.');
  return {
    title: `Take back what was agreed on ${namesOf(workbook, vendor, criterion)}`,
    edits: [{ table: 'consensus_score', id: before.id, before, after: null }],
  };
}

function agreedOn({ consensus_score }: Workbook, vendor: string, criterion: string) {
  return Object.values(consensus_score).find((row) => row.vendor === vendor && row.criterion === criterion);
}

function namesOf(workbook: Workbook, vendor: string, criterion: string): string {
  const [who, what] = [workbook.vendor[vendor]?.name, workbook.criterion[criterion]?.name];
  if (who === undefined || what === undefined)
    throw new Refusal(
      'missing-row',
      'The vendor or the criterion is not there any more, so nothing was agreed.',
    );
  return `${who} under ${what}`;
}
