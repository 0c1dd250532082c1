import type { Benefit } from '../../model/tables/benefit.ts';

/** What a benefit needs before anybody can be held to it, in the order in which it is asked for. */
export const BENEFIT_NEEDS = ['baseline', 'target', 'owner'] as const;

export type BenefitNeed = (typeof BENEFIT_NEEDS)[number];

/** What is missing. A target that equals the baseline is none, because nothing would change. */
export function benefitLacks(benefit: Pick<Benefit, BenefitNeed>): readonly BenefitNeed[] {
  const { baseline, target } = benefit;
  return BENEFIT_NEEDS.filter(
    (need) => benefit[need] === null || (need === 'target' && target !== null && target === baseline),
  );
}

/** The benefit has a baseline and a different target, so that its progress can be measured. */
export function isMeasurable({ baseline, target }: Pick<Benefit, 'baseline' | 'target'>): boolean {
  return baseline !== null && target !== null && baseline !== target;
}
