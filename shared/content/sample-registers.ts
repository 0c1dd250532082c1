import type { Edit } from '../changes/change.ts';
import { listText } from '../model/list-text.ts';
import { newRow, type TableName, tableOf } from '../model/tables.ts';
import actions from './sample/actions.json' with { type: 'json' };
import audienceMessages from './sample/audience-messages.json' with { type: 'json' };
import authorityLimits from './sample/authority-limits.json' with { type: 'json' };
import automations from './sample/automations.json' with { type: 'json' };
import barriers from './sample/barriers.json' with { type: 'json' };
import behaviours from './sample/behaviours.json' with { type: 'json' };
import benefits from './sample/benefits.json' with { type: 'json' };
import boundaries from './sample/boundaries.json' with { type: 'json' };
import brandValues from './sample/brand-values.json' with { type: 'json' };
import calibrationScores from './sample/calibration-scores.json' with { type: 'json' };
import calibrationSessions from './sample/calibration-sessions.json' with { type: 'json' };
import caseScenarios from './sample/case-scenarios.json' with { type: 'json' };
import certificates from './sample/certificates.json' with { type: 'json' };
import changeEvents from './sample/change-events.json' with { type: 'json' };
import clarifications from './sample/clarifications.json' with { type: 'json' };
import clauses from './sample/clauses.json' with { type: 'json' };
import clientObligations from './sample/client-obligations.json' with { type: 'json' };
import conflicts from './sample/conflicts.json' with { type: 'json' };
import consensusScores from './sample/consensus-scores.json' with { type: 'json' };
import controls from './sample/controls.json' with { type: 'json' };
import costLines from './sample/cost-lines.json' with { type: 'json' };
import creditSchemes from './sample/credit-schemes.json' with { type: 'json' };
import criteria from './sample/criteria.json' with { type: 'json' };
import criteriaChanges from './sample/criteria-changes.json' with { type: 'json' };
import criteriaFreezes from './sample/criteria-freezes.json' with { type: 'json' };
import drawbacks from './sample/drawbacks.json' with { type: 'json' };
import drivers from './sample/drivers.json' with { type: 'json' };
import escalationTiers from './sample/escalation-tiers.json' with { type: 'json' };
import evaluations from './sample/evaluations.json' with { type: 'json' };
import evaluators from './sample/evaluators.json' with { type: 'json' };
import exitItems from './sample/exit-items.json' with { type: 'json' };
import feedbackItems from './sample/feedback-items.json' with { type: 'json' };
import feedbackLoops from './sample/feedback-loops.json' with { type: 'json' };
import gateDecisions from './sample/gate-decisions.json' with { type: 'json' };
import hiddenCosts from './sample/hidden-costs.json' with { type: 'json' };
import impacts from './sample/impacts.json' with { type: 'json' };
import integrations from './sample/integrations.json' with { type: 'json' };
import intervalVolumes from './sample/interval-volumes.json' with { type: 'json' };
import knockOutResults from './sample/knock-out-results.json' with { type: 'json' };
import knockOuts from './sample/knock-outs.json' with { type: 'json' };
import kpiMonths from './sample/kpi-months.json' with { type: 'json' };
import kpiTargets from './sample/kpi-targets.json' with { type: 'json' };
import kpis from './sample/kpis.json' with { type: 'json' };
import locations from './sample/locations.json' with { type: 'json' };
import meetingRecords from './sample/meeting-records.json' with { type: 'json' };
import meetings from './sample/meetings.json' with { type: 'json' };
import memoSections from './sample/memo-sections.json' with { type: 'json' };
import objectives from './sample/objectives.json' with { type: 'json' };
import offerExtras from './sample/offer-extras.json' with { type: 'json' };
import offerTiers from './sample/offer-tiers.json' with { type: 'json' };
import offers from './sample/offers.json' with { type: 'json' };
import pairComparisons from './sample/pair-comparisons.json' with { type: 'json' };
import parkedPoints from './sample/parked-points.json' with { type: 'json' };
import pilotMeasures from './sample/pilot-measures.json' with { type: 'json' };
import pilots from './sample/pilots.json' with { type: 'json' };
import playbookTopics from './sample/playbook-topics.json' with { type: 'json' };
import processes from './sample/processes.json' with { type: 'json' };
import qualityChecks from './sample/quality-checks.json' with { type: 'json' };
import queues from './sample/queues.json' with { type: 'json' };
import raciActivities from './sample/raci-activities.json' with { type: 'json' };
import raciRoles from './sample/raci-roles.json' with { type: 'json' };
import rampSteps from './sample/ramp-steps.json' with { type: 'json' };
import redFlags from './sample/red-flags.json' with { type: 'json' };
import requirements from './sample/requirements.json' with { type: 'json' };
import resolutions from './sample/resolutions.json' with { type: 'json' };
import reviewAreas from './sample/review-areas.json' with { type: 'json' };
import reviewRatings from './sample/review-ratings.json' with { type: 'json' };
import reviews from './sample/reviews.json' with { type: 'json' };
import rfpIssues from './sample/rfp-issues.json' with { type: 'json' };
import rfpQuestions from './sample/rfp-questions.json' with { type: 'json' };
import rfpSections from './sample/rfp-sections.json' with { type: 'json' };
import risks from './sample/risks.json' with { type: 'json' };
import roleTransitions from './sample/role-transitions.json' with { type: 'json' };
import rollbackPlans from './sample/rollback-plans.json' with { type: 'json' };
import ruleExceptions from './sample/rule-exceptions.json' with { type: 'json' };
import scenarios from './sample/scenarios.json' with { type: 'json' };
import scorecardItems from './sample/scorecard-items.json' with { type: 'json' };
import scores from './sample/scores.json' with { type: 'json' };
import segments from './sample/segments.json' with { type: 'json' };
import selectionStages from './sample/selection-stages.json' with { type: 'json' };
import shouldCosts from './sample/should-costs.json' with { type: 'json' };
import sourcingOptions from './sample/sourcing-options.json' with { type: 'json' };
import stakeholders from './sample/stakeholders.json' with { type: 'json' };
import touchpoints from './sample/touchpoints.json' with { type: 'json' };
import trainings from './sample/trainings.json' with { type: 'json' };
import transitionChecks from './sample/transition-checks.json' with { type: 'json' };
import transitionStages from './sample/transition-stages.json' with { type: 'json' };
import vendorAnswers from './sample/vendor-answers.json' with { type: 'json' };
import vendorCertificates from './sample/vendor-certificates.json' with { type: 'json' };
import vendorCheckItems from './sample/vendor-check-items.json' with { type: 'json' };
import vendorChecks from './sample/vendor-checks.json' with { type: 'json' };
import vendors from './sample/vendors.json' with { type: 'json' };
import { sourcingLists } from './sourcing-pack.ts';

/** A row as the content files write it: fields at their initial value left out, lists as lists. */
type SampleRow = { readonly id: string } & Readonly<
  Record<string, string | number | boolean | null | readonly string[]>
>;

/** Each after the tables that it refers to. */
const rows: readonly (readonly [TableName, readonly object[]])[] = [
  ['objective', objectives],
  ['resolution', resolutions],
  ['parked_point', parkedPoints],
  ['segment', segments],
  ['location', locations],
  ['process', processes],
  ['touchpoint', touchpoints],
  ['raci_role', raciRoles],
  ['raci_activity', raciActivities],
  ['authority_limit', authorityLimits],
  ['client_obligation', clientObligations],
  ['boundary', boundaries],
  ['kpi', kpis],
  ['kpi_target', kpiTargets],
  ['kpi_month', kpiMonths],
  ['credit_scheme', creditSchemes],
  ['brand_value', brandValues],
  ['behaviour', behaviours],
  ['scorecard_item', scorecardItems],
  ['calibration_session', calibrationSessions],
  ['calibration_score', calibrationScores],
  ['queue', queues],
  ['interval_volume', intervalVolumes],
  ['meeting', meetings],
  ['meeting_record', meetingRecords],
  ['feedback_loop', feedbackLoops],
  ['escalation_tier', escalationTiers],
  ['transition_stage', transitionStages],
  ['transition_check', transitionChecks],
  ['rollback_plan', rollbackPlans],
  ['ramp_step', rampSteps],
  ['driver', drivers],
  ['benefit', benefits],
  ['risk', risks],
  ['control', controls],
  ['drawback', drawbacks],
  ['hidden_cost', hiddenCosts],
  ['sourcing_option', sourcingOptions],
  ['certificate', certificates],
  ['requirement', requirements],
  ['automation', automations],
  ['integration', integrations],
  ['rule_exception', ruleExceptions],
  ['vendor', vendors],
  ['selection_stage', selectionStages],
  ['vendor_certificate', vendorCertificates],
  ['conflict', conflicts],
  ['criterion', criteria],
  ['pair_comparison', pairComparisons],
  ['criteria_freeze', criteriaFreezes],
  ['criteria_change', criteriaChanges],
  ['knock_out', knockOuts],
  ['knock_out_result', knockOutResults],
  ['rfp_section', rfpSections],
  ['rfp_question', rfpQuestions],
  ['rfp_issue', rfpIssues],
  ['vendor_answer', vendorAnswers],
  ['clarification', clarifications],
  ['offer', offers],
  ['offer_tier', offerTiers],
  ['offer_extra', offerExtras],
  ['should_cost', shouldCosts],
  ['case_scenario', caseScenarios],
  ['cost_line', costLines],
  ['evaluator', evaluators],
  ['evaluation', evaluations],
  ['score', scores],
  ['consensus_score', consensusScores],
  ['vendor_check', vendorChecks],
  ['vendor_check_item', vendorCheckItems],
  ['red_flag', redFlags],
  ['clause', clauses],
  ['exit_item', exitItems],
  ['pilot', pilots],
  ['pilot_measure', pilotMeasures],
  ['memo_section', memoSections],
  ['review_area', reviewAreas],
  ['review', reviews],
  ['review_rating', reviewRatings],
  ['stakeholder', stakeholders],
  ['impact', impacts],
  ['role_transition', roleTransitions],
  ['barrier', barriers],
  ['audience_message', audienceMessages],
  ['change_event', changeEvents],
  ['playbook_topic', playbookTopics],
  ['scenario', scenarios],
  ['training', trainings],
  ['quality_check', qualityChecks],
  ['gate_decision', gateDecisions],
  ['action', actions],
  ['feedback_item', feedbackItems],
];

/** The edits that fill a workbook, which already holds the people, the checklist and the lists, with the sample's registers. */
export function sampleRegisterEdits(): readonly Edit[] {
  return rows.flatMap(([table, list]) => {
    const first = startOf(table);
    const { position } = tableOf(table).fields;
    return (list as readonly SampleRow[]).map((values, index) => {
      const row = newRow(table, {
        ...plain(table, values),
        id: values.id,
        ...(position ? { position: first + index + 1 } : {}),
      });
      return { table, id: values.id, before: null, after: row };
    });
  });
}

/** The position that the lists of a new workbook end with. */
function startOf(table: TableName): number {
  return table === 'segment' || table === 'location' ? sourcingLists[table].length : 0;
}

/** Lists as the model keeps them. */
function plain(table: TableName, values: SampleRow): object {
  const { fields } = tableOf(table);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const kind = fields[name]?.kind;
      const several = kind === 'choices' || kind === 'references';
      return [name, several ? listText(value as readonly string[]) : value];
    }),
  );
}
