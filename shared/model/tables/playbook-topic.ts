import { choice, date, longText, text } from '../field.ts';
import { optionalReference, optionalText } from '../optional-field.ts';
import { DRAFT_STATUSES } from '../readiness-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** Something a partner has to be given before it can serve customers. */
export const playbookTopic = defineTable('playbook_topic', {
  singular: 'topic',
  plural: 'topics',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Topic', help: 'What the piece is about.', width: 36 }),
    kind: choice({
      label: 'Part',
      help: 'The part of the playbook it belongs to.',
      choices: [
        { value: 'brand', label: 'Brand guidelines' },
        { value: 'process', label: 'Processes and decisions' },
        { value: 'product', label: 'Products and policies' },
        { value: 'system', label: 'Systems and access' },
        { value: 'quality', label: 'Quality and coaching' },
        { value: 'people', label: 'People and contacts' },
        { value: 'emergency', label: 'Emergencies' },
      ],
      initial: 'process',
    }),
    content: longText({
      label: 'What belongs in it',
      help: 'So that its author and its reader expect the same.',
      width: 48,
    }),
    format: choice({
      label: 'Format',
      help: 'How it is handed over.',
      choices: [
        { value: 'document', label: 'Document' },
        { value: 'article', label: 'Knowledge article' },
        { value: 'course', label: 'Course' },
        { value: 'recording', label: 'Recording' },
        { value: 'system', label: 'In the system' },
      ],
      initial: 'document',
    }),
    link: optionalText({ label: 'Where it is', help: 'Link or place.' }),
    process: optionalReference({
      label: 'Process',
      help: 'The process it belongs to, where it is one.',
      to: 'process',
    }),
    owner: optionalReference({ label: 'Owner', help: 'Who writes it and keeps it true.', to: 'person' }),
    due: date({ label: 'Due', help: 'By when it should be signed off.' }),
    status: choice({ label: 'Status', help: 'How far it is.', choices: DRAFT_STATUSES, initial: 'missing' }),
    signed_by: optionalReference({
      label: 'Signed off by',
      help: 'Who said that it may be handed over.',
      to: 'person',
    }),
    signed_on: date({ label: 'Signed off on', help: 'The day of the signature.' }),
    review_on: date({ label: 'Review on', help: 'When it is read again for truth.' }),
    note: longText({ label: 'Note', help: 'What else matters.', width: 40 }),
  },
});

export type PlaybookTopic = RowOf<typeof playbookTopic>;
