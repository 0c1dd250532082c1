import type { ComparisonRow } from '../../../../shared/domain/recommendation/compare-vendors.ts';
import type { VendorAssessment } from '../../../../shared/domain/score/assess-vendors.ts';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { formatTwo } from './two-decimals.ts';

/** How the four rows come about. */
export function explainComparison(
  rows: readonly ComparisonRow[],
  vendors: readonly VendorAssessment[],
): Explanation {
  return {
    title: 'Comparison in four rows',
    formula:
      'Score of a row = Σ weight × score of its criteria ÷ Σ weight, from 1 to 5. A row without a score of all its criteria has none. In the picture a score of 1 is 0 and 5 is 100.',
    columns: ['Row', 'Criteria', 'Weight, %', ...vendors.map(({ name }) => name)],
    terms: rows.map(({ label, criteria, weight01, cells }) => [
      label,
      criteria.join(', '),
      Math.round(weight01 * 1000) / 10,
      ...vendors.map(({ id }) => formatTwo(cells.find(({ vendor }) => vendor === id)?.score ?? null)),
    ]),
    total: null,
    result: 'Which criterion belongs to which row is set with the criteria.',
    notes: ['The ranking itself rests on all criteria, not on the four rows.'],
    source:
      'Readiness Workbook method, partner selection: comparison of services, charges, reliability and data protection, as guides to outsourcing ask for it.',
  };
}
