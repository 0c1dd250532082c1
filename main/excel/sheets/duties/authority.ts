import { AUTHORITY_LEVELS } from '../../../../shared/domain/duties/authority-levels.ts';
import { checkAuthority } from '../../../../shared/domain/duties/check-authority.ts';
import type { AuthorityLimit } from '../../../../shared/model/tables/authority-limit.ts';
import { ATTENTION, markWhere } from '../../layout/marks.ts';
import type { CellOf } from '../../layout/table.ts';
import { resultColumn } from '../case/result-column.ts';
import { registerSheet } from '../registers/register-sheet.ts';
import { AUTHORITY } from '../sheet-names.ts';

/** What people at the partner may grant by themselves. */
export const authorityLimits = registerSheet<AuthorityLimit>({
  name: AUTHORITY,
  purpose:
    'What agents, team leads and the partner’s manager may grant, for one case and for one customer a year.',
  hint: 'Points count what does not fit: limits or caps that fall towards higher levels, a cap below one case, nothing recorded, nobody named.',
  table: 'authority_limit',
  prefix: 'lim',
  tab: 'expectations',
  worked: () => [
    resultColumn(
      { key: 'points', header: 'Points', width: 9, band: 'Result', name: 'lim_Points' },
      pointsFormula,
      (row) => checkAuthority(row).length,
    ),
  ],
  changes: {
    client_only: { band: 'Facts' },
    ...Object.fromEntries(
      AUTHORITY_LEVELS.flatMap(({ limit, cap }) => [
        [limit, { format: '#,##0.00', width: 15 }],
        [cap, { format: '#,##0.00', width: 15 }],
      ]),
    ),
  },
  finish: (_, sheet, span) =>
    markWhere(sheet, span.cells('points'), `$${span.letter('points')}${span.first}>0`, ATTENTION),
});

/** The rules of the app, one by one. */
function pointsFormula(c: CellOf): string {
  const limits = AUTHORITY_LEVELS.map(({ limit }) => c(limit));
  const caps = AUTHORITY_LEVELS.map(({ cap }) => c(cap));
  const both = (a = '', b = '') => `AND(ISNUMBER(${a}),ISNUMBER(${b}))`;
  const steps = [0, 1].flatMap((at) => {
    const [below, above] = [limits[at], limits[at + 1]];
    return [
      `IF(ISNUMBER(${below}),IF(ISNUMBER(${above}),IF(${above}<${below},1,0),1),0)`,
      `IF(${both(caps[at], caps[at + 1])},IF(${caps[at + 1]}<${caps[at]},1,0),0)`,
    ];
  });
  const years = limits.map((limit, at) => `IF(${both(limit, caps[at])},IF(${caps[at]}<${limit},1,0),0)`);
  const recorded = `IF(TRIM(${c('recording')})="",1,0)`;
  const alone = `IF(COUNT(${[...limits, ...caps].join(',')})>0,1,0)`;
  const several = [...steps, ...years, recorded].join('+');
  return `IF(${c('client_only')}="Yes",${alone},IF(COUNT(${limits.join(',')})=0,1,${several}))`;
}
