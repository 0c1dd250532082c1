import type { Change } from '../changes/change.ts';
import { Refusal } from '../lib/refusal.ts';
import type { AnyRow } from '../model/table.ts';
import type { Workbook } from '../model/workbook.ts';
import { putEdit } from './put.ts';

/**
 * Makes a new version of a signed review: a draft with all of its ratings, that names what it corrects and why. The
 * signed version stays and counts until the new one is signed.
 *
 * @param ids the id of the new review, then one for each rating of the old one
 * @throws Refusal `missing-row` when it is gone, `invalid` when it is a draft or no reason is given, `already-there`
 * when somebody corrects it already.
 */
export function correctReview(
  workbook: Workbook,
  id: string,
  reason: string,
  ids: readonly string[],
): Change {
  const review = workbook.review[id];
  if (!review)
    throw new Refusal('missing-row', 'This review is not there any more, so no correction was made.');
  if (review.state !== 'signed')
    throw new Refusal('invalid', 'This review is a draft: change it as it is, no correction is needed.');
  if (reason.trim() === '')
    throw new Refusal('invalid', 'A correction needs its reason: type what is wrong in the signed version.');
  if (Object.values(workbook.review).some(({ corrects }) => corrects === id))
    throw new Refusal('already-there', 'There is a correction of this review already: go on with that one.');
  const [newId = '', ...ratingIds] = ids;
  const draft = {
    ...review,
    id: newId,
    state: 'draft' as const,
    signed_by: '',
    signed_on: null,
    version: review.version + 1,
    corrects: id,
    reason: reason.trim(),
  };
  const ratings = Object.values(workbook.review_rating).filter((row) => row.review === id);
  const copies = ratings.map((row, index) => ({ ...row, id: ratingIds[index] ?? '', review: newId }));
  return {
    title: 'Correct a signed review',
    edits: [
      putEdit(workbook, 'review', draft),
      ...copies.map((row) => ({
        table: 'review_rating' as const,
        id: row.id,
        before: null,
        after: row as unknown as AnyRow,
      })),
    ],
  };
}
