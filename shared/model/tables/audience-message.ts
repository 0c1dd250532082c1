import { choice, date, longText, text } from '../field.ts';
import { optionalReference } from '../optional-field.ts';
import { AUDIENCES, DRAFT_STATUSES } from '../readiness-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const page = { section: 'The page' } as const;

/** What one audience is told, on one page. It is put together from drivers, benefits and risks, then edited. */
export const audienceMessage = defineTable('audience_message', {
  singular: 'message',
  plural: 'messages',
  named: 'title',
  fields: {
    position,
    title: text({ label: 'Title', help: 'The heading of the page.', width: 40 }),
    audience: choice({ label: 'Audience', help: 'Who reads it.', choices: AUDIENCES, initial: 'agents' }),
    stakeholder: optionalReference({
      label: 'Group',
      help: 'The stakeholder it is written for, where it is one.',
      to: 'stakeholder',
    }),
    opening: longText({ ...page, label: 'Opening', help: 'What is planned, in two sentences.', width: 48 }),
    reasons: longText({
      ...page,
      label: 'Reasons',
      help: 'Why it is considered: the three strongest drivers.',
      width: 48,
    }),
    advantages: longText({
      ...page,
      label: 'Advantages',
      help: 'What gets better: the three most important benefits.',
      width: 48,
    }),
    risks: longText({
      ...page,
      label: 'Risks and what is done',
      help: 'What may go wrong: the three largest risks, each with its mitigation.',
      width: 48,
    }),
    effects: longText({
      ...page,
      label: 'What it means for you',
      help: 'What changes for the readers and what stays.',
      width: 48,
    }),
    next: longText({
      ...page,
      label: 'What happens next',
      help: 'The next dates, and where questions go.',
      width: 48,
    }),
    owner: optionalReference({ label: 'Owner', help: 'Who signs it.', to: 'person' }),
    status: choice({
      label: 'Status',
      help: 'How far the text is.',
      choices: DRAFT_STATUSES,
      initial: 'draft',
    }),
    send_on: date({ label: 'Goes out on', help: 'The day on which it reaches the audience.' }),
  },
});

export type AudienceMessage = RowOf<typeof audienceMessage>;
