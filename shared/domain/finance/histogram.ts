/** One bar of a histogram: values from `from` up to, but not, `to`. */
export interface HistogramBar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Values counted in bars of one round width (1, 2 or 5 times a power of ten). Zero is always a border where the values
 * reach over it, so gains and losses never share a bar. All values alike make one bar; none make none.
 *
 * @param most about how many bars there may be
 */
export function histogram(values: readonly number[], most = 24): readonly HistogramBar[] {
  if (values.length === 0) return [];
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const width = roundWidth((high - low) / most);
  const first = Math.floor(low / width);
  const counts = Array.from({ length: Math.floor(high / width) - first + 1 }, () => 0);
  for (const value of values) {
    const at = Math.min(counts.length - 1, Math.max(0, Math.floor(value / width) - first));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, index) => ({
    from: (first + index) * width,
    to: (first + index + 1) * width,
    count,
  }));
}

/** The next round number that is not smaller; 1 for nothing. */
function roundWidth(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((one) => one * power >= least) ?? 10;
  return step * power;
}
