import { longText, text, yesNo } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalMoney, optionalReference } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const money = { min: 0, max: 1_000_000_000 } as const;
const agent = { section: 'Agent' } as const;
const lead = { section: 'Team lead' } as const;
const manager = { section: 'Partner manager' } as const;

/** What people at the partner may decide by themselves, up to which amount. */
export const authorityLimit = defineTable('authority_limit', {
  singular: 'delegated decision',
  plural: 'delegated decisions',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Decision', help: 'What may be granted, as in Goodwill credit.', width: 32 }),
    client_only: yesNo({
      label: 'Client alone',
      help: 'Nobody at the partner may decide it; it goes to the home team.',
    }),
    agent_limit: optionalMoney({
      ...agent,
      ...money,
      label: 'Agent, each case',
      help: 'The most that an agent may grant in one case. Empty: may not decide; 0: may decide where no money moves.',
    }),
    agent_cap: optionalMoney({
      ...agent,
      ...money,
      label: 'Agent, a customer and year',
      help: 'The most that one customer may receive from agents in a year.',
    }),
    lead_limit: optionalMoney({
      ...lead,
      ...money,
      label: 'Team lead, each case',
      help: 'The most that a team lead may grant in one case.',
    }),
    lead_cap: optionalMoney({
      ...lead,
      ...money,
      label: 'Team lead, a customer and year',
      help: 'The most that one customer may receive up to this level in a year.',
    }),
    manager_limit: optionalMoney({
      ...manager,
      ...money,
      label: 'Manager, each case',
      help: "The most that the partner's manager may grant in one case.",
    }),
    manager_cap: optionalMoney({
      ...manager,
      ...money,
      label: 'Manager, a customer and year',
      help: 'The most that one customer may receive up to this level in a year.',
    }),
    conditions: longText({
      label: 'When it fits',
      help: 'The situations in which it is granted, and those in which it is not.',
      width: 44,
    }),
    recording: longText({
      label: 'How it is recorded',
      help: 'Where the decision and its reason are written down.',
      width: 40,
    }),
    touchpoints: references({ label: 'Touchpoints', help: 'Where it is needed.', to: 'touchpoint' }),
    owner: optionalReference({
      label: 'Owner',
      help: 'Who sets the limits and looks at how they are used.',
      to: 'person',
    }),
  },
});

export type AuthorityLimit = RowOf<typeof authorityLimit>;
