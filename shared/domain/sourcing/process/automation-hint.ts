import { type Parameters, parameterValue } from '../../../model/parameters.ts';
import type { Process } from '../../../model/tables/process.ts';
import { type WeightedScore, weightedScore } from '../weighted-score.ts';
import type { ProcessFactor, ProcessRating } from './process-ratings.ts';

/**
 * How much speaks for automating a process before moving it, 0-100: workload 30, little judgement 30, few
 * exceptions 20, and 20 for a digital start with structured data (half of it for one of the two).
 *
 * Example: workload 4, judgement 1, exceptions 1 and a digital start with structured data give 92.5.
 */
export function automationHint(
  process: Pick<Process, 'digital_start' | 'structured_data'>,
  ratings: Readonly<Record<ProcessFactor, ProcessRating>>,
  parameters: Parameters,
): WeightedScore {
  const weight = (key: string) => parameterValue(parameters, `hint.${key}`);
  const digital = 1 + 2 * (Number(process.digital_start) + Number(process.structured_data));
  return weightedScore([
    {
      key: 'workload',
      label: 'Workload',
      rating: ratings.workload.rating,
      weight: weight('workload'),
      good: 'high',
    },
    {
      key: 'judgement',
      label: 'Judgement needed',
      rating: ratings.judgement.rating,
      weight: weight('judgement'),
      good: 'low',
    },
    {
      key: 'exceptions',
      label: 'Exception rate',
      rating: ratings.exceptions.rating,
      weight: weight('exceptions'),
      good: 'low',
    },
    {
      key: 'digital',
      label: 'Digital start and structured data',
      rating: digital,
      weight: weight('digital'),
      good: 'high',
    },
  ]);
}
