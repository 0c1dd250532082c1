import { describe, expect, it } from 'vitest';
import { assessCase } from '../../../../shared/domain/business-case/assess-case.ts';
import { businessCaseFigures } from '../../../../shared/domain/business-case/business-case-figures.ts';
import { AS_PLANNED } from '../../../../shared/domain/business-case/case-moves.ts';
import { caseValue, evaluateCase } from '../../../../shared/domain/business-case/evaluate-case.ts';
import { vendorCaseCost } from '../../../../shared/domain/business-case/vendor-case-cost.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { line, linesWith, only, WORKED_LINES, workedExample } from './worked-example.ts';

describe('the worked example of the method', () => {
  const { baseline, scenarios } = assessCase(workedExample());
  const partner = scenarios[1];
  const figures = partner?.figures;

  it('costs 1,557,465 in-house and 1,177,380 outsourced in the first year', () => {
    expect(baseline?.runRate).toBeCloseTo(1_557_465, 6);
    expect(baseline?.perContact).toBeCloseTo(6.4894, 4);
    expect(partner?.runRate).toBeCloseTo(1_177_380, 6);
    expect(partner?.perContact).toBeCloseTo(4.9058, 4);
    expect(partner?.perResolved).toBeCloseTo(1_177_380 / 168_000, 9);
    expect(partner?.fee).toBeCloseTo(864_000, 6);
    expect(partner?.oneTime).toBeCloseTo(443_668.75, 6);
  });

  it('has the published flows: time 0 before it, the exit in the last year', () => {
    const rows = partner?.years ?? [];
    expect(rows.map(({ flow }) => flow)).toEqual([
      expect.closeTo(-443_668.75, 4),
      expect.closeTo(380_085, 4),
      expect.closeTo(379_713.75, 4),
      expect.closeTo(335_660.4105, 4),
    ]);
    expect(rows.map(({ baseline: home }) => home)).toEqual([
      0,
      expect.closeTo(1_557_465, 4),
      expect.closeTo(1_604_188.95, 4),
      expect.closeTo(1_652_314.6185, 4),
    ]);
    expect(rows.map(({ total, parts }) => total - parts.exit)).toEqual([
      expect.closeTo(443_668.75, 4),
      expect.closeTo(1_177_380, 4),
      expect.closeTo(1_224_475.2, 4),
      expect.closeTo(1_273_454.208, 4),
    ]);
    expect(rows[3]?.parts.exit).toBeCloseTo(43_200, 6);
  });

  it('is worth 500,263.20, returns 65.1984 % and pays back after 1.1675 years', () => {
    expect(figures?.npv).toBeCloseTo(500_263.2, 2);
    expect(figures?.irr).toEqual({ kind: 'one', rate01: expect.closeTo(0.651984, 6) });
    expect(figures?.payback).toBeCloseTo(1.1675, 4);
    expect(figures?.discountedPayback).toBeCloseTo(1.2818, 4);
    expect(figures?.roi).toBeCloseTo(1.4691, 4);
  });

  it('promises 44.53 % and keeps 13.54 %: a gap of 30.99 points, which is red', () => {
    expect(100 * (figures?.headlineSaving01 ?? 0)).toBeCloseTo(44.53, 2);
    expect(100 * (figures?.runRateSaving01 ?? 0)).toBeCloseTo(24.4, 2);
    expect(100 * (figures?.termSaving01 ?? 0)).toBeCloseTo(13.54, 2);
    expect(figures?.gapPoints).toBeCloseTo(30.99, 2);
    expect(figures?.gapBand).toBe('red');
    expect(partner?.warnings).toContain('gap');
  });

  it('breaks even at 5.0801 a contact in the running year and at 4.3131 over the term', () => {
    expect(figures?.breakEven).toBeCloseTo(5.0801, 4);
    expect(figures?.breakEvenTerm).toBeCloseTo(4.3131, 4);
    expect(figures?.pricePerContact).toBeCloseTo(3.6, 9);
  });

  it('comes to nothing at the break-even prices, which were not put in but tried', () => {
    const at = (rate: number | null | undefined) => assessCase(workedExample({ offer: { rate: rate ?? 0 } }));
    expect(at(figures?.breakEvenTerm).scenarios[1]?.figures?.npv).toBeCloseTo(0, 6);
    expect(at(figures?.breakEven).scenarios[1]?.figures?.runRateSaving01).toBeCloseTo(0, 12);
  });

  it('is a twelfth hidden: what stands in no offer counts from all that is paid over the term', () => {
    const hidden = 34_560 + 68_400 + 17_280 + 8_640;
    const term = (first: number) => first * (1 + 1.04 + 1.04 ** 2);
    expect(figures?.hiddenShare01).toBeCloseTo(term(hidden) / (term(1_177_380) + 443_668.75 + 43_200), 12);
  });

  it('costs the vendor’s client 1,387,392.72 a year all in all', () => {
    expect(vendorCaseCost(workedExample(), 'v')).toBeCloseTo(
      (443_668.75 + 1_177_380 * (1 + 1.04 + 1.04 ** 2) + 43_200) / 3,
      6,
    );
    expect(vendorCaseCost(workedExample({ offer: { counts: false } }), 'v')).toBeNull();
    expect(vendorCaseCost(workedExample({ offer: { rate: null } }), 'v')).toBeNull();
    expect(vendorCaseCost(workedExample(), 'nobody')).toBeNull();
  });

  it('stands under its keys for the command line', () => {
    expect(businessCaseFigures(workedExample())).toMatchObject({
      'case.home.costPerContact': expect.closeTo(6.4894, 4),
      'case.partner.npv': expect.closeTo(500_263.2, 2),
      'case.partner.irr': expect.closeTo(0.651984, 6),
      'case.partner.falseSavingsGap': expect.closeTo(30.99, 2),
      'case.partner.breakEven': expect.closeTo(5.0801, 4),
      'case.partner.oneTime': expect.closeTo(443_668.75, 6),
    });
  });
});

describe('the bands of the false-savings gap', () => {
  const band = (gap_attention: number, gap_red: number) => {
    const workbook = workedExample({
      parameters: { 'finance.gap_attention': gap_attention, 'finance.gap_red': gap_red },
    });
    return assessCase(workbook).scenarios[1]?.figures?.gapBand;
  };
  const gap = assessCase(workedExample()).scenarios[1]?.figures?.gapPoints ?? Number.NaN;

  it('begin exactly at their borders: attention from its own, red only above', () => {
    expect(band(gap, 90)).toBe('attention');
    expect(band(gap + 0.000_01, 90)).toBe('normal');
    expect(band(10, gap)).toBe('attention');
    expect(band(10, gap - 0.000_01)).toBe('red');
  });

  it('are red whenever nothing is saved over the term, however small the gap', () => {
    const dear = assessCase(
      workedExample({
        offer: { rate: 5 },
        parameters: { 'finance.gap_attention': 90, 'finance.gap_red': 95 },
      }),
    ).scenarios[1];
    expect(dear?.figures?.termSaving01).toBeLessThan(0);
    expect(dear?.figures?.gapBand).toBe('red');
  });
});

describe('what a case warns of', () => {
  const warnings = (workbook: Workbook) => assessCase(workbook).scenarios[1]?.warnings;

  it('is a saving that is hard to believe: only above 35 % of a running year', () => {
    expect(warnings(workedExample())).not.toContain('hard-to-believe');
    expect(warnings(workedExample({ offer: { rate: 2.8 } }))).toContain('hard-to-believe');
    const saving = assessCase(workedExample()).scenarios[1]?.figures?.runRateSaving01 ?? 0;
    const at = (ceiling: number) =>
      warnings(workedExample({ parameters: { 'finance.saving_ceiling': ceiling } }));
    expect(at(100 * saving)).not.toContain('hard-to-believe');
    expect(at(100 * saving - 0.001)).toContain('hard-to-believe');
  });

  it('is a budget that the running year breaks', () => {
    const at = (budget_limit: number) =>
      assessCase(workedExample({ engagement: { budget_limit } })).scenarios[1];
    expect(at(1_177_380)?.warnings).not.toContain('over-budget');
    expect(at(1_177_000)?.warnings).toContain('over-budget');
    expect(at(1_200_000)?.figures?.headroom).toBeCloseTo(22_620, 6);
  });

  it('is a scenario that does not answer the same contacts as the baseline', () => {
    expect(warnings(workedExample())).not.toContain('other-volume');
    expect(warnings(workedExample({ partner: { contacts_per_year: 200_000 } }))).toContain('other-volume');
    expect(warnings(workedExample({ partner: { volume_growth_percent: 2 } }))).toContain('other-volume');
  });

  it('is a line without a figure, which is in no sum', () => {
    const { scenarios } = assessCase(workedExample({ lines: linesWith('technology', { price: null }) }));
    expect(scenarios[1]?.warnings).toContain('lines-unknown');
    expect(scenarios[1]?.runRate).toBeCloseTo(1_177_380 - 48_000, 6);
    expect(scenarios[1]?.lines.find(({ line: { id } }) => id === 'technology')?.lack).toBe('price');
  });
});

describe('a case has no result', () => {
  const obstacles = (workbook: Workbook) => assessCase(workbook).scenarios.at(-1)?.obstacles;

  it('without a baseline, or while the baseline costs nothing', () => {
    expect(obstacles(workedExample({ home: { kind: 'hybrid' } }))).toContain('no-baseline');
    const partnersOnly = WORKED_LINES.filter(({ side }) => side === 'outsourced');
    expect(obstacles(workedExample({ lines: partnersOnly }))).toContain('no-home-lines');
  });

  it('while the fee is unknown, is asked of nobody, or stands in no line', () => {
    expect(obstacles(workedExample({ offer: { rate: null } }))).toEqual(['fee-unknown']);
    expect(obstacles(workedExample({ partner: { offer: null } }))).toEqual(['no-offer']);
    expect(obstacles(workedExample({ lines: linesWith('fee', { counted: false }) }))).toEqual([
      'fee-left-out',
    ]);
    expect(
      obstacles(workedExample({ lines: WORKED_LINES.filter(({ side }) => side === 'in-house') })),
    ).toEqual(['no-own-lines']);
    expect(assessCase(workedExample({ offer: { rate: null } })).scenarios[1]?.figures).toBeNull();
  });

  it('and an empty workbook is an empty case', () => {
    expect(assessCase({ ...workedExample(), case_scenario: {}, cost_line: {} } as Workbook)).toMatchObject({
      baseline: null,
      scenarios: [],
    });
  });
});

describe('a scenario', () => {
  it('without an offer takes a fee that is typed as a line, and promises nothing', () => {
    const typed = linesWith('fee', { driver: 'contacts', price: 3.6 }).filter(
      ({ driver }) => driver !== 'fee-percent',
    );
    const partner = assessCase(workedExample({ lines: typed, partner: { offer: null } })).scenarios[1];
    expect(partner?.obstacles).toEqual([]);
    expect(partner?.figures?.headlineSaving01).toBeNull();
    expect(partner?.figures?.gapBand).toBeNull();
    expect(partner?.figures?.npv).toBeGreaterThan(0);
  });

  it('takes only the lines that are said to be its own', () => {
    const own = line({
      id: 'own',
      side: 'outsourced',
      price: 1_000,
      scenarios: only('partner'),
      position: 99,
    });
    const other = line({
      id: 'other',
      side: 'outsourced',
      price: 9_000,
      scenarios: only('home'),
      position: 99,
    });
    expect(
      assessCase(workedExample({ lines: [...WORKED_LINES, own, other] })).scenarios[1]?.runRate,
    ).toBeCloseTo(1_178_380, 6);
  });

  it('that is evaluated as planned has the value that is shown', () => {
    const { baseline, scenarios } = assessCase(workedExample());
    const partner = scenarios[1];
    if (!baseline || !partner) throw new Error('Both scenarios are there.');
    expect(caseValue(evaluateCase(partner.plan, baseline.plan, AS_PLANNED), 0.08)).toBeCloseTo(
      partner.figures?.npv ?? 0,
      6,
    );
  });
});
