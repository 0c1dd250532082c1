import { ANCHORS } from '../anchors.ts';
import { choice, date, level, longText, text, yesNo } from '../field.ts';
import { choices, references } from '../list-field.ts';
import {
  optionalDecimal,
  optionalInteger,
  optionalMoney,
  optionalReference,
  optionalText,
} from '../optional-field.ts';
import { REGULATIONS, WORK_STATUSES } from '../sourcing.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const identity = { section: 'Process' } as const;
const figures = { section: 'Figures' } as const;
const ready = { section: 'Readiness to move' } as const;
const suitable = { section: 'Suitability to move' } as const;
const digital = { section: 'Automation and demand' } as const;
const work = { section: 'Audit' } as const;

/** One customer-service process under audit: facts, figures and twelve ratings. */
export const process = defineTable('process', {
  singular: 'process',
  plural: 'processes',
  named: 'name',
  fields: {
    position,
    name: text({
      ...identity,
      label: 'Process',
      help: 'What the process does, as the people who work in it call it.',
      width: 32,
    }),
    contact_type: optionalReference({
      ...identity,
      label: 'Contact type',
      help: 'What customers want when they set the process off.',
      to: 'interaction_type',
    }),
    channels: references({
      ...identity,
      label: 'Channels',
      help: 'Every channel through which the process is worked.',
      to: 'channel',
    }),
    stage: optionalReference({
      ...identity,
      label: 'Journey stage',
      help: 'Where in the journey the process starts.',
      to: 'stage',
    }),
    core: choice({
      ...identity,
      label: 'Core or support',
      help: 'Core: it sets the company apart. Support: it has to work, and others could do it.',
      choices: [
        { value: 'core', label: 'Core' },
        { value: 'support', label: 'Support' },
      ],
      initial: 'support',
    }),
    systems_used: optionalText({
      ...identity,
      label: 'Systems used',
      help: 'Every system an agent opens to finish a case.',
    }),
    hand_offs: longText({
      ...identity,
      label: 'Hand-offs',
      help: 'Who the work comes from and who it goes on to.',
      width: 36,
    }),
    regulations: choices({
      ...identity,
      label: 'Regulation',
      help: 'Outside rules that the process falls under.',
      choices: REGULATIONS,
    }),

    contacts_per_month: optionalDecimal({
      ...figures,
      label: 'Contacts a month',
      help: 'Average of the last twelve months, all channels together.',
      min: 0,
      max: 1_000_000_000,
    }),
    aht_seconds: optionalDecimal({
      ...figures,
      label: 'AHT',
      help: 'Average handle time including after-contact work.',
      min: 0,
      max: 1_000_000,
      unit: 's',
    }),
    aht_deviation_seconds: optionalDecimal({
      ...figures,
      label: 'AHT deviation',
      help: 'Standard deviation of the handle time; with AHT it shows how predictable the work is.',
      min: 0,
      max: 1_000_000,
      unit: 's',
    }),
    peak_to_average: optionalDecimal({
      ...figures,
      label: 'Peak to average',
      help: 'Contacts of the busiest month divided by those of an average month.',
      min: 1,
      max: 100,
      unit: 'x',
    }),
    exception_percent: optionalDecimal({
      ...figures,
      label: 'Exceptions',
      help: 'Share of cases that leave the described path.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    repeat_percent: optionalDecimal({
      ...figures,
      label: 'Repeat contacts',
      help: 'Share of contacts about a case that was thought closed.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    escalation_percent: optionalDecimal({
      ...figures,
      label: 'Escalations',
      help: 'Share of contacts passed on to a second line or a supervisor.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    error_percent: optionalDecimal({
      ...figures,
      label: 'Errors',
      help: 'Share of checked cases with an error that a customer could notice.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    training_hours: optionalDecimal({
      ...figures,
      label: 'Training',
      help: 'Hours until a new agent works alone.',
      min: 0,
      max: 10_000,
      unit: 'h',
    }),
    languages: optionalInteger({
      ...figures,
      label: 'Languages',
      help: 'How many languages the process is worked in.',
      min: 1,
      max: 100,
    }),
    cover_hours: optionalDecimal({
      ...figures,
      label: 'Hours of cover',
      help: 'Hours a week in which customers are served; round the clock is 168.',
      min: 0,
      max: 168,
      unit: 'h a week',
    }),
    cost_per_contact: optionalMoney({
      ...figures,
      label: 'Cost per contact',
      help: 'Full cost of one contact today.',
      min: 0,
      max: 1_000_000,
    }),
    figures_source: optionalText({
      ...figures,
      label: 'Source of figures',
      help: 'Report or system the figures were taken from.',
    }),
    figures_date: date({ ...figures, label: 'Figures as of', help: 'The last day that the figures cover.' }),

    defined: level({
      ...ready,
      label: 'Defined',
      help: 'How clearly the steps are laid down.',
      anchors: ANCHORS.defined,
    }),
    repeatable: level({
      ...ready,
      label: 'Repeatable',
      help: 'How alike the same case is handled each time.',
      anchors: ANCHORS.repeatable,
    }),
    measurable: level({
      ...ready,
      label: 'Measurable',
      help: 'How much of the work shows up in figures.',
      anchors: ANCHORS.measurable,
    }),
    documentation: level({
      ...ready,
      label: 'Documentation',
      help: 'What could be handed to a new team today.',
      anchors: ANCHORS.documentation,
    }),

    workload_rating: level({
      ...suitable,
      label: 'Workload',
      help: 'Leave empty to take it from contacts and AHT.',
      anchors: ANCHORS.workload,
    }),
    predictability_rating: level({
      ...suitable,
      label: 'AHT predictability',
      help: 'Leave empty to take it from AHT and its deviation.',
      anchors: ANCHORS.predictability,
    }),
    complexity: level({
      ...suitable,
      label: 'Complexity',
      help: 'How many branches and how much knowledge a case takes.',
      anchors: ANCHORS.complexity,
    }),
    exceptions_rating: level({
      ...suitable,
      label: 'Exception rate',
      help: 'Leave empty to take it from the share of exceptions.',
      anchors: ANCHORS.exceptions,
    }),
    judgement: level({
      ...suitable,
      label: 'Judgement needed',
      help: 'How much an agent has to decide.',
      anchors: ANCHORS.judgement,
    }),
    systems: level({
      ...suitable,
      label: 'Systems access',
      help: 'How hard it is to give a partner the access the work needs.',
      anchors: ANCHORS.systems,
    }),
    data: level({
      ...suitable,
      label: 'Data sensitivity',
      help: 'The most sensitive data an agent sees.',
      anchors: ANCHORS.data,
    }),
    brand: level({
      ...suitable,
      label: 'Brand criticality',
      help: 'What a bad experience here does to loyalty.',
      anchors: ANCHORS.brand,
    }),
    rating_note: longText({
      ...suitable,
      label: 'Why ratings differ from figures',
      help: 'Needed when a rating is set by hand although figures give one.',
      width: 36,
    }),

    digital_start: yesNo({
      ...digital,
      label: 'Starts digitally',
      help: 'The case begins in a form, an app, a chat or an e-mail.',
    }),
    structured_data: yesNo({
      ...digital,
      label: 'Structured data',
      help: 'What the case needs sits in fields, not in free text.',
    }),
    avoidable_cause: longText({
      ...digital,
      label: 'Avoidable cause',
      help: 'What upstream makes customers contact you who should not have to.',
      width: 36,
    }),
    separability: longText({
      ...digital,
      label: 'What can be split off',
      help: 'Parts that could move although the rest stays.',
      width: 36,
    }),

    wave: optionalInteger({
      ...work,
      label: 'Wave set by hand',
      help: 'Leave empty to follow the plan.',
      min: 1,
      max: 9,
    }),
    owner: optionalReference({ ...work, label: 'Owner', help: 'Who answers for the process.', to: 'person' }),
    due: date({ ...work, label: 'Due', help: 'When the audit of this process should be agreed.' }),
    status: choice({
      ...work,
      label: 'Status',
      help: 'How far the audit of this process is.',
      choices: WORK_STATUSES,
      initial: 'open',
    }),
    evidence: longText({
      ...work,
      label: 'Evidence',
      help: 'Documents, reports and samples behind the ratings.',
      width: 36,
    }),
    note: longText({ ...work, label: 'Note', help: 'What else matters.', width: 36 }),
  },
});

export type Process = RowOf<typeof process>;
