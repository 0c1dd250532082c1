import type { ProcessAudit } from '../../../../shared/domain/sourcing/process/audit-process.ts';
import type { ProcessFactor } from '../../../../shared/domain/sourcing/process/process-ratings.ts';

/** Factors that count and are not rated yet, in the order in which they are asked. */
export function openFactors({ readiness, suitability }: ProcessAudit): readonly ProcessFactor[] {
  return [...readiness.terms, ...suitability.terms]
    .filter(({ rating, weight }) => rating === null && weight > 0)
    .map(({ key }) => key as ProcessFactor);
}

/** How many of the ratings that count are there. */
export function ratedOf({ readiness, suitability }: ProcessAudit): {
  readonly rated: number;
  readonly of: number;
} {
  return { rated: readiness.rated + suitability.rated, of: readiness.of + suitability.of };
}
