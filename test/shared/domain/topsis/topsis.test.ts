import { describe, expect, it } from 'vitest';
import { topsis } from '../../../../shared/domain/topsis/topsis.ts';
import { topsisCloseness } from '../../../../shared/domain/topsis/topsis-closeness.ts';

const closeness = (found: ReturnType<typeof topsis>) => found.map(({ closeness01 }) => closeness01);

/** A small generator, so that a failure can be repeated. */
function draws(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe('TOPSIS', () => {
  it('ranks the published example of Tzeng and Huang third, second, first, last', () => {
    const found = closeness(
      topsis(
        [
          [5, 8, 4],
          [7, 6, 8],
          [8, 8, 6],
          [7, 4, 6],
        ],
        [0.3, 0.4, 0.3],
      ),
    );
    const published = [0.50371966, 0.65808477, 0.74824866, 0.33399744];
    for (const [index, value] of published.entries()) expect(found[index]).toBeCloseTo(value, 8);
  });

  it('takes less as better in a cost column', () => {
    const found = closeness(
      topsis(
        [
          [7, 9, 9, 8],
          [8, 7, 8, 7],
          [9, 6, 8, 9],
          [6, 7, 8, 6],
        ],
        [0.1, 0.4, 0.3, 0.2],
        [false, false, false, true],
      ),
    );
    const expected = [0.742694, 0.403599, 0.17587, 0.441429];
    for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value, 6);
  });

  it('gives the published closeness for values that are not normalised', () => {
    const [first, second] = topsisCloseness([
      [1, 0, 3],
      [0, 5, 6],
    ]);
    expect(first?.closeness01).toBeCloseTo(1 / (Math.sqrt(34) + 1), 12);
    expect(first?.closeness01).toBeCloseTo(0.14639248, 8);
    expect(second?.closeness01).toBeCloseTo(0.85360752, 8);
    expect(first?.bestParts).toEqual([0, 25, 9]);
  });

  it('lets a column in which all are equal decide nothing', () => {
    const weights = [0.5, 0.3, 0.2];
    const without = closeness(topsis([[5, 2], [3, 4]], [0.5, 0.3])); // biome-ignore format: a matrix
    const found = topsis([[5, 2, 4], [3, 4, 4]], weights); // biome-ignore format: a matrix
    expect(closeness(found)).toEqual(without);
    expect(found.map(({ bestParts }) => bestParts[2])).toEqual([0, 0]);
  });

  it('calls vendors without any difference indifferent, and a single vendor too', () => {
    for (const matrix of [[[3, 4], [3, 4], [3, 4]], [[2, 5]]]) // biome-ignore format: a matrix
      for (const one of topsis(matrix, [0.6, 0.4]))
        expect(one).toMatchObject({ closeness01: 0.5, indifferent: true, toBest: 0, toWorst: 0 });
    expect(topsis([], [1])).toEqual([]);
  });

  it('leaves a column of zeros alone instead of dividing by nothing', () => {
    expect(closeness(topsis([[0, 1], [0, 2]], [0.5, 0.5]))).toEqual([0, 1]); // biome-ignore format: a matrix
  });

  it('gives the best in everything 1, the worst in everything 0, and all others something between', () => {
    const draw = draws(7);
    for (let run = 0; run < 200; run += 1) {
      const middle = [2 + draw() * 2, 2 + draw() * 2, 2 + draw() * 2];
      const weights = [draw() + 0.1, draw() + 0.1, draw() + 0.1];
      const [best, between, worst] = closeness(topsis([[5, 5, 5], middle, [1, 1, 1]], weights));
      expect(best).toBe(1);
      expect(worst).toBe(0);
      expect(between).toBeGreaterThan(0);
      expect(between).toBeLessThan(1);
    }
  });

  it('does not care about the order of vendors or criteria, nor about the unit of weights', () => {
    const draw = draws(11);
    for (let run = 0; run < 200; run += 1) {
      const matrix = Array.from({ length: 4 }, () =>
        Array.from({ length: 3 }, () => 1 + Math.floor(draw() * 5)),
      );
      const weights = [draw(), draw(), draw()];
      const found = closeness(topsis(matrix, weights));
      const turned = closeness(topsis([...matrix].reverse(), weights)).reverse();
      const swapped = closeness(
        topsis(
          matrix.map((row) => [...row].reverse()),
          [...weights].reverse(),
        ),
      );
      const scaled = closeness(
        topsis(
          matrix,
          weights.map((weight) => weight * 100),
        ),
      );
      for (const [index, value] of found.entries())
        for (const other of [turned, swapped, scaled]) expect(other[index]).toBeCloseTo(value, 10);
    }
  });
});
