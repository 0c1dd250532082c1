import { choice, date, longText, text, timestamp } from '../field.ts';
import { optionalChoice, optionalReference } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** Something that somebody will do, and the row that it came from. */
export const action = defineTable('action', {
  singular: 'action',
  plural: 'actions',
  named: 'title',
  fields: {
    position,
    title: text({ label: 'Action', help: 'What will be done, beginning with a verb.', width: 44 }),
    owner: optionalReference({ label: 'Owner', help: 'Who does it.', to: 'person' }),
    due: date({ label: 'Due', help: 'By when.' }),
    status: choice({
      label: 'Status',
      help: 'How far it is.',
      choices: [
        { value: 'open', label: 'Open' },
        { value: 'in-progress', label: 'In progress' },
        { value: 'done', label: 'Done' },
        { value: 'dropped', label: 'Dropped' },
      ],
      initial: 'open',
    }),
    process: optionalReference({ label: 'Process', help: 'The process it is about.', to: 'process' }),
    artefact: optionalChoice({
      label: 'Missing artefact',
      help: 'What the process lacks before it can move.',
      choices: [
        { value: 'defined', label: 'Described steps' },
        { value: 'repeatable', label: 'Same result each time' },
        { value: 'measurable', label: 'Figures' },
        { value: 'documentation', label: 'Documents to hand over' },
      ],
    }),
    touchpoint: optionalReference({
      label: 'Touchpoint',
      help: 'The touchpoint it is about.',
      to: 'touchpoint',
    }),
    question: optionalReference({
      label: 'Question',
      help: 'The question of the checklist whose gap it closes.',
      to: 'question',
    }),
    risk: optionalReference({ label: 'Risk', help: 'The risk that it makes smaller.', to: 'risk' }),
    stakeholder: optionalReference({
      label: 'Stakeholder',
      help: 'The group that it is to win over or to inform.',
      to: 'stakeholder',
    }),
    playbook_topic: optionalReference({
      label: 'Playbook topic',
      help: 'What a partner will be trained with once it is done.',
      to: 'playbook_topic',
    }),
    kpi: optionalReference({
      label: 'KPI',
      help: 'The KPI that it makes agreed, measured or better.',
      to: 'kpi',
    }),
    client_obligation: optionalReference({
      label: 'Client obligation',
      help: 'The obligation that it makes possible.',
      to: 'client_obligation',
    }),
    transition_check: optionalReference({
      label: 'Condition',
      help: 'The condition of the hand-over that it fulfils.',
      to: 'transition_check',
    }),
    requirement: optionalReference({
      label: 'Requirement',
      help: 'The requirement that it brings proof for.',
      to: 'requirement',
    }),
    automation: optionalReference({
      label: 'Automation',
      help: 'The automation that it is about.',
      to: 'automation',
    }),
    meeting: optionalReference({
      label: 'Meeting',
      help: 'The meeting that it was agreed in.',
      to: 'meeting',
    }),
    vendor: optionalReference({ label: 'Vendor', help: 'The vendor that it is about.', to: 'vendor' }),
    red_flag: optionalReference({
      label: 'Red flag',
      help: 'The red flag that it looks into.',
      to: 'red_flag',
    }),
    clause: optionalReference({ label: 'Clause', help: 'The clause that it gets agreed.', to: 'clause' }),
    exit_item: optionalReference({
      label: 'Exit plan',
      help: 'The part of the exit plan that it settles.',
      to: 'exit_item',
    }),
    pilot: optionalReference({ label: 'Pilot', help: 'The pilot that it makes possible.', to: 'pilot' }),
    review_rating: optionalReference({
      label: 'Performance rating',
      help: 'The rating that it answers.',
      to: 'review_rating',
    }),
    gate_decision: optionalReference({
      label: 'Condition of',
      help: 'The decision that was taken on the condition that this gets done.',
      to: 'gate_decision',
    }),
    note: longText({ label: 'Note', help: 'What else matters.', width: 40 }),
    created_at: timestamp({ label: 'Created', help: 'When it was noted.' }),
  },
});

export type Action = RowOf<typeof action>;
