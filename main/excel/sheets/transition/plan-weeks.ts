import type { Worksheet } from 'exceljs';
import type { PlannedStage, TransitionPlan } from '../../../../shared/domain/transition/plan-stages.ts';
import { dayNumber } from '../../../../shared/lib/day-number.ts';
import { calculated } from '../../cells/calculated.ts';
import { fill } from '../../cells/cell-style.ts';
import { PALETTE } from '../../cells/palette.ts';
import { markWhere } from '../../layout/marks.ts';
import { letter } from '../../layout/names.ts';
import { put } from '../../layout/put.ts';
import type { PlanLine } from './plan-line.ts';
import { dayCount } from './stages.ts';

/** More weeks than a plan of two years needs make a sheet that nobody reads. */
const MOST_WEEKS = 110;
const WIDTH = 3.4;

/** A stage in a week: critical, otherwise there, within its slack, or nothing. */
type Mark = '●' | '○' | '·' | '';

/**
 * The plan as a picture made of cells, one column a week: formulas give a sign, and conditional formats its colour.
 * Answers the letter of the last column.
 */
export function writeWeeks(
  sheet: Worksheet,
  lines: readonly PlanLine[],
  plan: TransitionPlan,
  about: { readonly headerRow: number; readonly firstColumn: number },
): string {
  const { headerRow, firstColumn } = about;
  const first = headerRow + 1;
  const last = headerRow + lines.length;
  const weeks = weekCount(plan);
  for (let week = 0; week < weeks; week += 1) {
    const column = letter(firstColumn + week);
    sheet.getColumn(firstColumn + week).width = WIDTH;
    put(
      sheet,
      `${column}${headerRow}`,
      calculated(
        week === 0 ? 'trp_Begin' : `${letter(firstColumn + week - 1)}${headerRow}+7`,
        plan.start === null ? null : dayCount(plan.start) + 7 * week,
      ),
      { look: 'header', align: 'center', turned: true, format: 'dd mmm yy' },
    );
    lines.forEach(({ one }, index) => {
      const row = first + index;
      const from = `${column}$${headerRow}`;
      put(
        sheet,
        `${column}${row}`,
        calculated(
          `IF(ISNUMBER($D${row}),IF(AND($D${row}<=${from}+6,$E${row}>=${from}),IF($I${row}="","○","●"),IF(ISNUMBER($G${row}),IF(AND($E${row}<${from},$G${row}>=${from}),"·",""),"")),"")`,
          markOf(one, dayNumber(plan.start ?? '1970-01-01') + 7 * week),
        ),
        { look: 'plain', align: 'center', middle: true, oneLine: true },
      );
    });
  }
  if (weeks === 0 || lines.length === 0) return letter(firstColumn - 1);
  const [from, to] = [letter(firstColumn), letter(firstColumn + weeks - 1)];
  const cells = `${from}${first}:${to}${last}`;
  const here = `${from}${first}`;
  const ink = (argb: string) => ({ fill: fill(argb), font: { color: { argb: PALETTE.paper } } });
  markWhere(sheet, cells, `${here}="●"`, ink(PALETTE.header));
  markWhere(sheet, cells, `${here}="○"`, ink(PALETTE.expectations));
  markWhere(sheet, cells, `${here}="·"`, { fill: fill(PALETTE.calculated) });
  markWhere(
    sheet,
    `${from}${headerRow}:${to}${headerRow}`,
    `AND(ISNUMBER(trp_Wanted),${from}$${headerRow}<=trp_Wanted,${from}$${headerRow}+6>=trp_Wanted)`,
    { fill: fill(PALETTE.attention), font: { bold: true, color: { argb: PALETTE.attentionInk } } },
  );
  return to;
}

function weekCount({ start, end }: TransitionPlan): number {
  if (start === null || end === null) return 0;
  return Math.min(MOST_WEEKS, Math.ceil((dayNumber(end) - dayNumber(start) + 1) / 7));
}

function markOf({ start, end, latestEnd, critical }: PlannedStage, week: number): Mark {
  if (start === null || end === null) return '';
  if (dayNumber(start) <= week + 6 && dayNumber(end) >= week) return critical ? '●' : '○';
  return latestEnd !== null && dayNumber(end) < week && dayNumber(latestEnd) >= week ? '·' : '';
}
