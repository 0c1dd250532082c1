/** The sums over the states with a queue, relative to the state in which all agents are busy and nobody waits. */
export interface PatienceSeries {
  /** Logarithm of 1 + y/(x+1) + y²/((x+1)(x+2)) + ... */
  readonly logSum: number;
  /** Mean of j, weighted by the terms: how many wait on average while all agents are busy. */
  readonly mean: number;
}

/** Below this share of the sum, what was left out of it cannot be seen in a double. */
const TAIL = 1e-17;
/** Terms are brought back to size before they leave the range of doubles. */
const LARGE = 1e250;

/**
 * Adds up the terms T(0) = 1, T(j) = T(j - 1) x y / (x + j) of Palm's function, in full.
 *
 * The ratio r of neighbours falls with j, so that everything beyond a term is less than term x r / (1 - r) once
 * r < 1, and what it adds to Σ j T(j) is less than term x r x ((j + 1) / (1 - r) + r / (1 - r)²). The sum ends where
 * the second of these bounds is below 1e-17 of what is added up: truncation is proven, not guessed. Large sums are scaled, with the
 * scale kept as a logarithm, so that loads of thousands of erlangs neither overflow nor lose digits.
 *
 * @param x above 0
 * @param y 0 or more
 *
 * Source: C. Palm, 1937; A. Mandelbaum and S. Zeltyn, "Service engineering in action: the Palm/Erlang-A queue".
 * Example: with x = 0 and y = 1 the sum would be e; with x = 1 and y = 1 it is e - 1 = 1.718282.
 */
export function patienceSeries(x: number, y: number): PatienceSeries {
  let term = 1;
  let sum = 1;
  let weighted = 0;
  let scale = 0;
  for (let j = 1; ; j += 1) {
    const ratio = y / (x + j);
    term *= ratio;
    sum += term;
    weighted += j * term;
    if (ratio < 1) {
      const left = term * ratio;
      const rest = 1 - ratio;
      if (left * ((j + 1) / rest + ratio / (rest * rest)) <= TAIL * Math.max(sum, weighted) || term === 0)
        break;
    }
    if (sum > LARGE) {
      term /= LARGE;
      sum /= LARGE;
      weighted /= LARGE;
      scale += Math.log(LARGE);
    }
  }
  return { logSum: Math.log(sum) + scale, mean: weighted / sum };
}
