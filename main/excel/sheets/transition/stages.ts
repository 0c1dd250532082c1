import { assessTransition } from '../../../../shared/domain/transition/assess-transition.ts';
import type { TransitionStage } from '../../../../shared/model/tables/transition-stage.ts';
import { calculated } from '../../cells/calculated.ts';
import { excelDate } from '../../cells/excel-date.ts';
import type { Column } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { TRANSITION_STAGES } from '../sheet-names.ts';

/** The stages of the hand-over with what they are planned by. Their days are worked out on the sheet Transition plan. */
export const transitionStages = registerSheet<TransitionStage>({
  name: TRANSITION_STAGES,
  purpose: 'The stages of the hand-over: work, owners, length, what comes before, and how it went.',
  hint: 'Change lengths, waits and days here: the sheet Transition plan follows. What comes after what is read when the file comes back, not before.',
  table: 'transition_stage',
  prefix: 'trs',
  tab: 'expectations',
  worked: ({ workbook }) => {
    const { byId } = assessTransition(workbook).plan;
    const day = (
      key: 'first' | 'last',
      header: string,
      value: (id: string) => string | null,
    ): Column<TransitionStage> => ({
      key,
      header,
      width: 13,
      look: 'calculated',
      align: 'center',
      format: 'yyyy-mm-dd',
      ...(key === 'first' ? { band: 'By the plan' } : {}),
      value: ({ id }, cell) => {
        const found = value(id);
        const column = key === 'first' ? 'trp_First' : 'trp_Last';
        return calculated(
          `IFERROR(INDEX(${column},MATCH(${cell('id')},trp_Id,0)),"–")`,
          found === null ? null : dayCount(found),
        );
      },
    });
    return [
      day('first', 'First day', (id) => byId[id]?.start ?? null),
      day('last', 'Last day', (id) => byId[id]?.end ?? null),
    ];
  },
  changes: {
    kind: { band: 'Facts', name: 'trs_Kind' },
    duration_days: { name: 'trs_Length' },
    lag_days: { name: 'trs_Lag' },
    not_before: { name: 'trs_NotBefore' },
    volume_percent: { name: 'trs_Volume' },
    started_on: { name: 'trs_Began' },
    ended_on: { name: 'trs_Ended' },
  },
  printUntil: 'volume_percent',
});

/** A day as Excel counts it, for results of formulas; days before 1900-03-01 do not occur in plans. */
export function dayCount(day: string): number {
  const date = excelDate(day);
  if (!(date instanceof Date)) throw new Error(`Excel cannot count the day ${day}.`);
  return Math.round(date.getTime() / 86_400_000) + 25_569;
}
