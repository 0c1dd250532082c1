const STEP = 0.04;
const SMALLEST = 0.72;

/** The largest size of letters, 1 or smaller in steps of 4 %, at which a page fits; the smallest that can be read where none does. */
export function fittingScale(fits: (scale: number) => boolean): {
  readonly scale: number;
  readonly fits: boolean;
} {
  for (let step = 0; 1 - step * STEP >= SMALLEST - 1e-9; step += 1) {
    const scale = Number((1 - step * STEP).toFixed(2));
    if (fits(scale)) return { scale, fits: true };
  }
  return { scale: SMALLEST, fits: false };
}
