import { describe, expect, it } from 'vitest';
import { scorecardCatalogue } from '../../../../shared/content/behaviours/behaviour-catalogue.ts';
import {
  criticalAccuracy,
  type ItemMark,
  scoreContact,
} from '../../../../shared/domain/behaviour/score-contact.ts';
import { scorecardStanding } from '../../../../shared/domain/behaviour/scorecard-standing.ts';
import { shareWeights } from '../../../../shared/domain/behaviour/share-weights.ts';
import { steadyRandom, workbookOf } from './support.ts';

const { items: CARD } = scorecardStanding(workbookOf({ scorecard_item: scorecardCatalogue }));
const marks = (mark: ItemMark, others: Readonly<Record<string, ItemMark>> = {}) => ({
  ...Object.fromEntries(CARD.map(({ id }) => [id, mark])),
  ...others,
});

describe('the scorecard', () => {
  it('of the list makes 100 % in parts of 10, 20, 30, 20, 10 and 10', () => {
    const { parts, whole, weight, autoFails, unnamed } = scorecardStanding(
      workbookOf({ scorecard_item: scorecardCatalogue }),
    );
    expect(parts.map((part) => part.weight)).toEqual([10, 20, 30, 20, 10, 10]);
    expect([weight, whole, autoFails.length, unnamed.length]).toEqual([100, true, 4, 0]);
  });

  it('is not whole at 99.9 nor at 100.1 %, and is at three times a third part rounded', () => {
    const of = (...weights: readonly number[]) =>
      scorecardStanding(
        workbookOf({
          scorecard_item: weights.map((weight_percent, index) => ({
            id: `i${index}`,
            part: 'P',
            weight_percent,
          })),
        }),
      );
    expect(of(33.3, 33.3, 33.3).whole).toBe(false);
    expect(of(50, 50.1).whole).toBe(false);
    expect(of(0.1, 0.2, 99.7).whole).toBe(true);
    expect(of().weight).toBe(0);
  });

  it('names the items that fail a contact without saying whom the error hurts', () => {
    const { unnamed } = scorecardStanding(
      workbookOf({
        scorecard_item: [
          { id: 'a', auto_fail: true, critical: 'customer' },
          { id: 'b', auto_fail: true },
          { id: 'c' },
        ],
      }),
    );
    expect(unnamed.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('sharing weights out', () => {
  it('gives 33.4, 33.3 and 33.3 of a hundred to three equals', () => {
    expect(shareWeights(100, [1, 1, 1])).toEqual([33.4, 33.3, 33.3]);
    expect(shareWeights(10, [0, 0])).toEqual([5, 5]);
    expect(shareWeights(100, [])).toEqual([]);
  });

  it('always makes up the whole, and nobody is a tenth away from the exact share', () => {
    const random = steadyRandom(3);
    for (let round = 0; round < 300; round += 1) {
      const weights = Array.from(
        { length: 1 + Math.floor(random() * 20) },
        () => Math.round(random() * 400) / 10,
      );
      const parts = shareWeights(100, weights);
      const all = weights.reduce((sum, one) => sum + one, 0);
      expect(Math.round(10 * parts.reduce((sum, one) => sum + one, 0))).toBe(1_000);
      for (const [index, part] of parts.entries()) {
        const exact = all > 0 ? (100 * (weights[index] ?? 0)) / all : 100 / weights.length;
        expect(Math.abs(part - exact)).toBeLessThan(0.1 + 1e-9);
      }
    }
  });
});

describe('the score of a contact', () => {
  it('is 100 with all points, 50 with half of them, and 0 without any', () => {
    expect(scoreContact(CARD, marks('full')).score).toBe(100);
    expect(scoreContact(CARD, marks('half')).score).toBe(50);
    expect(scoreContact(CARD, marks('none')).score).toBe(0);
  });

  it('leaves out what did not occur', () => {
    const score = scoreContact(
      CARD,
      marks('full', { 'item-identity': 'not-applicable', 'item-right': 'half' }),
    );
    expect([score.points, score.possible]).toEqual([86.5, 94]);
    expect(score.percent).toBeCloseTo(92.02, 2);
  });

  it('is 0 after an error that fails it, and still shows the points', () => {
    const score = scoreContact(CARD, marks('full', { 'item-identity': 'none' }));
    expect([score.score, score.percent]).toEqual([0, 94]);
    expect(score.failedBy.map(({ id }) => id)).toEqual(['item-identity']);
    expect(score.accurate).toEqual({ customer: true, business: true, compliance: false });
  });

  it('is unknown before anything is marked', () => {
    const score = scoreContact(CARD, {});
    expect([score.score, score.percent, score.open]).toEqual([null, null, CARD.length]);
    expect(score.accurate).toEqual({ customer: null, business: null, compliance: null });
  });

  it('takes half of the points for weak and not for an error', () => {
    const score = scoreContact(CARD, marks('half'));
    expect(score.failedBy).toEqual([]);
    expect(score.accurate.compliance).toBe(true);
  });
});

describe('the accuracy of critical items', () => {
  it('is 95 % for 19 of 20 contacts without an error that hurts the customer', () => {
    const good = scoreContact(CARD, marks('full'));
    const bad = scoreContact(CARD, marks('full', { 'item-right': 'none' }));
    const scores = [bad, ...Array.from({ length: 19 }, () => good)];
    expect(criticalAccuracy(scores, 'customer')).toEqual({ looked: 20, clean: 19, percent: 95 });
    expect(criticalAccuracy(scores, 'compliance').percent).toBe(100);
  });

  it('leaves out contacts in which no such item occurred', () => {
    expect(criticalAccuracy([scoreContact(CARD, {})], 'business')).toEqual({
      looked: 0,
      clean: 0,
      percent: null,
    });
  });
});
