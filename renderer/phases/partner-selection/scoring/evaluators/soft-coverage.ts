import type { Selection } from '../../../../../shared/domain/score/assess-vendors.ts';
import type { ScoringProgress } from '../../../../../shared/domain/score/scoring-progress.ts';
import type { Workbook } from '../../../../../shared/model/workbook.ts';

/** The names of criteria that people have to judge and that, for some vendor, fewer than two evaluators are asked about. */
export function softCoverage(
  { criterion }: Pick<Workbook, 'criterion'>,
  { criteria, vendors }: Pick<Selection, 'criteria' | 'vendors'>,
  { pairs }: Pick<ScoringProgress, 'pairs'>,
): readonly string[] {
  return criteria
    .flatMap(({ leaves }) => leaves)
    .flatMap(({ id, weight01 }) => {
      const row = criterion[id];
      if (!row || weight01 === 0 || row.hardness === 'hard' || row.scored_by_price) return [];
      const alone = vendors.some(
        (vendor) => pairs.filter((pair) => pair.vendor === vendor.id && pair.asked.includes(id)).length < 2,
      );
      return alone ? [`${id} ${row.name}`] : [];
    });
}
