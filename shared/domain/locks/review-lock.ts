import type { Workbook } from '../../model/workbook.ts';
import type { Lock, LockedEdit } from './lock.ts';

const WHAT_TO_DO =
  'Correct it instead: the correction is a new version with its reason, and both stay readable.';

/**
 * A review that was signed off stays as it was signed: neither it nor its ratings can be changed, added to or removed,
 * and neither name nor weight of an area that it rates, because its mean would move. Signing itself, and making a
 * correction, are new facts and pass.
 */
export const reviewLock: Lock = (workbook, edits) => {
  for (const edit of edits) {
    const reason = lockedReview(workbook, edit) ?? lockedRating(workbook, edit) ?? lockedArea(workbook, edit);
    if (reason) return reason;
  }
  return null;
};

function lockedReview(workbook: Workbook, { table, id, after }: LockedEdit): string | null {
  if (table !== 'review' || workbook.review[id]?.state !== 'signed') return null;
  const what = after === null ? 'removed' : 'changed';
  return `This review was signed off, so it cannot be ${what}; nothing was. ${WHAT_TO_DO}`;
}

function lockedRating(workbook: Workbook, { table, before, after }: LockedEdit): string | null {
  if (table !== 'review_rating') return null;
  const reviews = [before?.review, after?.review].map(String);
  if (!reviews.some((id) => workbook.review[id]?.state === 'signed')) return null;
  return `This rating belongs to a review that was signed off, so it was left as it is. ${WHAT_TO_DO}`;
}

function lockedArea(workbook: Workbook, { table, id, before, after }: LockedEdit): string | null {
  if (table !== 'review_area' || before === null) return null;
  if (after !== null && after.name === before.name && after.weight === before.weight) return null;
  const signed = Object.values(workbook.review_rating).some(
    ({ area, review }) => area === id && workbook.review[review]?.state === 'signed',
  );
  return signed
    ? 'Signed reviews rate this area, so its name and weight stay; nothing was changed. Take it out of use and add a new area instead.'
    : null;
}
