import type { Readiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { ENOUGH_ANSWERED } from '../../../../shared/domain/readiness/overall-score.ts';
import { BAND_FLOORS } from '../../../../shared/domain/readiness/readiness-band.ts';

/**
 * What the scores of the dimensions say, in a sentence: which dimension costs the overall score the most.
 * That is the one with the largest weight x (100 - score) among those that are answered well enough to count.
 */
export function readinessFinding({ dimensions, basis, answered }: Readiness): string {
  const counted = dimensions.flatMap(({ dimension, score }) => {
    const value = score[basis];
    if (value === null || score.completeness01 === null || score.completeness01 < ENOUGH_ANSWERED) return [];
    return [{ title: dimension.title, value, loss: dimension.weight * (100 - value) }];
  });
  const first = counted[0];
  if (answered === 0) return 'Answers will draw the shape of readiness here';
  if (!first) return 'Too few answers to say what holds readiness back';
  if (counted.every(({ value }) => value >= BAND_FLOORS.ready)) return 'No dimension holds readiness back';
  const worst = counted.reduce((a, b) => (b.loss > a.loss ? b : a), first);
  const several = / and |,/.test(worst.title);
  return `${worst.title} ${several ? 'hold' : 'holds'} readiness back most`;
}
