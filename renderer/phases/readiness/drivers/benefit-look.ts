import { BENEFIT_STATUSES, type BenefitStatus } from '../../../../shared/domain/case/benefit-progress.ts';
import type { Tone } from '../../../ui/tone-badge.tsx';

const TONES: Readonly<Record<BenefitStatus, Tone>> = {
  'not-measured': 'none',
  'off-track': 'bad',
  'on-the-way': 'attention',
  reached: 'good',
};

/** The word and the tone of a benefit's status. */
export function benefitLook(status: BenefitStatus): { readonly label: string; readonly tone: Tone } {
  const label = BENEFIT_STATUSES.find(({ value }) => value === status)?.label ?? status;
  return { label, tone: TONES[status] };
}

const percent = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** Progress as a percentage, as in "12.2 %" with a space that does not break; a dash while it is unknown. */
export function formatProgress(progress: number | null): string {
  return progress === null ? '–' : `${percent.format(100 * progress).replace('-', '−')}\u00a0%`;
}
