/** Industries whose usual weights, risks, certificates and questions are known as a sector template. */
export const SECTORS = [
  { value: 'retail', label: 'Retail and e-commerce' },
  { value: 'technology', label: 'Technology and software' },
  { value: 'finance', label: 'Banking and insurance' },
  { value: 'health', label: 'Health care' },
  { value: 'travel', label: 'Travel and hospitality' },
  { value: 'public', label: 'Public services' },
] as const;

export type SectorTemplate = (typeof SECTORS)[number]['value'];

/** What a company wants a partner to be. */
export const RELATIONSHIPS = [
  {
    value: 'capacity',
    label: 'Extra capacity',
    help: 'Trained people at a lower price; the client directs the work.',
  },
  {
    value: 'managed',
    label: 'Managed service',
    help: 'The partner answers for results and runs the operation.',
  },
  {
    value: 'transformation',
    label: 'Partner in change',
    help: 'The partner also changes how the work is done, with automation and better processes.',
  },
] as const;

/** Why companies hand work over. */
export const DRIVER_KINDS = [
  { value: 'cost', label: 'Cost' },
  { value: 'focus', label: 'Focus on what sets us apart' },
  { value: 'skills', label: 'Skills' },
  { value: 'cover', label: 'Hours of cover' },
  { value: 'languages', label: 'Languages' },
  { value: 'speed', label: 'Speed' },
  { value: 'scale', label: 'Scale up and down' },
  { value: 'innovation', label: 'Innovation' },
  { value: 'risk', label: 'Spreading risk' },
  { value: 'other', label: 'Other' },
] as const;

/** The routes that are compared before any partner is. */
export const ROUTES = [
  { value: 'as-is', label: 'Leave as is' },
  { value: 'improve', label: 'Improve in-house' },
  { value: 'automate', label: 'Automate' },
  { value: 'partner', label: 'Partner' },
  { value: 'mix', label: 'Mix' },
] as const;

/** Where a group stands towards the undertaking, with the points that the buy-in index gives it. */
export const ATTITUDES = [
  { value: 'against', label: 'Against', points: 0 },
  { value: 'doubtful', label: 'Doubtful', points: 1 },
  { value: 'neutral', label: 'Neutral', points: 2 },
  { value: 'supportive', label: 'Supportive', points: 3 },
  { value: 'champion', label: 'Champion', points: 4 },
] as const;

export type Attitude = (typeof ATTITUDES)[number]['value'];

/** Who hears of a change. */
export const AUDIENCES = [
  { value: 'executives', label: 'Executives' },
  { value: 'managers', label: 'Managers' },
  { value: 'agents', label: 'Agents and team leaders' },
  { value: 'employees', label: 'Other employees' },
  { value: 'representatives', label: 'Employee representatives' },
  { value: 'customers', label: 'Customers' },
  { value: 'outside', label: 'Authorities, press, suppliers' },
] as const;

/** What an effect of the change touches. */
export const IMPACT_AREAS = [
  { value: 'structure', label: 'Structure' },
  { value: 'culture', label: 'Culture' },
  { value: 'operations', label: 'Operations' },
] as const;

/** Whom an effect of the change touches. */
export const IMPACT_SIDES = [
  { value: 'employees', label: 'Employees' },
  { value: 'customers', label: 'Customers' },
] as const;

/** What becomes of the people in a role. */
export const ROLE_PATHS = [
  { value: 'stay', label: 'Stay' },
  { value: 'partner', label: 'Move to the partner' },
  { value: 'redeploy', label: 'Redeploy' },
  { value: 'retrain', label: 'Retrain' },
  { value: 'leave', label: 'Leave' },
] as const;

/** How far a check, a text or a topic has come. */
export const DRAFT_STATUSES = [
  { value: 'missing', label: 'Missing' },
  { value: 'draft', label: 'Draft' },
  { value: 'review', label: 'In review' },
  { value: 'ready', label: 'Signed off' },
] as const;

export const RISK_CATEGORIES = [
  { value: 'governance', label: 'Governance' },
  { value: 'brand', label: 'Brand' },
  { value: 'quality', label: 'Quality' },
  { value: 'technology', label: 'Technology' },
  { value: 'relationship', label: 'Relationship' },
  { value: 'security', label: 'Security' },
  { value: 'privacy', label: 'Privacy' },
  { value: 'compliance', label: 'Compliance' },
  { value: 'people', label: 'People' },
  { value: 'transition', label: 'Transition' },
  { value: 'readiness', label: 'Readiness' },
  { value: 'insight', label: 'Customer insight' },
  { value: 'commercial', label: 'Commercial' },
  { value: 'financial', label: 'Financial' },
  { value: 'operations', label: 'Operations' },
  { value: 'legal', label: 'Legal' },
  { value: 'continuity', label: 'Continuity' },
  { value: 'integrity', label: 'Integrity' },
  { value: 'exit', label: 'Exit' },
  { value: 'strategic', label: 'Strategic' },
] as const;

export const RISK_RESPONSES = [
  { value: 'avoid', label: 'Avoid', help: 'Change the plan so that it cannot happen.' },
  { value: 'reduce', label: 'Reduce', help: 'Make it less likely or less harmful.' },
  { value: 'transfer', label: 'Transfer', help: 'Let somebody else carry it, by contract or insurance.' },
  { value: 'accept', label: 'Accept', help: 'Live with it, knowingly.' },
] as const;

export const CONTROL_STATUSES = [
  { value: 'planned', label: 'Planned' },
  { value: 'in-place', label: 'In place' },
  { value: 'failed', label: 'Does not work' },
] as const;

/** The gates, one at the end of each phase. */
export const GATES = [
  { value: 'readiness', label: 'Readiness' },
  { value: 'expectations', label: 'Expectations' },
  { value: 'selection', label: 'Partner selection' },
] as const;

export const GATE_OUTCOMES = [
  { value: 'go', label: 'Go', help: 'The next phase begins.' },
  {
    value: 'conditions',
    label: 'Go with conditions',
    help: 'The next phase begins; each condition is an action with an owner and a day.',
  },
  { value: 'no-go', label: 'No-go', help: 'The undertaking stops or goes back to preparing.' },
] as const;

export type GateOutcome = (typeof GATE_OUTCOMES)[number]['value'];

/** How the answers of several respondents become the one level that counts. */
export const ROLL_UPS = [
  { value: 'mean', label: 'Mean', help: 'All answers count alike.' },
  { value: 'median', label: 'Median', help: 'The answer in the middle; single extremes do not pull it.' },
  { value: 'lowest', label: 'Lowest', help: 'The most cautious answer counts.' },
] as const;

export type RollUp = (typeof ROLL_UPS)[number]['value'];

export const RESOLUTIONS = [
  ...ROLL_UPS,
  {
    value: 'decision',
    label: 'Decision',
    help: 'The facilitator sets the level and says why; all answers are kept.',
  },
] as const;

export type Resolution = (typeof RESOLUTIONS)[number]['value'];

/** Colours by which people are told apart; each reads on white and on the dark ground, with initials beside it. */
export const PERSON_COLOURS = [
  { value: 'blue', label: 'Blue' },
  { value: 'orange', label: 'Orange' },
  { value: 'green', label: 'Green' },
  { value: 'purple', label: 'Purple' },
  { value: 'red', label: 'Red' },
  { value: 'teal', label: 'Teal' },
  { value: 'brown', label: 'Brown' },
  { value: 'grey', label: 'Grey' },
] as const;

/** What people do in an engagement. */
export const PARTS_TAKEN = [
  { value: 'respondent', label: 'Respondent' },
  { value: 'owner', label: 'Owner' },
  { value: 'evaluator', label: 'Evaluator' },
  { value: 'facilitator', label: 'Facilitator' },
  { value: 'decider', label: 'Decider' },
] as const;

/** How far something that is on the calendar has come. */
export const WORK_DONE = [
  { value: 'planned', label: 'Planned' },
  { value: 'done', label: 'Done' },
  { value: 'dropped', label: 'Dropped' },
] as const;
