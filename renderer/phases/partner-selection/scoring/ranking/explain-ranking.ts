import type { Selection } from '../../../../../shared/domain/score/assess-vendors.ts';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { formatTwo } from '../two-decimals.ts';

/** How the weighted mean of each vendor comes about. */
export function explainRanking({ criteria, vendors }: Selection): Explanation {
  return {
    title: 'Ranking',
    formula:
      'A vendor’s score under a criterion is the mean of its parts by their weights; an agreed score counts instead of the evaluators’ mean. The weighted mean adds up weight × score over all criteria.',
    columns: ['Criterion', 'Weight, %', ...vendors.map(({ name }) => name)],
    terms: criteria.map(({ id, name, weight01 }, index) => [
      `${id} ${name}`,
      formatTwo(weight01 * 100),
      ...vendors.map((vendor) => formatTwo(vendor.criteria[index]?.score ?? null)),
    ]),
    total: ['Weighted mean', '100', ...vendors.map(({ weighted }) => formatTwo(weighted))],
    result: vendors
      .map(({ name, percent, rank }) =>
        rank === null ? `${name} is not ranked` : `${name} ${formatTwo(percent)} %, rank ${rank}`,
      )
      .join('; '),
    notes: [
      'Percent = (weighted mean − 1) ÷ 4 × 100. Equal means share a rank.',
      'TOPSIS: every column is divided by the root of its sum of squares and multiplied by its weight; closeness = distance to the worst ÷ (distance to the worst + distance to the best). Only ranked vendors are compared.',
      'A vendor is not ranked with a failed knock-out, a missing score, or a score below a minimum that nobody has waived.',
    ],
    source:
      'Weighted scoring as in public tenders; TOPSIS after Hwang and Yoon 1981. Weights, minimums and the spread that calls for a talk are your own settings.',
  };
}
