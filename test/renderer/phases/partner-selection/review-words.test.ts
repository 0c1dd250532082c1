import { expect, it } from 'vitest';
import { periodWords, signed } from '../../../../renderer/phases/partner-selection/reviews/review-words.ts';

it('calls whole quarters and months by their name, and anything else by both days', () => {
  expect(periodWords('2026-07-01', '2026-09-30')).toBe('Q3 2026');
  expect(periodWords('2028-02-01', '2028-02-29')).toBe('February 2028');
  expect(periodWords('2026-07-01', '2026-09-29')).toMatch(/ to /);
  expect(periodWords('2026-02-01', '2026-04-30')).toMatch(/ to /);
  expect(periodWords('2026-12-01', '2027-02-28')).toMatch(/ to /);
  expect(periodWords('2026-07-01', null)).toBe('No period yet');
});

it('gives a change its sign, and none to what rounds to nothing', () => {
  expect([0.5, -0.25, 0.004, -0.004, null].map(signed)).toEqual(['+0.50', '−0.25', '0.00', '0.00', '–']);
});
