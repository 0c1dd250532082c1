import type { Robustness } from '../../../../shared/domain/robustness/assess-robustness.ts';
import { workbookRobustness } from '../../../../shared/domain/robustness/workbook-robustness.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';

const known = new WeakMap<Workbook, Robustness | null>();

/** How firm the ranking of a workbook is, worked out once; null while fewer than two vendors are ranked. */
export function rankedOf(workbook: Workbook): Robustness | null {
  const before = known.get(workbook);
  if (before !== undefined) return before;
  const assessed = workbookRobustness(workbook);
  known.set(workbook, assessed);
  return assessed;
}
