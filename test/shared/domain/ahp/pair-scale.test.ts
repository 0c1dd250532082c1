import { describe, expect, it } from 'vitest';
import { ratioOfStep, stepOfRatio } from '../../../../shared/domain/ahp/pair-scale.ts';

describe('the scale of pairs', () => {
  it('has 17 steps from nine times the second to nine times the first', () => {
    const steps = Array.from({ length: 17 }, (_, index) => index - 8);
    expect(steps.map(ratioOfStep)[0]).toBe(1 / 9);
    expect(ratioOfStep(0)).toBe(1);
    expect(ratioOfStep(8)).toBe(9);
    for (const step of steps) expect(stepOfRatio(ratioOfStep(step)) + 0).toBe(step);
  });

  it('takes what lies between to the step that is nearer by proportion', () => {
    expect(stepOfRatio(2.9)).toBe(2);
    expect(stepOfRatio(1 / 2.9)).toBe(-2);
    expect(stepOfRatio(2.44)).toBe(1);
    expect(stepOfRatio(2.46)).toBe(2);
    expect(stepOfRatio(40)).toBe(8);
    expect(stepOfRatio(0.01)).toBe(-8);
  });
});
