import { choice, decimal, longText, text, yesNo } from '../field.ts';
import { optionalDecimal, optionalReference } from '../optional-field.ts';
import { CASE_KINDS } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const volume = { section: 'Volume' } as const;
const money = { section: 'Money' } as const;

/** One way of running customer service, with what it costs. Ids of the three to start with are in-house, outsourced and hybrid. */
export const caseScenario = defineTable('case_scenario', {
  singular: 'scenario of the business case',
  plural: 'scenarios of the business case',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Scenario', help: 'What people call it.', width: 32 }),
    kind: choice({
      label: 'Kind',
      help: 'Who answers the contacts.',
      choices: CASE_KINDS,
      initial: 'outsourced',
    }),
    outsourced_percent: decimal({
      label: 'Share of the partner',
      help: 'Of the contacts in scope, in a hybrid scenario.',
      min: 0,
      max: 100,
      initial: 100,
      unit: '%',
    }),
    offer: optionalReference({ label: 'Offer', help: 'Whose fee is reckoned with.', to: 'offer' }),
    contacts_per_year: optionalDecimal({
      ...volume,
      label: 'Contacts a year',
      help: 'In scope in the first year; taken from the prices page while empty.',
      min: 0,
      max: 1_000_000_000,
    }),
    volume_growth_percent: decimal({
      ...volume,
      label: 'Contacts grow by',
      help: 'Each year; negative when contacts fall.',
      min: -90,
      max: 500,
      initial: 0,
      unit: '%',
    }),
    resolved_percent: optionalDecimal({
      ...volume,
      label: 'Resolved',
      help: 'Share of contacts that end solved; taken from the prices page while empty.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    agents: optionalDecimal({
      ...volume,
      label: 'Agents',
      help: 'Full-time equivalents in the first year; taken from the profile while empty.',
      min: 0,
      max: 1_000_000,
      unit: 'FTE',
    }),
    apply_ramp: yesNo({
      ...money,
      label: 'Ramp counts',
      help: 'The partner takes over step by step, as the transition plan says.',
    }),
    fx_percent: decimal({
      ...money,
      label: 'Currency moves by',
      help: 'What the fee costs more, or less when negative, because of the exchange rate.',
      min: -90,
      max: 500,
      initial: 0,
      unit: '%',
    }),
    preferred: yesNo({ label: 'Preferred', help: 'The scenario that the recommendation rests on.' }),
    assumptions: longText({
      label: 'Assumptions',
      help: 'What has to be true for it, and who said so.',
      width: 48,
    }),
  },
});

export type CaseScenario = RowOf<typeof caseScenario>;
