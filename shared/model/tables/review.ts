import { choice, date, integer, longText, reference } from '../field.ts';
import { optionalReference, optionalText } from '../optional-field.ts';
import { REVIEW_KINDS, REVIEW_STATES } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** One rating of one period by one side. Once signed off it is locked; a correction is a new review. */
export const review = defineTable('review', {
  singular: 'performance review',
  plural: 'performance reviews',
  fields: {
    position,
    vendor: reference({ label: 'Partner', help: 'The company that works.', to: 'vendor' }),
    kind: choice({
      label: 'Who rates whom',
      help: 'The direction of the rating.',
      choices: REVIEW_KINDS,
      initial: 'client',
    }),
    period_from: date({ label: 'From', help: 'First day of the period.' }),
    period_to: date({ label: 'To', help: 'Last day of the period.' }),
    reviewer: optionalText({ label: 'Rated by', help: 'Who gave the ratings.' }),
    held_on: date({ label: 'Talked over on', help: 'The day of the conversation.' }),
    strengths: longText({
      label: 'Strengths',
      help: 'What deserves to be said aloud; at least one.',
      width: 48,
    }),
    summary: longText({ label: 'Summary', help: 'What was agreed.', width: 48 }),
    state: choice({
      label: 'State',
      help: 'Signed-off reviews are locked.',
      choices: REVIEW_STATES,
      initial: 'draft',
    }),
    signed_by: optionalText({ label: 'Signed by', help: 'Who signed for both sides.' }),
    signed_on: date({ label: 'Signed on', help: 'When.' }),
    version: integer({ label: 'Version', help: 'Counts the corrections.', min: 1, max: 1_000, initial: 1 }),
    corrects: optionalReference({
      label: 'Corrects',
      help: 'The signed review that this one replaces.',
      to: 'review',
    }),
    reason: longText({
      label: 'Reason of the correction',
      help: 'What was wrong in the version before.',
      width: 40,
    }),
  },
  check: ({ period_from: from, period_to: to, corrects, reason }) => {
    if (from !== null && to !== null && to < from)
      return 'The period ends before it starts: change one of the two days.';
    return corrects !== null && reason.trim() === ''
      ? 'A correction needs its reason: type what was wrong in the version before.'
      : null;
  },
});

export type Review = RowOf<typeof review>;
