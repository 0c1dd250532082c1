import { REQUIREMENT_FAMILIES, REQUIREMENT_STATES } from '../expectation-lists.ts';
import { choice, date, longText, text, yesNo } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalReference, optionalText } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const use = { section: 'Where it is used' } as const;
const proof = { section: 'Proof' } as const;

/** What a partner has to fulfil so that data, customers and the law are safe. */
export const requirement = defineTable('requirement', {
  singular: 'requirement',
  plural: 'requirements',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Requirement', help: 'What has to be so, in a few words.', width: 40 }),
    family: choice({
      label: 'Comes from',
      help: 'The standard, law or subject.',
      choices: REQUIREMENT_FAMILIES,
      initial: 'operations',
    }),
    wording: longText({ label: 'Wording', help: 'As it may stand in the contract.', width: 48 }),
    reason: longText({
      label: 'Why it applies',
      help: 'The data, country or contact that asks for it.',
      width: 40,
    }),
    source: optionalText({ label: 'Source', help: 'Article, clause or control number.' }),
    knock_out: yesNo({ ...use, label: 'Knock-out', help: 'A partner without it falls out.' }),
    rfp: yesNo({
      ...use,
      label: 'Asked in the RFP',
      help: 'It becomes a question to every candidate.',
      initial: true,
    }),
    contract: yesNo({ ...use, label: 'In the contract', help: 'It becomes a clause.', initial: true }),
    touchpoints: references({ ...use, label: 'Touchpoints', help: 'Where it matters.', to: 'touchpoint' }),
    processes: references({ ...use, label: 'Processes', help: 'Where it matters.', to: 'process' }),
    certificate: optionalReference({
      ...use,
      label: 'Certificate',
      help: 'The certificate that shows it.',
      to: 'certificate',
    }),
    evidence_wanted: longText({ ...proof, label: 'Evidence wanted', help: 'What would show it.', width: 44 }),
    status: choice({
      ...proof,
      label: 'Status',
      help: 'How far the proof is.',
      choices: REQUIREMENT_STATES,
      initial: 'open',
    }),
    evidence: longText({
      ...proof,
      label: 'Evidence seen',
      help: 'What was shown, and where it is kept.',
      width: 40,
    }),
    checked_on: date({
      ...proof,
      label: 'Checked on',
      help: 'When the wording or the proof was last looked at.',
    }),
    valid_until: date({ ...proof, label: 'Valid until', help: 'When the proof runs out.' }),
    owner: optionalReference({ ...proof, label: 'Owner', help: 'Who checks it.', to: 'person' }),
  },
});

export type Requirement = RowOf<typeof requirement>;
