/** Steps of the scale on either side of "equally important". */
export const MOST_STEP = 8;

/** What 1 to 9 mean; even numbers lie between. */
export const SCALE_WORDS: Readonly<Record<number, string>> = {
  1: 'as much as',
  2: 'a little more than',
  3: 'somewhat more than',
  4: 'rather more than',
  5: 'clearly more than',
  6: 'much more than',
  7: 'very much more than',
  8: 'almost incomparably more than',
  9: 'incomparably more than',
};

/** The ratio of a step from −8 (the second counts nine times) over 0 (equal) to 8 (the first counts nine times). */
export function ratioOfStep(step: number): number {
  return step >= 0 ? 1 + step : 1 / (1 - step);
}

/** The step whose ratio is nearest, by proportion and not by distance: 2.9 is step 2, 1 ÷ 2.9 is step −2. */
export function stepOfRatio(ratio: number): number {
  const times = Math.max(ratio, 1 / ratio);
  const whole = Math.min(MOST_STEP + 1, Math.max(1, Math.round(times)));
  const step = nearer(times, whole) - 1;
  return ratio >= 1 ? step : -step || 0;
}

/** Between two whole numbers the geometric mean is the border: 2.45 and above is nearer to 3 than to 2. */
function nearer(times: number, whole: number): number {
  const candidates = [whole - 1, whole, whole + 1].filter((number) => number >= 1 && number <= MOST_STEP + 1);
  const off = (number: number) => Math.abs(Math.log(times / number));
  return candidates.reduce((best, number) => (off(number) < off(best) ? number : best));
}
