import { choice, clockTime, longText, optionalText, text, timestamp, timeZone, yesNo } from '../field.ts';
import { defineTable, type RowOf } from '../table.ts';

/** The client's undertaking that the workbook describes. There is exactly one row; its id is the workbook's. */
export const engagement = defineTable('engagement', {
  singular: 'engagement',
  plural: 'engagements',
  named: 'title',
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
    currency: text({
      label: 'Currency',
      help: 'Code of the currency of all amounts, such as EUR.',
      max: 3,
      initial: 'EUR',
    }),
    first_time: yesNo({
      label: 'Outsources for the first time',
      help: 'Limits how much of the workload the first wave may carry.',
      initial: true,
    }),
    home_time_zone: timeZone({
      label: 'Home time zone',
      help: 'Where the home team works, such as Europe/Berlin; overlap with partners is counted from it.',
    }),
    home_start: clockTime({
      label: 'Home team starts',
      help: 'When the home team starts work, by its own clock.',
      initial: '09:00',
    }),
    home_end: clockTime({
      label: 'Home team ends',
      help: 'When the home team ends work, by its own clock.',
      initial: '18:00',
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
