import { choice, longText, text } from '../field.ts';
import { optionalDecimal, optionalInteger, optionalReference, optionalText } from '../optional-field.ts';
import { DRAFT_STATUSES } from '../readiness-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** One way in which the quality of contacts is looked at, how often, and by whom. */
export const qualityCheck = defineTable('quality_check', {
  singular: 'quality check',
  plural: 'quality checks',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Check', help: 'What is looked at.', width: 36 }),
    channel: optionalReference({ label: 'Channel', help: 'Where, unless everywhere.', to: 'channel' }),
    sample: optionalInteger({
      label: 'Contacts each time',
      help: 'How many are looked at.',
      min: 0,
      max: 1_000_000,
    }),
    sample_of: optionalText({
      label: 'Drawn from',
      help: 'Per agent, per team, or all of them; and how they are drawn.',
    }),
    rhythm: choice({
      label: 'How often',
      help: 'The rhythm.',
      choices: [
        { value: 'daily', label: 'Each day' },
        { value: 'weekly', label: 'Each week' },
        { value: 'monthly', label: 'Each month' },
        { value: 'quarterly', label: 'Each quarter' },
      ],
      initial: 'monthly',
    }),
    pass_percent: optionalDecimal({
      label: 'Good from',
      help: 'The share of points from which a contact is good.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    checked_by: optionalReference({ label: 'Checked by', help: 'Who looks.', to: 'person' }),
    follow_up: longText({
      label: 'What follows',
      help: 'What happens with a poor result, and within how many days.',
      width: 44,
    }),
    status: choice({
      label: 'Status',
      help: 'How far the plan is.',
      choices: DRAFT_STATUSES,
      initial: 'draft',
    }),
  },
});

export type QualityCheck = RowOf<typeof qualityCheck>;
