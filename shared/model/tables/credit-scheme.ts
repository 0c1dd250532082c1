import { date, decimal, integer, longText, text, yesNo } from '../field.ts';
import { optionalMoney } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const amount = { section: 'Amount at risk' } as const;
const repeat = { section: 'Misses in a row' } as const;
const back = { section: 'Earn-back and incentive' } as const;
const grace = { section: 'Grace' } as const;
const end = { section: 'Termination' } as const;

/** The rules by which missed critical service levels cost the partner money, as they may stand in the contract. */
export const creditScheme = defineTable('credit_scheme', {
  singular: 'credit scheme',
  plural: 'credit schemes',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Scheme', help: 'The proposal by a name, as in Our draft.', width: 30 }),
    preferred: yesNo({ label: 'Chosen', help: 'The scheme whose figures the workbook shows.' }),
    monthly_fee: optionalMoney({
      ...amount,
      label: 'Monthly fee',
      help: 'What the partner is paid in a month; a twelfth of the expected contract value while empty.',
      min: 0,
      max: 1_000_000_000_000,
    }),
    at_risk_percent: decimal({
      ...amount,
      label: 'At risk',
      help: 'Share of the monthly fee that credits can reach. 10 to 12 % is usual.',
      min: 0,
      max: 100,
      initial: 10,
      unit: '%',
    }),
    second_month: decimal({
      ...repeat,
      label: 'Second month in a row',
      help: 'The credit of a KPI that is missed for the second month running is multiplied by this.',
      min: 0,
      max: 10,
      initial: 1.5,
    }),
    third_month: decimal({
      ...repeat,
      label: 'From the third month on',
      help: 'The credit from the third month running on is multiplied by this.',
      min: 0,
      max: 10,
      initial: 2,
    }),
    below_expected_months: integer({
      ...repeat,
      label: 'Months below expected',
      help: 'So many months in a row below the expected level count as a miss, even above the minimum. 0: never.',
      min: 0,
      max: 24,
      initial: 3,
    }),
    earn_back: yesNo({
      ...back,
      label: 'Earn-back',
      help: 'Good months return credits of the same KPI.',
      initial: true,
    }),
    earn_back_months: integer({
      ...back,
      label: 'Good months needed',
      help: 'Months in a row above the expected level of the same KPI.',
      min: 1,
      max: 24,
      initial: 3,
    }),
    earn_back_within: integer({
      ...back,
      label: 'Within',
      help: 'How long after the miss a credit can be earned back.',
      min: 1,
      max: 36,
      initial: 12,
      unit: 'months',
    }),
    incentive_percent: decimal({
      ...back,
      label: 'Incentive',
      help: 'Bonus of a month without any miss, in percent of the amount at risk. 0: none.',
      min: 0,
      max: 100,
      initial: 0,
      unit: '%',
    }),
    starts_on: date({
      ...grace,
      label: 'Grace begins',
      help: 'The first month of the service; the grace counts from it. The first month with figures while empty.',
    }),
    grace_months: integer({
      ...grace,
      label: 'Months of grace',
      help: 'No credits in so many first months, while baselines settle.',
      min: 0,
      max: 36,
      initial: 3,
    }),
    stop_in_a_row: integer({
      ...end,
      label: 'Misses in a row',
      help: 'The client may terminate when one KPI is below its minimum so many months running. 0: no such right.',
      min: 0,
      max: 36,
      initial: 3,
    }),
    stop_in_a_year: integer({
      ...end,
      label: 'Misses in twelve months',
      help: 'The client may terminate when one KPI is below its minimum so many times in twelve months. 0: no such right.',
      min: 0,
      max: 12,
      initial: 4,
    }),
    stop_at_cap: integer({
      ...end,
      label: 'Months at the cap',
      help: 'The client may terminate when credits reach the amount at risk so many times in twelve months. 0: no such right.',
      min: 0,
      max: 12,
      initial: 3,
    }),
    seed: integer({
      label: 'Draw number',
      help: 'Months without history are drawn from the range of the KPI; the same number draws the same months.',
      min: 1,
      max: 999_999,
      initial: 1,
    }),
    note: longText({ label: 'Note', help: 'What was discussed about it.', width: 40 }),
  },
  unique: [['name']],
});

export type CreditScheme = RowOf<typeof creditScheme>;
