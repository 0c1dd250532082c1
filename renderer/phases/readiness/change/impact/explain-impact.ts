import type { ImpactCell } from '../../../../../shared/domain/change/impact-cells.ts';
import { IMPACT_AREAS, IMPACT_SIDES } from '../../../../../shared/model/readiness-lists.ts';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { labelOf } from '../label-of.ts';

/** How the severity of each cell comes about. */
export function explainImpact(cells: readonly ImpactCell[]): Explanation {
  return {
    title: 'Severity of a cell',
    formula:
      'The highest severity of its effects, and their mean. Effects that nobody has judged count in neither.',
    columns: ['Cell', 'Effects', 'Highest', 'Mean'],
    terms: cells.map(({ area, side, impacts, highest, mean }) => [
      `${labelOf(IMPACT_AREAS, area)}, ${labelOf(IMPACT_SIDES, side).toLowerCase()}`,
      impacts.length,
      highest,
      mean,
    ]),
    total: null,
    result: 'The highest says where to act; the mean says how much is going on in the cell.',
    notes: ['Severity 1 is hardly noticed; 5 puts people, service or trust at stake.'],
    source: 'Readiness Workbook method, readiness: change plan.',
  };
}
