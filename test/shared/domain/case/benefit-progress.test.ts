import { describe, expect, it } from 'vitest';
import { benefitProgress, benefitStatus } from '../../../../shared/domain/case/benefit-progress.ts';

const of = (baseline: number | null, target: number | null, realised: number | null) => ({
  baseline,
  target,
  realised,
  due: null as string | null,
  realised_on: null as string | null,
});

describe('the progress of a benefit', () => {
  it.each([
    ['half of the way where less is better', of(8.2, 6.5, 7.35), 0.5],
    ['half of the way where more is better', of(58, 80, 69), 0.5],
    ['nothing gained yet', of(58, 80, 58), 0],
    ['exactly at the target', of(58, 80, 80), 1],
    ['beyond the target', of(100, 50, 25), 1.5],
    ['worse than at the start', of(100, 50, 110), -0.2],
    ['from nothing to something', of(0, 12, 3), 0.25],
    ['across zero', of(-10, 10, 5), 0.75],
  ])('is %s', (_, figures, share) => {
    expect(benefitProgress(figures)).toBeCloseTo(share, 12);
  });

  it.each([
    ['no baseline', of(null, 80, 70)],
    ['no target', of(58, null, 70)],
    ['no measurement', of(58, 80, null)],
    ['a target that equals the baseline', of(58, 58, 60)],
  ])('is unknown with %s', (_, figures) => {
    expect(benefitProgress(figures)).toBeNull();
    expect(benefitStatus(figures)).toBe('not-measured');
  });

  it('does not depend on the unit, nor on which way is better', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return (seed / 2_147_483_647) * 200 - 100;
    };
    for (let round = 0; round < 300; round += 1) {
      const [baseline, target, realised, factor] = [random(), random(), random(), random()];
      const share = benefitProgress(of(baseline, target, realised));
      const scaled = benefitProgress(of(factor * baseline, factor * target, factor * realised));
      expect(Math.abs((scaled ?? 0) - (share ?? 1))).toBeLessThan(1e-6 * (1 + Math.abs(share ?? 0)));
      expect(benefitProgress(of(baseline, target, target))).toBeCloseTo(1, 9);
    }
  });
});

describe('the status of a benefit', () => {
  it.each([
    ['off track', of(58, 80, 57.9), 'off-track'],
    ['off track while nothing is gained', of(58, 80, 58), 'off-track'],
    ['on the way with the first gain', of(58, 80, 58.1), 'on-the-way'],
    ['on the way just below the target', of(58, 80, 79.9), 'on-the-way'],
    ['reached at the target', of(58, 80, 80), 'reached'],
    ['reached in spite of binary fractions', of(0, 0.3, 0.1 + 0.2), 'reached'],
  ] as const)('is %s', (_, figures, status) => {
    expect(benefitStatus(figures)).toBe(status);
  });

  it('is off track when the due day came and the target was not reached', () => {
    const late = { ...of(58, 80, 79), due: '2027-12-31' };
    expect(benefitStatus({ ...late, realised_on: '2027-12-30' })).toBe('on-the-way');
    expect(benefitStatus({ ...late, realised_on: '2027-12-31' })).toBe('off-track');
    expect(benefitStatus({ ...late, realised: 80, realised_on: '2028-06-30' })).toBe('reached');
  });
});
