import { assessDuties } from '../../../../shared/domain/duties/assess-duties.ts';
import { LETTERS, type Letter } from '../../../../shared/domain/duties/duty-letters.ts';
import type { RaciRole } from '../../../../shared/model/tables/raci-role.ts';
import type { Book } from '../../book.ts';
import { calculated } from '../../cells/calculated.ts';
import { ATTENTION, markWords } from '../../layout/marks.ts';
import type { Column } from '../../layout/table.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { RACI_ROLES } from '../sheet-names.ts';

const MUCH = '! Answers for much';
const NOWHERE = '! In no activity';
const IN_SCOPE = 'COUNTIF(rac_Scope,"Yes")';
const HEADERS: Readonly<Record<Letter, string>> = {
  A: 'Has A',
  R: 'Has R',
  C: 'Has C',
  I: 'Has I',
};

/** Who plays a part on either side, and how much each carries. */
export const raciRoles = registerSheet<RaciRole>({
  name: RACI_ROLES,
  purpose: 'The roles of both companies, who plays them, and for how many activities each answers.',
  hint: 'Counts follow the letters on the sheet RACI; activities that do not apply are left out.',
  table: 'raci_role',
  prefix: 'rcr',
  tab: 'expectations',
  worked: loadColumns,
  changes: { short: { band: 'Facts' } },
  finish: (_, sheet, span) => markWords(sheet, span.cells('look'), [['!', ATTENTION]]),
});

function loadColumns({ workbook }: Book): readonly Column<RaciRole>[] {
  const { roles } = assessDuties(workbook);
  const loadOf = ({ id }: RaciRole) => roles.find(({ role }) => role.id === id);
  // Columns of letters are numbered in the order of the grid.
  const lettersAt = ({ id }: RaciRole) => `rac_Role_${roles.findIndex(({ role }) => role.id === id) + 1}`;
  return [
    ...LETTERS.map(
      (letter): Column<RaciRole> => ({
        key: `count_${letter}`,
        header: HEADERS[letter],
        width: 12,
        look: 'calculated',
        align: 'center',
        name: `rcr_Count${letter}`,
        ...(letter === 'A' ? { band: 'Result' } : {}),
        value: (row) =>
          calculated(
            `COUNTIFS(${lettersAt(row)},"*${letter}*",rac_Scope,"Yes")`,
            loadOf(row)?.counts[letter] ?? 0,
          ),
      }),
    ),
    {
      key: 'share',
      header: 'Share',
      width: 10,
      look: 'calculated',
      align: 'center',
      format: '0.0%',
      name: 'rcr_Share',
      value: (row, c) =>
        calculated(`IF(${IN_SCOPE}=0,"–",${c('count_A')}/${IN_SCOPE})`, loadOf(row)?.accountable01 ?? null),
    },
    {
      key: 'look',
      header: 'To look at',
      width: 22,
      look: 'calculated',
      name: 'rcr_Look',
      value: (row, c) => {
        const load = loadOf(row);
        const much = `${c('count_A')}*100>th_duties_accountable*${IN_SCOPE}+0.0000001`;
        const none = `AND(${IN_SCOPE}>0,SUM(${c('count_A')}:${c('count_I')})=0)`;
        return calculated(
          `IF(${much},"${MUCH}",IF(${none},"${NOWHERE}",""))`,
          load?.overloaded ? MUCH : load?.idle ? NOWHERE : '',
        );
      },
    },
  ];
}
