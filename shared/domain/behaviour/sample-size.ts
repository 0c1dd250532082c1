import { steady } from '../../lib/steady.ts';
import { normalQuantile } from './normal-quantile.ts';

/** What a sample is meant to say, and of how many contacts. */
export interface SampleQuestion {
  /** How often a sample like this is right, in percent between 0 and 100. */
  readonly confidence: number;
  /** By how many points either way the share may be off; above 0. */
  readonly margin: number;
  /** All contacts that could be drawn; null for so many that their number does not matter. */
  readonly population: number | null;
  /** The share that is expected, from 0 to 1; a half asks for the largest sample and is taken where it is left out. */
  readonly share01?: number;
}

export interface SampleSize {
  /** Standard deviations that belong to the confidence. */
  readonly z: number;
  /** Contacts to look at if there were endlessly many. */
  readonly endless: number;
  /** The same for the population, before rounding. */
  readonly exact: number;
  /** Whole contacts to look at. */
  readonly needed: number;
}

/**
 * How many contacts have to be looked at, so that the share of good ones is known within the margin.
 *
 * n0 = z^2 p (1 - p) / e^2, and for a population of N: n = n0 / (1 + (n0 - 1) / N), rounded up.
 *
 * Source: Cochran's formula with the correction for finite populations.
 * Example: 95 % and 5 points ask for 385 contacts of endlessly many, and for 323 of 2,000.
 *
 * @returns null while confidence, margin or population are outside of their ranges
 */
export function sampleSize(question: SampleQuestion): SampleSize | null {
  const { margin, population, share01 = 0.5 } = question;
  const z = zOfConfidence(question.confidence);
  if (z === null || !(margin > 0) || (population !== null && population < 1)) return null;
  const e = margin / 100;
  const endless = (z * z * share01 * (1 - share01)) / (e * e);
  const exact = population === null ? endless : endless / (1 + (endless - 1) / population);
  return { z, endless, exact, needed: Math.max(1, Math.ceil(steady(exact))) };
}

/** Standard deviations either side of the middle that hold a share of `confidence` percent. 95 gives 1.96. */
export function zOfConfidence(confidence: number): number | null {
  return confidence > 0 && confidence < 100 ? normalQuantile(0.5 + confidence / 200) : null;
}

/**
 * By how many points either way the share may be off that a sample of `n` contacts shows: the formula of `sampleSize`
 * turned round, e = z * sqrt(p (1 - p) (N - n) / (n (N - 1))).
 *
 * Example: 100 of endlessly many contacts at 95 % are right within 9.8 points. The whole population is exact.
 *
 * @returns null for less than one contact
 */
export function marginOfSample(n: number, question: Omit<SampleQuestion, 'margin'>): number | null {
  const { population, share01 = 0.5 } = question;
  const z = zOfConfidence(question.confidence);
  if (z === null || n < 1 || (population !== null && population < 1)) return null;
  if (population !== null && n >= population) return 0;
  const left = population === null ? 1 : (population - n) / (population - 1);
  return 100 * z * Math.sqrt((share01 * (1 - share01) * left) / n);
}
