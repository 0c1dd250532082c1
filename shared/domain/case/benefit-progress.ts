import { steady } from '../../lib/steady.ts';
import type { Benefit } from '../../model/tables/benefit.ts';

type Figures = Pick<Benefit, 'baseline' | 'target' | 'realised'>;

/**
 * How much of the way from the baseline to the target is done, as a share:
 * (realised - baseline) / (target - baseline).
 *
 * It works alike where less is better: from 8.20 to a target of 6.50, a figure of 7.35 is half of the way (0.5).
 * Below 0 the figure has become worse, above 1 it went beyond the target. Null while one of the three figures is
 * missing, and where target and baseline are the same. How much should have been reached by now is not assumed.
 *
 * @returns a share, unrounded and without limits
 */
export function benefitProgress({ baseline, target, realised }: Figures): number | null {
  if (baseline === null || target === null || realised === null || target === baseline) return null;
  return (realised - baseline) / (target - baseline);
}

export const BENEFIT_STATUSES = [
  { value: 'not-measured', label: 'Not measured' },
  { value: 'off-track', label: 'Off track' },
  { value: 'on-the-way', label: 'On the way' },
  { value: 'reached', label: 'Reached' },
] as const;

export type BenefitStatus = (typeof BENEFIT_STATUSES)[number]['value'];

/**
 * Where a benefit stands: reached from a progress of 1 on; off track when the figure stands no better than at the
 * start, or when it was measured on or after the due day without the target being reached; otherwise on the way.
 *
 * Example: due 2027-12-31 and measured on that very day with a progress of 0.9 is off track, a day earlier on the way.
 */
export function benefitStatus(benefit: Figures & Pick<Benefit, 'due' | 'realised_on'>): BenefitStatus {
  const progress = benefitProgress(benefit);
  if (progress === null) return 'not-measured';
  const stands = steady(progress);
  if (stands >= 1) return 'reached';
  const { due, realised_on } = benefit;
  const late = due !== null && realised_on !== null && realised_on >= due;
  return stands <= 0 || late ? 'off-track' : 'on-the-way';
}
