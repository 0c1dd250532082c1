import { longText, text, yesNo } from '../field.ts';
import { optionalDecimal } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const workload = { section: 'Volume and season' } as const;

const month = (name: string) =>
  optionalDecimal({
    ...workload,
    label: name,
    help: 'Contacts of this month in percent of an average month: 100 is average.',
    min: 0,
    max: 10_000,
    unit: '%',
  });

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
    contacts_per_month: optionalDecimal({
      ...workload,
      label: 'Contacts a month',
      help: 'Average of the last twelve months, all languages together.',
      min: 0,
      max: 1_000_000_000,
    }),
    aht_seconds: optionalDecimal({
      ...workload,
      label: 'AHT',
      help: 'Average handle time including after-contact work.',
      min: 0,
      max: 1_000_000,
      unit: 's',
    }),
    january: month('January'),
    february: month('February'),
    march: month('March'),
    april: month('April'),
    may: month('May'),
    june: month('June'),
    july: month('July'),
    august: month('August'),
    september: month('September'),
    october: month('October'),
    november: month('November'),
    december: month('December'),
  },
  unique: [['name']],
});

export type Channel = RowOf<typeof channel>;
