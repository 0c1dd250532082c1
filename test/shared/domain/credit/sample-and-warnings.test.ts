import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { createSample } from '../../../../shared/commands/create-workbook.ts';
import { tryScheme } from '../../../../shared/domain/credit/assess-credits.ts';
import { creditFigures } from '../../../../shared/domain/credit/credit-figures.ts';
import { creditWarnings } from '../../../../shared/domain/credit/credit-warnings.ts';
import { newRow, type Row } from '../../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../../shared/model/workbook.ts';
import { level } from './support.ts';

const SAMPLE = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: '2026-11-22T09:00:00.000Z' }).edits);
const SPRING = ['2026-03', '2026-04', '2026-05', '2026-06'];

describe('the history of the sample', () => {
  const months = Object.values(SAMPLE.kpi_month);
  const calls = [86, 75, 72, 84, 122, 152, 146, 121, 96, 82, 84, 80];
  const answered = months
    .filter(({ kpi }) => kpi === 'AC2')
    .sort((a, b) => ((a.month ?? '') < (b.month ?? '') ? -1 : 1));
  const weighted = (rows: readonly number[]) =>
    rows.reduce((sum, at) => sum + (answered[at]?.value ?? 0) * (calls[at] ?? 0), 0) /
    rows.reduce((sum, at) => sum + (calls[at] ?? 0), 0);

  it('holds what the checklist says: 71 % of calls in time over the year, 58 % from March to June', () => {
    expect(Math.round(weighted(answered.map((_, at) => at)))).toBe(71);
    expect(Math.round(weighted([4, 5, 6, 7]))).toBe(58);
  });

  it('has one month that marketing caused, excused with its proof', () => {
    const excused = months.filter((row) => row.excused);
    expect(new Set(excused.map(({ month }) => month))).toEqual(new Set(['2026-04-01']));
    expect(excused.every(({ reason }) => reason.length > 20)).toBe(true);
  });

  it('reaches the cap in spring under our draft, and a right to terminate', () => {
    const figures = creditFigures(SAMPLE);
    expect(figures).toMatchObject({
      'credits.scheme': 'scheme-draft',
      'credits.fee': 137_500,
      'credits.at-risk': 13_750,
    });
    for (const month of SPRING.slice(1)) expect(figures[`credits.${month}.total`]).toBe(13_750);
    expect(figures['credits.CO1.misses']).toBe(9);
    expect(figures['credits.trigger']).toBe('in-a-row');
  });
});

describe('a careful reader would ask', () => {
  function rules(
    kpis: readonly Row<'kpi'>[],
    scheme: Partial<Row<'credit_scheme'>> = {},
    values: Readonly<Record<string, readonly number[]>> = {},
  ): readonly string[] {
    const book: Workbook = {
      ...emptyWorkbook(),
      engagement: { w: newRow('engagement', { id: 'w', title: 'W', go_live_on: '2027-09-13' }) },
      kpi: Object.fromEntries(kpis.map((row) => [row.id, row])),
      kpi_month: Object.fromEntries(
        Object.entries(values).flatMap(([kpi, list]) =>
          list.map((value, at) => {
            const month = `2026-${String(at + 1).padStart(2, '0')}-01`;
            return [`${kpi}${at}`, newRow('kpi_month', { id: `${kpi}${at}`, kpi, month, value })];
          }),
        ),
      ),
    };
    const row = newRow('credit_scheme', { id: 's', name: 'S', ...scheme });
    return creditWarnings(book, tryScheme(book, row)).map(({ rule }) => rule);
  }
  const whole = level({ allocation_percent: 150 });
  const year = (value: number, low: number, lows: number) => [
    ...Array<number>(lows).fill(low),
    ...Array<number>(12 - lows).fill(value),
  ];

  it('about nothing when pool, risk, grace and levels are as usual', () =>
    expect(rules([whole], {}, { k: year(82, 75, 3) })).toEqual([]));

  it.each([
    [99, ['pool-small']],
    [100, []],
    [250, []],
    [251, ['pool-large']],
  ])('about allocations of %i %% together', (allocation_percent, asked) =>
    expect(rules([level({ allocation_percent })], {}, { k: year(82, 75, 3) })).toEqual(asked),
  );

  it.each([
    [4.9, ['at-risk']],
    [5, []],
    [15, []],
    [15.1, ['at-risk']],
  ])('about %d %% of the fee at risk', (at_risk_percent, asked) =>
    expect(rules([whole], { at_risk_percent }, { k: year(82, 75, 3) })).toEqual(asked),
  );

  it('about a level that the own team missed in four of twelve months, not in three', () => {
    expect(rules([whole], {}, { k: year(82, 60, 3) })).toEqual([]);
    expect(rules([whole], {}, { k: year(82, 60, 4) })).toEqual(['too-tight']);
  });

  it('about a level that was beaten in every month', () => {
    expect(rules([whole], {}, { k: year(82, 81, 6) })).toEqual(['too-loose']);
    expect(rules([whole], {}, { k: year(82, 80, 1) })).toEqual([]);
  });

  it('about handle time with a credit, earn-back of compliance, and service levels that are not whole', () => {
    const values = { k: year(82, 75, 3) };
    expect(rules([level({ ...whole, code: 'EF1' })], {}, values)).toEqual(['handle-time']);
    expect(rules([level({ ...whole, name: 'Average handle time' })], {}, values)).toEqual(['handle-time']);
    expect(rules([level({ ...whole, category: 'compliance' })], {}, values)).toEqual([
      'compliance-earn-back',
    ]);
    expect(rules([level({ ...whole, category: 'compliance' })], { earn_back: false }, values)).toEqual([]);
    expect(rules([level({ ...whole, minimum: null })], {}, values)).toEqual(['no-minimum']);
    expect(
      rules([whole, level({ id: 'j', allocation_percent: null })], {}, { ...values, j: year(82, 75, 3) }),
    ).toEqual(['no-allocation']);
    expect(rules([level({ ...whole, guess_low: 90, guess_high: 80 })], {}, values)).toEqual(['range']);
    expect(rules([whole, level({ id: 'j' })], {}, values)).toEqual(['not-measured']);
  });

  it('about terms that are missing or turned round', () => {
    const values = { k: year(82, 75, 3) };
    expect(rules([whole], { grace_months: 0 }, values)).toEqual(['no-grace']);
    expect(rules([whole], { incentive_percent: 51 }, values)).toEqual(['incentive']);
    expect(rules([whole], { second_month: 2, third_month: 1.5 }, values)).toEqual(['multipliers']);
    expect(rules([whole], { stop_in_a_row: 0, stop_in_a_year: 0, stop_at_cap: 0 }, values)).toEqual([
      'no-exit',
    ]);
    expect(rules([])).toEqual(['no-levels']);
  });
});

it('two chosen schemes are asked about, because only the first of them is shown', () => {
  const second = {
    ...SAMPLE.credit_scheme,
    b: newRow('credit_scheme', { id: 'b', name: 'B', preferred: true }),
  };
  const book = { ...SAMPLE, credit_scheme: second };
  const scheme = Object.values(book.credit_scheme).find(({ id }) => id === 'scheme-draft');
  expect(scheme && creditWarnings(book, tryScheme(book, scheme)).map(({ rule }) => rule)).toContain(
    'two-chosen',
  );
});

it('a workbook without a scheme has no figures of credits but their number', () => {
  const bare = { ...emptyWorkbook(), engagement: { w: newRow('engagement', { id: 'w', title: 'W' }) } };
  expect(creditFigures(bare)).toEqual({ 'credits.schemes': 0 });
});
