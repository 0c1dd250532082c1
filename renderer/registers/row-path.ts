import type { TableName } from '../../shared/model/tables.ts';

const at = (path: string) => (id: string) => `${path}/${encodeURIComponent(id)}`;

/** The page of every register that has one; a row's id goes behind it. */
const PATHS: Partial<Record<TableName, (id: string) => string>> = {
  person: () => '/engagement/people',
  objective: at('/engagement/objectives'),
  certificate: at('/engagement/certificates'),
  question: at('/readiness/checklist'),
  driver: at('/readiness/drivers/drivers'),
  benefit: at('/readiness/drivers/benefits'),
  drawback: at('/readiness/drivers/drawbacks'),
  sourcing_option: at('/readiness/drivers/options'),
  stakeholder: at('/readiness/change/stakeholders'),
  impact: at('/readiness/change/impact'),
  role_transition: at('/readiness/change/roles'),
  barrier: at('/readiness/change/barriers'),
  audience_message: at('/readiness/change/messages'),
  change_event: at('/readiness/change/calendar'),
  process: at('/readiness/process-audit/register'),
  touchpoint: at('/readiness/touchpoint-map/register'),
  playbook_topic: at('/readiness/playbook/topics'),
  scenario: at('/readiness/playbook/scenarios'),
  training: at('/readiness/playbook/training'),
  quality_check: at('/readiness/playbook/quality'),
  risk: at('/readiness/risks/register'),
  control: at('/readiness/risks/controls'),
  hidden_cost: at('/readiness/risks/hidden-costs'),
  parked_point: at('/readiness/consensus/parked'),
  raci_role: at('/expectations/responsibilities/roles'),
  raci_activity: at('/expectations/responsibilities/activities'),
  authority_limit: at('/expectations/responsibilities/authority'),
  client_obligation: at('/expectations/responsibilities/obligations'),
  boundary: at('/expectations/responsibilities/boundary'),
  kpi: at('/expectations/kpis/kpis'),
  credit_scheme: at('/expectations/credits/schemes'),
  behaviour: at('/expectations/behaviours/behaviours'),
  scorecard_item: at('/expectations/behaviours/scorecard'),
  brand_value: at('/expectations/behaviours/brand'),
  calibration_session: at('/expectations/behaviours/calibration'),
  queue: at('/expectations/staffing/queues'),
  meeting: at('/expectations/governance/meetings'),
  feedback_loop: at('/expectations/governance/loops'),
  feedback_item: at('/expectations/governance/feedback'),
  escalation_tier: at('/expectations/governance/tiers'),
  transition_stage: at('/expectations/transition/plan'),
  transition_check: at('/expectations/transition/conditions'),
  rollback_plan: at('/expectations/transition/rollback'),
  requirement: at('/expectations/security/requirements'),
  automation: at('/expectations/technology/automations'),
  integration: at('/expectations/technology/integrations'),
  gate_decision: at('/gate'),
  action: at('/readiness/actions'),
};

/** Where a row of another register is shown; null for rows that have no page of their own. */
export function rowPath(table: TableName, id: string): string | null {
  return PATHS[table]?.(id) ?? null;
}
