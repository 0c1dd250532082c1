import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import type { ProcessFactor } from '../../../../../shared/domain/sourcing/process/process-ratings.ts';
import type { Contribution } from '../../../../ui/charts/contribution-bars.tsx';
import { ratingWords } from '../factor-words.ts';

/** The terms of a score as bars. Factors that weigh nothing are left out. */
export function contributions(
  audit: ProcessAudit,
  which: 'readiness' | 'suitability',
): readonly Contribution[] {
  return audit[which].terms
    .filter(({ weight }) => weight > 0)
    .map(({ key, label, points, most, rating }) => ({
      key,
      label,
      points,
      most,
      ...(rating === null
        ? {}
        : { detail: `rated ${ratingWords(key as ProcessFactor, audit.ratings[key as ProcessFactor])}` }),
    }));
}
