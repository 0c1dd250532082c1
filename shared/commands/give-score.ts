import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Score } from '../model/tables/score.ts';
import { newRow } from '../model/tables.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit } from './put.ts';

export interface ScoreInput extends Pick<Score, 'evaluator' | 'vendor' | 'criterion'> {
  /** What is left out stays as it was; a score of null takes the number back and keeps the words. */
  readonly fields: Partial<Pick<Score, 'score' | 'source' | 'evidence'>>;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** The row's id if there is none yet. */
  readonly id: string;
}

/**
 * Records what an evaluator gives a vendor under a criterion, or what it rests on. The title names neither the score nor
 * the vendor's fate, since others may not have scored yet. Null when it says this already, or when nothing was said and
 * nothing is.
 *
 * @throws Refusal `missing-row` when evaluator, vendor or criterion is gone, `invalid` for a criterion with parts or
 * one that is scored by price, and for a score that is no whole number from 1 to 5.
 */
export function giveScore(workbook: Workbook, input: ScoreInput): Change | null {
  const { evaluator, vendor, criterion, fields, on, id } = input;
  const row = workbook.criterion[criterion];
  if (!row || !workbook.vendor[vendor] || !workbook.evaluator[evaluator])
    throw new Refusal(
      'missing-row',
      'The evaluator, the vendor or the criterion is not there any more, so nothing was scored.',
    );
  if (row.scored_by_price)
    throw new Refusal(
      'invalid',
      `${row.name} is scored by price: correct the offers, and the score follows.`,
    );
  if (Object.values(workbook.criterion).some(({ parent }) => parent === criterion))
    throw new Refusal('invalid', `${row.name} has parts: score each of them, and its score follows.`);
  const before = Object.values(workbook.score).find(
    (one) => one.evaluator === evaluator && one.vendor === vendor && one.criterion === criterion,
  );
  const current = before ?? newRow('score', { id, evaluator, vendor, criterion });
  const next = { ...current, ...fields };
  if (isSame(current, next)) return null;
  const title = `Score ${workbook.vendor[vendor]?.name ?? 'a vendor'} under ${row.name}`;
  if (before && next.score === null && next.evidence.trim() === '' && next.source === null)
    return { title, edits: [{ table: 'score', id: before.id, before, after: null }] };
  return { title, edits: [putEdit(workbook, 'score', { ...next, scored_on: on })] };
}

function isSame(a: Score, b: Score): boolean {
  return a.score === b.score && a.source === b.source && a.evidence === b.evidence;
}
