import { choice, date, longText, text } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalInteger, optionalMoney, optionalReference } from '../optional-field.ts';
import { PILOT_STATES } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const MOST = 1_000_000_000_000;

/** A trial with real contacts before the whole contract. */
export const pilot = defineTable('pilot', {
  singular: 'pilot',
  plural: 'pilots',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Pilot', help: 'What people call it.', width: 32 }),
    vendor: optionalReference({ label: 'Vendor', help: 'With whom.', to: 'vendor' }),
    state: choice({ label: 'State', help: 'How far it is.', choices: PILOT_STATES, initial: 'planned' }),
    scope: longText({ label: 'Scope', help: 'Which contacts, customers, hours and limits.', width: 48 }),
    touchpoints: references({
      label: 'Touchpoints',
      help: 'What the partner answers in it.',
      to: 'touchpoint',
    }),
    agents: optionalInteger({ label: 'Agents', help: 'How many take part.', min: 1, max: 100_000 }),
    starts_on: date({ label: 'Starts', help: 'First day.' }),
    ends_on: date({ label: 'Ends', help: 'Last day.' }),
    contacts: optionalInteger({
      label: 'Contacts',
      help: 'How many it is to answer, so that the figures mean something.',
      min: 0,
      max: 1_000_000_000,
    }),
    price: optionalMoney({ label: 'Price', help: 'What it costs in all.', min: 0, max: MOST }),
    stop_rule: longText({ label: 'Stopped when', help: 'What ends it at once, and who says so.', width: 40 }),
    afterwards: longText({
      label: 'Afterwards',
      help: 'What happens if it is passed, and if not.',
      width: 40,
    }),
    owner: optionalReference({ label: 'Owner', help: 'Who leads it.', to: 'person' }),
    finding: longText({ label: 'Finding', help: 'What was learnt.', width: 44 }),
  },
  check: ({ starts_on: start, ends_on: end }) =>
    start !== null && end !== null && end < start
      ? 'The pilot ends before it starts: change one of the two days.'
      : null,
});

export type Pilot = RowOf<typeof pilot>;
