import type { PairAssessment } from '../../../../shared/domain/ahp/assess-pairs.ts';
import { pairSettings } from '../../../../shared/domain/ahp/pair-groups.ts';
import { randomIndex } from '../../../../shared/domain/ahp/random-index.ts';
import { AHP_INDEXES } from '../../../../shared/model/selection-lists.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { formatPlain } from '../../../ui/format-score.ts';

const four = new Intl.NumberFormat(undefined, { minimumFractionDigits: 4, maximumFractionDigits: 4 });

/** How weights and contradiction follow from a group of comparisons. */
export function explainPairs(
  workbook: Pick<Workbook, 'engagement' | 'parameter'>,
  { items, pairs, done, result }: PairAssessment,
  nameOf: (id: string) => string,
): Explanation {
  const { index, limits } = pairSettings(workbook);
  const n = items.length;
  const table = AHP_INDEXES.find(({ value }) => value === index)?.label ?? index;
  return {
    title: 'Contradiction of comparisons',
    formula:
      'The comparisons form a square table of ratios. Its principal eigenvector gives the weights, its largest eigenvalue λ grows with contradictions. Consistency index = (λ − n) ÷ (n − 1); contradiction = that index ÷ the index of random answers.',
    columns: ['', 'Weight', 'Check by geometric mean'],
    terms: items.map((id, at) => [
      nameOf(id),
      result ? four.format(result.weights01[at] ?? 0) : null,
      result ? four.format(result.geometric01[at] ?? 0) : null,
    ]),
    total: null,
    result: result
      ? `λ ${four.format(result.lambda)}, consistency index ${four.format(result.ci)}, random index ${formatPlain(randomIndex(index, n))} for ${n}: contradiction ${result.cr === null ? 'not known' : four.format(result.cr)}.`
      : `${done} of ${pairs.length} compared: without all of them there are no weights.`,
    notes: [
      `Up to ${formatPlain(limits.consistent)} the comparisons hang together, above ${formatPlain(limits.refused)} their weights are not taken over. Both limits stand in Method settings.`,
      `Random index: ${table}. Other tables differ in the second decimal.`,
      'The pair that fits least is the one whose ratio is furthest, by proportion, from the ratio of the two weights. Among three things all pairs are off alike.',
    ],
    source:
      'Analytic hierarchy process after T. L. Saaty; checked against his published example of drinks and two others.',
  };
}
