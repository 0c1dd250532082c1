/** Which of the two companies does, owns or measures something. */
export const SIDES = [
  { value: 'client', label: 'Client' },
  { value: 'partner', label: 'Partner' },
] as const;

export const SIDES_OR_BOTH = [...SIDES, { value: 'shared', label: 'Shared' }] as const;

/** The part of the life cycle that an activity belongs to. */
export const LIFE_CYCLE = [
  { value: 'prepare', label: 'Prepare' },
  { value: 'select', label: 'Select' },
  { value: 'transition', label: 'Hand over' },
  { value: 'run', label: 'Run' },
  { value: 'improve', label: 'Improve and govern' },
  { value: 'exit', label: 'Leave' },
] as const;

/** What a client owes its partner. */
export const OBLIGATION_KINDS = [
  { value: 'forecast', label: 'Forecast' },
  { value: 'information', label: 'Product and policy news' },
  { value: 'decision', label: 'Decisions and approvals' },
  { value: 'access', label: 'Access and tools' },
  { value: 'people', label: 'People and escalation desk' },
  { value: 'payment', label: 'Payment' },
  { value: 'other', label: 'Other' },
] as const;

/** Lines of ownership between the companies. */
export const BOUNDARY_AREAS = [
  { value: 'people', label: 'People' },
  { value: 'knowledge', label: 'Knowledge' },
  { value: 'technology', label: 'Technology' },
  { value: 'data', label: 'Customer data' },
  { value: 'compliance', label: 'Compliance' },
  { value: 'brand', label: 'Brand' },
  { value: 'commercial', label: 'Money and contracts' },
] as const;

/** What a KPI looks at. The balance check counts by it. */
export const KPI_CATEGORIES = [
  { value: 'activity', label: 'Activity and access' },
  { value: 'efficiency', label: 'Efficiency' },
  { value: 'quality', label: 'Quality' },
  { value: 'customer', label: 'Customer' },
  { value: 'behavioural', label: 'Behavioural' },
  { value: 'compliance', label: 'Compliance and security' },
  { value: 'people', label: 'People' },
  { value: 'financial', label: 'Financial and relationship' },
  { value: 'improvement', label: 'Improvement' },
] as const;

export type KpiCategory = (typeof KPI_CATEGORIES)[number]['value'];

/** What the contract makes of a KPI. */
export const KPI_ROLES = [
  { value: 'managed', label: 'Managed', help: 'Looked at together; not in the contract.' },
  {
    value: 'key',
    label: 'Key measurement',
    help: 'Reported under the contract without a credit; may be promoted on notice.',
  },
  {
    value: 'critical',
    label: 'Critical service level',
    help: 'Missing it costs the partner a service credit.',
  },
] as const;

export const KPI_DIRECTIONS = [
  { value: 'up', label: 'Higher is better', symbol: '↑' },
  { value: 'down', label: 'Lower is better', symbol: '↓' },
  { value: 'range', label: 'Within a range', symbol: '↔' },
] as const;

export const MEASURED_BY = [...SIDES_OR_BOTH, { value: 'third', label: 'Third party' }] as const;

/** How often something is measured. */
export const FREQUENCIES = [
  { value: 'interval', label: 'Each interval' },
  { value: 'daily', label: 'Each day' },
  { value: 'weekly', label: 'Each week' },
  { value: 'monthly', label: 'Each month' },
  { value: 'quarterly', label: 'Each quarter' },
  { value: 'half-yearly', label: 'Twice a year' },
  { value: 'yearly', label: 'Each year' },
] as const;

/** What an error in a sampled contact hurts. */
export const CRITICALITY = [
  { value: 'none', label: 'Not critical' },
  { value: 'customer', label: 'Customer-critical' },
  { value: 'business', label: 'Business-critical' },
  { value: 'compliance', label: 'Compliance-critical' },
] as const;

/** How the work of a queue arrives and is answered. */
export const QUEUE_WORK = [
  {
    value: 'calls',
    label: 'Answered at once',
    help: 'Calls: one customer per agent, who waits on the line.',
  },
  {
    value: 'chat',
    label: 'Answered at once, several at a time',
    help: 'Chat: an agent serves more than one.',
  },
  {
    value: 'deferred',
    label: 'Answered later',
    help: 'E-mail, letters, back office: work that can wait for hours.',
  },
] as const;

export const QUEUE_MODELS = [
  {
    value: 'erlang-c',
    label: 'Erlang C',
    help: 'Nobody hangs up. Cautious: asks for too many agents when many do.',
  },
  { value: 'erlang-a', label: 'Erlang A', help: 'Customers hang up after their patience.' },
] as const;

/** What counts as answered in time when customers hang up. */
export const SERVICE_LEVEL_DEFINITIONS = [
  { value: 'offered', label: 'Answered in time, of all offered' },
  { value: 'answered', label: 'Answered in time, of those answered' },
  { value: 'with-abandons', label: 'Answered or gone in time, of all offered' },
  { value: 'virtual', label: 'Would have been answered in time had nobody gone' },
] as const;

/** How a day's contacts spread over its hours. */
export const DAY_CURVES = [
  { value: 'even', label: 'Even' },
  { value: 'morning', label: 'Morning peak' },
  { value: 'office', label: 'Two peaks, late morning and afternoon' },
  { value: 'evening', label: 'Evening peak' },
  { value: 'own', label: 'Own intervals' },
] as const;

/** How a week's contacts spread over its days. */
export const WEEK_CURVES = [
  { value: 'even', label: 'Even' },
  { value: 'monday', label: 'Monday heavy, falling' },
  { value: 'weekend', label: 'Weekend heavy' },
] as const;

export const WEEKDAYS = [
  { value: 'monday', label: 'Monday' },
  { value: 'tuesday', label: 'Tuesday' },
  { value: 'wednesday', label: 'Wednesday' },
  { value: 'thursday', label: 'Thursday' },
  { value: 'friday', label: 'Friday' },
  { value: 'saturday', label: 'Saturday' },
  { value: 'sunday', label: 'Sunday' },
] as const;

export type Weekday = (typeof WEEKDAYS)[number]['value'];

/** The levels at which two companies meet. */
export const MEETING_LEVELS = [
  { value: 'delivery', label: 'Delivery' },
  { value: 'account', label: 'Account' },
  { value: 'steering', label: 'Steering' },
] as const;

export const RHYTHMS = [
  { value: 'daily', label: 'Each working day' },
  { value: 'weekly', label: 'Each week' },
  { value: 'fortnightly', label: 'Every second week' },
  { value: 'monthly', label: 'Each month' },
  { value: 'quarterly', label: 'Each quarter' },
  { value: 'half-yearly', label: 'Twice a year' },
  { value: 'yearly', label: 'Each year' },
  { value: 'event', label: 'When something happens' },
] as const;

/** The time in which a meeting takes place. */
export const MEETING_PERIODS = [
  { value: 'always', label: 'From the start on' },
  { value: 'transition', label: 'Until 90 days after going live' },
  { value: 'steady', label: 'From 90 days after going live' },
] as const;

export const WEEKS_OF_MONTH = [
  { value: 'first', label: 'First' },
  { value: 'second', label: 'Second' },
  { value: 'third', label: 'Third' },
  { value: 'fourth', label: 'Fourth' },
  { value: 'last', label: 'Last' },
] as const;

/** The six ways in which somebody tells somebody, and one for your own. */
export const LOOP_KINDS = [
  { value: 'customer', label: 'Customer to business' },
  { value: 'agent', label: 'Agent to knowledge' },
  { value: 'insight', label: 'Partner to product and policy' },
  { value: 'evaluation', label: 'Client to partner' },
  { value: 'mirror', label: 'Partner to client' },
  { value: 'employees', label: 'Employees of both sides' },
  { value: 'own', label: 'Other' },
] as const;

export const LADDERS = [
  { value: 'incident', label: 'Service incidents' },
  { value: 'customer', label: 'Customer cases' },
  { value: 'relationship', label: 'Relationship' },
] as const;

/** The clock by which a time limit runs. */
export const CLOCKS = [
  { value: 'always', label: 'Round the clock' },
  { value: 'business', label: 'In business hours' },
] as const;

export const TRANSITION_KINDS = [
  { value: 'mobilise', label: 'Mobilise' },
  { value: 'capture', label: 'Capture knowledge' },
  { value: 'train-trainer', label: 'Train the trainers' },
  { value: 'classroom', label: 'Train the agents' },
  { value: 'shadow', label: 'Shadow' },
  { value: 'reverse-shadow', label: 'Reverse shadow' },
  { value: 'pilot', label: 'Pilot' },
  { value: 'ramp', label: 'Ramp up' },
  { value: 'hypercare', label: 'Hypercare' },
  { value: 'steady', label: 'Steady state' },
  { value: 'other', label: 'Other' },
] as const;

export const CHECK_KINDS = [
  { value: 'entry', label: 'To begin' },
  { value: 'exit', label: 'To end' },
  { value: 'go-live', label: 'To go live' },
] as const;

export const CHECK_STATES = [
  { value: 'open', label: 'Open' },
  { value: 'met', label: 'Met' },
  { value: 'not-met', label: 'Not met' },
  { value: 'not-applicable', label: 'Does not apply' },
] as const;

/** The standard, law or subject that a requirement comes from. */
export const REQUIREMENT_FAMILIES = [
  { value: 'iso-27001', label: 'ISO 27001' },
  { value: 'soc-2', label: 'SOC 2 Type II' },
  { value: 'pci-dss', label: 'PCI DSS' },
  { value: 'hipaa', label: 'HIPAA' },
  { value: 'gdpr-28', label: 'GDPR processor terms' },
  { value: 'ccpa', label: 'CCPA service-provider terms' },
  { value: 'ai', label: 'AI disclosure and oversight' },
  { value: 'sector', label: 'Rules of the sector' },
  { value: 'operations', label: 'Operational security' },
  { value: 'continuity', label: 'Continuity' },
] as const;

export const REQUIREMENT_STATES = [
  { value: 'open', label: 'Open' },
  { value: 'asked', label: 'Asked for' },
  { value: 'shown', label: 'Shown' },
  { value: 'accepted', label: 'Accepted' },
  { value: 'refused', label: 'Not good enough' },
  { value: 'not-applicable', label: 'Does not apply' },
] as const;

export const AUTOMATION_KINDS = [
  { value: 'chatbot', label: 'Chatbot' },
  { value: 'voicebot', label: 'Voicebot' },
  { value: 'self-service', label: 'Self-service page' },
  { value: 'message', label: 'Proactive message' },
  { value: 'routing', label: 'Routing' },
  { value: 'assist', label: 'Help for agents' },
  { value: 'rpa', label: 'Robotic process automation' },
  { value: 'analytics', label: 'Speech and text analytics' },
] as const;

export const INTEGRATION_METHODS = [
  { value: 'api', label: 'Interface (API)' },
  { value: 'desktop', label: "Agents work in the client's system" },
  { value: 'file', label: 'File transfer' },
  { value: 'telephony', label: 'Telephony and routing' },
  { value: 'manual', label: 'By hand' },
] as const;

export const BUILD_STATES = [
  { value: 'idea', label: 'Idea' },
  { value: 'specified', label: 'Specified' },
  { value: 'building', label: 'Being built' },
  { value: 'tested', label: 'Tested' },
  { value: 'live', label: 'Live' },
  { value: 'dropped', label: 'Dropped' },
] as const;
