import type { SheetPlan } from '../book.ts';
import { actions } from './actions.ts';
import { behaviouralSlas } from './behaviour/behavioural-slas.ts';
import { brandPack } from './behaviour/brand-pack.ts';
import { calibrationScores } from './behaviour/calibration-scores.ts';
import { calibrations } from './behaviour/calibrations.ts';
import { criticalActivitiesSheet } from './behaviour/critical-activities.ts';
import { qaScorecard } from './behaviour/qa-scorecard.ts';
import { sampleSizeSheet } from './behaviour/sample-size.ts';
import { caseFlows } from './business-case/case-flows.ts';
import { caseScenarios } from './business-case/case-scenarios.ts';
import { caseSensitivity } from './business-case/case-sensitivity.ts';
import { caseWorkings } from './business-case/case-workings.ts';
import { costLines } from './business-case/cost-lines.ts';
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
import { clauses } from './contract/clauses.ts';
import { exitPlan } from './contract/exit-plan.ts';
import { pilotMeasures, pilots } from './contract/pilots.ts';
import { cover } from './cover.ts';
import { creditSchemes } from './credit/credit-schemes.ts';
import { creditSimulation } from './credit/credit-simulation.ts';
import { kpiHistory } from './credit/kpi-history.ts';
import { criteria } from './criteria/criteria.ts';
import { freezeLog } from './criteria/freeze-log.ts';
import { knockOuts } from './criteria/knock-outs.ts';
import { pairComparisons } from './criteria/pair-comparisons.ts';
import { checkAnswers } from './due-diligence/check-answers.ts';
import { redFlags } from './due-diligence/red-flags.ts';
import { vendorChecks } from './due-diligence/vendor-checks.ts';
import { raciActivities } from './duties/activities.ts';
import { authorityLimits } from './duties/authority.ts';
import { boundaries } from './duties/boundaries.ts';
import { boundaryStatement } from './duties/boundary-statement.ts';
import { clientObligations } from './duties/obligations.ts';
import { raciRoles } from './duties/roles.ts';
import { gaps } from './gaps.ts';
import { gate } from './gate.ts';
import { gateThree } from './gate-three.ts';
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
import { offerExtras } from './prices/offer-extras.ts';
import { offerTiers } from './prices/offer-tiers.ts';
import { offers } from './prices/offers.ts';
import { priceComparison } from './prices/price-comparison.ts';
import { shouldCosts } from './prices/should-costs.ts';
import { processAudit } from './process/process-audit.ts';
import { wavePlan } from './process/wave-plan.ts';
import { profile } from './profile.ts';
import { ratingGuide } from './rating-guide.ts';
import { recommendation } from './recommendation/recommendation.ts';
import { vendorComparison } from './recommendation/vendor-comparison.ts';
import { results } from './results.ts';
import { reviewAreas } from './reviews/review-areas.ts';
import { reviewRatings } from './reviews/review-ratings.ts';
import { reviewTrend } from './reviews/review-trend.ts';
import { reviews } from './reviews/reviews.ts';
import { clarifications } from './rfp/clarifications.ts';
import { rfpAnswers } from './rfp/rfp-answers.ts';
import { rfpMatrix } from './rfp/rfp-matrix.ts';
import { rfpQuestions, rfpSections } from './rfp/rfp-questions.ts';
import { traceability } from './rfp/traceability.ts';
import { controls } from './risk/controls.ts';
import { hiddenCosts } from './risk/hidden-costs.ts';
import { riskHeatMap } from './risk/risk-heat-map.ts';
import { risks } from './risk/risks.ts';
import { robustness } from './robustness/robustness.ts';
import { agreedScores } from './scoring/agreed-scores.ts';
import { evaluators } from './scoring/evaluators.ts';
import { scorecard } from './scoring/scorecard.ts';
import { scores } from './scoring/scores.ts';
import { topsisSheet } from './scoring/topsis.ts';
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
import { interests } from './vendors/interests.ts';
import { knockOutMatrix } from './vendors/knock-out-matrix.ts';
import { knockOutResults } from './vendors/knock-out-results.ts';
import { selectionStages } from './vendors/selection-stages.ts';
import { vendorCertificatesSheet } from './vendors/vendor-certificates.ts';
import { vendors } from './vendors/vendors.ts';
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
  caseFlows,
  costLines,
  caseScenarios,
  caseWorkings,
  caseSensitivity,
  criteria,
  pairComparisons,
  knockOuts,
  freezeLog,
  vendors,
  selectionStages,
  knockOutMatrix,
  knockOutResults,
  vendorCertificatesSheet,
  interests,
  rfpSections,
  rfpQuestions,
  rfpAnswers,
  rfpMatrix,
  clarifications,
  traceability,
  offers,
  offerTiers,
  offerExtras,
  priceComparison,
  shouldCosts,
  evaluators,
  scores,
  agreedScores,
  scorecard,
  topsisSheet,
  robustness,
  vendorChecks,
  checkAnswers,
  redFlags,
  clauses,
  exitPlan,
  pilots,
  pilotMeasures,
  recommendation,
  vendorComparison,
  reviewAreas,
  reviews,
  reviewRatings,
  reviewTrend,
  methodSettings,
  ratingGuide,
  actions,
  gate,
  gateTwo,
  gateThree,
  workings,
  checks,
  lists,
  meta,
];
