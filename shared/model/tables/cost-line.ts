import { choice, longText, text, yesNo } from '../field.ts';
import { references } from '../list-field.ts';
import {
  optionalDecimal,
  optionalInteger,
  optionalMoney,
  optionalReference,
  optionalText,
} from '../optional-field.ts';
import { COST_DRIVERS, COST_SIDES, COST_TIMES } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const amount = { section: 'Amount' } as const;
const range = { section: 'Range' } as const;
const time = { section: 'Time and chance' } as const;
const basis = { section: 'Basis' } as const;
const MOST = 1_000_000_000_000;

/** One cost of the business case, of one side. Ids such as IH1, OS4, OT2 and EX1 come from the catalogue. */
export const costLine = defineTable('cost_line', {
  singular: 'cost line',
  plural: 'cost lines',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Cost line', help: 'What is paid for.', width: 40 }),
    side: choice({
      label: 'Side',
      help: 'Whose way of working causes it.',
      choices: COST_SIDES,
      initial: 'outsourced',
    }),
    time: choice({
      label: 'When',
      help: 'Running, once, or at the end of the contract.',
      choices: COST_TIMES,
      initial: 'running',
    }),
    part: optionalText({
      label: 'Group',
      help: 'Lines of a group stand together in pictures, as in pay or technology.',
      max: 60,
    }),
    driver: choice({
      ...amount,
      label: 'Driver',
      help: 'What the amount is the product of.',
      choices: COST_DRIVERS,
      initial: 'amount',
    }),
    quantity: optionalDecimal({
      ...amount,
      label: 'Quantity',
      help: 'How many units a year; 1 while empty.',
      min: 0,
      max: 1_000_000_000,
    }),
    share_percent: optionalDecimal({
      ...amount,
      label: 'Share',
      help: 'Of what the driver names; 100 while empty.',
      min: 0,
      max: 100_000,
      unit: '%',
    }),
    price: optionalMoney({ ...amount, label: 'Unit price', help: 'For one unit.', min: -MOST, max: MOST }),
    addition_percent: optionalDecimal({
      ...amount,
      label: 'Addition',
      help: 'On top of the price, as with benefits on pay.',
      min: -100,
      max: 1_000,
      unit: '%',
    }),
    low_percent: optionalDecimal({
      ...range,
      label: 'Low',
      help: 'The amount if it goes well, as a share of the likely one.',
      min: 0,
      max: 10_000,
      unit: '% of likely',
    }),
    high_percent: optionalDecimal({
      ...range,
      label: 'High',
      help: 'The amount if it goes badly, as a share of the likely one.',
      min: 0,
      max: 10_000,
      unit: '% of likely',
    }),
    start_month: optionalInteger({
      ...time,
      label: 'From month',
      help: '1 is the first month of the contract; the first while empty. One-time lines without it are paid before.',
      min: 1,
      max: 240,
    }),
    end_month: optionalInteger({
      ...time,
      label: 'To month',
      help: 'The last month with it; the end of the horizon while empty.',
      min: 1,
      max: 240,
    }),
    growth_percent: optionalDecimal({
      ...time,
      label: 'Growth a year',
      help: 'The growth of its side while empty.',
      min: -90,
      max: 500,
      unit: '%',
    }),
    probability_percent: optionalDecimal({
      ...time,
      label: 'Chance',
      help: 'That it has to be paid at all; 100 while empty.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    avoidable_percent: optionalDecimal({
      ...time,
      label: 'Falls away',
      help: 'Share of an in-house line that ends when all contacts move; 100 while empty.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    scenarios: references({
      ...basis,
      label: 'Only in',
      help: 'The scenarios that it belongs to; all of its side while empty.',
      to: 'case_scenario',
    }),
    hidden: yesNo({ ...basis, label: 'Hidden', help: 'Stands in no offer; counts as hidden cost.' }),
    counted: yesNo({ ...basis, label: 'Counts', help: 'Enters the totals.', initial: true }),
    owner: optionalReference({ ...basis, label: 'Owner', help: 'Who answers for the figure.', to: 'person' }),
    evidence: longText({
      ...basis,
      label: 'Evidence',
      help: 'Where the figure comes from, with the day.',
      width: 44,
    }),
    note: longText({ ...basis, label: 'Note', help: 'What else matters.', width: 40 }),
  },
  check: ({ low_percent: low, high_percent: high, start_month: start, end_month: end }) => {
    if (low !== null && low > 100)
      return 'Low is more than the likely amount: type a share of at most 100 %.';
    if (high !== null && high < 100)
      return 'High is less than the likely amount: type a share of at least 100 %.';
    return start !== null && end !== null && end < start
      ? 'It ends before it starts: change one of the two months.'
      : null;
  },
});

export type CostLine = RowOf<typeof costLine>;
