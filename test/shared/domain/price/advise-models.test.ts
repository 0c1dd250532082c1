import { describe, expect, it } from 'vitest';
import { adviseModels } from '../../../../shared/domain/price/advise-models.ts';
import type { PricingEvidence } from '../../../../shared/domain/price/pricing-evidence.ts';
import { pricingRules } from '../../../../shared/domain/price/pricing-rules.ts';
import { parametersOf } from '../../../../shared/model/parameters.ts';
import { workbookOf } from './support.ts';

const RIPE: PricingEvidence = {
  fte: 33,
  peak: 1.5,
  processIndex: 72,
  ahtVariation01: 0.4,
  repeat01: 0.1,
  resolutionMonths: 12,
  satisfactionMonths: 12,
  mutual: 4.2,
  machines: 2,
};

const PARAMETERS = parametersOf({ parameter: {} });

function holds(change: Partial<PricingEvidence>) {
  return Object.fromEntries(
    pricingRules({ ...RIPE, ...change }, PARAMETERS).map(({ id, holds: state }) => [id, state]),
  );
}

describe('the conditions of the advice', () => {
  it.each<readonly [Partial<PricingEvidence>, string, boolean | null]>([
    [{ fte: 10 }, 'small', true],
    [{ fte: 10.1 }, 'small', false],
    [{ fte: null }, 'small', null],
    [{ peak: null }, 'no-year', true],
    [{ processIndex: 70 }, 'stable', true],
    [{ processIndex: 69.9 }, 'stable', false],
    [{ ahtVariation01: 0.51 }, 'stable', false],
    [{ ahtVariation01: null }, 'stable', null],
    [{ processIndex: 60, ahtVariation01: null }, 'stable', false],
    [{ ahtVariation01: 0.5 }, 'steady', true],
    [{ peak: 1.8 }, 'peaks', false],
    [{ peak: 1.81 }, 'peaks', true],
    [{ repeat01: 0.15 }, 'avoidable', false],
    [{ repeat01: 0.151 }, 'avoidable', true],
    [{ resolutionMonths: 5 }, 'solved', false],
    [{ satisfactionMonths: 5 }, 'outcome', false],
    [{ mutual: 3.9 }, 'outcome', false],
    [{ mutual: 4 }, 'outcome', true],
    [{ mutual: null }, 'outcome', null],
  ])('with %j: %s is %s', (change, id, state) => {
    expect(holds(change)[id]).toBe(state);
  });
});

describe('the advice', () => {
  const verdicts = (workbook: Parameters<typeof adviseModels>[0]) =>
    Object.fromEntries(adviseModels(workbook).map(({ model, verdict }) => [model, verdict]));

  it('begins with time-based prices while nothing is known, and rules results out', () => {
    expect(verdicts(workbookOf({}))).toEqual({
      fte: 'fits',
      'logged-hour': 'fits',
      'paid-hour': 'possible',
      minute: 'possible',
      contact: 'not-yet',
      resolution: 'not-yet',
      outcome: 'not-yet',
      hybrid: 'not-yet',
      shared: 'possible',
      automation: 'not-yet',
    });
  });

  it('finds shared agents for a small volume', () => {
    const small = verdicts(workbookOf({}, { compare_contacts: 30_000 }));
    expect(small).toMatchObject({ shared: 'fits', fte: 'fits', contact: 'not-yet' });
  });

  it('gives every model at least one reason, and never an empty one', () => {
    for (const { model, reasons } of adviseModels(workbookOf({}))) {
      expect(reasons.length, model).toBeGreaterThan(0);
      for (const { text } of reasons) expect(text.length, model).toBeGreaterThan(20);
    }
  });
});
