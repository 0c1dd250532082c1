import { FREQUENCIES, KPI_CATEGORIES, KPI_DIRECTIONS, KPI_ROLES, MEASURED_BY } from '../expectation-lists.ts';
import { choice, date, longText, text, yesNo } from '../field.ts';
import { references } from '../list-field.ts';
import { optionalDecimal, optionalInteger, optionalReference, optionalText } from '../optional-field.ts';
import { DRAFT_STATUSES } from '../readiness-lists.ts';
import { defineTable, type RowOf } from '../table.ts';
import { position } from './position.ts';

const identity = { section: 'KPI' } as const;
const measurement = { section: 'Measurement' } as const;
const levels = { section: 'Levels' } as const;
const contract = { section: 'Contract' } as const;
const guard = { section: 'Read together' } as const;
const serves = { section: 'What it serves' } as const;
const people = { section: 'Who answers for it' } as const;
const score = { section: 'Balanced score' } as const;
const guess = { section: 'Range of a month, without history' } as const;

const figure = { min: -1_000_000_000_000, max: 1_000_000_000_000 } as const;
const percent = { min: 0, max: 100, unit: '%' } as const;

/**
 * A measure of the service with its levels, and what the contract makes of it. Ids such as AC2 or QU1 come from the
 * catalogue; own measures have ids of their own. Levels are in the KPI's own unit.
 */
export const kpi = defineTable('kpi', {
  singular: 'KPI',
  plural: 'KPIs',
  named: 'name',
  fields: {
    position,
    name: text({
      ...identity,
      label: 'KPI',
      help: 'The measure by the name that both sides use.',
      width: 34,
    }),
    code: optionalText({ ...identity, label: 'Code', help: 'Short sign for reports, as in AC2.', max: 20 }),
    category: choice({
      ...identity,
      label: 'Category',
      help: 'What it looks at; the balance check counts by it.',
      choices: KPI_CATEGORIES,
      initial: 'quality',
    }),
    role: choice({
      ...identity,
      label: 'In the contract',
      help: 'Managed together, reported, or with a credit for a miss.',
      choices: KPI_ROLES,
      initial: 'managed',
    }),
    why: longText({
      ...identity,
      label: 'Why it matters here',
      help: 'What customers or the business lose when it goes wrong.',
      width: 44,
    }),
    status: choice({
      ...identity,
      label: 'Status',
      help: 'How far its wording is agreed.',
      choices: DRAFT_STATUSES,
      initial: 'draft',
    }),

    definition: longText({
      ...measurement,
      label: 'Definition',
      help: 'What is counted, in words that leave no room.',
      width: 48,
    }),
    formula: longText({
      ...measurement,
      label: 'Formula',
      help: 'What is divided by what, and what is left out of the denominator.',
      width: 48,
    }),
    unit: optionalText({
      ...measurement,
      label: 'Unit',
      help: 'What the levels are in: %, s, hours.',
      max: 30,
    }),
    direction: choice({
      ...measurement,
      label: 'Direction',
      help: 'Whether more is better, less is better, or a range is right.',
      choices: KPI_DIRECTIONS,
      initial: 'up',
    }),
    channels: references({
      ...measurement,
      label: 'Channels',
      help: 'Where it is measured; empty for all.',
      to: 'channel',
    }),
    data_source: optionalText({
      ...measurement,
      label: 'Data source',
      help: 'The system and report that the figure comes from.',
    }),
    measured_by: choice({
      ...measurement,
      label: 'Measured by',
      help: 'Who produces the figure.',
      choices: MEASURED_BY,
      initial: 'partner',
    }),
    raw_data_access: yesNo({
      ...measurement,
      label: 'Client sees raw data',
      help: 'The client can count again from the single contacts.',
    }),
    frequency: choice({
      ...measurement,
      label: 'Frequency',
      help: 'How often it is reported.',
      choices: FREQUENCIES,
      initial: 'monthly',
    }),
    sample_rule: longText({
      ...measurement,
      label: 'Sample rule',
      help: 'How many contacts are looked at and how they are drawn; empty when all are counted.',
      width: 40,
    }),
    exclusions: longText({
      ...measurement,
      label: 'Exclusions',
      help: 'What is left out, and who has to agree to it.',
      width: 40,
    }),

    typical_target: optionalText({
      ...levels,
      label: 'Typical target',
      help: 'Where others start. Your own baseline counts for more.',
    }),
    baseline: optionalDecimal({
      ...levels,
      ...figure,
      label: 'Baseline',
      help: 'What your own team reaches today.',
    }),
    baseline_on: date({
      ...levels,
      label: 'Baseline of',
      help: 'The last day of the time it was measured over.',
    }),
    baseline_source: optionalText({
      ...levels,
      label: 'Source of baseline',
      help: 'Report and months that it was taken from.',
    }),
    expected: optionalDecimal({
      ...levels,
      ...figure,
      label: 'Expected',
      help: 'The level that is right in a normal month.',
    }),
    minimum: optionalDecimal({
      ...levels,
      ...figure,
      label: 'Minimum',
      help: 'The level below which a month is a miss.',
    }),
    range_low: optionalDecimal({
      ...levels,
      ...figure,
      label: 'Range from',
      help: 'For a KPI with a range: the lowest value that is right.',
    }),
    range_high: optionalDecimal({
      ...levels,
      ...figure,
      label: 'Range to',
      help: 'For a KPI with a range: the highest value that is right.',
    }),
    yearly_change_percent: optionalDecimal({
      ...levels,
      label: 'Improvement a year',
      help: 'By how much the expected level moves each year, in percent of itself.',
      min: -100,
      max: 1_000,
      unit: '%',
    }),

    allocation_percent: optionalDecimal({
      ...contract,
      label: 'Allocation',
      help: 'Share of the amount at risk that a miss costs. All together may be more than 100 %.',
      min: 0,
      max: 1_000,
      unit: '%',
    }),
    earn_back: yesNo({
      ...contract,
      label: 'Can be earned back',
      help: 'Good months of this same KPI may return its credit.',
      initial: true,
    }),
    bonus: yesNo({
      ...contract,
      label: 'Carries a bonus',
      help: 'Counts towards the incentive when it is above its expected level.',
    }),
    review_months: optionalInteger({
      ...contract,
      label: 'Reviewed every',
      help: 'After how many months the levels are looked at again with the partner.',
      min: 1,
      max: 120,
      unit: 'months',
    }),

    gaming_risk: longText({
      ...guard,
      label: 'Gaming risk',
      help: 'How the figure can look good while customers fare badly.',
      width: 44,
    }),
    paired: references({
      ...guard,
      label: 'Paired KPIs',
      help: 'What it is always read together with.',
      to: 'kpi',
    }),

    objective: optionalReference({
      ...serves,
      label: 'Objective',
      help: 'The objective of the engagement that it serves.',
      to: 'objective',
    }),
    questions: references({
      ...serves,
      label: 'Gaps',
      help: 'Questions of the checklist whose gap it closes.',
      to: 'question',
    }),
    touchpoints: references({
      ...serves,
      label: 'Touchpoints',
      help: 'Where customers feel it.',
      to: 'touchpoint',
    }),
    processes: references({ ...serves, label: 'Processes', help: 'The work behind it.', to: 'process' }),

    owner: optionalReference({
      ...people,
      label: 'Owner at the client',
      help: 'Who answers for it.',
      to: 'person',
    }),
    partner_owner: optionalReference({
      ...people,
      label: 'Owner at the partner',
      help: 'The role that answers for it there.',
      to: 'raci_role',
    }),
    obligations: references({
      ...people,
      label: 'Depends on',
      help: 'What the client has to do so that the level can be kept.',
      to: 'client_obligation',
    }),

    worst: optionalDecimal({
      ...score,
      ...figure,
      label: 'Worst value',
      help: 'The value that earns no points.',
    }),
    best: optionalDecimal({
      ...score,
      ...figure,
      label: 'Best value',
      help: 'The value that earns all points.',
    }),
    actual: optionalDecimal({
      ...score,
      ...figure,
      label: 'Latest value',
      help: 'The last value that was measured.',
    }),
    weight_percent: optionalDecimal({
      ...score,
      ...percent,
      label: 'Weight',
      help: 'What it counts in the balanced score, and beside the others in the balance check.',
    }),

    guess_low: optionalDecimal({ ...guess, ...figure, label: 'Lowest likely', help: 'A very low month.' }),
    guess_likely: optionalDecimal({ ...guess, ...figure, label: 'Most likely', help: 'A usual month.' }),
    guess_high: optionalDecimal({ ...guess, ...figure, label: 'Highest likely', help: 'A very high month.' }),
    note: longText({ label: 'Note', help: 'What else matters.', width: 40 }),
  },
});

export type Kpi = RowOf<typeof kpi>;
