import { TRANSITION_KINDS } from '../expectation-lists.ts';
import { choice, date, integer, longText, text } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalDecimal, optionalReference } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const plan = { section: 'Plan' } as const;
const done = { section: 'As it went' } as const;

/** A stretch of the hand-over, after others and before others. Its days follow from the plan. */
export const transitionStage = defineTable('transition_stage', {
  singular: 'stage',
  plural: 'stages',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Stage', help: 'What happens, in a few words.', width: 34 }),
    kind: choice({
      label: 'Kind',
      help: 'Which part of a hand-over it is.',
      choices: TRANSITION_KINDS,
      initial: 'other',
    }),
    work: longText({ label: 'Work', help: 'What is done, and what it leaves behind.', width: 48 }),
    owner: optionalReference({ label: 'Owner', help: 'Who at the client answers for it.', to: 'person' }),
    partner_owner: optionalReference({
      label: 'Owner at the partner',
      help: 'The role that answers for it there.',
      to: 'raci_role',
    }),
    duration_days: integer({
      ...plan,
      label: 'Length',
      help: 'Calendar days from its first to its last day, both counted.',
      min: 1,
      max: 3_650,
      initial: 14,
      unit: 'days',
    }),
    after: references({
      ...plan,
      label: 'After',
      help: 'Stages that have to be over first. Without any it begins with the transition.',
      to: 'transition_stage',
    }),
    lag_days: integer({
      ...plan,
      label: 'Wait',
      help: 'Days between the end of those and its first day; below zero lets them overlap.',
      min: -365,
      max: 365,
      initial: 0,
      unit: 'days',
    }),
    not_before: date({
      ...plan,
      label: 'Not before',
      help: 'A day that it cannot begin before, whatever is done.',
    }),
    volume_percent: optionalDecimal({
      ...plan,
      label: 'Volume at the partner',
      help: 'Share of the contacts in scope that the partner answers at its end.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    started_on: date({ ...done, label: 'Began', help: 'When it really began.' }),
    ended_on: date({ ...done, label: 'Ended', help: 'When it was really over.' }),
    progress_percent: optionalDecimal({
      ...done,
      label: 'Done',
      help: 'How much of the work is done.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    note: longText({ label: 'Note', help: 'What else matters.', width: 40 }),
  },
  check: ({ started_on, ended_on }) =>
    started_on !== null && ended_on !== null && ended_on < started_on
      ? 'Ended lies before began: correct one of the two days.'
      : null,
});

export type TransitionStage = RowOf<typeof transitionStage>;
