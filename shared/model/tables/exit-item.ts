import { choice, date, longText, text } from '../field.ts';
import { optionalMoney, optionalReference } from '../optional-field.ts';
import { EXIT_STATES } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const MOST = 1_000_000_000_000;

/** A part of the plan for leaving the partner. */
export const exitItem = defineTable('exit_item', {
  singular: 'part of the exit plan',
  plural: 'parts of the exit plan',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Subject', help: 'What has to be settled for the end.', width: 36 }),
    plan: longText({ label: 'Plan', help: 'What happens, by whom, within which time.', width: 56 }),
    state: choice({ label: 'State', help: 'How far it is.', choices: EXIT_STATES, initial: 'open' }),
    owner: optionalReference({ label: 'Owner', help: 'Who sees to it.', to: 'person' }),
    due: date({ label: 'Due', help: 'By when.' }),
    tested_on: date({ label: 'Tested on', help: 'When it was last tried out.' }),
    cost: optionalMoney({ label: 'Cost', help: 'What it costs when it comes to that.', min: 0, max: MOST }),
    clause: optionalReference({ label: 'Clause', help: 'Where the contract settles it.', to: 'clause' }),
    note: longText({ label: 'Note', help: 'What else matters.', width: 40 }),
  },
});

export type ExitItem = RowOf<typeof exitItem>;
