const FAR = 8;

/**
 * How many standard deviations from the middle leave the share `p01` below: the inverse of the standard normal
 * distribution, exact to about twelve digits.
 *
 * Newton's method from the middle. On the upper half the distribution function is concave, so every step stays below
 * the answer and comes closer; the lower half is its mirror.
 *
 * Source: tables of the normal distribution. Example: 0.975 is 1.959963985.
 *
 * @param p01 between 0 and 1, both left out
 * @returns null outside of that range
 */
export function normalQuantile(p01: number): number | null {
  if (!(p01 > 0 && p01 < 1)) return null;
  if (p01 < 0.5) return -(normalQuantile(1 - p01) ?? FAR);
  let z = 0;
  for (let step = 0; step < 100; step += 1) {
    const further = (p01 - normalShare(z)) / density(z);
    z = Math.min(FAR, z + further);
    if (Math.abs(further) < 1e-13) break;
  }
  return z;
}

/** The share of a standard normal distribution that lies below `z`, by its power series. */
export function normalShare(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum) && odd < 1_000; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + density(z) * sum;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
