import { choice, date, longText, reference, text } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { FLAG_SEVERITIES, FLAG_STATES } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** Something about a vendor that gives cause for concern. */
export const redFlag = defineTable('red_flag', {
  singular: 'red flag',
  plural: 'red flags',
  named: 'name',
  fields: {
    position,
    vendor: reference({ label: 'Vendor', help: 'Whom it is about.', to: 'vendor' }),
    name: text({ label: 'Red flag', help: 'What was noticed.', width: 44, max: 300 }),
    severity: choice({
      label: 'Severity',
      help: 'What it would mean.',
      choices: FLAG_SEVERITIES,
      initial: 'look',
    }),
    found_in: optionalReference({ label: 'Found in', help: 'The check that showed it.', to: 'vendor_check' }),
    found_on: date({ label: 'Found on', help: 'When.' }),
    state: choice({ label: 'State', help: 'What has become of it.', choices: FLAG_STATES, initial: 'open' }),
    reason: longText({ label: 'Reason', help: 'Why it is cleared or accepted.', width: 40 }),
    owner: optionalReference({ label: 'Owner', help: 'Who looks into it.', to: 'person' }),
    due: date({ label: 'Due', help: 'By when.' }),
  },
  check: ({ state, reason }) =>
    (state === 'cleared' || state === 'accepted') && reason.trim() === ''
      ? 'A red flag is cleared or accepted only with a reason: type it.'
      : null,
});

export type RedFlag = RowOf<typeof redFlag>;
