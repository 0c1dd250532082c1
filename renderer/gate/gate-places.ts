import type { GateRow, GateStep } from '../../shared/domain/gate/gate-finding.ts';
import { rowPath } from '../registers/row-path.ts';

/** Where somebody goes to change what was found, with the step's name. */
export const GATE_PLACES: Readonly<Record<GateStep, { readonly path: string; readonly name: string }>> = {
  results: { path: '/readiness/results', name: 'Results' },
  checklist: { path: '/readiness/checklist', name: 'Checklist' },
  change: { path: '/readiness/change/map', name: 'People and change' },
  risks: { path: '/readiness/risks/map', name: 'Risks' },
  'touchpoint-map': { path: '/readiness/touchpoint-map', name: 'Touchpoint map' },
  'process-audit': { path: '/readiness/process-audit', name: 'Process audit' },
  drivers: { path: '/readiness/drivers', name: 'Drivers and benefits' },
  options: { path: '/readiness/drivers/options', name: 'Options' },
  'hidden-costs': { path: '/readiness/risks/hidden-costs', name: 'Hidden costs' },
  'first-gate': { path: '/readiness/gate', name: 'Gate' },
  responsibilities: { path: '/expectations/responsibilities/activities', name: 'Responsibilities' },
  obligations: { path: '/expectations/responsibilities/obligations', name: 'Responsibilities' },
  boundary: { path: '/expectations/responsibilities/boundary', name: 'Responsibilities' },
  kpis: { path: '/expectations/kpis/kpis', name: 'KPIs and SLAs' },
  balance: { path: '/expectations/kpis/balance', name: 'Balance check' },
  credits: { path: '/expectations/credits/schemes', name: 'Credits' },
  behaviours: { path: '/expectations/behaviours/behaviours', name: 'Behaviours and brand' },
  scorecard: { path: '/expectations/behaviours/scorecard', name: 'Scorecard' },
  staffing: { path: '/expectations/staffing/queues', name: 'Staffing' },
  governance: { path: '/expectations/governance', name: 'Governance' },
  feedback: { path: '/expectations/governance/loops', name: 'Feedback loops' },
  transition: { path: '/expectations/transition/plan', name: 'Transition' },
  rollback: { path: '/expectations/transition/rollback', name: 'Rollback' },
  requirements: { path: '/expectations/security/requirements', name: 'Security' },
  coverage: { path: '/expectations/security/coverage', name: 'Security' },
  automations: { path: '/expectations/technology/automations', name: 'Technology' },
  'second-gate': { path: '/expectations/gate', name: 'Gate 2' },
  criteria: { path: '/partner-selection/criteria', name: 'Criteria' },
  vendors: { path: '/partner-selection/vendors', name: 'Vendors' },
  'knock-out-results': { path: '/partner-selection/vendors/knock-outs', name: 'Vendors' },
  interests: { path: '/partner-selection/vendors/interests', name: 'Vendors' },
  rfp: { path: '/partner-selection/rfp', name: 'Request for proposal' },
  prices: { path: '/partner-selection/prices', name: 'Prices' },
  'should-cost': { path: '/partner-selection/prices/should-cost', name: 'Prices' },
  case: { path: '/partner-selection/case', name: 'Business case' },
  scoring: { path: '/partner-selection/scoring', name: 'Scoring' },
  robustness: { path: '/partner-selection/robustness', name: 'Robustness' },
  'due-diligence': { path: '/partner-selection/due-diligence', name: 'Due diligence' },
  'red-flags': { path: '/partner-selection/due-diligence/red-flags', name: 'Due diligence' },
  clauses: { path: '/partner-selection/contract/clauses', name: 'Contract' },
  'exit-plan': { path: '/partner-selection/contract/exit', name: 'Exit plan' },
  pilots: { path: '/partner-selection/contract/pilots', name: 'Pilots' },
  recommendation: { path: '/partner-selection/recommendation', name: 'Recommendation' },
};

/** The page of a row that a finding is about; a dimension's figures stand among the results. */
export function gateRowPath({ table, id }: GateRow): string {
  return table === 'dimension' ? GATE_PLACES.results.path : (rowPath(table, id) ?? GATE_PLACES.results.path);
}
