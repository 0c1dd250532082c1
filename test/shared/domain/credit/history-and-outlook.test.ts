import { describe, expect, it } from 'vitest';
import { tryScheme } from '../../../../shared/domain/credit/assess-credits.ts';
import { creditHistory } from '../../../../shared/domain/credit/credit-history.ts';
import { creditOutlook, percentile } from '../../../../shared/domain/credit/credit-outlook.ts';
import { drawMonths, guessedRange, triangularValue } from '../../../../shared/domain/credit/draw-months.ts';
import { monthAfter, monthsApart } from '../../../../shared/domain/credit/month-key.ts';
import { newRow, type Row } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';
import { level } from './support.ts';

function workbook(
  kpis: readonly Row<'kpi'>[],
  months: readonly (readonly [kpi: string, month: string, value: number | null])[],
  engagement: Partial<Row<'engagement'>> = {},
): Workbook {
  return {
    ...emptyWorkbook(),
    engagement: {
      w: newRow('engagement', { id: 'w', title: 'W', contract_value: 1_650_000, ...engagement }),
    },
    kpi: Object.fromEntries(kpis.map((row) => [row.id, row])),
    kpi_month: Object.fromEntries(
      months.map(([kpi, month, value]) => {
        const row = newRow('kpi_month', { id: `${kpi}/${month}`, kpi, month: `${month}-01`, value });
        return [row.id, row];
      }),
    ),
  };
}

const scheme = (changes: Partial<Row<'credit_scheme'>> = {}) =>
  newRow('credit_scheme', { id: 's', name: 'S', grace_months: 0, ...changes });
const GUESS = { guess_low: 60, guess_likely: 80, guess_high: 90 };

describe('the months of a simulation', () => {
  it('let the bonus see the drawn months of a service level that carries it', () => {
    const drawn = level({ ...GUESS, bonus: true });
    const { levels, others } = creditHistory(workbook([drawn], [], { go_live_on: '2027-01-10' }), scheme());
    const values = levels[0]?.facts.map(({ value }) => value);
    expect(values).toHaveLength(12);
    expect(others.map(([one]) => one?.value)).toEqual(values);
  });

  it('run from the first to the last with a figure, with holes in between', () => {
    const { months, levels } = creditHistory(
      workbook(
        [level()],
        [
          ['k', '2026-02', 80],
          ['k', '2025-11', 75],
        ],
      ),
      scheme(),
    );
    expect(months).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(levels[0]?.facts.map(({ value }) => value)).toEqual([75, null, null, 80]);
  });

  it('are the last 36 of a long history', () => {
    const { months } = creditHistory(
      workbook(
        [level()],
        [
          ['k', '2020-01', 80],
          ['k', '2026-12', 75],
        ],
      ),
      scheme(),
    );
    expect([months.length, months[0], months.at(-1)]).toEqual([36, '2024-01', '2026-12']);
  });

  it('are twelve from going live while nothing was measured, and none while that day is open', () => {
    const start = { go_live_on: '2027-09-13' };
    const { months } = creditHistory(workbook([level(GUESS)], [], start), scheme());
    expect([months.length, months[0], months.at(-1)]).toEqual([12, '2027-09', '2028-08']);
    expect(creditHistory(workbook([level(GUESS)], []), scheme()).months).toEqual([]);
  });

  it('leave out KPIs that carry no credit', () => {
    const managed = level({ id: 'm', role: 'managed' });
    expect(creditHistory(workbook([managed, level()], [['m', '2026-01', 1]]), scheme()).levels).toHaveLength(
      1,
    );
  });
});

describe('the grace', () => {
  const history = (starts_on: string | null) =>
    creditHistory(
      workbook(
        [level()],
        [
          ['k', '2026-01', 1],
          ['k', '2026-06', 1],
        ],
      ),
      scheme({ grace_months: 3, starts_on }),
    );

  it('counts from the first month with figures while no start is set', () =>
    expect(history(null).graceMonths).toBe(3));

  it('counts from the start of the service within the figures', () => {
    expect(history('2026-02-15').graceMonths).toBe(4);
    expect(history('2025-12-01').graceMonths).toBe(2);
    expect(history('2025-01-01').graceMonths).toBe(0);
  });

  it('counts from the first figure when all of them are older than the service', () =>
    expect(history('2027-09-13')).toMatchObject({ graceMonths: 3, beforeService: true }));
});

it('the fee is the scheme’s own, otherwise a twelfth of the contract value, otherwise unknown', () => {
  const book = workbook([level()], [['k', '2026-01', 60]]);
  expect(tryScheme(book, scheme({ monthly_fee: 100_000 })).fee).toBe(100_000);
  expect(tryScheme(book, scheme()).fee).toBe(137_500);
  const unknown = tryScheme(workbook([level()], [['k', '2026-01', 60]], { contract_value: null }), scheme());
  expect(unknown.fee).toBeNull();
  expect(unknown.simulation.total).toBe(5); // percent of the fee
});

describe('drawn months', () => {
  it('follow the triangle: two thirds lie below 80 in 60, 80, 90, and the ends are its ends', () => {
    const range = { low: 60, likely: 80, high: 90 };
    expect(triangularValue(range, 2 / 3)).toBeCloseTo(80, 12);
    expect(triangularValue(range, 0)).toBe(60);
    expect(triangularValue(range, 1)).toBe(90);
    // Distribution function at 70: (70 − 60)² / ((90 − 60) (80 − 60)) = 1/6.
    expect(triangularValue(range, 1 / 6)).toBeCloseTo(70, 12);
  });

  it('have the mean of the triangle, (60 + 80 + 90) / 3, over many draws', () => {
    const values = drawMonths({ low: 60, likely: 80, high: 90 }, 1, 'k', 20_000);
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(230 / 3, 0);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...values)).toBeLessThanOrEqual(90);
  });

  it('come again with the same number and differ with another', () => {
    const range = { low: 60, likely: 80, high: 90 };
    expect(drawMonths(range, 7, 'k', 5)).toEqual(drawMonths(range, 7, 'k', 5));
    expect(drawMonths(range, 8, 'k', 5)).not.toEqual(drawMonths(range, 7, 'k', 5));
  });

  it('need a whole range in order; the likely value is the middle while it is open', () => {
    expect(guessedRange({ guess_low: 70, guess_likely: null, guess_high: 90 })).toMatchObject({ likely: 80 });
    expect(guessedRange({ guess_low: 70, guess_likely: 95, guess_high: 90 })).toBeNull();
    expect(guessedRange({ guess_low: null, guess_likely: 80, guess_high: 90 })).toBeNull();
  });

  it('stand in for a service level without figures only, and another KPI beside it changes nothing', () => {
    const drawn = level({ id: 'd', ...GUESS });
    const book = workbook(
      [drawn, level({ ...GUESS })],
      [
        ['k', '2026-01', 80],
        ['k', '2026-12', 80],
      ],
    );
    const { levels } = creditHistory(book, scheme());
    expect(levels.map((one) => [one.kpi.id, one.drawn])).toEqual([
      ['d', true],
      ['k', false],
    ]);
    const alone = creditHistory({ ...book, kpi: { d: drawn, k: level() } }, scheme());
    expect(alone.levels[0]?.facts).toEqual(levels[0]?.facts);
  });
});

describe('a thousand drawn years', () => {
  // Below the minimum of 70 lies one sixth of the triangle 60, 80, 90.
  const book = workbook([level(GUESS)], [], { go_live_on: '2027-09-13' });
  const flat = { second_month: 1, third_month: 1, below_expected_months: 0 };
  const tried = tryScheme(book, scheme({ monthly_fee: 100_000, ...flat }));

  it('miss as often as the triangle says: a sixth of the months', () => {
    const outlook = creditOutlook(tried);
    expect(outlook?.kpis[0]?.missChance01).toBeCloseTo(1 / 6, 1.5);
    expect(outlook?.kpis[0]?.yearChance01).toBeCloseTo(1 - (5 / 6) ** 12, 1.3);
    expect(outlook?.mean).toBeCloseTo((12 * 5_000) / 6, -3.1);
  });

  it('are in order and within the cap of twelve months', () => {
    const { p10 = 0, p50 = 0, p90 = 0 } = creditOutlook(tried) ?? {};
    expect(0 <= p10 && p10 <= p50 && p50 <= p90 && p90 <= 120_000).toBe(true);
  });

  it('come again, and take less than a fifth of a second of work for ten service levels', () => {
    const many = workbook(
      Array.from({ length: 10 }, (_, at) => level({ id: `k${at}`, ...GUESS })),
      [],
      { go_live_on: '2027-09-13' },
    );
    const ten = tryScheme(many, scheme());
    const first = creditOutlook(ten);
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      expect(creditOutlook(ten)).toEqual(first);
      return process.cpuUsage(before).user / 1_000; // Work, not waiting for other programs.
    });
    expect(Math.min(...times)).toBeLessThan(200);
  });

  it('are not drawn where everything was measured or all of it is grace', () => {
    expect(creditOutlook(tryScheme(workbook([level()], [['k', '2026-01', 60]]), scheme()))).toBeNull();
    expect(creditOutlook(tryScheme(book, scheme({ grace_months: 12 })))).toBeNull();
  });
});

it('a percentile lies between two values in proportion, as in Excel: 0.1 of 1 to 5 is 1.4', () =>
  expect(percentile([1, 2, 3, 4, 5], 0.1)).toBeCloseTo(1.4, 12));

it('months are counted across years', () => {
  expect(monthAfter('2025-11', 3)).toBe('2026-02');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
  expect(monthsApart('2025-11', '2026-10')).toBe(11);
});
