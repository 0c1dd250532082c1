export interface Step {
  /** As in the product's list of steps; the link's whole name. */
  readonly name: string;
  readonly path: string;
}

export type PhaseId = 'readiness' | 'expectations' | 'partner-selection';

export interface Phase {
  readonly id: PhaseId;
  readonly name: string;
  readonly path: string;
  /** The question that the phase answers, in one sentence. */
  readonly decides: string;
  readonly colour: string;
  /** The steps that exist, in the order in which they help most. */
  readonly steps: readonly Step[];
}

export const OVERVIEW: Step = { name: 'Overview', path: '/' };
export const HISTORY: Step = { name: 'History', path: '/history' };

export const ENGAGEMENT_STEPS: readonly Step[] = [
  { name: 'Profile', path: '/engagement/profile' },
  { name: 'Objectives', path: '/engagement/objectives' },
  { name: 'Sector', path: '/engagement/sector' },
  { name: 'Certificates', path: '/engagement/certificates' },
  { name: 'People', path: '/engagement/people' },
];

export const PHASES: readonly Phase[] = [
  {
    id: 'readiness',
    name: 'Readiness',
    path: '/readiness',
    decides: 'Can customer service be handed over, and what has to be put right first?',
    colour: 'var(--color-phase-readiness)',
    steps: [
      { name: 'Drivers and benefits', path: '/readiness/drivers' },
      { name: 'People and change', path: '/readiness/change' },
      { name: 'Checklist', path: '/readiness/checklist' },
      { name: 'Consensus', path: '/readiness/consensus' },
      { name: 'Results', path: '/readiness/results' },
      { name: 'Process audit', path: '/readiness/process-audit' },
      { name: 'Touchpoint map', path: '/readiness/touchpoint-map' },
      { name: 'Playbook', path: '/readiness/playbook' },
      { name: 'Risks', path: '/readiness/risks' },
      { name: 'Actions', path: '/readiness/actions' },
      { name: 'Gate', path: '/readiness/gate' },
      { name: 'Method settings', path: '/readiness/method-settings' },
    ],
  },
  {
    id: 'expectations',
    name: 'Expectations',
    path: '/expectations',
    decides: 'What exactly must a partner deliver, and who is responsible for what?',
    colour: 'var(--color-phase-expectations)',
    steps: [
      { name: 'Responsibilities', path: '/expectations/responsibilities' },
      { name: 'KPIs and SLAs', path: '/expectations/kpis' },
      { name: 'Credits', path: '/expectations/credits' },
      { name: 'Behaviours and brand', path: '/expectations/behaviours' },
      { name: 'Staffing', path: '/expectations/staffing' },
      { name: 'Governance', path: '/expectations/governance' },
      { name: 'Transition', path: '/expectations/transition' },
      { name: 'Security', path: '/expectations/security' },
      { name: 'Technology', path: '/expectations/technology' },
      { name: 'Gate 2', path: '/expectations/gate' },
    ],
  },
  {
    id: 'partner-selection',
    name: 'Partner selection',
    path: '/partner-selection',
    decides: 'Which partner fits best, and on what terms?',
    colour: 'var(--color-phase-partner-selection)',
    steps: [
      { name: 'Business case', path: '/partner-selection/case' },
      { name: 'Criteria', path: '/partner-selection/criteria' },
      { name: 'Vendors', path: '/partner-selection/vendors' },
      { name: 'Request for proposal', path: '/partner-selection/rfp' },
      { name: 'Prices', path: '/partner-selection/prices' },
      { name: 'Scoring', path: '/partner-selection/scoring' },
      { name: 'Robustness', path: '/partner-selection/robustness' },
      { name: 'Due diligence', path: '/partner-selection/due-diligence' },
      { name: 'Contract', path: '/partner-selection/contract' },
      { name: 'Recommendation', path: '/partner-selection/recommendation' },
      { name: 'Gate 3', path: '/partner-selection/gate' },
      { name: 'Performance reviews', path: '/partner-selection/reviews' },
    ],
  },
];

/** Where a question of the checklist is answered. */
export function questionPath(question: string): string {
  return `/readiness/checklist/${encodeURIComponent(question)}`;
}

/** Whether a location belongs to a step. */
export function isWithin(location: string, { path }: Step): boolean {
  return location === path || (path !== '/' && location.startsWith(`${path}/`));
}
