import { FREQUENCIES, OBLIGATION_KINDS } from '../expectation-lists.ts';
import { choice, longText, text, yesNo } from '../field.ts';
import { optionalChoice, optionalInteger, optionalReference, optionalText } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const score = { section: 'Kept so far' } as const;

/** What the client owes the partner, without which the partner cannot keep its promises. */
export const clientObligation = defineTable('client_obligation', {
  singular: 'client obligation',
  plural: 'client obligations',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Obligation', help: 'What the client gives or does.', width: 40 }),
    kind: choice({
      label: 'Kind',
      help: 'What sort of duty it is.',
      choices: OBLIGATION_KINDS,
      initial: 'information',
    }),
    standard: longText({
      label: 'How and by when',
      help: 'What is given, in which form, and how long before it is needed.',
      width: 44,
    }),
    frequency: optionalChoice({
      label: 'How often',
      help: 'Empty when it is due on request.',
      choices: FREQUENCIES,
    }),
    owner: optionalReference({ label: 'Owner', help: 'Who at the client sees to it.', to: 'person' }),
    role: optionalReference({ label: 'Role', help: 'The role that it belongs to.', to: 'raci_role' }),
    if_missed: longText({
      label: 'If it is missed',
      help: 'What the partner can no longer promise then.',
      width: 44,
    }),
    relief: yesNo({
      label: 'Frees the partner',
      help: 'A service level that was missed because of it costs no credit, if the partner proves it.',
    }),
    due: optionalInteger({
      ...score,
      label: 'Fell due',
      help: 'How many times it fell due in the time looked at.',
      min: 0,
      max: 1_000_000,
    }),
    met: optionalInteger({
      ...score,
      label: 'Kept',
      help: 'How many of those times it was kept.',
      min: 0,
      max: 1_000_000,
    }),
    counted_from: optionalText({
      ...score,
      label: 'Time and source',
      help: 'Which months were looked at, and where the figures come from.',
    }),
    note: longText({ label: 'Note', help: 'What else matters.', width: 40 }),
  },
  check: ({ due, met }) =>
    met !== null && (due === null || met > due)
      ? 'Kept cannot be more often than fell due: type how often it fell due first.'
      : null,
});

export type ClientObligation = RowOf<typeof clientObligation>;
