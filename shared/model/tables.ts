import type { AnyRow, RowOf, Table } from './table.ts';
import { action } from './tables/action.ts';
import { answer } from './tables/answer.ts';
import { audienceMessage } from './tables/audience-message.ts';
import { authorityLimit } from './tables/authority-limit.ts';
import { automation } from './tables/automation.ts';
import { barrier } from './tables/barrier.ts';
import { behaviour } from './tables/behaviour.ts';
import { benefit } from './tables/benefit.ts';
import { boundary } from './tables/boundary.ts';
import { brandValue } from './tables/brand-value.ts';
import { calibrationScore } from './tables/calibration-score.ts';
import { calibrationSession } from './tables/calibration-session.ts';
import { caseScenario } from './tables/case-scenario.ts';
import { certificate } from './tables/certificate.ts';
import { changeEvent } from './tables/change-event.ts';
import { channel } from './tables/channel.ts';
import { clarification } from './tables/clarification.ts';
import { clause } from './tables/clause.ts';
import { clientObligation } from './tables/client-obligation.ts';
import { conflict } from './tables/conflict.ts';
import { consensusScore } from './tables/consensus-score.ts';
import { control } from './tables/control.ts';
import { costLine } from './tables/cost-line.ts';
import { creditScheme } from './tables/credit-scheme.ts';
import { criteriaChange } from './tables/criteria-change.ts';
import { criteriaFreeze } from './tables/criteria-freeze.ts';
import { criterion } from './tables/criterion.ts';
import { dimension } from './tables/dimension.ts';
import { drawback } from './tables/drawback.ts';
import { driver } from './tables/driver.ts';
import { engagement } from './tables/engagement.ts';
import { escalationTier } from './tables/escalation-tier.ts';
import { evaluation } from './tables/evaluation.ts';
import { evaluator } from './tables/evaluator.ts';
import { exitItem } from './tables/exit-item.ts';
import { feedbackItem } from './tables/feedback-item.ts';
import { feedbackLoop } from './tables/feedback-loop.ts';
import { gateDecision } from './tables/gate-decision.ts';
import { hiddenCost } from './tables/hidden-cost.ts';
import { impact } from './tables/impact.ts';
import { integration } from './tables/integration.ts';
import { interactionType } from './tables/interaction-type.ts';
import { intervalVolume } from './tables/interval-volume.ts';
import { knockOut } from './tables/knock-out.ts';
import { knockOutResult } from './tables/knock-out-result.ts';
import { kpi } from './tables/kpi.ts';
import { kpiMonth } from './tables/kpi-month.ts';
import { kpiTarget } from './tables/kpi-target.ts';
import { location } from './tables/location.ts';
import { meeting } from './tables/meeting.ts';
import { meetingRecord } from './tables/meeting-record.ts';
import { memoSection } from './tables/memo-section.ts';
import { objective } from './tables/objective.ts';
import { offer } from './tables/offer.ts';
import { offerExtra } from './tables/offer-extra.ts';
import { offerTier } from './tables/offer-tier.ts';
import { pairComparison } from './tables/pair-comparison.ts';
import { parameter } from './tables/parameter.ts';
import { parkedPoint } from './tables/parked-point.ts';
import { person } from './tables/person.ts';
import { pilot } from './tables/pilot.ts';
import { pilotMeasure } from './tables/pilot-measure.ts';
import { playbookTopic } from './tables/playbook-topic.ts';
import { process } from './tables/process.ts';
import { qualityCheck } from './tables/quality-check.ts';
import { question } from './tables/question.ts';
import { queue } from './tables/queue.ts';
import { raciActivity } from './tables/raci-activity.ts';
import { raciRole } from './tables/raci-role.ts';
import { rampStep } from './tables/ramp-step.ts';
import { redFlag } from './tables/red-flag.ts';
import { requirement } from './tables/requirement.ts';
import { resolution } from './tables/resolution.ts';
import { review } from './tables/review.ts';
import { reviewArea } from './tables/review-area.ts';
import { reviewRating } from './tables/review-rating.ts';
import { rfpIssue } from './tables/rfp-issue.ts';
import { rfpQuestion } from './tables/rfp-question.ts';
import { rfpSection } from './tables/rfp-section.ts';
import { risk } from './tables/risk.ts';
import { roleTransition } from './tables/role-transition.ts';
import { rollbackPlan } from './tables/rollback-plan.ts';
import { ruleException } from './tables/rule-exception.ts';
import { scenario } from './tables/scenario.ts';
import { score } from './tables/score.ts';
import { scorecardItem } from './tables/scorecard-item.ts';
import { segment } from './tables/segment.ts';
import { selectionStage } from './tables/selection-stage.ts';
import { shouldCost } from './tables/should-cost.ts';
import { sourcingOption } from './tables/sourcing-option.ts';
import { stage } from './tables/stage.ts';
import { stakeholder } from './tables/stakeholder.ts';
import { touchpoint } from './tables/touchpoint.ts';
import { training } from './tables/training.ts';
import { transitionCheck } from './tables/transition-check.ts';
import { transitionStage } from './tables/transition-stage.ts';
import { vendor } from './tables/vendor.ts';
import { vendorAnswer } from './tables/vendor-answer.ts';
import { vendorCertificate } from './tables/vendor-certificate.ts';
import { vendorCheck } from './tables/vendor-check.ts';
import { vendorCheckItem } from './tables/vendor-check-item.ts';

/** Every table of a workbook, each after the tables that it refers to. */
export const TABLES = {
  engagement,
  person,
  objective,
  dimension,
  question,
  answer,
  resolution,
  parked_point: parkedPoint,
  parameter,
  stage,
  channel,
  interaction_type: interactionType,
  segment,
  location,
  process,
  touchpoint,
  raci_role: raciRole,
  raci_activity: raciActivity,
  authority_limit: authorityLimit,
  client_obligation: clientObligation,
  boundary,
  kpi,
  kpi_target: kpiTarget,
  kpi_month: kpiMonth,
  credit_scheme: creditScheme,
  brand_value: brandValue,
  behaviour,
  scorecard_item: scorecardItem,
  calibration_session: calibrationSession,
  calibration_score: calibrationScore,
  queue,
  interval_volume: intervalVolume,
  meeting,
  meeting_record: meetingRecord,
  feedback_loop: feedbackLoop,
  escalation_tier: escalationTier,
  transition_stage: transitionStage,
  transition_check: transitionCheck,
  rollback_plan: rollbackPlan,
  ramp_step: rampStep,
  driver,
  benefit,
  risk,
  control,
  drawback,
  hidden_cost: hiddenCost,
  sourcing_option: sourcingOption,
  certificate,
  requirement,
  automation,
  integration,
  rule_exception: ruleException,
  vendor,
  selection_stage: selectionStage,
  vendor_certificate: vendorCertificate,
  conflict,
  criterion,
  pair_comparison: pairComparison,
  criteria_freeze: criteriaFreeze,
  criteria_change: criteriaChange,
  knock_out: knockOut,
  knock_out_result: knockOutResult,
  rfp_section: rfpSection,
  rfp_question: rfpQuestion,
  rfp_issue: rfpIssue,
  vendor_answer: vendorAnswer,
  clarification,
  offer,
  offer_tier: offerTier,
  offer_extra: offerExtra,
  should_cost: shouldCost,
  case_scenario: caseScenario,
  cost_line: costLine,
  evaluator,
  evaluation,
  score,
  consensus_score: consensusScore,
  vendor_check: vendorCheck,
  vendor_check_item: vendorCheckItem,
  red_flag: redFlag,
  clause,
  exit_item: exitItem,
  pilot,
  pilot_measure: pilotMeasure,
  memo_section: memoSection,
  review_area: reviewArea,
  review,
  review_rating: reviewRating,
  stakeholder,
  impact,
  role_transition: roleTransition,
  barrier,
  audience_message: audienceMessage,
  change_event: changeEvent,
  playbook_topic: playbookTopic,
  scenario,
  training,
  quality_check: qualityCheck,
  gate_decision: gateDecision,
  action,
  feedback_item: feedbackItem,
};

export type TableName = keyof typeof TABLES;
export type Row<N extends TableName> = RowOf<(typeof TABLES)[N]>;
export type Rows<N extends TableName> = Readonly<Record<string, Row<N>>>;

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}

/** The description of a table where its row type does not matter. */
export function tableOf(name: TableName): Table {
  return TABLES[name] as unknown as Table;
}

/** A row of a table with the initial value in every field that `values` leaves out. */
export function newRow<N extends TableName>(
  name: N,
  values: Partial<Row<N>> & { readonly id: string },
): Row<N> {
  return { ...initialRow(name), ...values } as AnyRow as unknown as Row<N>;
}

const initialRows = new Map<TableName, AnyRow>();

/**
 * The initial values of a table's fields, to be copied. Read back from JSON because an engine keeps such an object,
 * and every copy of it, in its quick form, however many fields there are.
 */
export function initialRow(name: TableName): AnyRow {
  const known = initialRows.get(name);
  if (known) return known;
  const initial = Object.entries(tableOf(name).fields).map(([field, { initial }]) => [field, initial]);
  const row: AnyRow = JSON.parse(JSON.stringify(Object.fromEntries(initial)));
  initialRows.set(name, row);
  return row;
}
