import type { AnyRow } from '../../../../shared/model/table.ts';
import type { QualityCheck } from '../../../../shared/model/tables/quality-check.ts';
import type { Scenario } from '../../../../shared/model/tables/scenario.ts';
import type { Training } from '../../../../shared/model/tables/training.ts';
import { calculated } from '../../cells/calculated.ts';
import { GOOD, markWords } from '../../layout/marks.ts';
import { type RegisterSheet, registerSheet } from '../registers/register-sheet.ts';
import { QUALITY_CHECKS, SCENARIOS, TRAINING } from '../sheet-names.ts';
import { SIGNED } from './topics.ts';

/** Sample situations with a good and a poor answer. */
export const scenarios = resourceSheet<Scenario>({
  name: SCENARIOS,
  purpose: 'Situations with customers, each with a good answer and one that only sounds right.',
  hint: 'Read the poor answer aloud before the good one: the difference is what is taught.',
  table: 'scenario',
  prefix: 'scn',
  changes: { touchpoint: { band: 'Scenario' } },
});

/** Courses, with what they take and how anyone can tell that they worked. */
export const trainings = resourceSheet<Training>({
  name: TRAINING,
  purpose: 'Courses for agents, team leaders and vendor managers: occasion, hours, test and pass mark.',
  hint: 'One row per course. A course that has no test cannot show that it worked.',
  table: 'training',
  prefix: 'trn',
  changes: { learners: { band: 'Course' } },
});

/** How the quality of contacts is looked at, how often and by whom. */
export const qualityChecks = resourceSheet<QualityCheck>({
  name: QUALITY_CHECKS,
  purpose: 'How the quality of contacts is looked at: how many, drawn from what, how often and by whom.',
  hint: 'Count errors that are critical for customer, business or law on their own: an average hides them.',
  table: 'quality_check',
  prefix: 'qlt',
  changes: { channel: { band: 'Check' } },
});

type Resource = AnyRow & { readonly status: string };

function resourceSheet<R extends Resource>(
  about: Omit<RegisterSheet<R>, 'tab' | 'complete' | 'finish'>,
): ReturnType<typeof registerSheet<R>> {
  const { prefix, changes = {} } = about;
  return registerSheet<R>({
    ...about,
    tab: 'readiness',
    changes: { ...changes, status: { name: `${prefix}_Status` } },
    complete: (_, rows) =>
      calculated(
        `COUNTIF(${prefix}_Status,"${SIGNED}")/ROWS(${prefix}_Status)`,
        rows.filter(({ status }) => status === 'ready').length / rows.length,
      ),
    finish: (_, sheet, span) => markWords(sheet, span.cells('status'), [[SIGNED, GOOD]]),
  });
}
