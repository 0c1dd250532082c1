import type { SheetPlan } from '../book.ts';
import { actions } from './actions.ts';
import { checklist } from './checklist.ts';
import { checks } from './checks.ts';
import { contents } from './contents.ts';
import { cover } from './cover.ts';
import { gaps } from './gaps.ts';
import { lists } from './lists.ts';
import { locations } from './locations.ts';
import { meta } from './meta.ts';
import { methodSettings } from './method-settings.ts';
import { processAudit } from './process/process-audit.ts';
import { wavePlan } from './process/wave-plan.ts';
import { ratingGuide } from './rating-guide.ts';
import { results } from './results.ts';
import { touchpointMap } from './touchpoint/touchpoint-map.ts';
import { touchpointMatrix } from './touchpoint/touchpoint-matrix.ts';
import { workings } from './workings.ts';

/** The sheets in the order of their tabs. `_meta` stays last: programs that show hidden sheets then disturb least. */
export const SHEETS: readonly SheetPlan[] = [
  cover,
  contents,
  checklist,
  results,
  gaps,
  processAudit,
  wavePlan,
  touchpointMap,
  touchpointMatrix,
  locations,
  methodSettings,
  ratingGuide,
  actions,
  workings,
  checks,
  lists,
  meta,
];
