import type { SheetPlan } from '../book.ts';
import { actions } from './actions.ts';
import { behaviouralSlas } from './behaviour/behavioural-slas.ts';
import { brandPack } from './behaviour/brand-pack.ts';
import { calibrationScores } from './behaviour/calibration-scores.ts';
import { calibrations } from './behaviour/calibrations.ts';
import { criticalActivitiesSheet } from './behaviour/critical-activities.ts';
import { qaScorecard } from './behaviour/qa-scorecard.ts';
import { sampleSizeSheet } from './behaviour/sample-size.ts';
import { benefits } from './case/benefits.ts';
import { drawbacks } from './case/drawbacks.ts';
import { drivers } from './case/drivers.ts';
import { options } from './case/options.ts';
import { certificates } from './certificates.ts';
import { changeOverview } from './change/change-overview.ts';
import { barriers, changeCalendar, messages } from './change/change-registers.ts';
import { impactGrid } from './change/impact-grid.ts';
import { roleTransitions } from './change/role-transitions.ts';
import { stakeholders } from './change/stakeholders.ts';
import { channels } from './channels.ts';
import { checklist } from './checklist.ts';
import { checks } from './checks.ts';
import { consensus } from './consensus.ts';
import { contents } from './contents.ts';
import { cover } from './cover.ts';
import { creditSchemes } from './credit/credit-schemes.ts';
import { creditSimulation } from './credit/credit-simulation.ts';
import { kpiHistory } from './credit/kpi-history.ts';
import { raciActivities } from './duties/activities.ts';
import { authorityLimits } from './duties/authority.ts';
import { boundaries } from './duties/boundaries.ts';
import { boundaryStatement } from './duties/boundary-statement.ts';
import { clientObligations } from './duties/obligations.ts';
import { raciRoles } from './duties/roles.ts';
import { gaps } from './gaps.ts';
import { gate } from './gate.ts';
import { gateTwo } from './gate-two.ts';
import { escalation } from './governance/escalation.ts';
import { feedback, feedbackLoops } from './governance/feedback.ts';
import { governanceCalendar } from './governance/governance-calendar.ts';
import { meetings } from './governance/meetings.ts';
import { balanceCheck } from './kpi/balance-check.ts';
import { balancedScoreSheet } from './kpi/balanced-score.ts';
import { channelLevelsSheet } from './kpi/channel-levels.ts';
import { kpis } from './kpi/kpis.ts';
import { lists } from './lists.ts';
import { locations } from './locations.ts';
import { meta } from './meta.ts';
import { methodSettings } from './method-settings.ts';
import { objectives } from './objectives.ts';
import { parkedPoints } from './parked-points.ts';
import { playbookStatus } from './playbook/playbook-status.ts';
import { qualityChecks, scenarios, trainings } from './playbook/resources.ts';
import { playbookTopics } from './playbook/topics.ts';
import { processAudit } from './process/process-audit.ts';
import { wavePlan } from './process/wave-plan.ts';
import { profile } from './profile.ts';
import { ratingGuide } from './rating-guide.ts';
import { results } from './results.ts';
import { controls } from './risk/controls.ts';
import { hiddenCosts } from './risk/hidden-costs.ts';
import { riskHeatMap } from './risk/risk-heat-map.ts';
import { risks } from './risk/risks.ts';
import { requirements } from './security/requirements.ts';
import { queues } from './staffing/queues.ts';
import { staffing } from './staffing/staffing.ts';
import { staffingYear } from './staffing/staffing-year.ts';
import { automations } from './technology/automations.ts';
import { integrations } from './technology/integrations.ts';
import { machineAndPeopleSheet } from './technology/machine-and-people.ts';
import { touchpointMap } from './touchpoint/touchpoint-map.ts';
import { touchpointMatrix } from './touchpoint/touchpoint-matrix.ts';
import { transitionConditions } from './transition/conditions.ts';
import { goLive } from './transition/go-live.ts';
import { rampCurve } from './transition/ramp-curve.ts';
import { rampStepsSheet } from './transition/ramp-steps.ts';
import { rollbackPlans } from './transition/rollback-plans.ts';
import { transitionStages } from './transition/stages.ts';
import { transitionPlan } from './transition/transition-plan.ts';
import { workings } from './workings.ts';

/** The sheets in the order of their tabs. `_meta` stays last: programs that show hidden sheets then disturb least. */
export const SHEETS: readonly SheetPlan[] = [
  cover,
  contents,
  profile,
  channels,
  objectives,
  certificates,
  drivers,
  benefits,
  drawbacks,
  options,
  changeOverview,
  stakeholders,
  impactGrid,
  roleTransitions,
  barriers,
  messages,
  changeCalendar,
  checklist,
  consensus,
  parkedPoints,
  results,
  gaps,
  processAudit,
  wavePlan,
  touchpointMap,
  touchpointMatrix,
  locations,
  playbookTopics,
  playbookStatus,
  scenarios,
  trainings,
  qualityChecks,
  risks,
  controls,
  riskHeatMap,
  hiddenCosts,
  raciActivities,
  raciRoles,
  authorityLimits,
  clientObligations,
  boundaries,
  boundaryStatement,
  kpis,
  channelLevelsSheet,
  balanceCheck,
  balancedScoreSheet,
  creditSchemes,
  kpiHistory,
  creditSimulation,
  behaviouralSlas,
  qaScorecard,
  sampleSizeSheet,
  calibrations,
  calibrationScores,
  brandPack,
  criticalActivitiesSheet,
  queues,
  staffing,
  staffingYear,
  meetings,
  governanceCalendar,
  feedbackLoops,
  feedback,
  escalation,
  transitionStages,
  transitionPlan,
  transitionConditions,
  goLive,
  rollbackPlans,
  rampStepsSheet,
  rampCurve,
  requirements,
  automations,
  machineAndPeopleSheet,
  integrations,
  methodSettings,
  ratingGuide,
  actions,
  gate,
  gateTwo,
  workings,
  checks,
  lists,
  meta,
];
