import { choice, longText, optionalText, text, timestamp, yesNo } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';

/** The client's undertaking that the workbook describes. There is exactly one row; its id is the workbook's. */
export const engagement = defineTable('engagement', {
  singular: 'engagement',
  plural: 'engagements',
  fields: {
    title: text({ label: 'Title', help: 'What people call this engagement, as on the cover of the report.' }),
    client: optionalText({ label: 'Client', help: 'The organisation whose customer service is looked at.' }),
    scope: longText({
      label: 'Scope',
      help: 'What a partner would take over: countries, languages, channels, hours, customer groups.',
    }),
    score_basis: choice({
      label: 'Scores are based on',
      help: 'Evidenced: a level counts only as far as its evidence supports it. Claimed: levels count as answered.',
      choices: [
        { value: 'evidenced', label: 'Evidenced levels' },
        { value: 'claimed', label: 'Claimed levels' },
      ],
      initial: 'evidenced',
    }),
    sample: yesNo({ label: 'Sample', help: 'The workbook was made from the sample engagement.' }),
    content_pack: optionalText({
      label: 'Content pack',
      help: 'The questions that the workbook was created with.',
    }),
    created_at: timestamp({ label: 'Created', help: 'When the workbook was created.' }),
  },
});

export type Engagement = RowOf<typeof engagement>;
