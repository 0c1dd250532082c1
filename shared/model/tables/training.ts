import { choice, date, longText, text } from '../field.ts';
import { optionalDecimal, optionalReference, optionalText } from '../optional-field.ts';
import { DRAFT_STATUSES } from '../readiness-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A course, with what it takes and how anyone can tell that it worked. */
export const training = defineTable('training', {
  singular: 'course',
  plural: 'courses',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Course', help: 'What people learn.', width: 36 }),
    learners: optionalText({ label: 'For whom', help: 'New agents, team leaders, vendor managers.' }),
    hours: optionalDecimal({
      label: 'Hours',
      help: 'Hours for one learner.',
      min: 0,
      max: 10_000,
      unit: 'h',
    }),
    format: optionalText({ label: 'Format', help: 'Classroom, online, beside an experienced agent.' }),
    occasion: choice({
      label: 'When',
      help: 'What sets it off.',
      choices: [
        { value: 'start', label: 'Before the first contact' },
        { value: 'change', label: 'When products or rules change' },
        { value: 'regular', label: 'On a rhythm' },
        { value: 'result', label: 'When results ask for it' },
      ],
      initial: 'start',
    }),
    test: longText({ label: 'Test', help: 'How anyone can tell that it worked.', width: 40 }),
    pass_percent: optionalDecimal({
      label: 'Passed from',
      help: 'Share of the test that has to be right.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    topic: optionalReference({
      label: 'Playbook topic',
      help: 'What it teaches from.',
      to: 'playbook_topic',
    }),
    owner: optionalReference({ label: 'Owner', help: 'Who gives it or sees to it.', to: 'person' }),
    due: date({ label: 'Due', help: 'By when it should be ready to be held.' }),
    status: choice({ label: 'Status', help: 'How far it is.', choices: DRAFT_STATUSES, initial: 'missing' }),
  },
});

export type Training = RowOf<typeof training>;
