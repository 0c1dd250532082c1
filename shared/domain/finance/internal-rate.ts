import { netPresentValue } from './net-present-value.ts';

/**
 * What can be said of the rate at which a series of flows is worth nothing:
 * - `one`: there is one
 * - `none`: the flows never change their sign, so there is none
 * - `several`: they change it more than once, so there may be several and none of them says anything
 * - `beyond`: it lies outside of −99 % to 1,000 %
 */
export type InternalRateKind = 'one' | 'none' | 'several' | 'beyond';

export interface InternalRate {
  readonly kind: InternalRateKind;
  /** A year; null unless there is exactly one. */
  readonly rate01: number | null;
}

/** A hair below −99 %, so that a rate of exactly that is not lost in binary fractions. */
const LOWEST = -0.99 - 1e-12;
const HIGHEST = 10 + 1e-12;
/** Each halves the interval: after these it is narrower than two neighbouring numbers of the machine. */
const HALVINGS = 200;

/**
 * The internal rate of return: the yearly rate at which NPV is 0, found by halving the interval from −99 % to 1,000 %.
 *
 * Flows that change their sign once have one such rate at most (Descartes' rule of signs); zeros count for neither side.
 *
 * Example: −70,000 and then 12,000, 15,000, 18,000, 21,000 and 26,000 return 8.663 % a year (documented example of the
 * spreadsheet function).
 *
 * @param flows from time 0 on, one a year
 */
export function internalRate(flows: readonly number[]): InternalRate {
  const changes = signChanges(flows);
  if (changes === 0) return { kind: 'none', rate01: null };
  if (changes > 1) return { kind: 'several', rate01: null };
  let [low, high] = [LOWEST, HIGHEST];
  const below = Math.sign(netPresentValue(flows, low));
  if (below === 0) return { kind: 'one', rate01: low };
  const above = Math.sign(netPresentValue(flows, high));
  if (above === 0) return { kind: 'one', rate01: high };
  if (below === above) return { kind: 'beyond', rate01: null };
  for (let round = 0; round < HALVINGS && low < high; round += 1) {
    const middle = (low + high) / 2;
    const sign = Math.sign(netPresentValue(flows, middle));
    if (sign === 0) return { kind: 'one', rate01: middle };
    if (sign === below) low = middle;
    else high = middle;
  }
  return { kind: 'one', rate01: (low + high) / 2 };
}

/** How often neighbouring flows have different signs; zeros are passed over. */
export function signChanges(flows: readonly number[]): number {
  const signs = flows.map(Math.sign).filter((sign) => sign !== 0);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}
