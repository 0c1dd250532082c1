import { roleOpenPoints } from '../../../../shared/domain/change/role-open-points.ts';
import type { RoleTransition } from '../../../../shared/model/tables/role-transition.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, BAD, GOOD, markWhere, markWords } from '../../layout/marks.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { ROLE_TRANSITIONS } from '../sheet-names.ts';
import { roleColumns, SETTLED } from './role-columns.ts';

/** What becomes of the people in each role, and what is still open. */
export const roleTransitions = registerSheet<RoleTransition>({
  name: ROLE_TRANSITIONS,
  purpose: 'What becomes of the people in each role: path, legal check, training, support, and what is open.',
  hint: 'One row per role. Open points follow from what is filled in; the totals by path stand on the sheet People and change.',
  table: 'role_transition',
  prefix: 'rol',
  tab: 'readiness',
  worked: () => roleColumns(),
  changes: {
    headcount: { band: 'Role', name: 'rol_People' },
    path: { name: 'rol_Path', width: 18 },
  },
  printUntil: 'due',
  complete: (_, rows) =>
    calculated(
      'COUNTIF(rol_Open,0)/ROWS(rol_Open)',
      rows.filter((row) => roleOpenPoints(row).length === 0).length / rows.length,
    ),
  finish: (_, sheet, span) => {
    const open = `$${span.letter('open')}${span.first}`;
    markWords(sheet, span.cells('which'), [[SETTLED, GOOD]]);
    markWhere(sheet, span.cells('which'), `${open}>0`, ATTENTION);
    markWords(sheet, span.cells('path'), [['Open', BAD]]);
  },
});
