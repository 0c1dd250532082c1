import { steady } from '../../lib/steady.ts';
import type { Robustness, Verdict } from './assess-robustness.ts';
import type { WeightFlip } from './weight-flips.ts';

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  clear: 'Clear winner',
  close: 'Close',
  none: 'No clear winner',
};

/**
 * The verdict with its reasons, in two or three sentences that a board can read: who leads by how much, and which single
 * change of a weight would put whom ahead. It says what was worked out and nothing about other changes.
 */
export function robustnessSentence(robustness: Robustness): string {
  return [leadSentence(robustness), flipSentence(robustness), differenceSentence(robustness)]
    .filter(Boolean)
    .join(' ');
}

/** "Alpha is 0.04 points ahead of Beta, 1.1 % of its score." */
export function leadSentence({ matrix, means, leader, runnerUp, margin, margin01 }: Robustness): string {
  const [first, second] = [matrix.vendors[leader]?.name, matrix.vendors[runnerUp]?.name];
  if (steady(margin) === 0) return `${first} and ${second} are level at ${(means[leader] ?? 0).toFixed(2)}.`;
  return `${first} is ${points(margin)} ahead of ${second}, ${percent(margin01)} of its score.`;
}

/** The smallest single change of a weight that turns the order, in a sentence. */
export function flipSentence({ matrix, leader, margin, smallest, flips }: Robustness): string {
  if (steady(margin) === 0) return 'Any weight or score under which they differ decides between them.';
  if (smallest) return `${flipInWords(smallest, { matrix, leader })}.`;
  const name = matrix.vendors[leader]?.name;
  return flips.length > 0
    ? `No change of a single weight puts another vendor ahead of ${name}, though without one criterion there would be a tie.`
    : `No change of a single weight puts another vendor ahead of ${name}.`;
}

/** "“Security” would have to fall from 13 % to 11.2 % before Beta overtakes Alpha", without a full stop. */
export function flipInWords(
  flip: WeightFlip,
  { matrix, leader }: Pick<Robustness, 'matrix' | 'leader'>,
): string {
  const { criterion, rival, now01, needed01, direction, overtakes } = flip;
  const [now, needed] = apart(now01, needed01);
  const change = `“${matrix.criteria[criterion]?.name}” would have to ${direction} from ${now} to ${needed}`;
  const [ahead, behind] = [matrix.vendors[rival]?.name, matrix.vendors[leader]?.name];
  return overtakes
    ? `${change} before ${ahead} overtakes ${behind}`
    : `${change} for ${ahead} to be level with ${behind}`;
}

/** What speaks most for each of the two; empty where nothing speaks for the second. */
function differenceSentence({ matrix, leader, runnerUp, leadBy }: Robustness): string {
  const most = leadBy.indexOf(Math.max(...leadBy));
  const least = leadBy.indexOf(Math.min(...leadBy));
  if (steady(leadBy[most] ?? 0) <= 0 || steady(leadBy[least] ?? 0) >= 0) return '';
  const name = (criterion: number) => `“${matrix.criteria[criterion]?.name}”`;
  const [first, second] = [matrix.vendors[leader]?.name, matrix.vendors[runnerUp]?.name];
  return `${name(most)} speaks most for ${first}, ${name(least)} for ${second}.`;
}

/** Two shares with as many decimals, up to three, as it takes to see that they differ. */
function apart(a01: number, b01: number): readonly [string, string] {
  for (const digits of [1, 2]) {
    const [a, b] = [percent(a01, digits), percent(b01, digits)];
    if (a !== b) return [a, b];
  }
  return [percent(a01, 3), percent(b01, 3)];
}

/** A share as "13 %" or "11.2 %". */
function percent(share01: number, digits = 1): string {
  return `${Number(steady(100 * share01).toFixed(digits))} %`;
}

/** A lead as "0.04 points": two decimals, or three where two would show none. */
function points(margin: number): string {
  const digits = steady(margin) < 0.005 ? 3 : 2;
  return steady(margin) < 0.0005 ? 'less than 0.001 points' : `${margin.toFixed(digits)} points`;
}
