import type { SheetPlan } from '../book.ts';
import { actions } from './actions.ts';
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
import { gaps } from './gaps.ts';
import { gate } from './gate.ts';
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
import { touchpointMap } from './touchpoint/touchpoint-map.ts';
import { touchpointMatrix } from './touchpoint/touchpoint-matrix.ts';
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
  methodSettings,
  ratingGuide,
  actions,
  gate,
  workings,
  checks,
  lists,
  meta,
];
