import { steady } from '../../lib/steady.ts';
import { type Parameters, parameterValue } from '../../model/parameters.ts';
import { ratingShare } from '../sourcing/rating-share.ts';
import type { ComparedOption, OptionComparison } from './compare-options.ts';
import { OPTION_FACTORS, type OptionFactor } from './option-score.ts';

/** The weight of one factor at which another option takes the lead, while all other weights stay. */
export interface OptionSwitch {
  readonly factor: OptionFactor;
  readonly weight: number;
  /** At this weight both are level; on the far side of it the other one leads. */
  readonly at: number;
  readonly direction: 'more' | 'less';
  /** Those that are level there with the present leader; right behind it the one that gains most from the factor. */
  readonly next: ComparedOption;
}

/** The most that a weight can be set to. */
const HEAVIEST = 1_000;

/**
 * How far each weight can move before another option leads: exact, because the difference of two options'
 * scores changes its sign where sum(weight x difference of shares) is 0. With the weight of factor k open that is at
 * weight = -sum(other weights x differences) / difference in k.
 *
 * Example: A has shares 1 and 0 in two factors with weights 60 and 40, B has 0 and 1. A leads by 20; B leads when the
 * second weight is more than 60, or the first less than 40.
 *
 * @returns the nearest switch upwards and downwards of every factor, nearest first; none while the lead is shared or
 * fewer than two options are scored. A factor in which one of them is not rated is left out.
 */
export function optionSwitches(
  { list, leaders }: OptionComparison,
  parameters: Parameters,
): readonly OptionSwitch[] {
  const [leader] = leaders;
  if (!leader || leaders.length > 1) return [];
  const others = list.filter((one) => one.rank !== null && one !== leader);
  return OPTION_FACTORS.flatMap((factor) => {
    const weight = parameterValue(parameters, `option.${factor}`);
    const crossings = others.flatMap((next) => crossing(leader, next, factor, parameters) ?? []);
    if (crossings.length < others.length) return [];
    return (['more', 'less'] as const).flatMap((direction): readonly OptionSwitch[] => {
      const [nearest] = crossings
        .filter(({ at }) => (direction === 'more' ? at > weight && at < HEAVIEST : at > 0 && at < weight))
        .sort((a, b) => Math.abs(a.at - weight) - Math.abs(b.at - weight) || gain(a, b, direction));
      return nearest ? [{ factor, weight, direction, at: nearest.at, next: nearest.next }] : [];
    });
  }).sort((a, b) => Math.abs(a.at - a.weight) - Math.abs(b.at - b.weight));
}

interface Crossing {
  readonly next: ComparedOption;
  /** Infinite where the two are rated alike in the factor. */
  readonly at: number;
  /** How much better the other one is in the factor, -1 to 1. */
  readonly ahead: number;
}

/** Null where the comparison cannot be made. */
function crossing(
  leader: ComparedOption,
  next: ComparedOption,
  factor: OptionFactor,
  parameters: Parameters,
): Crossing | null {
  let lead = 0;
  let ahead = 0;
  for (const key of OPTION_FACTORS) {
    const weight = parameterValue(parameters, `option.${key}`);
    const [own, other] = [leader.option[`${key}_rating`], next.option[`${key}_rating`]];
    if (key === factor) {
      if (own === null || other === null) return null;
      ahead = ratingShare(other) - ratingShare(own);
    } else if (weight > 0 && own !== null && other !== null) {
      lead += weight * (ratingShare(own) - ratingShare(other));
    }
  }
  return { next, ahead, at: ahead === 0 ? Number.POSITIVE_INFINITY : steady(lead / ahead) };
}

function gain(a: Crossing, b: Crossing, direction: 'more' | 'less'): number {
  return direction === 'more' ? b.ahead - a.ahead : a.ahead - b.ahead;
}
