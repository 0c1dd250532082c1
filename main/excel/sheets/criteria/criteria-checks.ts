import { criteriaFigures } from '../../../../shared/domain/criterion/criteria-figures.ts';
import type { Book } from '../../book.ts';
import { UNKNOWN } from '../../cells/calculated.ts';
import type { Check } from '../check.ts';

/** The headline figures of the criteria, the knock-outs and the log of changes. */
export function criteriaChecks({ workbook }: Book): readonly Check[] {
  const figures = criteriaFigures(workbook);
  const check = (label: string, key: string, formula: string, format = 'General'): Check => {
    const figure = figures[key] ?? null;
    return { label, app: typeof figure === 'number' ? figure : UNKNOWN, formula, format };
  };
  const onTop = '(crn_Id<>"")*(crn_Parent="")';
  const count = `SUMPRODUCT(${onTop})`;
  return [
    check('Criteria', 'criteria.count', count),
    check(
      'Weights of the criteria in all',
      'criteria.sum',
      `IF(SUMPRODUCT(${onTop}*(crn_Weight<>""))=0,"–",SUMPRODUCT(${onTop},crn_Weight))`,
      '0.0',
    ),
    check(
      'Share of price in percent',
      'criteria.price',
      `IF(${count}=0,"–",100*SUMPRODUCT(${onTop}*(crn_Priced=1),crn_Within))`,
      '0.0',
    ),
    check('Changes after the freeze', 'criteria.changes', 'COUNTIF(frz_Act,"Change")'),
    check('Knock-outs that apply', 'knock-outs.count', 'COUNTIF(kno_Active,"Yes")'),
  ];
}
