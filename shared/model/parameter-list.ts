import { ANCHORS } from './anchors.ts';

/** One weight, threshold or assumption of the method, with the default that applies unless the workbook says otherwise. */
export interface ParameterAbout {
  readonly key: string;
  readonly group: ParameterGroup;
  readonly label: string;
  readonly unit: string;
  readonly initial: number;
  readonly min: number;
  readonly max: number;
}

export type ParameterGroup = (typeof PARAMETER_GROUPS)[number]['id'];

export const PARAMETER_GROUPS = [
  { id: 'option', title: 'Options', help: 'Weights of what the routes are compared by; our own defaults.' },
  { id: 'workload', title: 'Workload', help: 'How contacts become full-time equivalents.' },
  { id: 'rtm', title: 'Readiness to move', help: 'Weights of the four readiness factors of a process.' },
  { id: 'stm', title: 'Suitability to move', help: 'Weights of the eight suitability factors of a process.' },
  {
    id: 'hint',
    title: 'Automation hint',
    help: 'Weights of what makes a process worth automating before it moves.',
  },
  { id: 'quadrant', title: 'Process thresholds', help: 'Where the quadrants, the gate and the waves begin.' },
  { id: 'keep', title: 'Keep score', help: 'Weights of what speaks for the home team.' },
  { id: 'automate', title: 'Automate score', help: 'Weights of what speaks for a machine.' },
  { id: 'outsource', title: 'Outsource score', help: 'Weights of what speaks for a partner.' },
  {
    id: 'decision',
    title: 'Decision thresholds',
    help: 'Where the scores of a touchpoint turn into a decision.',
  },
  {
    id: 'location',
    title: 'Location',
    help: 'Weights of the six location factors, and when two locations are a blend.',
  },
  {
    id: 'balance',
    title: 'Balance check',
    help: 'Where the check of the KPIs warns, and where it forbids going on.',
  },
  { id: 'duties', title: 'Responsibilities', help: 'When the grid of responsibilities warns.' },
  {
    id: 'quality',
    title: 'Quality checks',
    help: 'How many contacts are looked at, and how far assessors may differ.',
  },
  { id: 'hand_over', title: 'Hand-over', help: 'When going live is suggested.' },
  { id: 'finance', title: 'Business case', help: 'Rates, growth and bands of the business case.' },
  {
    id: 'pricing',
    title: 'Prices',
    help: 'How offers are made comparable, and when the advice on a pricing model turns.',
  },
  {
    id: 'selection',
    title: 'Partner selection',
    help: 'When weights, scores and the ranking call for a second look.',
  },
  {
    id: 'review',
    title: 'Performance reviews',
    help: 'When ratings of a working partner call for something to be done.',
  },
  { id: 'risk', title: 'Chance of a risk', help: 'Chance in a year that stands for each likelihood.' },
  {
    id: 'fit',
    title: 'Location fit',
    help: 'How well a location suits each level of a factor, from 1 to 5.',
  },
] as const;

const weight = (group: ParameterGroup, key: string, label: string, initial: number) =>
  ({ key: `${group}.${key}`, group, label, unit: 'weight', initial, min: 0, max: 1_000 }) as const;

const score = <const K extends string>(key: K, group: ParameterGroup, label: string, initial: number) =>
  ({ key, group, label, unit: 'points', initial, min: 0, max: 100 }) as const;

const share = (key: string, group: ParameterGroup, label: string, initial: number) =>
  ({ key, group, label, unit: '%', initial, min: 0, max: 100 }) as const;

const count = (key: string, group: ParameterGroup, label: string, unit: string, initial: number) =>
  ({ key, group, label, unit, initial, min: 0, max: 1_000 }) as const;

const rating = (key: string, group: ParameterGroup, label: string, initial: number) =>
  ({ key, group, label, unit: 'rating', initial, min: 1, max: 5 }) as const;

/** Fit of each delivery location to levels 1 to 5 of each factor. */
const FIT = {
  onshore: {
    nuance: [2, 2, 3, 4, 5],
    cost: [5, 4, 3, 2, 1],
    overlap: [3, 3, 4, 5, 5],
    round_clock: [4, 4, 3, 2, 2],
    data: [3, 3, 4, 5, 5],
    governance: [3, 3, 4, 5, 5],
  },
  nearshore: {
    nuance: [3, 3, 4, 4, 3],
    cost: [3, 4, 4, 4, 3],
    overlap: [3, 4, 5, 5, 4],
    round_clock: [3, 3, 3, 3, 3],
    data: [3, 3, 3, 2, 2],
    governance: [3, 4, 4, 4, 4],
  },
  offshore: {
    nuance: [5, 4, 3, 2, 1],
    cost: [2, 3, 4, 5, 5],
    overlap: [5, 4, 3, 2, 1],
    round_clock: [2, 3, 4, 5, 5],
    data: [4, 3, 3, 2, 1],
    governance: [4, 4, 3, 2, 1],
  },
} as const;

const LOCATION_FACTORS = {
  nuance: 'Nuance',
  cost: 'Cost pressure',
  overlap: 'Overlap',
  round_clock: '24/7 need',
  data: 'Data constraint',
  governance: 'Governance closeness',
} as const;

const LOCATION_NAMES = { onshore: 'Onshore', nearshore: 'Nearshore', offshore: 'Offshore' } as const;

/** Every weight, threshold and assumption, in the order in which they are shown. */
export const PARAMETERS: readonly ParameterAbout[] = [
  weight('option', 'cost', 'Running cost', 25),
  weight('option', 'quality', 'Quality for customers', 25),
  weight('option', 'speed', 'Time until it works', 10),
  weight('option', 'scale', 'Scale and cover', 15),
  weight('option', 'control', 'Control and knowledge', 15),
  weight('option', 'effort', 'Effort of the change', 10),

  {
    key: 'workload.paid_hours',
    group: 'workload',
    label: 'Paid hours',
    unit: 'hours per FTE and month',
    initial: 160,
    min: 1,
    max: 400,
  },
  {
    key: 'workload.shrinkage',
    group: 'workload',
    label: 'Shrinkage',
    unit: '%',
    initial: 30,
    min: 0,
    max: 95,
  },
  {
    key: 'workload.occupancy',
    group: 'workload',
    label: 'Occupancy',
    unit: '%',
    initial: 80,
    min: 5,
    max: 100,
  },

  weight('rtm', 'defined', 'Defined', 30),
  weight('rtm', 'repeatable', 'Repeatable', 25),
  weight('rtm', 'measurable', 'Measurable', 25),
  weight('rtm', 'documentation', 'Documentation', 20),

  weight('stm', 'workload', 'Workload', 15),
  weight('stm', 'predictability', 'AHT predictability', 5),
  weight('stm', 'complexity', 'Complexity', 15),
  weight('stm', 'exceptions', 'Exceptions', 15),
  weight('stm', 'judgement', 'Judgement needed', 15),
  weight('stm', 'systems', 'Systems access', 10),
  weight('stm', 'data', 'Data sensitivity', 10),
  weight('stm', 'brand', 'Brand criticality', 15),

  weight('hint', 'workload', 'Workload', 30),
  weight('hint', 'judgement', 'Judgement needed', 30),
  weight('hint', 'exceptions', 'Exceptions', 20),
  weight('hint', 'digital', 'Digital start and structured data', 20),

  score('quadrant.rtm', 'quadrant', 'Ready to move from', 60),
  score('quadrant.stm', 'quadrant', 'Suitable to move from', 60),
  score('quadrant.automate_first', 'quadrant', 'Automate before moving from', 70),
  rating('quadrant.fix_first', 'quadrant', 'Fix first at or below', 2),
  rating('quadrant.missing_artefact', 'quadrant', 'Artefact missing at or below', 3),
  {
    key: 'quadrant.wave_1_share',
    group: 'quadrant',
    label: 'Most workload in wave 1 of a first outsourcing',
    unit: '%',
    initial: 40,
    min: 0,
    max: 100,
  },
  {
    key: 'quadrant.repeat_contacts',
    group: 'quadrant',
    label: 'Remove demand above repeat contacts of',
    unit: '%',
    initial: 15,
    min: 0,
    max: 100,
  },

  weight('keep', 'brand', 'Brand criticality', 30),
  weight('keep', 'emotion', 'Emotional intensity', 20),
  weight('keep', 'judgement', 'Judgement needed', 20),
  weight('keep', 'complexity', 'Complexity', 15),
  weight('keep', 'data', 'Data sensitivity', 15),

  weight('automate', 'volume', 'Volume', 25),
  weight('automate', 'repeatability', 'Repeatability', 30),
  weight('automate', 'judgement', 'Judgement needed', 25),
  weight('automate', 'emotion', 'Emotional intensity', 10),
  weight('automate', 'digital', 'Digital availability', 10),

  weight('outsource', 'volume', 'Volume', 20),
  weight('outsource', 'repeatability', 'Repeatability', 30),
  weight('outsource', 'documentation', 'Documentation', 15),
  weight('outsource', 'coverage', 'Coverage need', 15),
  weight('outsource', 'brand', 'Brand criticality', 10),
  weight('outsource', 'complexity', 'Complexity', 10),

  score('decision.keep', 'decision', 'Keep from a keep score of', 70),
  score('decision.keep_leaning', 'decision', 'Leaning to keep from a keep score of', 50),
  score('decision.automate', 'decision', 'Automate from an automate score of', 70),
  score('decision.outsource', 'decision', 'Outsource from an outsource score of', 60),
  score(
    'decision.hybrid_outsource',
    'decision',
    'Hybrid despite leaning to keep, from an outsource score of',
    50,
  ),
  score(
    'decision.hybrid_automate',
    'decision',
    'Hybrid despite leaning to keep, from an automate score of',
    60,
  ),
  score('decision.hybrid_low', 'decision', 'Hybrid rather than keep, from an outsource score of', 45),
  score('decision.close_call', 'decision', 'Close call within', 5),
  rating('decision.automate_judgement', 'decision', 'Automate with judgement up to', 2),
  rating('decision.automate_emotion', 'decision', 'Automate with emotion up to', 3),
  rating('decision.automate_digital', 'decision', 'Automate with digital availability from', 3),
  rating(
    'decision.keep_coverage',
    'decision',
    'Partner takes first contact out of hours from a coverage need of',
    5,
  ),
  {
    key: 'decision.hybrid_share',
    group: 'decision',
    label: "Partner's share of a hybrid touchpoint",
    unit: '%',
    initial: 50,
    min: 0,
    max: 100,
  },
  {
    key: 'decision.figures_age',
    group: 'decision',
    label: 'Figures are old after',
    unit: 'months',
    initial: 6,
    min: 1,
    max: 120,
  },

  weight('location', 'nuance', LOCATION_FACTORS.nuance, 25),
  weight('location', 'cost', LOCATION_FACTORS.cost, 25),
  weight('location', 'overlap', LOCATION_FACTORS.overlap, 15),
  weight('location', 'round_clock', LOCATION_FACTORS.round_clock, 10),
  weight('location', 'data', LOCATION_FACTORS.data, 15),
  weight('location', 'governance', LOCATION_FACTORS.governance, 10),
  {
    key: 'location.blend_gap',
    group: 'location',
    label: 'Blend when two locations are closer than',
    unit: 'points of 5',
    initial: 0.25,
    min: 0,
    max: 4,
  },
  rating('location.overlap_need', 'location', 'Overlap with the home team matters from', 4),
  {
    key: 'location.overlap_hours',
    group: 'location',
    label: 'Least hours together where overlap matters',
    unit: 'hours a day',
    initial: 3,
    min: 0,
    max: 24,
  },

  share('balance.efficiency_warn', 'balance', 'Warn when efficiency and access weigh more than', 50),
  share('balance.efficiency_stop', 'balance', 'Not agreed when efficiency and access weigh more than', 70),
  count('balance.behavioural', 'balance', 'Behavioural service levels needed', 'behaviours', 3),
  count('balance.critical', 'balance', 'Warn with more critical service levels than', 'service levels', 12),
  share('balance.occupancy_warn', 'balance', 'Warn with an occupancy target above', 85),
  share('balance.occupancy_stop', 'balance', 'Error with an occupancy target above', 90),

  share('duties.accountable', 'duties', 'Warn when one role answers for more than', 30),
  count('duties.responsible', 'duties', 'Warn with more responsible roles than', 'roles', 4),

  share('quality.confidence', 'quality', 'Confidence of a sample', 95),
  share('quality.margin', 'quality', 'Margin of error of a sample', 5),
  count('quality.per_agent', 'quality', 'Least contacts looked at', 'contacts per agent and month', 5),
  score('quality.spread', 'quality', 'Assessors may differ by', 5),

  score('hand_over.go', 'hand_over', 'Go live from a score of', 85),
  score('hand_over.conditions', 'hand_over', 'Go live with conditions from a score of', 70),

  share('finance.discount_rate', 'finance', 'Discount rate a year', 8),
  share('finance.growth_in_house', 'finance', 'In-house cost grows a year by', 3),
  share('finance.growth_outsourced', 'finance', 'Outsourced cost grows a year by', 4),
  share('finance.gap_attention', 'finance', 'False-savings gap calls for attention from', 10),
  share('finance.gap_red', 'finance', 'False-savings gap is red above', 25),
  share('finance.saving_ceiling', 'finance', 'A saving in the running year is hard to believe above', 35),
  {
    key: 'finance.runs',
    group: 'finance',
    label: 'Drawn cases of a simulation',
    unit: 'runs',
    initial: 5_000,
    min: 100,
    max: 100_000,
  },
  {
    key: 'finance.seed',
    group: 'finance',
    label: 'Seed of the simulations',
    unit: 'number',
    initial: 1,
    min: 0,
    max: 100_000,
  },

  share('pricing.volume_swing', 'pricing', 'Volumes are looked at lower and higher by', 20),
  share(
    'pricing.should_cost_low',
    'pricing',
    'Too low to be credible below this share of the should-cost',
    80,
  ),
  count('pricing.small_team', 'pricing', 'A team is small up to', 'FTE', 10),
  score('pricing.stable_process', 'pricing', 'Processes suit a price per contact from', 70),
  {
    key: 'pricing.peak',
    group: 'pricing',
    label: 'Peaks call for a hybrid price above',
    unit: '× the mean month',
    initial: 1.8,
    min: 1,
    max: 10,
  },
  share('pricing.avoidable', 'pricing', 'Avoidable contacts call for a gainshare above', 15),
  share('pricing.outcome_share', 'pricing', 'An outcome element stays within this share of the fee', 20),

  share('selection.price_weight', 'selection', 'Price may outweigh culture and quality above', 35),
  count('selection.spread', 'selection', 'Evaluators talk when scores differ by', 'points', 2),
  share('selection.close_margin', 'selection', "No clear winner below this share of the leader's score", 10),
  count('selection.close_flip', 'selection', 'No clear winner when a weight may move less than', 'points', 5),
  share('selection.tornado', 'selection', 'Weights are moved up and down by', 20),
  share('selection.weight_swing', 'selection', 'Weights are drawn within', 30),
  count('selection.score_swing', 'selection', 'Scores are drawn within', 'points', 0.5),
  {
    key: 'selection.runs',
    group: 'selection',
    label: 'Drawn rankings',
    unit: 'runs',
    initial: 10_000,
    min: 100,
    max: 100_000,
  },
  {
    key: 'selection.consistency',
    group: 'selection',
    label: 'Pairs are consistent up to',
    unit: 'ratio',
    initial: 0.1,
    min: 0,
    max: 1,
  },
  {
    key: 'selection.inconsistency',
    group: 'selection',
    label: 'Pairs are refused above',
    unit: 'ratio',
    initial: 0.2,
    min: 0,
    max: 1,
  },
  count('selection.certificate_months', 'selection', 'Certificates that end within', 'months', 6),

  rating('review.low', 'review', 'The relationship is escalated below a mean of', 3),
  {
    key: 'review.trend',
    group: 'review',
    label: 'A trend is marked from a loss of',
    unit: 'points a period',
    initial: 0.25,
    min: 0,
    max: 4,
  },
  count('review.spread', 'review', 'Two raters talk when ratings differ by', 'points', 2),

  ...[5, 15, 35, 60, 85].map((initial, index) => ({
    key: `risk.probability_${index + 1}`,
    group: 'risk' as const,
    label: `Likelihood ${index + 1}: ${ANCHORS.likelihood[index]?.toLowerCase()}`,
    unit: '% a year',
    initial,
    min: 0,
    max: 100,
  })),

  ...Object.entries(FIT).flatMap(([location, factors]) =>
    Object.entries(factors).flatMap(([factor, levels]: [string, readonly number[]]) =>
      levels.map((initial, index) => ({
        key: `fit.${location}.${factor}.${index + 1}`,
        group: 'fit' as const,
        label: `${LOCATION_NAMES[location as keyof typeof LOCATION_NAMES]}, ${LOCATION_FACTORS[factor as keyof typeof LOCATION_FACTORS].toLowerCase()} ${index + 1}`,
        unit: 'fit',
        initial,
        min: 1,
        max: 5,
      })),
    ),
  ),
];
