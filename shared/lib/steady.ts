/**
 * A computed figure without the noise of binary fractions beyond its ninth decimal, for comparing it with
 * a threshold or another figure: a mean that is exactly 75 must not miss 75 by a sixteenth digit.
 */
export function steady(figure: number): number {
  return Math.round(figure * 1e9) / 1e9;
}
