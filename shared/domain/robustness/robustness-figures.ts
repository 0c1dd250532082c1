import type { Workbook } from '../../model/workbook.ts';
import type { Figure, Figures } from '../figure.ts';
import { tieWeight } from './tie-weight.ts';
import { workbookRobustness } from './workbook-robustness.ts';

/**
 * How firm the ranking is: `robustness.verdict` (clear, close, none), `.margin` (points of the leader before the
 * runner-up), `.leader` and `.runner-up`, and the smallest change of a weight after which another vendor leads as
 * `robustness.flip.criterion`, `.vendor`, `.weight` (0-1) and `.points`. `criterion.<id>.tieWeight.<a>.<b>` is the weight
 * (0-1) at which two ranked vendors are level, for each two in the order of the register. Null where there is none;
 * nothing at all while fewer than two vendors are ranked.
 */
export function robustnessFigures(workbook: Workbook): Figures {
  const assessed = workbookRobustness(workbook);
  if (!assessed) return {};
  const { matrix, leader, runnerUp, margin, verdict, smallest } = assessed;
  const { criteria, vendors } = matrix;
  const figures: Record<string, Figure> = {
    'robustness.verdict': verdict,
    'robustness.margin': margin,
    'robustness.leader': vendors[leader]?.id ?? null,
    'robustness.runner-up': vendors[runnerUp]?.id ?? null,
    'robustness.flip.criterion': smallest ? (criteria[smallest.criterion]?.id ?? null) : null,
    'robustness.flip.vendor': smallest ? (vendors[smallest.rival]?.id ?? null) : null,
    'robustness.flip.weight': smallest?.needed01 ?? null,
    'robustness.flip.points': smallest?.points ?? null,
  };
  criteria.forEach(({ id }, criterion) => {
    vendors.forEach((a, first) => {
      vendors.slice(first + 1).forEach((b, after) => {
        const key = `criterion.${id}.tieWeight.${a.id}.${b.id}`;
        figures[key] = tieWeight(matrix, criterion, first, first + 1 + after);
      });
    });
  });
  return figures;
}
