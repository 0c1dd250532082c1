import type { Robustness } from '../../../../shared/domain/robustness/assess-robustness.ts';
import { weightsOf } from '../../../../shared/domain/robustness/matrix-means.ts';
import { moveWeight } from '../../../../shared/domain/robustness/move-weight.ts';
import { tieWeight } from '../../../../shared/domain/robustness/tie-weight.ts';
import { steady } from '../../../../shared/lib/steady.ts';

/** Two vendors under one criterion, as the app works it out. */
export interface TieLine {
  readonly criterion: number;
  readonly a: number;
  readonly b: number;
  readonly nameA: string;
  readonly nameB: string;
  readonly weight01: number;
  /** Score of the first less score of the second. */
  readonly here: number;
  /** The same for the weighted means over all other criteria. */
  readonly elsewhere: number;
  readonly tie01: number | null;
  readonly points: number | null;
  /** 1 when the first leads the ranking, -1 when the second does, 0 otherwise. */
  readonly side: 1 | -1 | 0;
  /** Points after which the rival leads; null where that never happens. */
  readonly flip: number | null;
  /** The leader's lead before the other one, with the weight moved down and up. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Every two vendors under every criterion, criterion by criterion. */
export function tieLines(
  { matrix, leader, tornado }: Robustness,
  pairs: readonly (readonly [number, number])[],
): readonly TieLine[] {
  const weights = weightsOf(matrix);
  return weights.flatMap((weight01, criterion) => {
    const moved = tornado.find((row) => row.criterion === criterion);
    const rest = moveWeight(weights, criterion, 0);
    return pairs.map(([a, b]): TieLine => {
      const differ = (at: number) => (matrix.scores[a]?.[at] ?? 0) - (matrix.scores[b]?.[at] ?? 0);
      const here = differ(criterion);
      const elsewhere = rest.reduce((sum, weight, at) => sum + weight * differ(at), 0);
      const tie01 = tieWeight(matrix, criterion, a, b);
      const points = tie01 === null ? null : steady(100 * Math.abs(tie01 - weight01));
      const side = a === leader ? 1 : b === leader ? -1 : 0;
      const overtakes = tie01 !== null && (tie01 > 1e-9 || side * (here - elsewhere) < 0);
      const leadAt = (weight: number | undefined) =>
        side === 0 || weight === undefined ? null : side * (weight * here + (1 - weight) * elsewhere);
      return {
        criterion,
        a,
        b,
        nameA: matrix.vendors[a]?.name ?? '',
        nameB: matrix.vendors[b]?.name ?? '',
        weight01,
        here,
        elsewhere,
        tie01,
        points,
        side,
        flip: side !== 0 && overtakes ? points : null,
        low: leadAt(moved?.low.weight01),
        high: leadAt(moved?.high.weight01),
      };
    });
  });
}
