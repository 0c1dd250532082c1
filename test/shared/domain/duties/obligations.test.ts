import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { createSample } from '../../../../shared/commands/create-workbook.ts';
import { dutiesFigures } from '../../../../shared/domain/duties/duties-figures.ts';
import {
  OBLIGATION_TARGET01,
  obligationScore,
  obligationShare,
} from '../../../../shared/domain/duties/obligation-score.ts';
import { emptyWorkbook } from '../../../../shared/model/workbook.ts';

const row = (due: number | null, met: number | null) => ({ due, met });

describe('what the client owes', () => {
  it('is kept by 9 of 12 forecasts and 24 of 28 accounts to 82.5 %', () => {
    expect(obligationScore([row(12, 9), row(28, 24)])).toEqual({
      share01: 0.825,
      due: 40,
      met: 33,
      counted: 2,
      of: 2,
    });
  });

  it('is unknown, not zero, where nobody counted or nothing fell due', () => {
    expect(obligationShare(row(null, null))).toBeNull();
    expect(obligationShare(row(3, null))).toBeNull();
    expect(obligationShare(row(0, 0))).toBeNull();
    expect(obligationShare(row(3, 0))).toBe(0);
    expect(obligationScore([row(null, null), row(0, 0)])).toMatchObject({ share01: null, counted: 1 });
    expect(obligationScore([row(20, 19), row(5, null)])).toMatchObject({ share01: 0.95, counted: 1, of: 2 });
  });

  it('meets its target at exactly 95 %', () => {
    expect(obligationScore([row(20, 19)]).share01).toBeGreaterThanOrEqual(OBLIGATION_TARGET01);
    expect(obligationScore([row(2000, 1899)]).share01).toBeLessThan(OBLIGATION_TARGET01);
  });

  it('lies between the worst and the best of its parts', () => {
    for (let due = 1; due < 30; due += 1)
      for (let met = 0; met <= due; met += 3) {
        const rows = [row(due, met), row(10, 7), row(4, null)];
        const shares = rows.flatMap((one) => obligationShare(one) ?? []);
        const { share01 } = obligationScore(rows);
        expect(share01).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
        expect(share01).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
      }
  });
});

describe('the figures of the sample', () => {
  const sample = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: '2026-11-22T09:00:00.000Z' }).edits);
  const figures = dutiesFigures(sample);

  it('show a grid that is nearly right', () => {
    // 47 usual activities and two of its own, one of which does not apply; Sunday work has nobody who answers.
    expect(figures).toMatchObject({
      'duties.activities': 48,
      'duties.errors': 2,
      'duties.warnings': 2,
      'duties.roles': 13,
    });
    expect(figures['duties.accountable.VM']).toBeCloseTo(9 / 48, 12);
  });

  it('show what was counted of eight obligations: 57 of 76, which is 75 %', () => {
    expect(figures).toMatchObject({
      'obligations.count': 8,
      'obligations.counted': 5,
      'obligations.due': 76,
      'obligations.met': 57,
      'obligations.score': 0.75,
      'obligation.ob-forecast': 0.75,
      'obligation.ob-approvals': null,
    });
  });

  it('show what does not fit in the limits', () => {
    expect(figures['authority.decisions']).toBe(7);
    expect(figures['authority.warnings.limits']).toBe(2);
    expect(figures['authority.warnings']).toBe(
      Number(figures['authority.warnings.limits']) + Number(figures['authority.warnings.touchpoints']),
    );
  });
});
