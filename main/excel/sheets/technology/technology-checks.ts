import { technologyFigures } from '../../../../shared/domain/technology/technology-figures.ts';
import type { Book } from '../../book.ts';
import type { Check } from '../check.ts';

/** The headline figures of machines and people. */
export function technologyChecks({ workbook }: Book): readonly Check[] {
  const figures = technologyFigures(workbook);
  const check = (label: string, key: string, formula: string, format = '#,##0.00'): Check => ({
    label,
    app: Number(figures[key]),
    formula,
    format,
  });
  return [
    check(
      'Places where customers may not reach a person',
      'technology.without-human',
      'COUNTIF(mch_Gap,"✕*")+SUMPRODUCT((aut_Touchpoint="")*aut_NoRoute)',
      'General',
    ),
    check('Contacts that machines would end', 'technology.contained', 'SUM(mch_Machine)'),
    check('Contacts that machines end today', 'technology.contained-today', 'SUM(mch_Today)'),
    check('Contacts left for people', 'technology.left-for-people', 'SUM(mch_Left)'),
    check('Contacts of the partner after containment', 'technology.partner', 'SUM(mch_Partner)'),
    check('Contacts of the home team after containment', 'technology.home', 'SUM(mch_Home)'),
    check(
      'Integrations that were not tried',
      'technology.integrations.untested',
      'COUNTIF(itg_Tried,0)',
      'General',
    ),
  ];
}
