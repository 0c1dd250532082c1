import type { Change } from '../changes/change.ts';
import { type SignOffLack, signOffLacks } from '../domain/review/sign-off-lacks.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Workbook } from '../model/workbook.ts';
import { put } from './put.ts';

/** What a lack means, and what to do about it. */
export const LACK_WORDS: Readonly<Record<SignOffLack['lack'], string>> = {
  period: 'Type the first and the last day of the period.',
  ratings: 'Rate every area in use, or take an area out of use.',
  strength: 'Name at least one strength: people work better when they hear what went well.',
  comment: 'Say what each rating of 2 or lower rests on.',
  action: 'Make an action for each rating of 2 or lower.',
};

/**
 * Signs a review off: from then on nobody can change it, and a mistake is put right by a correction.
 *
 * @throws Refusal `missing-row` when it is gone, `fixed` when it is signed already, `invalid` while something is missing.
 */
export function signReview(
  workbook: Workbook,
  id: string,
  signed: { readonly by: string; readonly on: string },
): Change {
  const review = workbook.review[id];
  if (!review)
    throw new Refusal('missing-row', 'This review is not there any more, so it was not signed off.');
  if (review.state === 'signed')
    throw new Refusal('fixed', 'This review is signed off already. Make a correction to change it.');
  const [lack] = signOffLacks(workbook, review);
  if (lack)
    throw new Refusal('invalid', `The review is not ready to be signed off. ${LACK_WORDS[lack.lack]}`);
  if (signed.by.trim() === '')
    throw new Refusal('invalid', 'A signature needs names: type who signs for both sides.');
  const row = { ...review, state: 'signed' as const, signed_by: signed.by.trim(), signed_on: signed.on };
  return put(workbook, 'review', row, 'Sign a performance review off');
}
