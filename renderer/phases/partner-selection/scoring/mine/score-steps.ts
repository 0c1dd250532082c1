import type { Selection } from '../../../../../shared/domain/score/assess-vendors.ts';
import type { ScoringProgress } from '../../../../../shared/domain/score/scoring-progress.ts';
import type { Workbook } from '../../../../../shared/model/workbook.ts';
import type { ScoreCell } from '../cell-path.ts';

/** One vendor through all criteria, or one criterion through all vendors. */
export type ScoreOrder = 'vendor' | 'criterion';

export interface ScoreStep extends ScoreCell {
  /** As in "C1.2 Knows our typical contacts", or the vendor's name. */
  readonly label: string;
}

export interface StepGroup {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly ScoreStep[];
}

/**
 * What an evaluator goes through, in groups: the criteria of one vendor by their wholes, or the vendors by each
 * criterion. Vendors that the evaluator leaves to others, and criteria that nobody is asked about, are not in it.
 */
export function scoreSteps(
  workbook: Pick<Workbook, 'criterion' | 'vendor'>,
  { criteria }: Pick<Selection, 'criteria'>,
  { pairs }: Pick<ScoringProgress, 'pairs'>,
  evaluator: string,
  order: ScoreOrder,
  vendor: string | null,
): readonly StepGroup[] {
  const own = pairs.filter((pair) => pair.evaluator === evaluator && pair.asked.length > 0);
  const name = (id: string) => `${id} ${workbook.criterion[id]?.name ?? ''}`.trim();
  if (order === 'vendor') {
    const pair = own.find((one) => one.vendor === vendor) ?? own[0];
    if (!pair) return [];
    return criteria.flatMap(({ id, leaves }) => {
      const steps = leaves
        .filter((leaf) => pair.asked.includes(leaf.id))
        .map((leaf) => ({ vendor: pair.vendor, criterion: leaf.id, label: name(leaf.id) }));
      return steps.length === 0 ? [] : [{ id, title: name(id), steps }];
    });
  }
  return criteria
    .flatMap(({ leaves }) => leaves)
    .flatMap(({ id }) => {
      const steps = own
        .filter(({ asked }) => asked.includes(id))
        .map((pair) => ({
          vendor: pair.vendor,
          criterion: id,
          label: workbook.vendor[pair.vendor]?.name ?? pair.vendor,
        }));
      return steps.length === 0 ? [] : [{ id, title: name(id), steps }];
    });
}
