import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditProcess } from '../../../../shared/domain/sourcing/process/audit-process.ts';
import {
  exceptionsRating,
  predictabilityRating,
  workloadRating,
} from '../../../../shared/domain/sourcing/rating-from-figures.ts';
import { handlingHoursPerFte, workloadFte } from '../../../../shared/domain/sourcing/workload.ts';
import { parametersOf } from '../../../../shared/model/parameters.ts';
import { DEFAULTS, ratedProcess } from './support.ts';

const audit = (...args: Parameters<typeof ratedProcess>) => auditProcess(ratedProcess(...args), DEFAULTS);

describe('the method’s worked examples', () => {
  it.each([
    ['Order status', [4, 5, 4, 4, 4, 5, 1, 1, 1, 2, 2, 2], 81.25, 87.5, 84.375, 'move-now', []],
    ['Returns', [4, 3, 3, 2, 3, 3, 2, 3, 2, 2, 2, 3], 52.5, 62.5, 57.5, 'fix-then-move', []],
    ['Technical support L2', [4, 4, 4, 4, 5, 3, 4, 3, 3, 3, 2, 3], 75, 56.25, 65.625, 'keep-or-split', []],
    [
      'Executive complaint',
      [2, 2, 2, 1, 1, 1, 5, 5, 5, 4, 4, 5],
      20,
      5,
      12.5,
      'keep-and-redesign',
      ['defined', 'repeatable', 'measurable'],
    ],
  ] as const)('%s', (_, ratings, readiness, suitability, index, status, fixFirst) => {
    const result = audit(ratings);
    expect(result.readiness.score).toBeCloseTo(readiness, 9);
    expect(result.suitability.score).toBeCloseTo(suitability, 9);
    expect(result.index).toBeCloseTo(index, 9);
    expect(result.status).toBe(status);
    expect(result.fixFirst).toEqual(fixFirst);
  });

  it('order status with a digital start and structured data has an automation hint of 92.5', () => {
    const digital = { digital_start: true, structured_data: true };
    const result = audit([4, 5, 4, 4, 4, 5, 1, 1, 1, 2, 2, 2], digital);
    expect(result.automation.score).toBeCloseTo(92.5, 9);
    expect(result.automateFirst).toBe(true);
  });

  it('with one of the two it is 82.5, with neither 72.5', () => {
    const ratings = [4, 5, 4, 4, 4, 5, 1, 1, 1, 2, 2, 2];
    expect(audit(ratings, { digital_start: true }).automation.score).toBeCloseTo(82.5, 9);
    expect(audit(ratings).automation.score).toBeCloseTo(72.5, 9);
  });

  it('5,000 contacts of 300 s are 4.65 FTE at 89.6 handling hours, which is level 3', () => {
    expect(handlingHoursPerFte(DEFAULTS)).toBeCloseTo(89.6, 9);
    const fte = workloadFte({ contacts_per_month: 5_000, aht_seconds: 300 }, 89.6);
    expect(fte).toBeCloseTo(4.65, 2);
    expect(workloadRating(fte ?? 0)).toBe(3);
  });
});

describe('ratings from figures', () => {
  it.each([
    [0, 1],
    [0.999, 1],
    [1, 2],
    [2.999, 2],
    [3, 3],
    [7.999, 3],
    [8, 4],
    [20, 4],
    [20.001, 5],
  ])('a workload of %d FTE is %d', (fte, rating) => expect(workloadRating(fte)).toBe(rating));

  it.each([
    [1.99, 1],
    [2, 2],
    [5, 3],
    [10, 4],
    [20, 4],
    [20.1, 5],
  ])('%d %% of exceptions are %d', (percent, rating) => expect(exceptionsRating(percent)).toBe(rating));

  it.each([
    [101, 1],
    [100, 2],
    [76, 2],
    [75, 3],
    [51, 3],
    [50, 4],
    [26, 4],
    [25, 5],
    [0, 5],
  ])('a deviation of %d s around 100 s is %d', (deviation, rating) =>
    expect(predictabilityRating(100, deviation)).toBe(rating),
  );

  it('no handling time has no predictability', () => expect(predictabilityRating(0, 10)).toBeNull());

  it('count until a person sets the rating, and what they set needs a note when it differs', () => {
    const figures = { contacts_per_month: 5_000, aht_seconds: 300 };
    const ratings = [4, 4, 4, 4, null, 3, 2, 2, 2, 2, 2, 2];
    expect(audit(ratings, figures).ratings.workload).toEqual({ rating: 3, from: 'figures', byFigures: 3 });
    const byHand = audit(ratings, { ...figures, workload_rating: 5 });
    expect(byHand.ratings.workload).toEqual({ rating: 5, from: 'hand', byFigures: 3 });
    expect(byHand.unexplained).toEqual(['workload']);
    expect(
      audit(ratings, { ...figures, workload_rating: 5, rating_note: 'Winter peak' }).unexplained,
    ).toEqual([]);
    expect(audit(ratings, { ...figures, workload_rating: 3 }).unexplained).toEqual([]);
  });
});

describe('the gate', () => {
  it.each([0, 1, 2])('a readiness factor of 2 forbids Move now whatever the scores say (%d)', (place) => {
    const ratings = [5, 5, 5, 5, 5, 5, 1, 1, 1, 1, 1, 1];
    ratings[place] = 2;
    const result = audit(ratings);
    expect(result.quadrant).toBe('move-now');
    expect(result.status).toBe('fix-then-move');
    expect(result.fixFirst).toHaveLength(1);
  });

  it('weak documentation alone is a missing artefact, not a gate', () => {
    const result = audit([5, 5, 5, 1, 5, 5, 1, 1, 1, 1, 1, 1]);
    expect(result.fixFirst).toEqual([]);
    expect(result.missing).toEqual(['documentation']);
    expect(result.status).toBe('move-now');
  });

  it('every readiness factor up to 3 is a missing artefact', () =>
    expect(audit([3, 4, 1, 2, 3, 3, 3, 3, 3, 3, 3, 3]).missing).toEqual([
      'defined',
      'measurable',
      'documentation',
    ]));
});

describe('what is not rated', () => {
  it('leaves the score unknown and says how far it can lie', () => {
    const { readiness, index, status } = audit([4, 5, null, 4, 4, 5, 1, 1, 1, 2, 2, 2]);
    expect(readiness.score).toBeNull();
    expect(readiness.lowest).toBeCloseTo(62.5, 9);
    expect(readiness.highest).toBeCloseTo(87.5, 9);
    expect([readiness.rated, readiness.of]).toEqual([3, 4]);
    expect([index, status]).toEqual([null, null]);
  });

  it('does not matter where its weight is 0', () => {
    const parameters = parametersOf({
      parameter: { 'rtm.measurable': { id: 'rtm.measurable', value: 0 } },
    });
    const { readiness } = auditProcess(ratedProcess([5, 5, null, 5, 4, 5, 1, 1, 1, 2, 2, 2]), parameters);
    expect(readiness.score).toBeCloseTo(100, 9);
  });
});

describe('demand comes before moving', () => {
  it.each([
    [15, '', []],
    [15.1, '', ['repeat-contacts']],
    [null, 'Unclear invoice', ['avoidable-cause']],
    [30, 'Unclear invoice', ['repeat-contacts', 'avoidable-cause']],
  ] as const)('%d %% repeats, cause "%s"', (repeat_percent, avoidable_cause, reasons) =>
    expect(audit([], { repeat_percent, avoidable_cause }).demand).toEqual(reasons),
  );
});

const rating = fc.integer({ min: 1, max: 5 });
const HIGH_IS_GOOD = [0, 1, 2, 3, 4, 5];

it('changing a rating in the good direction never lowers the score it feeds', () => {
  fc.assert(
    fc.property(
      fc.array(rating, { minLength: 12, maxLength: 12 }),
      fc.integer({ min: 0, max: 11 }),
      (ratings, place) => {
        const better = [...ratings];
        better[place] = (ratings[place] ?? 1) + (HIGH_IS_GOOD.includes(place) ? 1 : -1);
        fc.pre((better[place] ?? 0) >= 1 && (better[place] ?? 0) <= 5);
        const kind = place < 4 ? 'readiness' : 'suitability';
        expect(audit(better)[kind].score ?? 0).toBeGreaterThanOrEqual(audit(ratings)[kind].score ?? 0);
        expect(audit(better).index ?? 0).toBeGreaterThanOrEqual(audit(ratings).index ?? 0);
      },
    ),
  );
});

it('the terms of a score add up to it, and their most to 100', () => {
  fc.assert(
    fc.property(fc.array(rating, { minLength: 12, maxLength: 12 }), (ratings) => {
      for (const { score, terms } of [audit(ratings).readiness, audit(ratings).suitability]) {
        expect(terms.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBeCloseTo(score ?? -1, 9);
        expect(terms.reduce((sum, { most }) => sum + most, 0)).toBeCloseTo(100, 9);
      }
    }),
  );
});
