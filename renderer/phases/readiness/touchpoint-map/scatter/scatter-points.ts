import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import type { SymbolShape } from '../../../../ui/charts/chart-symbol.tsx';
import type { ScatterPoint } from '../../../../ui/charts/scatter-point.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { lookOf, type Shown } from '../decision-look.ts';
import { describeCard } from '../describe-card.ts';

/** More circles than this lie on top of each other; those with most work are drawn. */
export const MOST_POINTS = 400;

export const SHAPES: Readonly<Record<Shown, SymbolShape>> = {
  keep: 'square',
  outsource: 'dot',
  automate: 'triangle',
  hybrid: 'half',
  open: 'ring',
};

export interface ScatterData {
  /** Most work first. */
  readonly points: readonly ScatterPoint[];
  /** With both scores, but not drawn. */
  readonly tooMany: number;
  /** Without one of the scores. */
  readonly unplaced: readonly TouchpointAdvice[];
}

/** The circles of the picture: outsource score across, keep score up, area by workload. */
export function scatterPoints(advice: readonly TouchpointAdvice[]): ScatterData {
  const placed = advice
    .filter(({ scores }) => scores.keep !== null && scores.outsource !== null)
    .sort((a, b) => (b.fte ?? 0) - (a.fte ?? 0));
  const most = placed[0]?.fte ?? 0;
  const points = placed.slice(0, MOST_POINTS).map((entry): ScatterPoint => {
    const { touchpoint, scores, fte, effective } = entry;
    return {
      id: touchpoint.id,
      label: touchpoint.name,
      x: scores.outsource ?? 0,
      y: scores.keep ?? 0,
      size01: fte === null ? null : most === 0 ? 0 : fte / most,
      colour: lookOf(effective).colour,
      shape: SHAPES[effective ?? 'open'],
      describe: `${describeCard(entry)}. Outsource ${formatScore(scores.outsource)}, keep ${formatScore(scores.keep)}`,
    };
  });
  return {
    points,
    tooMany: placed.length - points.length,
    unplaced: advice.filter(({ scores }) => scores.keep === null || scores.outsource === null),
  };
}
