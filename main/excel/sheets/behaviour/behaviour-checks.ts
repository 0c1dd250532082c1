import { behaviourFigures } from '../../../../shared/domain/behaviour/behaviour-figures.ts';
import { planSample } from '../../../../shared/domain/behaviour/plan-sample.ts';
import type { Book } from '../../book.ts';
import { UNKNOWN } from '../../cells/calculated.ts';
import type { Check } from '../check.ts';

/** The headline figures of behaviours and brand; those of a table that is empty stand nowhere in the file. */
export function behaviourChecks({ workbook }: Book): readonly Check[] {
  const figures = behaviourFigures(workbook);
  const check = (label: string, key: string, formula: string, format = 'General'): Check => ({
    label,
    app: (figures[key] as number | string | null) ?? UNKNOWN,
    format,
    formula,
  });
  const { plannedMargin } = planSample(workbook);
  const filled = (table: object, list: readonly Check[]) => (Object.keys(table).length === 0 ? [] : list);
  return [
    ...filled(workbook.behaviour, [
      check('Behaviours in the contract', 'behaviours.agreed', 'COUNTIF(bhv_Agreed,"Yes")'),
      check(
        'Behaviours in the contract that lack nothing',
        'behaviours.complete',
        'SUMPRODUCT((bhv_Agreed="Yes")*(bhv_Lacks=""))',
      ),
    ]),
    ...filled(workbook.scorecard_item, [
      check('Scorecard: weight, %', 'scorecard.weight', 'sci_Sum', '0.0#'),
      check('Scorecard: items that fail the contact', 'scorecard.autofail', 'sci_Fails'),
    ]),
    ...filled(workbook.calibration_session, [
      check(
        'Calibration: latest spread, points',
        'calibration.latest.spread',
        'IF(SUM(cal_Order)=0,"–",INDEX(cal_Spread,MATCH(MAX(cal_Order),cal_Order,0)))',
        '0.0#',
      ),
    ]),
    check('Sample: contacts to look at', 'sample.size', 'smp_Needed'),
    {
      label: 'Sample: margin of the plan, points',
      app: plannedMargin ?? UNKNOWN,
      format: '0.0000',
      formula: 'smp_PlannedMargin',
    },
    ...filled(workbook.brand_value, [check('Brand values', 'brand.values', 'SUMPRODUCT((brd_Id<>"")*1)')]),
    ...(figures['critical.count'] === 0
      ? []
      : [
          check(
            'Critical activities that lack protection',
            'critical.unprotected',
            'SUMPRODUCT((crt_Missing<>"")*1)',
          ),
        ]),
  ];
}
