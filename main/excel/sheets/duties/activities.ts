import { rolesInOrder } from '../../../../shared/domain/duties/assess-duties.ts';
import type { RaciActivity } from '../../../../shared/model/tables/raci-activity.ts';
import { ATTENTION, BAD, GOOD, markWhere, markWords } from '../../layout/marks.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { RACI } from '../sheet-names.ts';
import { letterColumns } from './letter-columns.ts';

/** Every activity with its roles as lists and as a grid of letters. */
export const raciActivities = registerSheet<RaciActivity>({
  name: RACI,
  purpose: 'Who answers for each activity, who does it, who is asked before and who is told afterwards.',
  hint: 'Change the four lists at the right: the letters follow. A answers for it (exactly one), R does it, C is asked before, I is told afterwards.',
  table: 'raci_activity',
  prefix: 'rac',
  tab: 'expectations',
  worked: letterColumns,
  changes: {
    area: { band: 'Facts' },
    in_scope: { name: 'rac_Scope' },
    accountable: { width: 26 },
    responsible: { width: 30 },
    consulted: { width: 30 },
    informed: { width: 26 },
  },
  printUntil: 'in_scope',
  finish: ({ workbook }, sheet, span) => {
    markWords(sheet, span.cells('verdict'), [
      ['✓', GOOD],
      ['✕', BAD],
      ['!', ATTENTION],
    ]);
    const roles = rolesInOrder(workbook).length;
    if (roles === 0) return;
    const cells = `${span.letter('role_1')}${span.first}:${span.letter(`role_${roles}`)}${span.last}`;
    const first = `${span.letter('role_1')}${span.first}`;
    markWhere(sheet, cells, `AND(LEN(${first})>1,${first}<>"A/R")`, ATTENTION);
    markWhere(sheet, cells, `LEFT(${first},1)="A"`, ANSWERS);
    markWhere(sheet, cells, `${first}="R"`, DOES);
  },
});

/** Letters that carry work stand out; they say the same without colour. */
const ANSWERS = { font: { bold: true, color: { argb: 'FFFFFFFF' } }, fill: solid('FF215FC0') };
const DOES = { font: { bold: true, color: { argb: 'FF1D56B0' } }, fill: solid('FFE9F0FB') };

function solid(argb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } } as const;
}
