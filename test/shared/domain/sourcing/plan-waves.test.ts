import { describe, expect, it } from 'vitest';
import { auditProcess } from '../../../../shared/domain/sourcing/process/audit-process.ts';
import { planWaves } from '../../../../shared/domain/sourcing/process/plan-waves.ts';
import type { Process } from '../../../../shared/model/tables/process.ts';
import { DEFAULTS, ratedProcess } from './support.ts';

const READY = [5, 5, 5, 5, 3, 5, 1, 1, 1, 1, 1, 1];
const UNREADY = [3, 3, 3, 3, 3, 5, 1, 1, 1, 1, 1, 1];
const UNSUITED = [5, 5, 5, 5, 3, 1, 5, 5, 5, 5, 5, 5];

/** Contacts of an hour each: 89.6 a month are one FTE. */
const withFte = (id: string, fte: number, ratings: readonly number[], values: Partial<Process> = {}) =>
  auditProcess(
    ratedProcess(ratings, { id, name: id, contacts_per_month: fte * 89.6, aht_seconds: 3_600, ...values }),
    DEFAULTS,
  );

const plan = (audits: ReturnType<typeof withFte>[], firstTime = true) =>
  planWaves(audits, { firstTime, parameters: DEFAULTS });

const placed = (result: ReturnType<typeof plan>) =>
  result.moves.map(({ audit, wave, because }) => [audit.process.id, wave, because]);

describe('the first wave of a company that outsources for the first time', () => {
  it('carries at most 40 % of the workload; what does not fit waits, a smaller one behind it may still fit', () => {
    const result = plan([
      withFte('large', 4, READY),
      withFte('small', 3.9, READY),
      withFte('rest', 2.1, UNSUITED),
    ]);
    expect(result.totalFte).toBeCloseTo(10, 9);
    expect(result.firstWaveLimit).toBeCloseTo(4, 9);
    expect(placed(result)).toEqual([
      ['large', 1, 'ready'],
      ['small', 2, 'first-wave-full'],
    ]);
    expect(result.staying.map(({ process }) => process.id)).toEqual(['rest']);

    const skipped = plan([
      withFte('too large', 5, READY),
      withFte('fits', 3, READY),
      withFte('rest', 2, UNSUITED),
    ]);
    expect(placed(skipped)).toEqual([
      ['fits', 1, 'ready'],
      ['too large', 2, 'first-wave-full'],
    ]);
  });

  it('has no limit when it has outsourced before', () => {
    const result = plan([withFte('large', 9, READY), withFte('rest', 1, UNSUITED)], false);
    expect(result.firstWaveLimit).toBeNull();
    expect(result.waves).toEqual([{ wave: 1, fte: expect.closeTo(9, 9), share01: expect.closeTo(0.9, 9) }]);
  });
});

it('what has to be fixed first moves in wave 2', () =>
  expect(placed(plan([withFte('a', 2, UNREADY), withFte('b', 8, UNSUITED)]))).toEqual([
    ['a', 2, 'after-fixing'],
  ]));

it('a wave set by hand counts before the plan, and going over the limit is said', () => {
  const result = plan([withFte('a', 6, UNREADY, { wave: 1 }), withFte('b', 4, READY)]);
  expect(placed(result)).toEqual([
    ['a', 1, 'by-hand'],
    ['b', 2, 'first-wave-full'],
  ]);
  expect(result.firstWaveOver).toBe(true);
});

it('goes by ranking index, then by workload', () => {
  const better = [5, 5, 5, 5, 4, 5, 1, 1, 1, 1, 1, 1];
  const result = plan(
    [
      withFte('small', 1, READY),
      withFte('large', 2, READY),
      withFte('best', 0.5, better, { workload_rating: 4 }),
    ],
    false,
  );
  expect(result.moves.map(({ audit }) => audit.process.id)).toEqual(['best', 'large', 'small']);
});
