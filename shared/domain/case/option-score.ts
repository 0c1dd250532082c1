import { type Parameters, parameterValue } from '../../model/parameters.ts';
import { type SourcingOption, sourcingOption } from '../../model/tables/sourcing-option.ts';
import { type WeightedScore, weightedScore } from '../sourcing/weighted-score.ts';

/** What options are compared by, in the order of their weights in the method settings. */
export const OPTION_FACTORS = ['cost', 'quality', 'speed', 'scale', 'control', 'effort'] as const;

export type OptionFactor = (typeof OPTION_FACTORS)[number];

export type OptionRatings = Pick<SourcingOption, `${OptionFactor}_rating`>;

/** The name of a factor, as people read it. */
export function optionFactorName(factor: OptionFactor): string {
  return sourcingOption.fields[`${factor}_rating`].label;
}

/**
 * How well an option does, from 0 to 100: the weighted mean of its six ratings, each as (rating - 1) / 4. On every
 * scale 5 is the good end. Weights are our own defaults: cost 25, quality 25, speed 10, scale 15, control 15,
 * effort 10. Unknown while a rating that counts is missing.
 *
 * Example: ratings 4, 4, 3, 5, 2, 2 give 18.75 + 18.75 + 5 + 15 + 3.75 + 2.5 = 63.75.
 */
export function scoreOption(ratings: OptionRatings, parameters: Parameters): WeightedScore {
  return weightedScore(
    OPTION_FACTORS.map((key) => ({
      key,
      label: optionFactorName(key),
      rating: ratings[`${key}_rating`],
      weight: parameterValue(parameters, `option.${key}`),
      good: 'high',
    })),
  );
}
