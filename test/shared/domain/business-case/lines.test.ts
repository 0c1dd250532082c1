import { describe, expect, it } from 'vitest';
import { assessCase } from '../../../../shared/domain/business-case/assess-case.ts';
import type { CostLine } from '../../../../shared/model/tables/cost-line.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { line, linesWith, WORKED_LINES, workedExample } from './worked-example.ts';

const amounts = (workbook: ReturnType<typeof workedExample>, id: string, scenario = 'partner') =>
  assessCase(workbook)
    .scenarios.find(({ plan }) => plan.scenario.id === scenario)
    ?.lines.find((one) => one.line.id === id);

/** The worked example with one more line of the partner's side, and what it comes to. */
const extra = (values: Partial<CostLine>, changes: Parameters<typeof workedExample>[0] = {}) =>
  amounts(
    workedExample({
      lines: [...WORKED_LINES, line({ id: 'extra', side: 'outsourced', position: 50, ...values })],
      ...changes,
    }),
    'extra',
  );

describe('a running line', () => {
  it('is paid from its first to its last month: half of 12,000 in the first year, a quarter in the second', () => {
    const years = extra({ price: 12_000, start_month: 7, end_month: 15, growth_percent: 0 })?.years;
    expect(years).toEqual([6_000, 3_000, 0]);
  });

  it('grows by its own rate, or by that of its side', () => {
    expect(extra({ price: 1_000, growth_percent: 10 })?.years[2]).toBeCloseTo(1_210, 9);
    expect(extra({ price: 1_000 })?.years[2]).toBeCloseTo(1_081.6, 9);
    expect(extra({ price: 1_000, side: 'in-house', avoidable_percent: 0 })?.years[2]).toBeCloseTo(1_060.9, 9);
  });

  it('is quantity × share × price × addition × chance', () => {
    const whole = {
      quantity: 4,
      share_percent: 50,
      price: 300,
      addition_percent: 20,
      probability_percent: 25,
    };
    expect(extra(whole)?.normal).toBeCloseTo(4 * 0.5 * 300 * 1.2 * 0.25, 9);
  });

  it('costs 54,600 a year for two in five of 21 agents who leave, at 6,500 each (AT-1)', () => {
    const leaving = { driver: 'agents', share_percent: 40, price: 6_500, side: 'in-house' } as const;
    const book = workedExample({
      lines: [...WORKED_LINES, line({ id: 'leavers', position: 50, ...leaving })],
      home: { agents: 21 },
    });
    expect(amounts(book, 'leavers', 'home')?.normal).toBeCloseTo(54_600, 6);
  });

  it('counts contacts that are solved, and is unknown while nobody says how many are', () => {
    expect(extra({ driver: 'resolved', price: 1 })?.normal).toBeCloseTo(168_000, 6);
    const unknown = extra({ driver: 'resolved', price: 1 }, { partner: { resolved_percent: null } });
    expect(unknown).toMatchObject({ lack: 'resolved', normal: 0 });
    expect(extra({ driver: 'span', quantity: 0, price: 1 })?.lack).toBe('span');
  });

  it('follows a volume that grows, where it counts contacts or agents', () => {
    const growing = { partner: { volume_growth_percent: 10 }, home: { volume_growth_percent: 10 } };
    expect(extra({ driver: 'contacts', price: 1, growth_percent: 0 }, growing)?.years).toEqual([
      expect.closeTo(240_000, 6),
      expect.closeTo(264_000, 6),
      expect.closeTo(290_400, 6),
    ]);
    expect(extra({ price: 1_000, growth_percent: 0 }, growing)?.years).toEqual([1_000, 1_000, 1_000]);
    expect(amounts(workedExample(growing), 'agents', 'home')?.years[1]).toBeCloseTo(
      1_045_000 * 1.03 * 1.1,
      6,
    );
  });

  it('has no months beyond the horizon: half of it in a last half year', () => {
    const workbook = workedExample({ engagement: { horizon_months: 30 } });
    expect(amounts(workbook, 'technology')?.years[2]).toBeCloseTo((48_000 * 1.04 ** 2) / 2, 9);
    expect(amounts(workbook, 'fee')?.years[2]).toBeCloseTo((864_000 * 1.04 ** 2) / 2, 6);
  });
});

describe('shares of other lines', () => {
  it('count the running lines of their side that are no shares themselves, and the fee', () => {
    const base = 864_000 + 48_000 + 122_500 + 14_000 + 68_400;
    expect(extra({ driver: 'side-percent', share_percent: 10 })?.normal).toBeCloseTo(base / 10, 6);
  });

  it('of the running lines do not count each other, so there is no circle', () => {
    const twice = ['a', 'b'].map((id, at) =>
      line({ id, side: 'outsourced', driver: 'side-percent', share_percent: 10, position: 60 + at }),
    );
    const workbook = workedExample({ lines: [...WORKED_LINES, ...twice] });
    expect(amounts(workbook, 'a')?.normal).toBe(amounts(workbook, 'b')?.normal);
  });

  it('of the in-house cost stay with the first year of the baseline, whatever moves', () => {
    const share = extra({ driver: 'in-house-percent', share_percent: 1, growth_percent: 0 });
    expect(share?.years).toEqual([15_574.65, 15_574.65, 15_574.65].map((one) => expect.closeTo(one, 6)));
  });

  it('of the one-time lines are a contingency that does not count itself', () => {
    const contingency = { driver: 'one-time-percent', time: 'one-time', share_percent: 15 } as const;
    expect(extra(contingency)?.start).toBeCloseTo(443_668.75 * 0.15, 6);
    expect(extra(contingency)?.years).toEqual([0, 0, 0]);
  });

  it('of the fee rise with the fee', () => {
    expect(extra({ driver: 'fee-percent', share_percent: 3 })?.years[1]).toBeCloseTo(
      864_000 * 1.04 * 0.03,
      6,
    );
  });
});

describe('what is paid once or at the end', () => {
  it('is paid before the first month, or in the year of its month, and does not grow', () => {
    expect(extra({ time: 'one-time', price: 500 })).toMatchObject({ start: 500, years: [0, 0, 0] });
    expect(extra({ time: 'one-time', price: 500, start_month: 13 })).toMatchObject({
      start: 0,
      years: [0, 500, 0],
    });
    expect(extra({ time: 'one-time', price: 500, start_month: 37 })).toMatchObject({
      start: 0,
      years: [0, 0, 0],
    });
  });

  it('is an exit in the last year with the chance that it comes to that', () => {
    expect(extra({ time: 'exit', price: 90_000, probability_percent: 30 })).toMatchObject({
      start: 0,
      years: [0, 0, 27_000],
    });
  });
});

describe('what stays of the home team', () => {
  it('is what does not fall away, in the share that has moved', () => {
    const kept = linesWith('support', { avoidable_percent: 20 });
    expect(amounts(workedExample({ lines: kept }), 'support')?.normal).toBeCloseTo(125_000 * 0.8, 6);
    const half = workedExample({ lines: kept, partner: { kind: 'hybrid', outsourced_percent: 50 } });
    expect(amounts(half, 'support')?.normal).toBeCloseTo(125_000 * 0.9, 6);
    expect(amounts(half, 'agents')?.normal).toBeCloseTo(1_045_000 / 2, 6);
    expect(amounts(half, 'fee')?.normal).toBeCloseTo(432_000, 6);
    expect(amounts(half, 'escalations')?.normal).toBeCloseTo(34_200, 6);
  });

  it('promises in a hybrid no more than the share that moves', () => {
    const [, half] = assessCase(
      workedExample({ partner: { kind: 'hybrid', outsourced_percent: 50 } }),
    ).scenarios;
    expect(half?.figures?.headlineSaving01).toBeCloseTo((1_557_465 / 2 - 432_000) / 1_557_465, 9);
  });
});

describe('a ramp', () => {
  /** Half of the contacts for the first 26 weeks, then all; half the productivity for as long. */
  const ramp = [
    newRow('ramp_step', { id: 'a', week: 1, volume_percent: 50, productivity_percent: 50 }),
    newRow('ramp_step', { id: 'b', week: 26, volume_percent: 50, productivity_percent: 50 }),
    newRow('ramp_step', { id: 'c', week: 27, volume_percent: 100, productivity_percent: 100 }),
  ];

  it('counts only where the scenario asks for it', () => {
    const fee = (apply_ramp: boolean) =>
      amounts(workedExample({ ramp, partner: { apply_ramp } }), 'fee')?.years;
    expect(fee(false)?.[0]).toBeCloseTo(864_000, 6);
    expect(fee(true)?.[0]).toBeCloseTo(864_000 * 0.75, 6);
    expect(fee(true)?.[1]).toBeCloseTo(864_000 * 1.04, 6);
  });

  it('leaves at home what has not moved, and the run rate as it is', () => {
    const workbook = workedExample({ ramp, partner: { apply_ramp: true } });
    expect(amounts(workbook, 'agents')?.years).toEqual([expect.closeTo(1_045_000 / 4, 6), 0, 0]);
    expect(assessCase(workbook).scenarios[1]?.runRate).toBeCloseTo(1_177_380, 6);
  });

  it('costs a partner who is paid by the hour all the time that learning takes', () => {
    const hours = (apply_ramp: boolean) =>
      amounts(
        workedExample({
          ramp,
          partner: { apply_ramp },
          offer: { model: 'logged-hour', rate: 20 },
          engagement: { compare_aht: 360 },
        }),
        'fee',
      )?.years[0];
    expect(hours(true)).toBeCloseTo(hours(false) ?? 0, 6);
  });
});

describe('the fee', () => {
  it('rises by the indexation of the offer, falls by its productivity commitment, and moves with the currency', () => {
    const offer = { index_percent: 2, productivity_percent: 1 };
    const years = amounts(workedExample({ offer, partner: { fx_percent: 5 } }), 'fee')?.years;
    expect(years?.[2]).toBeCloseTo(864_000 * 1.05 * (1.02 * 0.99) ** 2, 6);
  });
});
