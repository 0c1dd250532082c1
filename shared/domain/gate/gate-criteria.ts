import { FEWEST_ROUTES } from '../case/compare-options.ts';
import { BUY_IN_NEEDED, STRONG_INFLUENCE } from '../change/buy-in-gate.ts';
import { BAND_FLOORS, FAILED_GATE_LEVEL, WEAK_DIMENSION } from '../readiness/readiness-band.ts';
import type { GateCriterion } from './gate-finding.ts';

/** A buy-in index below this stops. Our own threshold. */
export const BUY_IN_STOPS = 40;

/** From this difference of claimed and evidenced score on it is remarked, in points. Our own threshold. */
export const CLAIM_DISTANCE = 10;

/** What the first gate looks at, in the order in which it is read out. Thresholds beyond the checklist's are ours. */
export const GATE_CRITERIA = {
  band: {
    id: 'band',
    label: 'Readiness band',
    rule: `Stops below “Ready with conditions” (${BAND_FLOORS['ready-with-conditions']} and no cap) and while unknown; “Ready with conditions” is a condition.`,
    step: 'results',
    ask: 'Close the gaps that hold the readiness band back',
    digits: 0,
  },
  failed: {
    id: 'failed',
    label: 'Gate questions failed',
    rule: `Each at level ${FAILED_GATE_LEVEL} or lower stops.`,
    step: 'checklist',
    ask: 'Raise every failed gate question of the checklist',
    digits: 0,
  },
  open: {
    id: 'open',
    label: 'Gate questions open',
    rule: 'Each one that is not answered stops.',
    step: 'checklist',
    ask: 'Answer every gate question of the checklist',
    digits: 0,
  },
  weak: {
    id: 'weak',
    label: `Dimensions below ${WEAK_DIMENSION}`,
    rule: 'Each one stops.',
    step: 'results',
    ask: `Bring every dimension of the checklist to ${WEAK_DIMENSION} or more`,
    digits: 0,
  },
  provisional: {
    id: 'provisional',
    label: 'Overall score is provisional',
    rule: 'A condition while a dimension is less than 60 % answered.',
    step: 'checklist',
    ask: 'Answer the dimensions of the checklist that are too thin to count',
    digits: 0,
  },
  proof: {
    id: 'proof',
    label: 'Claimed beyond evidenced',
    rule: `A condition while claimed levels count; a remark from ${CLAIM_DISTANCE} points on.`,
    step: 'results',
    ask: 'Collect proof for what is only claimed, and let evidenced levels count',
    digits: 1,
  },
  buyIn: {
    id: 'buy-in',
    label: 'Buy-in index',
    rule: `Stops below ${BUY_IN_STOPS}; a condition below ${BUY_IN_NEEDED} and while unknown.`,
    step: 'change',
    ask: 'Win over the groups that lower the buy-in index most',
    digits: 1,
  },
  against: {
    id: 'against',
    label: 'Influential groups against',
    rule: `Each with an influence of ${STRONG_INFLUENCE} or 5 is a condition.`,
    step: 'change',
    ask: 'Talk with every influential group that is against, and agree what would change its mind',
    digits: 0,
  },
  unattended: {
    id: 'unattended',
    label: 'Critical risks unattended',
    rule: 'Each critical risk without an owner, or without a word on what is done about it, stops.',
    step: 'risks',
    ask: 'Give every critical risk an owner and a mitigation',
    digits: 0,
  },
  critical: {
    id: 'critical',
    label: 'Critical risks',
    rule: 'Each open risk with a counted score of 15 or more is a condition.',
    step: 'risks',
    ask: 'Bring every critical risk below 15, with controls that are proven',
    digits: 0,
  },
  risks: {
    id: 'risks',
    label: 'Risks rated',
    rule: 'None at all is a condition.',
    step: 'risks',
    ask: 'Collect and rate the risks of handing work over',
    digits: 0,
  },
  touchpoints: {
    id: 'touchpoints',
    label: 'Touchpoints undecided',
    rule: 'Each one is a condition; no touchpoints at all stop.',
    step: 'touchpoint-map',
    ask: 'Decide every touchpoint of the map',
    digits: 0,
  },
  blocked: {
    id: 'blocked',
    label: 'Touchpoints blocked',
    rule: 'Each one that shows card or special data without a control is a condition.',
    step: 'touchpoint-map',
    ask: 'Record a control for every touchpoint that shows card or special data',
    digits: 0,
  },
  audited: {
    id: 'audited',
    label: 'Processes audited',
    rule: 'None at all is a condition.',
    step: 'process-audit',
    ask: 'Audit the processes that may move',
    digits: 0,
  },
  fixFirst: {
    id: 'fix-first',
    label: 'Processes to fix first',
    rule: 'Each process that is to move and has to be fixed before is a condition.',
    step: 'process-audit',
    ask: 'Fix the processes that are to move and are not defined, repeatable or measurable yet',
    digits: 0,
  },
  reasons: {
    id: 'reasons',
    label: 'Drivers that can be measured',
    rule: 'No driver at all stops; none with a baseline and a target is a condition.',
    step: 'drivers',
    ask: 'Give the most important driver a benefit with a baseline and a target',
    digits: 0,
  },
  routes: {
    id: 'routes',
    label: 'Routes compared',
    rule: `Fewer than ${FEWEST_ROUTES} rated routes are a condition.`,
    step: 'options',
    ask: `Rate at least ${FEWEST_ROUTES} routes, leaving things as they are among them`,
    digits: 0,
  },
  hiddenCost: {
    id: 'hidden-cost',
    label: 'Likely hidden costs, first year',
    rule: 'A condition while unknown.',
    step: 'hidden-costs',
    ask: 'Estimate the hidden costs and the contract value they are counted from',
    digits: 0,
  },
} as const satisfies Readonly<Record<string, GateCriterion>>;

export type GateCriterionKey = keyof typeof GATE_CRITERIA;
