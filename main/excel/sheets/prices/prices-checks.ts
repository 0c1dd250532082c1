import { compareOffers } from '../../../../shared/domain/price/compare-offers.ts';
import { inOrder } from '../../../../shared/domain/price/in-order.ts';
import { shouldCostSteps } from '../../../../shared/domain/price/should-cost.ts';
import type { Book } from '../../book.ts';
import { UNKNOWN } from '../../cells/calculated.ts';
import type { Check } from '../check.ts';

/** The headline figures of the prices: each offer's totals and rank, and what hours ought to cost. */
export function pricesChecks({ workbook }: Book): readonly Check[] {
  const { offers } = compareOffers(workbook);
  const quoted = (text: string) => text.replaceAll('"', '""');
  return [
    ...offers.flatMap(({ offer, at }): readonly Check[] => {
      const of = (column: string) => `INDEX(${column},MATCH("${quoted(offer.id)}",pcm_Id,0))`;
      const check = (what: string, app: number | null, column: string, format = '#,##0.00'): Check => ({
        label: `${offer.name}: ${what}`,
        app: app ?? UNKNOWN,
        formula: of(column),
        format,
      });
      return [
        check('fee a year', at.base.annual, 'pcm_FeeBase'),
        check('total at the low volume', at.low.total, 'pcm_TotalLow'),
        check('total', at.base.total, 'pcm_TotalBase'),
        check('total at the high volume', at.high.total, 'pcm_TotalHigh'),
        check('rank', at.base.rank, 'pcm_RankBase', 'General'),
      ];
    }),
    ...inOrder(Object.values(workbook.should_cost)).map(
      (row): Check => ({
        label: `Should-cost of a logged hour: ${row.name}`,
        app: shouldCostSteps(row)?.price ?? UNKNOWN,
        formula: `INDEX(shc_Price,MATCH("${quoted(row.id)}",shc_Id,0))`,
        format: '#,##0.00',
      }),
    ),
  ];
}
