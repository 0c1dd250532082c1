import { ANCHORS } from '../anchors.ts';
import { choice, date, level, longText, reference, text, yesNo } from '../field.ts';
import { choices, references } from '../list-field.ts';
import {
  optionalChoice,
  optionalDecimal,
  optionalInteger,
  optionalMoney,
  optionalReference,
  optionalText,
} from '../optional-field.ts';
import { LOCATION_CHOICES, REGULATIONS, SOURCING_DECISIONS, WORK_STATUSES } from '../sourcing.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const identity = { section: 'Touchpoint' } as const;
const figures = { section: 'Figures' } as const;
const experience = { section: 'Experience' } as const;
const work = { section: 'How it works today' } as const;
const limits = { section: 'Limits' } as const;
const ratings = { section: 'Ratings' } as const;
const place = { section: 'Location' } as const;
const decision = { section: 'Decision' } as const;

/** One interaction between a customer and the company, in a journey stage and a channel. */
export const touchpoint = defineTable('touchpoint', {
  singular: 'touchpoint',
  plural: 'touchpoints',
  named: 'name',
  fields: {
    position,
    name: text({
      ...identity,
      label: 'Touchpoint',
      help: 'The interaction in a few words, as in Order status by chat.',
      width: 32,
    }),
    stage: reference({
      ...identity,
      label: 'Journey stage',
      help: 'Where in the journey it happens.',
      to: 'stage',
    }),
    channel: reference({
      ...identity,
      label: 'Channel',
      help: 'Through which it happens. The same matter in two channels is two touchpoints.',
      to: 'channel',
    }),
    interaction_type: optionalReference({
      ...identity,
      label: 'Interaction type',
      help: 'What it is about.',
      to: 'interaction_type',
    }),
    direction: choice({
      ...identity,
      label: 'Direction',
      help: 'Who starts it.',
      choices: [
        { value: 'in', label: 'Customer starts' },
        { value: 'out', label: 'Company starts' },
      ],
      initial: 'in',
    }),
    segment: optionalReference({
      ...identity,
      label: 'Customer segment',
      help: 'Leave empty when it is the same for all customers.',
      to: 'segment',
    }),
    customer_goal: optionalText({
      ...identity,
      label: 'Customer goal',
      help: 'What the customer wants to have achieved afterwards.',
    }),
    processes: references({
      ...identity,
      label: 'Processes',
      help: 'The audited processes behind it; their ratings count here unless you set your own.',
      to: 'process',
    }),

    contacts_per_month: optionalDecimal({
      ...figures,
      label: 'Contacts a month',
      help: 'Average of the last twelve months.',
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
    containment_percent: optionalDecimal({
      ...figures,
      label: 'Self-service containment',
      help: 'Share of cases settled today without a person.',
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
    satisfaction: optionalDecimal({
      ...figures,
      label: 'Satisfaction',
      help: 'Share of satisfied answers in your own survey.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    figures_source: optionalText({
      ...figures,
      label: 'Source of figures',
      help: 'Report or system the figures were taken from.',
    }),
    figures_date: date({ ...figures, label: 'Figures as of', help: 'The last day that the figures cover.' }),

    emotion: optionalInteger({
      ...experience,
      label: 'Emotion',
      help: 'How customers feel here, from -2 frustrated to +2 delighted.',
      min: -2,
      max: 2,
    }),
    pain_point: longText({
      ...experience,
      label: 'Pain point',
      help: 'What annoys customers or agents here.',
      width: 36,
    }),
    opportunity: longText({
      ...experience,
      label: 'Opportunity',
      help: 'What would make it better.',
      width: 36,
    }),
    moment_of_truth: yesNo({
      ...experience,
      label: 'Moment of truth',
      help: 'Customers judge the company by how this goes.',
    }),
    critical: yesNo({
      ...experience,
      label: 'CX-critical',
      help: 'A failure here costs customers; it is watched first after a move.',
    }),
    personalisation: level({
      ...experience,
      label: 'Personalisation need',
      help: 'How much of the customer has to be known.',
      anchors: ANCHORS.personalisation,
    }),

    hours_needed: optionalText({
      ...work,
      label: 'Hours needed',
      help: 'When customers expect an answer, as in Mon-Sat 8-20.',
    }),
    languages: optionalText({ ...work, label: 'Languages', help: 'Languages customers use here.' }),
    integration: optionalChoice({
      ...work,
      label: 'Channel integration',
      help: 'What the next channel knows of what was said in this one.',
      choices: [
        { value: 'separate', label: 'Separate', help: 'The next channel starts from nothing.' },
        { value: 'shared-view', label: 'Shared view', help: 'The next agent can look up what happened.' },
        { value: 'unified', label: 'Unified', help: 'The conversation moves on as one.' },
      ],
    }),
    data_used: optionalText({ ...work, label: 'Data used', help: 'What an agent or machine needs to see.' }),
    authority_limit: optionalMoney({
      ...work,
      label: 'Refund or goodwill limit',
      help: 'The most that whoever handles it may grant without asking.',
      min: 0,
      max: 1_000_000_000,
    }),
    dependencies: longText({
      ...work,
      label: 'Back-stage dependencies',
      help: 'Teams and systems behind it that have to work.',
      width: 36,
    }),
    owner: optionalReference({ ...work, label: 'Owner', help: 'Who answers for it today.', to: 'person' }),

    regulations: choices({
      ...limits,
      label: 'Regulation',
      help: 'Outside rules that it falls under.',
      choices: REGULATIONS,
    }),
    third_party_forbidden: yesNo({
      ...limits,
      label: 'Third parties forbidden',
      help: 'Law, a licence or a contract says that only the company may handle it.',
    }),
    safety: yesNo({
      ...limits,
      label: 'Safety or crime',
      help: 'Life and limb, safeguarding, active fraud or law enforcement.',
    }),
    exposure: yesNo({
      ...limits,
      label: 'Regulator, press or legal',
      help: 'Regulator, press, a legal threat or a complaint to the board.',
    }),
    vulnerability: optionalChoice({
      ...limits,
      label: 'Vulnerable customers',
      help: 'How likely it is that the customer is vulnerable, for instance bereaved, ill or in debt.',
      choices: [
        { value: 'low', label: 'Low' },
        { value: 'medium', label: 'Medium' },
        { value: 'high', label: 'High' },
      ],
    }),
    significant_decision: yesNo({
      ...limits,
      label: 'Significant decision',
      help: 'It ends in a decision with legal or similarly weighty effect on a person.',
    }),
    sensitive_data_visible: yesNo({
      ...limits,
      label: 'Card or special data in view',
      help: 'Card data or special categories of personal data are visible to whoever handles it.',
    }),
    data_control: optionalText({
      ...limits,
      label: 'Control of that data',
      help: 'The masking or impact assessment that is in place; leave empty while there is none.',
    }),
    data_residency: optionalChoice({
      ...limits,
      label: 'Data must stay',
      help: 'How far the data may travel.',
      choices: [
        { value: 'country', label: 'In the country' },
        { value: 'region', label: 'In the region' },
        { value: 'free', label: 'Anywhere with safeguards' },
      ],
    }),
    licence_needed: yesNo({
      ...limits,
      label: 'Provider licence needed',
      help: 'Only a licensed provider may do it, as with regulated advice or debt collection.',
    }),
    untested_language: optionalText({
      ...limits,
      label: 'Language without tested agents',
      help: 'A language for which no agents were tested in the partner market; leave empty when there is none.',
    }),

    brand: level({
      ...ratings,
      label: 'Brand criticality',
      help: 'What a bad experience here does to loyalty.',
      anchors: ANCHORS.brand,
    }),
    emotional_intensity: level({
      ...ratings,
      label: 'Emotional intensity',
      help: 'How much is at stake for the customer.',
      anchors: ANCHORS.emotion,
    }),
    judgement: level({
      ...ratings,
      label: 'Judgement needed',
      help: 'How much whoever handles it has to decide.',
      anchors: ANCHORS.judgement,
    }),
    complexity: level({
      ...ratings,
      label: 'Complexity',
      help: 'How many branches and how much knowledge it takes.',
      anchors: ANCHORS.complexity,
    }),
    data: level({
      ...ratings,
      label: 'Data sensitivity',
      help: 'The most sensitive data that is seen.',
      anchors: ANCHORS.data,
    }),
    volume: level({
      ...ratings,
      label: 'Volume',
      help: 'Leave empty to take it from contacts and AHT.',
      anchors: ANCHORS.volume,
    }),
    repeatability: level({
      ...ratings,
      label: 'Repeatability',
      help: 'How alike the same case is handled each time.',
      anchors: ANCHORS.repeatability,
    }),
    documentation: level({
      ...ratings,
      label: 'Documentation',
      help: 'What could be handed to a new team today.',
      anchors: ANCHORS.documentation,
    }),
    coverage: level({
      ...ratings,
      label: 'Coverage need',
      help: 'Hours and languages beyond the home team.',
      anchors: ANCHORS.coverage,
    }),
    digital: level({
      ...ratings,
      label: 'Digital availability',
      help: 'How far it can be settled without a person.',
      anchors: ANCHORS.digital,
    }),

    nuance: level({
      ...place,
      label: 'Nuance',
      help: 'How much language and culture matter.',
      anchors: ANCHORS.nuance,
    }),
    cost_pressure: level({
      ...place,
      label: 'Cost pressure',
      help: 'How much the price of handling it has to fall.',
      anchors: ANCHORS.cost,
    }),
    overlap: level({
      ...place,
      label: 'Overlap with home team',
      help: 'How much of the day both teams work together.',
      anchors: ANCHORS.overlap,
    }),
    round_clock: level({
      ...place,
      label: '24/7 need',
      help: 'How far service goes beyond one working day.',
      anchors: ANCHORS.roundClock,
    }),
    data_constraint: level({
      ...place,
      label: 'Data constraint',
      help: 'How hard it is to handle the data abroad.',
      anchors: ANCHORS.dataConstraint,
    }),
    governance: level({
      ...place,
      label: 'Governance closeness',
      help: 'How close managers have to be.',
      anchors: ANCHORS.governance,
    }),

    decision: optionalChoice({
      ...decision,
      label: 'Decision',
      help: 'Who will handle it; your choice stands beside the recommendation.',
      choices: SOURCING_DECISIONS,
    }),
    decision_basis: optionalChoice({
      ...decision,
      label: 'Recommended when decided',
      help: 'What was recommended when the decision was taken.',
      choices: SOURCING_DECISIONS,
    }),
    decision_reason: longText({
      ...decision,
      label: 'Reason',
      help: 'Why the decision differs from the recommendation.',
      width: 36,
    }),
    partner_share: optionalDecimal({
      ...decision,
      label: "Partner's share",
      help: 'Share of the workload that the partner takes when it is hybrid; leave empty for the default.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    location_choice: optionalChoice({
      ...decision,
      label: 'Location chosen',
      help: 'Where the partner works; leave empty to follow the recommendation.',
      choices: LOCATION_CHOICES,
    }),
    location_reason: longText({
      ...decision,
      label: 'Reason for the location',
      help: 'Why the location differs from the recommendation.',
      width: 36,
    }),
    location: optionalReference({
      ...decision,
      label: 'Partner location',
      help: 'The country or city, for overlap hours and wages.',
      to: 'location',
    }),
    service_tier: optionalChoice({
      ...decision,
      label: 'Service tier',
      help: 'Which line handles it.',
      choices: [
        { value: 'self-service', label: 'Self-service' },
        { value: 'tier-1', label: 'First line' },
        { value: 'tier-2', label: 'Second line' },
        { value: 'expert', label: 'Expert' },
      ],
    }),
    fallback: optionalReference({
      ...decision,
      label: 'Fallback to',
      help: 'Where a customer goes on when a machine cannot help: a touchpoint with people.',
      to: 'touchpoint',
    }),
    wave: optionalInteger({ ...decision, label: 'Wave', help: 'In which wave it moves.', min: 1, max: 9 }),
    due: date({ ...decision, label: 'Target date', help: 'When the decision should be in effect.' }),
    status: choice({
      ...decision,
      label: 'Status',
      help: 'How far the decision is.',
      choices: WORK_STATUSES,
      initial: 'open',
    }),
    evidence: longText({ ...decision, label: 'Evidence', help: 'What the ratings rest on.', width: 36 }),
    note: longText({ ...decision, label: 'Note', help: 'What else matters.', width: 36 }),
  },
  check: (row) =>
    row.fallback === row.id ? 'A touchpoint cannot fall back on itself: choose one with people.' : null,
});

export type Touchpoint = RowOf<typeof touchpoint>;
