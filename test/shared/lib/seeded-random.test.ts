import { expect, it } from 'vitest';
import { seededRandom } from '../../../shared/lib/seeded-random.ts';

it('gives the same numbers for the same seed and name, and others for another', () => {
  const draw = (seed: number, name?: string) => {
    const next = seededRandom(seed, name);
    return Array.from({ length: 5 }, next);
  };
  expect(draw(1, 'fee')).toEqual(draw(1, 'fee'));
  expect(draw(1, 'fee')).not.toEqual(draw(2, 'fee'));
  expect(draw(1, 'fee')).not.toEqual(draw(1, 'rework'));
});

it('spreads its numbers evenly from 0 up to 1', () => {
  const next = seededRandom(7);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let at = 0; at < 20_000; at += 1) {
    const value = next();
    expect(value >= 0 && value < 1).toBe(true);
    const tenth = Math.floor(value * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(200);
});
