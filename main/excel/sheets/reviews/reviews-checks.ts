import { reviewFigures } from '../../../../shared/domain/review/review-figures.ts';
import { periodsOf, reviewPeriods } from '../../../../shared/domain/review/review-periods.ts';
import type { Book } from '../../book.ts';
import { UNKNOWN } from '../../cells/calculated.ts';
import type { Check } from '../check.ts';
import { periodKey } from './review-ratings.ts';

/** Mean, change and trend of each rated partner in its newest period. */
export function reviewsChecks({ workbook }: Book): readonly Check[] {
  const figures = reviewFigures(workbook);
  const periods = reviewPeriods(workbook);
  return [...new Set(periods.map(({ vendor }) => vendor))].flatMap((vendor) => {
    const last = periodsOf(periods, vendor, 'client').at(-1);
    if (!last) return [];
    const name = workbook.vendor[vendor]?.name ?? vendor;
    const key = periodKey(name, { kind: last.kind, period_from: last.from, period_to: last.to });
    const at = `MATCH("${key.replaceAll('"', '""')}",rvt_Key,0)`;
    return (['Mean', 'Change', 'Trend'] as const).map((column) => ({
      label: `Review of ${name}: ${column.toLowerCase()}`,
      app: (figures[`review.${vendor}.${column.toLowerCase()}`] as number | null) ?? UNKNOWN,
      format: '0.0000',
      formula: `INDEX(rvt_${column},${at})`,
    }));
  });
}
