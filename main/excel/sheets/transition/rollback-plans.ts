import { assessTransition } from '../../../../shared/domain/transition/assess-transition.ts';
import {
  lackLabel,
  minutesToRestore,
  ROLLBACK_TEST_DAYS,
  rollbackLacks,
} from '../../../../shared/domain/transition/rollback-lacks.ts';
import type { RollbackPlan } from '../../../../shared/model/tables/rollback-plan.ts';
import { ATTENTION, GOOD, markWords } from '../../layout/marks.ts';
import type { CellOf } from '../../layout/table.ts';
import { resultColumn } from '../case/result-column.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { ROLLBACK_PLANS } from '../sheet-names.ts';

const NOTHING = '✓ nothing';

/** How work comes back to the home team, and what each way back lacks. */
export const rollbackPlans = registerSheet<RollbackPlan>({
  name: ROLLBACK_PLANS,
  purpose: 'How work comes back to the home team: trigger, who decides, times, and whether it was tried out.',
  hint: `Lacks names what is missing: trigger, the person who decides, both times, and a test no more than ${ROLLBACK_TEST_DAYS} days before going live.`,
  table: 'rollback_plan',
  prefix: 'rbk',
  tab: 'expectations',
  worked: ({ workbook }) => {
    const goLive = assessTransition(workbook).goLive.counts;
    return [
      resultColumn<RollbackPlan>(
        { key: 'lacks', header: 'Lacks', width: 30, align: 'left', band: 'Result', name: 'rbk_Lacks' },
        lacksFormula,
        (row) => lacksText(row, goLive),
      ),
      resultColumn<RollbackPlan>(
        { key: 'minutes', header: 'Minutes in all', width: 12, name: 'rbk_Minutes' },
        (c) =>
          `IF(AND(ISNUMBER(${c('decide_minutes')}),ISNUMBER(${c('restore_minutes')})),${c('decide_minutes')}+${c('restore_minutes')},"–")`,
        minutesToRestore,
      ),
    ];
  },
  changes: { stage: { band: 'Facts' } },
  finish: (_, sheet, span) =>
    markWords(sheet, span.cells('lacks'), [
      ['✓', GOOD],
      ['!', ATTENTION],
    ]),
});

/** What a plan lacks as the cell says it. */
export function lacksText(plan: RollbackPlan, goLive: string | null): string {
  const lacks = rollbackLacks(plan, goLive);
  return lacks.length === 0 ? NOTHING : `!${lacks.map((lack) => ` ${lackLabel(lack)};`).join('')}`;
}

function lacksFormula(c: CellOf): string {
  const part = (when: string, lack: Parameters<typeof lackLabel>[0]) =>
    `IF(${when}," ${lackLabel(lack)};","")`;
  const live = 'IF(ISNUMBER(trp_Wanted),trp_Wanted,trp_GoLive)';
  const all = [
    part(`TRIM(${c('trigger')})=""`, 'trigger'),
    part(`${c('decided_by')}=""`, 'decision-maker'),
    part(`COUNT(${c('decide_minutes')},${c('restore_minutes')})<2`, 'time'),
    part(`NOT(ISNUMBER(${c('tested_on')}))`, 'test'),
    part(
      `IF(AND(ISNUMBER(${c('tested_on')}),ISNUMBER(${live})),${live}-${c('tested_on')}>${ROLLBACK_TEST_DAYS},FALSE)`,
      'old-test',
    ),
  ].join('&');
  return `IF(LEN(${all})=0,"${NOTHING}","!"&${all})`;
}
