import { clockTime } from '../clock-field.ts';
import {
  DAY_CURVES,
  QUEUE_MODELS,
  QUEUE_WORK,
  SERVICE_LEVEL_DEFINITIONS,
  WEEK_CURVES,
  WEEKDAYS,
} from '../expectation-lists.ts';
import { choice, decimal, integer, longText, text } from '../field.ts';
import { choices, references } from '../list-field.ts';
import { optionalDecimal, optionalReference, optionalText } from '../optional-field.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const demand = { section: 'Demand' } as const;
const hours = { section: 'Hours' } as const;
const service = { section: 'Service' } as const;
const people = { section: 'People' } as const;

/** Work that one group of people answers together, and the service that it should give. */
export const queue = defineTable('queue', {
  singular: 'queue',
  plural: 'queues',
  named: 'name',
  fields: {
    position,
    name: text({ label: 'Queue', help: 'What is answered together, as in German phone.', width: 32 }),
    work: choice({
      label: 'Work',
      help: 'Whether the customer waits for the answer.',
      choices: QUEUE_WORK,
      initial: 'calls',
    }),
    channel: optionalReference({
      label: 'Channel',
      help: 'Its season of the year applies to the queue.',
      to: 'channel',
    }),
    language: optionalText({ label: 'Language', help: 'What the agents have to speak.' }),

    touchpoints: references({
      ...demand,
      label: 'Touchpoints',
      help: 'Whose contacts the queue answers; their volumes and handle times are added up.',
      to: 'touchpoint',
    }),
    counts: choice({
      ...demand,
      label: 'Counts',
      help: "All contacts of the touchpoints, or the partner's share of them.",
      choices: [
        { value: 'all', label: 'All contacts' },
        { value: 'partner', label: "The partner's share" },
      ],
      initial: 'partner',
    }),
    share_percent: decimal({
      ...demand,
      label: 'Part of that',
      help: 'Share of these contacts that comes to this queue, as in one of several languages.',
      min: 0,
      max: 100,
      initial: 100,
      unit: '%',
    }),
    contacts_per_month: optionalDecimal({
      ...demand,
      label: 'Contacts a month',
      help: 'Own figure for an average month; replaces what the touchpoints add up to.',
      min: 0,
      max: 1_000_000_000,
    }),
    aht_seconds: optionalDecimal({
      ...demand,
      label: 'AHT',
      help: "Own average handle time; replaces the touchpoints' average.",
      min: 0,
      max: 1_000_000,
      unit: 's',
    }),
    month_percent: decimal({
      ...demand,
      label: 'Month planned for',
      help: 'In percent of an average month: 100 is average, 140 a strong month.',
      min: 0,
      max: 10_000,
      initial: 100,
      unit: '%',
    }),
    day_curve: choice({
      ...demand,
      label: 'Over the day',
      help: "How a day's contacts spread over its hours.",
      choices: DAY_CURVES,
      initial: 'office',
    }),
    week_curve: choice({
      ...demand,
      label: 'Over the week',
      help: "How a week's contacts spread over its days.",
      choices: WEEK_CURVES,
      initial: 'monday',
    }),

    days_open: choices({ ...hours, label: 'Days open', help: 'Days with service.', choices: WEEKDAYS }),
    opens: clockTime({ ...hours, label: 'Opens', help: 'First minute of service.', initial: '08:00' }),
    closes: clockTime({
      ...hours,
      label: 'Closes',
      help: 'End of service; 00:00 for midnight, the same as opening for round the clock.',
      initial: '20:00',
    }),
    interval_minutes: choice({
      ...hours,
      label: 'Interval',
      help: 'The steps in which need is computed.',
      choices: [
        { value: '15', label: '15 minutes' },
        { value: '30', label: '30 minutes' },
        { value: '60', label: '60 minutes' },
      ],
      initial: '30',
    }),

    model: choice({
      ...service,
      label: 'Model',
      help: 'How waiting is computed.',
      choices: QUEUE_MODELS,
      initial: 'erlang-c',
    }),
    target_percent: decimal({
      ...service,
      label: 'Service level',
      help: 'Share answered within the threshold.',
      min: 0,
      max: 99.99,
      initial: 80,
      unit: '%',
    }),
    target_seconds: decimal({
      ...service,
      label: 'Threshold',
      help: 'Within how many seconds.',
      min: 0,
      max: 1_000_000,
      initial: 20,
      unit: 's',
    }),
    sl_definition: choice({
      ...service,
      label: 'Service level counts',
      help: 'What it is a share of when customers hang up; only for Erlang A.',
      choices: SERVICE_LEVEL_DEFINITIONS,
      initial: 'offered',
    }),
    patience_seconds: optionalDecimal({
      ...service,
      label: 'Mean patience',
      help: 'How long customers wait on average before they hang up; needed for Erlang A.',
      min: 1,
      max: 1_000_000,
      unit: 's',
    }),
    answer_hours: decimal({
      ...service,
      label: 'Answered within',
      help: 'For work that is answered later: the hours of service within which it is done.',
      min: 0.25,
      max: 1_000,
      initial: 8,
      unit: 'hours',
    }),
    max_occupancy_percent: decimal({
      ...service,
      label: 'Most occupancy',
      help: 'Agents are added until they are busy no more than this. 85 % is a usual ceiling for calls.',
      min: 5,
      max: 100,
      initial: 85,
      unit: '%',
    }),
    kpi: optionalReference({
      ...service,
      label: 'KPI',
      help: 'The KPI that promises this service.',
      to: 'kpi',
    }),

    concurrency: decimal({
      ...people,
      label: 'At a time',
      help: 'Chats that an agent serves at the same time.',
      min: 1,
      max: 10,
      initial: 1,
    }),
    shrinkage_percent: decimal({
      ...people,
      label: 'Shrinkage',
      help: 'Paid time in which people are not available: leave, illness, training, breaks.',
      min: 0,
      max: 95,
      initial: 30,
      unit: '%',
    }),
    weekly_hours: decimal({
      ...people,
      label: 'Hours a week',
      help: 'Paid hours of one full-time equivalent.',
      min: 1,
      max: 168,
      initial: 40,
      unit: 'hours',
    }),
    sites: integer({
      ...people,
      label: 'Split between',
      help: 'How many separate groups share the contacts, as in two partners. 1: everybody together.',
      min: 1,
      max: 20,
      initial: 1,
    }),
    note: longText({ label: 'Note', help: 'Assumptions, and where they come from.', width: 40 }),
  },
  unique: [['name']],
});

export type Queue = RowOf<typeof queue>;
