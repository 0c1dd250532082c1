import { recommendationFigures } from '../../../../shared/domain/recommendation/recommendation-figures.ts';
import type { Book } from '../../book.ts';
import type { Check } from '../check.ts';
import { hasScorecard, selectionOf } from '../scoring/selection-of.ts';

/** The comparison in four rows: the sum of each vendor's scores in it. */
export function recommendationChecks({ workbook }: Book): readonly Check[] {
  const selection = selectionOf(workbook);
  if (!hasScorecard(selection)) return [];
  const figures = recommendationFigures(workbook);
  return selection.vendors.map(({ id, name }, place) => ({
    label: `Comparison in four rows, sum: ${name}`,
    app: Object.entries(figures).reduce(
      (sum, [key, figure]) =>
        key.startsWith('comparison.') && key.endsWith(`.${id}`) ? sum + Number(figure ?? 0) : sum,
      0,
    ),
    formula: `SUM(cmp_Score${place + 1})`,
    format: '0.0000',
  }));
}
