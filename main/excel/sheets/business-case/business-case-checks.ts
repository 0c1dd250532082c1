import type { Book } from '../../book.ts';
import { UNKNOWN } from '../../cells/calculated.ts';
import type { Check } from '../check.ts';
import { caseBook } from './case-book.ts';
import { BAND_WORDS } from './flow-figures.ts';

/** The headline figures of each scenario that has a result. */
export function businessCaseChecks({ workbook }: Book): readonly Check[] {
  const { business } = caseBook(workbook);
  return business.scenarios
    .filter(({ isBaseline }) => !isBaseline)
    .flatMap(({ plan, figures, runRate }, index): readonly Check[] => {
      if (!figures) return [];
      const { name } = plan.scenario;
      const check = (title: string, cell: string, app: number | string | null, format: string): Check => ({
        label: `${name}: ${title}`,
        app: app ?? UNKNOWN,
        format,
        formula: `cfl_${cell}_${index + 1}`,
      });
      const rate = figures.irr.rate01;
      return [
        check('net present value', 'Npv', figures.npv, '#,##0.00'),
        check('internal rate', 'Irr', rate === null ? null : Math.round(rate * 1e6) / 1e6, '0.0000%'),
        check('payback in years', 'Payback', figures.payback, '0.0000'),
        check('payback, discounted', 'DiscountedPayback', figures.discountedPayback, '0.0000'),
        check('running cost', 'RunRate', runRate, '#,##0.00'),
        check('saving over the term', 'Term', figures.termSaving01, '0.0000%'),
        check('false-savings gap', 'Gap', figures.gapPoints, '0.0000'),
        check(
          'band of the gap',
          'Band',
          figures.gapBand === null ? null : BAND_WORDS[figures.gapBand],
          'General',
        ),
      ];
    });
}
