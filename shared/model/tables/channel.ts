import { longText, text, yesNo } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

/** A way in which customers and the company reach each other. */
export const channel = defineTable('channel', {
  singular: 'channel',
  plural: 'channels',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Channel', help: 'The channel as customers would call it.', max: 120 }),
    voice: yesNo({
      label: 'Voice',
      help: 'People speak with each other; accents and local custom count for more.',
    }),
    unattended: yesNo({
      label: 'Works without a person',
      help: 'A machine or a page answers, as in a chatbot or a customer portal.',
    }),
    description: longText({
      label: 'Description',
      help: 'What belongs to it, for people who did not draw it up.',
    }),
  },
  unique: [['name']],
});

export type Channel = RowOf<typeof channel>;
