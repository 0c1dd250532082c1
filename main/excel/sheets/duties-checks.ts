import { assessDuties } from '../../../shared/domain/duties/assess-duties.ts';
import { checkAuthority } from '../../../shared/domain/duties/check-authority.ts';
import { dutiesFigures } from '../../../shared/domain/duties/duties-figures.ts';
import type { Book } from '../book.ts';
import { UNKNOWN } from '../cells/calculated.ts';
import type { Check } from './check.ts';

/** The headline figures of the responsibilities. */
export function dutiesChecks({ workbook }: Book): readonly Check[] {
  const figures = dutiesFigures(workbook);
  const { roles } = assessDuties(workbook);
  const most = Math.max(0, ...roles.map(({ counts }) => counts.A));
  const count = (label: string, app: number, formula: string): Check => ({
    label,
    app,
    format: 'General',
    formula,
  });
  const of = (key: string) => Number(figures[key] ?? 0);
  return [
    count('Activities that apply', of('duties.activities'), 'COUNTIF(rac_Scope,"Yes")'),
    count('Errors in the grid of responsibilities', of('duties.errors'), 'SUM(rac_Errors)'),
    count('Warnings in it', of('duties.warnings'), 'SUM(rac_Warnings)+COUNTIF(rcr_Look,"!*")'),
    count('Most activities that one role answers for', most, 'MAX(rcr_CountA)'),
    count(
      'Points in the limits of authority',
      Object.values(workbook.authority_limit).flatMap(checkAuthority).length,
      'SUM(lim_Points)',
    ),
    {
      label: 'Client obligations kept',
      app: figures['obligations.score'] === null ? UNKNOWN : of('obligations.score'),
      format: '0.0%',
      formula: 'IF(SUM(obl_CountedDue)=0,"–",SUM(obl_CountedMet)/SUM(obl_CountedDue))',
    },
    count('Boundaries', of('boundary.subjects'), 'SUMPRODUCT((bnd_Id<>"")*1)'),
    count('Boundaries with an open end', of('boundary.open-ends'), 'COUNTIF(bnd_Open,"!*")'),
  ];
}
