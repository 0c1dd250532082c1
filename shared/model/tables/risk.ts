import { ANCHORS } from '../anchors.ts';
import { choice, date, level, longText, text } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalDecimal, optionalMoney, optionalReference, optionalText } from '../optional-field.ts';
import { RISK_CATEGORIES, RISK_RESPONSES } from '../readiness-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const before = { section: 'Before controls' } as const;
const answer = { section: 'Response' } as const;
const after = { section: 'After controls' } as const;
const money = { section: 'Money' } as const;
const links = { section: 'What it hangs together with' } as const;

/** Something that may go wrong. Ids K01 to K50 come from the catalogue; own risks have ids of their own. */
export const risk = defineTable('risk', {
  singular: 'risk',
  plural: 'risks',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Risk', help: 'What may happen, and what it would lead to.', width: 44 }),
    category: choice({
      label: 'Category',
      help: 'What sort of risk it is.',
      choices: RISK_CATEGORIES,
      initial: 'operations',
    }),
    cause: longText({ label: 'Cause here', help: 'Why it may happen in this engagement.', width: 40 }),
    likelihood: level({
      ...before,
      label: 'Likelihood',
      help: 'Without controls, within the horizon.',
      anchors: ANCHORS.likelihood,
    }),
    impact: level({
      ...before,
      label: 'Impact',
      help: 'Without controls, if it happens.',
      anchors: ANCHORS.impact,
    }),
    response: choice({
      ...answer,
      label: 'Response',
      help: 'What is done with it.',
      choices: RISK_RESPONSES,
      initial: 'reduce',
    }),
    mitigation: longText({
      ...answer,
      label: 'Mitigation',
      help: 'What makes it less likely or less harmful.',
      width: 48,
    }),
    early_sign: optionalText({
      ...answer,
      label: 'Early sign',
      help: 'What would be seen first, and from which value on.',
    }),
    owner: optionalReference({ ...answer, label: 'Owner', help: 'Who watches it and acts.', to: 'person' }),
    review_on: date({ ...answer, label: 'Review on', help: 'When it is looked at again.' }),
    status: choice({
      ...answer,
      label: 'Status',
      help: 'Closed risks stay listed and count no more.',
      choices: [
        { value: 'open', label: 'Open' },
        { value: 'watched', label: 'Watched' },
        { value: 'closed', label: 'Closed' },
      ],
      initial: 'open',
    }),
    residual_likelihood: level({
      ...after,
      label: 'Residual likelihood',
      help: 'With the controls that are in place. Lower than before only if a control with evidence is in place.',
      anchors: ANCHORS.likelihood,
    }),
    residual_impact: level({
      ...after,
      label: 'Residual impact',
      help: 'With the controls that are in place. Lower than before only if a control with evidence is in place.',
      anchors: ANCHORS.impact,
    }),
    cost: optionalMoney({
      ...money,
      label: 'Cost if it happens',
      help: 'Likely loss of one occurrence.',
      min: 0,
      max: 1_000_000_000_000,
    }),
    probability_percent: optionalDecimal({
      ...money,
      label: 'Chance in a year',
      help: 'Taken from the likelihood while empty.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    questions: references({
      ...links,
      label: 'Questions',
      help: 'Questions of the checklist that point to it.',
      to: 'question',
    }),
    processes: references({ ...links, label: 'Processes', help: 'Processes it would hit.', to: 'process' }),
    touchpoints: references({
      ...links,
      label: 'Touchpoints',
      help: 'Touchpoints it would hit.',
      to: 'touchpoint',
    }),
    kpis: references({ ...links, label: 'KPIs', help: 'The measures that show it.', to: 'kpi' }),
    kpi: optionalText({
      ...links,
      label: 'Measure in words',
      help: 'A measure that shows it and is no KPI of this workbook.',
    }),
    contract_term: optionalText({ ...links, label: 'Contract term', help: 'The clause that deals with it.' }),
    source: optionalText({ ...links, label: 'Raised by', help: 'Who or what brought it up.' }),
    note: longText({ ...links, label: 'Note', help: 'What else matters.', width: 40 }),
  },
});

export type Risk = RowOf<typeof risk>;
