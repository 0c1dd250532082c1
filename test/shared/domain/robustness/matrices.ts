import type { ScoreMatrix } from '../../../../shared/domain/score/score-matrix.ts';
import { seededRandom } from '../../../../shared/lib/seeded-random.ts';

/** A matrix of criteria C1, C2 and so on. @param percents their weights in percent */
export function matrixOf(
  percents: readonly number[],
  scores: Readonly<Record<string, readonly number[]>>,
): ScoreMatrix {
  return {
    criteria: percents.map((percent, at) => ({
      id: `C${at + 1}`,
      name: `C${at + 1}`,
      weight01: percent / 100,
    })),
    vendors: Object.keys(scores).map((name) => ({ id: name.toLowerCase(), name })),
    scores: Object.values(scores),
  };
}

/** The worked example of the ten criteria: Alpha 3.76, Beta 3.72, Gamma 3.68. */
export const TEN = matrixOf([9, 11, 9, 13, 13, 9, 9, 8, 6, 13], {
  Alpha: [4, 4, 3, 4, 5, 4, 3, 4, 3, 3],
  Beta: [3, 5, 4, 4, 3, 3, 4, 3, 4, 4],
  Gamma: [5, 3, 3, 3, 4, 5, 5, 4, 4, 2],
});

/** The worked check of six criteria: A 3.65, B 3.95, C 3.65. */
export const SIX = matrixOf([25, 15, 20, 15, 10, 15], {
  A: [4, 3, 5, 4, 3, 2],
  B: [4, 5, 3, 4, 4, 4],
  C: [3, 4, 4, 5, 3, 3],
});

export const USUAL = { closeMargin: 10, closeFlip: 5, tornado: 20 };

/** Two to six vendors under two to eight criteria with whole scores, drawn from a seed. */
export function drawnMatrix(seed: number): ScoreMatrix {
  const random = seededRandom(seed, 'matrix');
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const criteria = whole(2, 8);
  const points = Array.from({ length: criteria }, () => whole(1, 30));
  const sum = points.reduce((total, one) => total + one, 0);
  const names = ['A', 'B', 'C', 'D', 'E', 'F'].slice(0, whole(2, 6));
  return matrixOf(
    points.map((one) => (100 * one) / sum),
    Object.fromEntries(names.map((name) => [name, points.map(() => whole(1, 5))])),
  );
}
