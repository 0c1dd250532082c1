import { choice, date, longText, text } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalReference, optionalText } from '../optional-field.ts';
import { CLAUSE_AREAS, CLAUSE_STATES, LEGAL_VIEWS } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const links = { section: 'What it hangs together with' } as const;

/** A subject that the contract has to settle. Ids of the guardrails come from the catalogue. */
export const clause = defineTable('clause', {
  singular: 'clause',
  plural: 'clauses',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Clause', help: 'What the contract has to settle.', width: 40 }),
    area: choice({
      label: 'Area',
      help: 'The part of the contract.',
      choices: CLAUSE_AREAS,
      initial: 'scope',
    }),
    need: choice({
      label: 'Need',
      help: 'Whether a contract without it is signed.',
      choices: [
        { value: 'must', label: 'Must' },
        { value: 'wanted', label: 'Wanted' },
      ],
      initial: 'must',
    }),
    position_wanted: longText({
      label: 'What we want',
      help: 'In words that a lawyer can work with.',
      width: 48,
    }),
    fallback: longText({ label: 'What we can live with', help: 'How far we give way.', width: 40 }),
    state: choice({ label: 'State', help: 'How far it is.', choices: CLAUSE_STATES, initial: 'open' }),
    clause_reference: optionalText({
      label: 'Stands in',
      help: 'Number in the contract, or name of the annex.',
    }),
    legal_state: choice({
      label: 'Legal view',
      help: 'What the lawyers say.',
      choices: LEGAL_VIEWS,
      initial: 'open',
    }),
    legal_note: longText({ label: 'Legal note', help: 'What they want changed, and why.', width: 40 }),
    owner: optionalReference({ label: 'Owner', help: 'Who sees to it.', to: 'person' }),
    due: date({ label: 'Due', help: 'By when.' }),
    source: optionalText({
      ...links,
      label: 'Source',
      help: 'The law, article or practice behind it.',
      max: 300,
    }),
    requirements: references({
      ...links,
      label: 'Requirements',
      help: 'Requirements that it makes binding.',
      to: 'requirement',
    }),
    kpis: references({ ...links, label: 'KPIs', help: 'Measures that it makes binding.', to: 'kpi' }),
    risks: references({ ...links, label: 'Risks', help: 'Risks that it deals with.', to: 'risk' }),
    note: longText({ ...links, label: 'Note', help: 'What else matters.', width: 40 }),
  },
});

export type Clause = RowOf<typeof clause>;
