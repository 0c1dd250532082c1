import { steady } from '../../lib/steady.ts';

/**
 * Ranks from the highest figure down; equal figures share a rank and the next one is skipped, as in sport. Null stays
 * null. Figures that differ beyond the ninth decimal only are equal.
 *
 * Example: 3.5, 4, 3.5, null, 2 have the ranks 2, 1, 2, null, 4.
 */
export function rankWithTies(figures: readonly (number | null)[]): readonly (number | null)[] {
  const known = figures.flatMap((figure) => (figure === null ? [] : steady(figure)));
  return figures.map((figure) =>
    figure === null ? null : 1 + known.filter((other) => other > steady(figure)).length,
  );
}
