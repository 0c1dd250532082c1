import { clockTime, timeZone } from '../clock-field.ts';
import { choice, date, integer, longText, text, timestamp, yesNo } from '../field.ts';
import {
  optionalChoice,
  optionalDecimal,
  optionalInteger,
  optionalMoney,
  optionalText,
} from '../optional-field.ts';
import { RELATIONSHIPS, ROLL_UPS, SECTORS } from '../readiness-lists.ts';
import { AHP_INDEXES, PRICE_BASES, PRICE_METHODS, WEIGHT_METHODS } from '../selection-lists.ts';
import { defineTable, type RowOf } from '../table.ts';

const handover = { section: 'Hand-over' } as const;
const selection = { section: 'Selection' } as const;
const request = { section: 'Request for proposal' } as const;

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
    sector: optionalChoice({
      label: 'Sector',
      help: 'The industry whose rules and habits apply.',
      choices: [...SECTORS, { value: 'other', label: 'Other' }],
    }),
    sector_template: optionalChoice({
      label: 'Sector template',
      help: 'Whose weights, risks, certificates and questions are taken over; it can be taken off again.',
      choices: SECTORS,
    }),
    employees: optionalInteger({
      label: 'Employees',
      help: 'In the whole organisation.',
      min: 1,
      max: 10_000_000,
    }),
    countries: optionalText({ label: 'Countries', help: 'Where the customers are.' }),
    languages: optionalText({ label: 'Languages', help: 'Those that customers are served in.' }),
    hours_today: optionalText({
      label: 'Hours today',
      help: 'When customers reach somebody now, such as Mon-Fri 8-20.',
    }),
    hours_wanted: optionalText({ label: 'Hours wanted', help: 'When they should, such as every day 7-23.' }),
    partner_work: longText({
      label: 'What exactly a third party would do',
      help: 'In the words of a working day: which contacts it takes, what it may decide, what it hands back.',
    }),
    relationship: optionalChoice({
      label: 'Relationship sought',
      help: 'What the partner should be; price and contract follow from it.',
      choices: RELATIONSHIPS,
    }),
    team_fte: optionalDecimal({
      label: 'Team today',
      help: 'Full-time equivalents who serve customers, average of the year.',
      min: 0,
      max: 1_000_000,
      unit: 'FTE',
    }),
    team_cost: optionalMoney({
      label: 'Cost of the team a year',
      help: 'Pay with all additions, space, tools and management.',
      min: 0,
      max: 1_000_000_000_000,
    }),
    team_attrition_percent: optionalDecimal({
      label: 'Attrition',
      help: 'Share of agents who leave in a year.',
      min: 0,
      max: 500,
      unit: '%',
    }),
    contract_value: optionalMoney({
      label: 'Expected contract value a year',
      help: 'What a partner would charge in a normal year; hidden costs are counted from it.',
      min: 0,
      max: 1_000_000_000_000,
    }),
    horizon_months: integer({
      label: 'Horizon',
      help: 'Over how many months benefits and costs are looked at.',
      min: 1,
      max: 240,
      initial: 36,
      unit: 'months',
    }),
    fiscal_year_start: integer({
      label: 'Fiscal year starts in month',
      help: '1 for January to 12 for December.',
      min: 1,
      max: 12,
      initial: 1,
    }),
    roll_up: choice({
      label: 'Several answers count as',
      help: 'How the answers of several respondents become one level, unless a question is settled differently.',
      choices: ROLL_UPS,
      initial: 'mean',
    }),
    blind: yesNo({
      label: 'Answer blind',
      help: 'What others answered stays hidden until a respondent has given their own answer.',
    }),
    sample: yesNo({ label: 'Sample', help: 'The workbook was made from the sample engagement.' }),
    transition_start: date({
      ...handover,
      label: 'Transition starts',
      help: 'First day of the hand-over; stages and meetings count from it.',
    }),
    go_live_on: date({
      ...handover,
      label: 'Goes live',
      help: 'First day on which the partner answers customers; while empty, the first day on which the plan gives it volume.',
    }),
    holiday_regions: optionalText({
      ...handover,
      label: 'Holiday calendars',
      help: 'Countries or regions whose public holidays count, as in DE-NW, NL.',
    }),
    brand_promise: longText({
      ...handover,
      label: 'Brand promise',
      help: 'What customers may always expect, in the words of the company.',
    }),
    boundary_statement: longText({
      ...handover,
      label: 'Boundary statement',
      help: 'Who owns what, in a few sentences; put together from the boundaries, then yours to change.',
    }),
    weight_method: choice({
      ...selection,
      label: 'Weights by',
      help: 'How the weights of the criteria come about.',
      choices: WEIGHT_METHODS,
      initial: 'direct',
    }),
    ahp_index: choice({
      ...selection,
      label: 'Random index',
      help: 'The table that contradictions between pairs are measured against.',
      choices: AHP_INDEXES,
      initial: 'saaty-2005',
    }),
    price_method: choice({
      ...selection,
      label: 'Price becomes a score by',
      help: 'Chosen before offers are opened.',
      choices: PRICE_METHODS,
      initial: 'ratio',
    }),
    price_basis: choice({
      ...selection,
      label: 'Price is',
      help: 'What is compared when price is scored.',
      choices: PRICE_BASES,
      initial: 'tco',
    }),
    budget_limit: optionalMoney({
      ...selection,
      label: 'Budget a year',
      help: 'What the service may cost in a normal year, everything included.',
      min: 0,
      max: 1_000_000_000_000,
    }),
    compare_contacts: optionalDecimal({
      ...selection,
      label: 'Contacts a year',
      help: 'The volume that all offers are reckoned with; taken from the touchpoint map while empty.',
      min: 0,
      max: 1_000_000_000,
    }),
    compare_aht: optionalDecimal({
      ...selection,
      label: 'Handling time',
      help: 'Average of a contact in scope; taken from the touchpoint map while empty.',
      min: 0,
      max: 86_400,
      unit: 's',
    }),
    compare_resolved_percent: optionalDecimal({
      ...selection,
      label: 'Resolved at first contact',
      help: 'Share of contacts that end solved.',
      min: 0,
      max: 100,
      unit: '%',
    }),
    rfp_intro: longText({
      ...request,
      label: 'What the request is about',
      help: 'The situation and the aim, as vendors read it on the first sheet.',
    }),
    rfp_contact: optionalText({
      ...request,
      label: 'Contact for vendors',
      help: 'The one person whom vendors may ask, with an address.',
      max: 300,
    }),
    rfp_issued_on: date({ ...request, label: 'Goes out on', help: 'The day on which vendors get it.' }),
    rfp_due_on: date({ ...request, label: 'Answers due on', help: 'The last day for answers.' }),
    rfp_publish_weights: yesNo({
      ...request,
      label: 'Weights are shown',
      help: 'Vendors see how much each criterion counts.',
      initial: true,
    }),
    rfp_rules: longText({
      ...request,
      label: 'How it is decided',
      help: 'How answers are scored, what excludes, and what happens next.',
    }),
    shared_goals: longText({
      ...selection,
      label: 'Goals of both',
      help: 'What client and partner want to reach together, and what each gains.',
    }),
    content_pack: optionalText({
      label: 'Content pack',
      help: 'The questions that the workbook was created with.',
    }),
    created_at: timestamp({ label: 'Created', help: 'When the workbook was created.' }),
  },
});

export type Engagement = RowOf<typeof engagement>;
