import { sumBy } from '../../lib/sum-by.ts';
import { IMPACT_AREAS, IMPACT_SIDES } from '../../model/readiness-lists.ts';
import type { Impact } from '../../model/tables/impact.ts';

/** One of the six cells: what the change does to one side in one area. */
export interface ImpactCell {
  readonly area: Impact['area'];
  readonly side: Impact['side'];
  /** The most severe first; those that nobody has judged come last. */
  readonly impacts: readonly Impact[];
  /** 1-5; null while no effect is judged. */
  readonly highest: number | null;
  /** Mean of the judged severities, 1-5; null while there are none. */
  readonly mean: number | null;
  /** Effects for which nothing is written about what is done. */
  readonly unanswered: number;
}

/** The effects in the grid of structure, culture and operations by employees and customers, area by area. */
export function impactCells(impacts: readonly Impact[]): readonly ImpactCell[] {
  return IMPACT_AREAS.flatMap(({ value: area }) =>
    IMPACT_SIDES.map(({ value: side }) => cellOf(impacts, area, side)),
  );
}

function cellOf(all: readonly Impact[], area: Impact['area'], side: Impact['side']): ImpactCell {
  const impacts = all
    .filter((impact) => impact.area === area && impact.side === side)
    .sort((a, b) => (b.severity ?? 0) - (a.severity ?? 0) || a.position - b.position);
  const judged = impacts.flatMap(({ severity }) => (severity === null ? [] : [severity]));
  return {
    area,
    side,
    impacts,
    highest: judged.length === 0 ? null : Math.max(...judged),
    mean: judged.length === 0 ? null : sumBy(judged, (severity) => severity) / judged.length,
    unanswered: impacts.filter(({ answer }) => answer.trim() === '').length,
  };
}
