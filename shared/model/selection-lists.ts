/** What a scenario of the business case leaves where. */
export const CASE_KINDS = [
  { value: 'in-house', label: 'In-house', help: 'Everything stays; what the others are compared with.' },
  { value: 'outsourced', label: 'Outsourced', help: 'A partner answers all contacts in scope.' },
  { value: 'hybrid', label: 'Hybrid', help: 'A partner answers a share, the home team the rest.' },
] as const;

/** What a cost line's quantity counts, and so what its amount is the product of. */
export const COST_DRIVERS = [
  { value: 'amount', label: 'Quantity × price', help: 'So many units a year at so much each.' },
  {
    value: 'agents',
    label: 'Agents × price',
    help: 'Share of the agents in the scenario, each at the price.',
  },
  { value: 'span', label: 'Agents ÷ quantity × price', help: 'One for so many agents, as with team leads.' },
  {
    value: 'contacts',
    label: 'Contacts × price',
    help: 'Share of the contacts in a year, each at the price.',
  },
  { value: 'resolved', label: 'Resolved contacts × price', help: 'Share of the contacts that end solved.' },
  {
    value: 'offer',
    label: 'Fee of the offer',
    help: 'What the offer costs in a year at the volume of the scenario.',
  },
  { value: 'fee-percent', label: 'Share of the fee', help: 'Percent of the fee of the same year.' },
  {
    value: 'side-percent',
    label: 'Share of the running lines',
    help: 'Percent of the other running lines of the same side.',
  },
  {
    value: 'in-house-percent',
    label: 'Share of the in-house cost',
    help: 'Percent of what the home team costs in the first year.',
  },
  {
    value: 'one-time-percent',
    label: 'Share of the one-time lines',
    help: 'Percent of the other one-time lines; for contingency.',
  },
] as const;

export const COST_SIDES = [
  { value: 'in-house', label: 'In-house' },
  { value: 'outsourced', label: 'Outsourced' },
] as const;

export const COST_TIMES = [
  { value: 'running', label: 'Running', help: 'Comes back each month from its start to its end.' },
  {
    value: 'one-time',
    label: 'One time',
    help: 'Paid once: before the first month, or in the month given as its start.',
  },
  {
    value: 'exit',
    label: 'At the end',
    help: 'Paid when the contract ends, with the chance that it comes to that.',
  },
] as const;

/** The ten ways in which a partner may charge. */
export const PRICING_MODELS = [
  {
    value: 'fte',
    label: 'Per FTE and month',
    help: 'Whole full-time equivalents or contracted seats, each at a monthly rate.',
  },
  {
    value: 'logged-hour',
    label: 'Per logged hour',
    help: 'Hours in which agents are logged in, talking or ready.',
  },
  {
    value: 'paid-hour',
    label: 'Per paid hour',
    help: 'Hours that agents are paid for, with leave, training and breaks.',
  },
  {
    value: 'minute',
    label: 'Per minute handled',
    help: 'Handling time, rounded up to the billing increment.',
  },
  {
    value: 'contact',
    label: 'Per contact',
    help: 'Each contact answered; often in tiers, often with a minimum.',
  },
  {
    value: 'resolution',
    label: 'Per resolution',
    help: 'Each contact that ends solved, by an agreed definition.',
  },
  {
    value: 'outcome',
    label: 'Outcome or gainshare',
    help: 'A base fee and a share of what is saved, with bonus and malus.',
  },
  {
    value: 'hybrid',
    label: 'Seats and variable part',
    help: 'Committed seats, and a price for contacts above a threshold.',
  },
  {
    value: 'shared',
    label: 'Shared agents',
    help: 'Agents who also work for others; charged by minute or by contact.',
  },
  {
    value: 'automation',
    label: 'Automation unit',
    help: 'Each session that the machine ends, and each that it hands over.',
  },
] as const;

export type PricingModel = (typeof PRICING_MODELS)[number]['value'];

export const TIER_METHODS = [
  {
    value: 'incremental',
    label: 'Each tier at its own price',
    help: 'Contacts within a tier cost the price of that tier.',
  },
  {
    value: 'all-units',
    label: 'All at the price reached',
    help: 'Every contact costs the price of the tier that the volume ends in.',
  },
] as const;

export const SHARED_UNITS = [
  { value: 'minute', label: 'Minute' },
  { value: 'contact', label: 'Contact' },
] as const;

export const OFFER_ROUNDS = [
  { value: 'indicative', label: 'Indicative' },
  { value: 'first', label: 'First offer' },
  { value: 'final', label: 'Best and final offer' },
] as const;

/** How an extra of an offer is charged. */
export const EXTRA_KINDS = [
  { value: 'once', label: 'Once' },
  { value: 'yearly', label: 'Each year' },
  { value: 'fee-percent', label: 'Percent of the fee' },
] as const;

/** Who says what an hour costs the partner. */
export const COST_SOURCES = [
  { value: 'own', label: 'Own estimate' },
  { value: 'vendor', label: 'Opened by the vendor' },
] as const;

export const WEIGHT_METHODS = [
  {
    value: 'direct',
    label: 'Typed or moved',
    help: 'Weights are typed, or moved so that their sum stays 100.',
  },
  {
    value: 'points',
    label: 'Points',
    help: 'The least important gets 10 points, the others relative to it (SMART).',
  },
  { value: 'rank', label: 'Rank only', help: 'The order alone sets the weights (rank order centroid).' },
  {
    value: 'ahp',
    label: 'Comparing in pairs',
    help: 'Each pair is compared from 1 to 9 (AHP), and contradictions are measured.',
  },
] as const;

/** How a price becomes a score from 1 to 5. */
export const PRICE_METHODS = [
  { value: 'ratio', label: 'Ratio', help: '5 × lowest ÷ own price, at least 1.' },
  { value: 'linear', label: 'Linear', help: '1 + 4 × the distance to twice the lowest price.' },
] as const;

export const PRICE_BASES = [
  { value: 'tco', label: 'Total cost', help: 'Fee with extras and what the client carries itself.' },
  { value: 'fee', label: 'Fee alone', help: 'What the partner charges in a year.' },
] as const;

export const AHP_INDEXES = [
  { value: 'saaty-2005', label: 'Saaty 2005', help: '0.52, 0.89, 1.11, 1.25, 1.35 for three to seven.' },
  { value: 'saaty-1980', label: 'Saaty 1980', help: '0.58, 0.90, 1.12, 1.24, 1.32 for three to seven.' },
] as const;

export const HARDNESS = [
  { value: 'hard', label: 'Hard', help: 'Can be checked in documents and figures.' },
  {
    value: 'soft',
    label: 'Soft',
    help: 'A matter of judgement: two evaluators, and a visit or a live test.',
  },
  { value: 'both', label: 'Both', help: 'Figures and judgement: treated like soft.' },
] as const;

/** The four rows in which partners are compared on one page. */
export const COMPARISON_GROUPS = [
  { value: 'services', label: 'Services' },
  { value: 'charges', label: 'Charges' },
  { value: 'reliability', label: 'Reliability' },
  { value: 'data-protection', label: 'Data protection' },
] as const;

/** Blocks of criteria that are compared in pairs, so that no matrix has more than five rows. */
export const CRITERION_BLOCKS = [
  { value: 'customer', label: 'Customer-facing' },
  { value: 'delivery', label: 'Delivery' },
  { value: 'assurance', label: 'Assurance' },
  { value: 'commercial', label: 'Commercial' },
] as const;

export const VENDOR_STAGES = [
  { value: 'long-list', label: 'Long list' },
  { value: 'information', label: 'Information asked' },
  { value: 'knock-outs', label: 'Knock-outs' },
  { value: 'rfp', label: 'RFP' },
  { value: 'evaluation', label: 'Evaluation' },
  { value: 'checks', label: 'References and site' },
  { value: 'final-offer', label: 'Best and final offer' },
  { value: 'pilot', label: 'Pilot' },
  { value: 'contract', label: 'Contract' },
] as const;

export const VENDOR_STATES = [
  { value: 'active', label: 'In the race' },
  { value: 'declined', label: 'Declined to bid' },
  { value: 'out', label: 'Out' },
  { value: 'chosen', label: 'Chosen' },
  { value: 'incumbent', label: 'Works for us today' },
] as const;

export const COVERS = [
  { value: 'unknown', label: 'Not checked' },
  { value: 'yes', label: 'Covers our work' },
  { value: 'part', label: 'Covers a part' },
  { value: 'no', label: 'Does not cover it' },
] as const;

export const KNOCK_OUT_RESULTS = [
  { value: 'open', label: 'Open' },
  { value: 'pass', label: 'Passed' },
  { value: 'fail', label: 'Failed' },
  { value: 'waived', label: 'Waived' },
] as const;

export const CONFLICTS = [
  { value: 'none', label: 'None declared' },
  { value: 'personal', label: 'Personal' },
  { value: 'financial', label: 'Financial' },
  { value: 'former', label: 'Former employer or client' },
  { value: 'other', label: 'Other' },
] as const;

export const CONFLICT_DECISIONS = [
  { value: 'scores', label: 'May score' },
  { value: 'abstains', label: 'Does not score this vendor' },
  { value: 'out', label: 'Leaves the team' },
] as const;

export const ANSWER_TYPES = [
  { value: 'text', label: 'Text' },
  { value: 'number', label: 'Number' },
  { value: 'yes-no', label: 'Yes or no' },
  { value: 'choice', label: 'One of a list' },
  { value: 'date', label: 'Day' },
] as const;

export const RFP_QUESTION_STATES = [
  { value: 'draft', label: 'Draft' },
  { value: 'ready', label: 'Ready' },
  { value: 'left-out', label: 'Left out' },
] as const;

export const ANSWER_STATES = [
  { value: 'new', label: 'Not read yet' },
  { value: 'read', label: 'Read' },
  { value: 'unclear', label: 'To be clarified' },
  { value: 'refused', label: 'Declined to answer' },
] as const;

export const SCORE_SOURCES = [
  { value: 'answer', label: 'Written answer' },
  { value: 'document', label: 'Document' },
  { value: 'demo', label: 'Demonstration' },
  { value: 'live-test', label: 'Live test' },
  { value: 'reference', label: 'Reference call' },
  { value: 'visit', label: 'Site visit' },
] as const;

export const VENDOR_CHECKS = [
  { value: 'reference', label: 'Reference call' },
  { value: 'visit', label: 'Site visit' },
  { value: 'demo', label: 'Demonstration' },
  { value: 'live-test', label: 'Live contact test' },
  { value: 'financial', label: 'Financial check' },
  { value: 'sanctions', label: 'Sanctions and news check' },
] as const;

export const CHECK_PROGRESS = [
  { value: 'planned', label: 'Planned' },
  { value: 'done', label: 'Done' },
  { value: 'refused', label: 'Refused by the vendor' },
  { value: 'dropped', label: 'Dropped' },
] as const;

export const FLAG_SEVERITIES = [
  { value: 'look', label: 'Look into it' },
  { value: 'serious', label: 'Serious' },
  { value: 'stop', label: 'Stops the vendor' },
] as const;

export const FLAG_STATES = [
  { value: 'open', label: 'Open' },
  { value: 'cleared', label: 'Cleared' },
  { value: 'accepted', label: 'Accepted with a reason' },
  { value: 'confirmed', label: 'Confirmed' },
] as const;

export const CLAUSE_AREAS = [
  { value: 'scope', label: 'Scope and term' },
  { value: 'service', label: 'Service levels' },
  { value: 'money', label: 'Prices' },
  { value: 'control', label: 'Control and change' },
  { value: 'people', label: 'People and sub-contractors' },
  { value: 'data', label: 'Data and security' },
  { value: 'property', label: 'Property' },
  { value: 'liability', label: 'Liability and continuity' },
  { value: 'exit', label: 'Exit' },
  { value: 'gdpr-28', label: 'GDPR processor terms' },
  { value: 'ccpa', label: 'CCPA service-provider terms' },
  { value: 'pci-dss', label: 'PCI DSS' },
  { value: 'other', label: 'Other' },
] as const;

export const CLAUSE_STATES = [
  { value: 'open', label: 'Open' },
  { value: 'drafted', label: 'Drafted' },
  { value: 'negotiated', label: 'In negotiation' },
  { value: 'agreed', label: 'Agreed' },
  { value: 'refused', label: 'Refused by the partner' },
  { value: 'not-applicable', label: 'Does not apply' },
] as const;

export const LEGAL_VIEWS = [
  { value: 'open', label: 'Not seen yet' },
  { value: 'fine', label: 'Fine' },
  { value: 'change', label: 'Change wanted' },
  { value: 'stop', label: 'Not acceptable' },
] as const;

export const EXIT_STATES = [
  { value: 'open', label: 'Open' },
  { value: 'written', label: 'Written' },
  { value: 'agreed', label: 'Agreed' },
  { value: 'tested', label: 'Tested' },
] as const;

export const PILOT_STATES = [
  { value: 'planned', label: 'Planned' },
  { value: 'running', label: 'Running' },
  { value: 'passed', label: 'Passed' },
  { value: 'failed', label: 'Not passed' },
  { value: 'dropped', label: 'Dropped' },
] as const;

export const REVIEW_KINDS = [
  { value: 'client', label: 'Client rates the partner' },
  { value: 'self', label: 'Partner rates itself' },
  { value: 'mirror', label: 'Partner rates the client' },
] as const;

export const REVIEW_STATES = [
  { value: 'draft', label: 'Draft' },
  { value: 'signed', label: 'Signed off' },
] as const;
