import { AUTOMATION_KINDS, BUILD_STATES, SIDES } from '../expectation-lists.ts';
import { choice, date, longText, text, yesNo } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalDecimal, optionalReference, optionalText } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const split = { section: 'Machine and people' } as const;
const person = { section: 'The way to a person' } as const;

/** Work that a machine does or helps with, and how a customer still reaches a person. */
export const automation = defineTable('automation', {
  singular: 'automation',
  plural: 'automations',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Automation', help: 'What the machine does.', width: 34 }),
    kind: choice({
      label: 'Kind',
      help: 'What sort of machine.',
      choices: AUTOMATION_KINDS,
      initial: 'chatbot',
    }),
    touchpoint: optionalReference({
      label: 'Touchpoint',
      help: 'Where customers meet it.',
      to: 'touchpoint',
    }),
    tool: optionalText({ label: 'Tool', help: 'Product or platform.' }),
    run_by: choice({
      label: 'Run by',
      help: 'Who operates and changes it.',
      choices: SIDES,
      initial: 'client',
    }),
    machine_percent: optionalDecimal({
      ...split,
      label: 'Meet the machine first',
      help: 'Share of the contacts that begin with it.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    containment_percent: optionalDecimal({
      ...split,
      label: 'Containment wanted',
      help: 'Share of those that end well without a person and do not come back within seven days.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    contained_today_percent: optionalDecimal({
      ...split,
      label: 'Containment today',
      help: "Measured the same way; the touchpoint's while empty.",
      min: 0,
      max: 100,
      unit: '%',
    }),
    human_route: longText({
      ...person,
      label: 'Way to a person',
      help: 'How the customer gets to somebody, in words. An automated touchpoint without one is an error.',
      width: 44,
    }),
    fallback_queue: optionalReference({
      ...person,
      label: 'Queue behind it',
      help: 'Where contacts go that the machine does not end.',
      to: 'queue',
    }),
    reach_seconds: optionalDecimal({
      ...person,
      label: 'Reached within',
      help: 'Longest time from the wish for a person to a person.',
      min: 0,
      max: 1_000_000,
      unit: 's',
    }),
    context_passed: yesNo({
      ...person,
      label: 'Context goes along',
      help: 'The person sees what the customer told the machine.',
    }),
    discloses: yesNo({
      ...person,
      label: 'Says that it is a machine',
      help: 'Customers are told before they begin.',
    }),
    oversight: longText({
      ...person,
      label: 'Human oversight',
      help: 'Who reads along, how often, and who may switch it off.',
      width: 40,
    }),
    kpis: references({ label: 'KPIs', help: 'By what it is judged.', to: 'kpi' }),
    owner: optionalReference({ label: 'Owner', help: 'Who answers for it.', to: 'person' }),
    live_on: date({ label: 'Live on', help: 'When customers meet it.' }),
    status: choice({ label: 'Status', help: 'How far it is.', choices: BUILD_STATES, initial: 'idea' }),
    note: longText({ label: 'Note', help: 'What else matters.', width: 40 }),
  },
});

export type Automation = RowOf<typeof automation>;
