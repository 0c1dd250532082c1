import type { Objective } from '../../../shared/model/tables/objective.ts';
import type { SheetPlan } from '../book.ts';
import { registerSheet } from './registers/register-sheet.ts';
import { OBJECTIVES } from './sheet-names.ts';

/** What the company wants to reach. */
export const objectives: SheetPlan = registerSheet<Objective>({
  name: OBJECTIVES,
  purpose: 'What the company wants to reach, how anybody sees it, who answers for it and until when.',
  hint: 'One row per objective. Drivers and measures name the objective that they serve.',
  table: 'objective',
  prefix: 'obj',
  tab: 'across',
});
