import { choice, date, longText, reference, text, yesNo } from '../field.ts';
import { optionalDecimal, optionalInteger, optionalMoney, optionalText } from '../optional-field.ts';
import { OFFER_ROUNDS, PRICING_MODELS, SHARED_UNITS, TIER_METHODS } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const price = { section: 'Price' } as const;
const terms = { section: 'Terms' } as const;
const MOST = 1_000_000_000_000;

/** What a vendor charges, in its own pricing model. */
export const offer = defineTable('offer', {
  singular: 'offer',
  plural: 'offers',
  named: 'name',
  fields: {
    position,
    vendor: reference({ label: 'Vendor', help: 'Who offers it.', to: 'vendor' }),
    name: text({ label: 'Offer', help: 'What people call it.', width: 32 }),
    model: choice({
      label: 'Pricing model',
      help: 'What is charged for.',
      choices: PRICING_MODELS,
      initial: 'contact',
    }),
    round: choice({ label: 'Round', help: 'How binding it is.', choices: OFFER_ROUNDS, initial: 'first' }),
    counts: yesNo({
      label: 'Counts',
      help: 'This offer stands for the vendor when prices are scored.',
      initial: true,
    }),
    rate: optionalMoney({
      ...price,
      label: 'Rate',
      help: 'For one unit of the model: FTE and month, hour, minute, contact, resolution, seat and month, session ended.',
      min: 0,
      max: MOST,
    }),
    seats: optionalDecimal({
      ...price,
      label: 'Seats',
      help: 'Contracted full-time equivalents or committed seats.',
      min: 0,
      max: 1_000_000,
    }),
    tier_method: choice({
      ...price,
      label: 'Tiers',
      help: 'How the prices of the tiers apply.',
      choices: TIER_METHODS,
      initial: 'incremental',
    }),
    minimum_contacts: optionalDecimal({
      ...price,
      label: 'Minimum',
      help: 'Contacts a year that are paid in any case.',
      min: 0,
      max: 1_000_000_000,
      unit: 'contacts',
    }),
    increment_seconds: optionalDecimal({
      ...price,
      label: 'Billing increment',
      help: 'Handling time is rounded up to it; half of it is added on average.',
      min: 0,
      max: 3_600,
      unit: 's',
    }),
    base_fee: optionalMoney({
      ...price,
      label: 'Base fee a year',
      help: 'Paid whatever the outcome.',
      min: 0,
      max: MOST,
    }),
    baseline: optionalMoney({
      ...price,
      label: 'Baseline a year',
      help: 'The cost against which a saving is counted.',
      min: 0,
      max: MOST,
    }),
    actual: optionalMoney({
      ...price,
      label: 'Actual a year',
      help: 'The cost that is expected.',
      min: 0,
      max: MOST,
    }),
    share_percent: optionalDecimal({
      ...price,
      label: 'Share',
      help: "The partner's share of the saving.",
      min: 0,
      max: 100,
      unit: '%',
    }),
    bonus: optionalMoney({
      ...price,
      label: 'Bonus a year',
      help: 'Expected for goals reached.',
      min: 0,
      max: MOST,
    }),
    malus: optionalMoney({
      ...price,
      label: 'Malus a year',
      help: 'Expected for goals missed; taken off.',
      min: 0,
      max: MOST,
    }),
    threshold_contacts: optionalDecimal({
      ...price,
      label: 'Threshold',
      help: 'Contacts a year that the committed seats answer.',
      min: 0,
      max: 1_000_000_000,
      unit: 'contacts',
    }),
    variable_rate: optionalMoney({
      ...price,
      label: 'Rate above it',
      help: 'For each contact above the threshold.',
      min: 0,
      max: MOST,
    }),
    shared_unit: choice({
      ...price,
      label: 'Unit of shared agents',
      help: 'What shared agents are charged by.',
      choices: SHARED_UNITS,
      initial: 'minute',
    }),
    handover_rate: optionalMoney({
      ...price,
      label: 'Rate of a hand-over',
      help: 'For each session that the machine hands to a person.',
      min: 0,
      max: MOST,
    }),
    contained_percent: optionalDecimal({
      ...price,
      label: 'Contained',
      help: 'Share of sessions that the machine ends alone.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    currency: optionalText({
      ...terms,
      label: 'Currency',
      help: "Code of the offer's currency; that of the workbook while empty.",
      max: 3,
    }),
    exchange_rate: optionalDecimal({
      ...terms,
      label: 'Exchange rate',
      help: "What one unit of the offer's currency costs in the workbook's; needed when it is another one.",
      min: 0.000001,
      max: 1_000_000,
    }),
    exchange_on: date({ ...terms, label: 'Rate of', help: 'The day of the exchange rate.' }),
    index_percent: optionalDecimal({
      ...terms,
      label: 'Indexation',
      help: 'By how much prices rise each year.',
      min: -50,
      max: 100,
      unit: '%',
    }),
    productivity_percent: optionalDecimal({
      ...terms,
      label: 'Productivity commitment',
      help: 'By how much the partner lowers its fee each year.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    term_months: optionalInteger({
      ...terms,
      label: 'Term',
      help: 'How long it binds.',
      min: 1,
      max: 240,
      unit: 'months',
    }),
    valid_until: date({ ...terms, label: 'Valid until', help: 'The last day on which it can be taken.' }),
    includes: longText({ ...terms, label: 'Includes', help: 'What is in the price.', width: 40 }),
    excludes: longText({
      ...terms,
      label: 'Leaves out',
      help: 'What is not, and what that costs.',
      width: 40,
    }),
    note: longText({ ...terms, label: 'Note', help: 'What else matters.', width: 40 }),
  },
});

export type Offer = RowOf<typeof offer>;
