import { describe, expect, it } from 'vitest';
import { assessSelection, assessVendors } from '../../../../shared/domain/score/assess-vendors.ts';
import { leafKey } from '../../../../shared/domain/score/leaf-standing.ts';
import { notRankedWords, topsisWords } from '../../../../shared/domain/score/ranking-words.ts';
import { scoreMatrix } from '../../../../shared/domain/score/score-matrix.ts';
import { scoringFigures } from '../../../../shared/domain/score/scoring-figures.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { scored, withRows } from './support.ts';

const WEIGHTS = [9, 11, 9, 13, 13, 9, 9, 8, 6, 13];
const GIVEN = {
  alpha: [4, 4, 3, 4, 5, 4, 3, 4, 3, 3],
  beta: [3, 5, 4, 4, 3, 3, 4, 3, 4, 4],
  gamma: [5, 3, 3, 3, 4, 5, 5, 4, 4, 2],
} as const;

/** The worked example: ten criteria without parts, one evaluator, three vendors. */
function example(weights: readonly number[] = WEIGHTS): Workbook {
  return scored({
    criteria: weights.map((weight, at) => ({ id: `C${at + 1}`, weight })),
    vendors: Object.keys(GIVEN),
    evaluators: { kim: [] },
    scores: Object.entries(GIVEN).flatMap(([vendor, scores]) =>
      scores.map((score, at) => `kim ${vendor} C${at + 1} ${score} seen`),
    ),
  });
}

const vendor = (workbook: Workbook, id: string) => {
  const found = assessVendors(workbook).find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not on the short list.`);
  return found;
};

describe('the ranking', () => {
  it('agrees with the worked example', () => {
    const [alpha, beta, gamma] = assessVendors(example());
    expect(alpha?.weighted).toBeCloseTo(3.76, 10);
    expect(beta?.weighted).toBeCloseTo(3.72, 10);
    expect(gamma?.weighted).toBeCloseTo(3.68, 10);
    expect(alpha?.percent).toBeCloseTo(69, 8);
    expect(beta?.percent).toBeCloseTo(68, 8);
    expect(gamma?.percent).toBeCloseTo(67, 8);
    expect([alpha?.rank, beta?.rank, gamma?.rank]).toEqual([1, 2, 3]);
    expect(scoreMatrix(example())).toMatchObject({
      vendors: [{ id: 'alpha' }, { id: 'beta' }, { id: 'gamma' }],
      scores: Object.values(GIVEN),
    });
  });

  it('lets only the ratio of the weights count, and not the order of vendors or criteria', () => {
    const plain = assessVendors(example());
    const scaled = assessVendors(example(WEIGHTS.map((weight) => weight * 7)));
    const turned = example();
    const flip = <T extends { readonly position: number }>(rows: Readonly<Record<string, T>>) =>
      Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, { ...row, position: -row.position }]));
    const swapped = assessVendors({
      ...turned,
      vendor: flip(turned.vendor),
      criterion: flip(turned.criterion),
    });
    for (const one of plain)
      for (const other of [scaled, swapped]) {
        const same = other.find(({ id }) => id === one.id);
        expect(same?.weighted).toBeCloseTo(one.weighted ?? 0, 10);
        expect(same?.topsis).toBeCloseTo(one.topsis ?? 0, 10);
        expect(same?.rank).toBe(one.rank);
      }
  });

  it('keeps its order when every vendor gains the same under a criterion', () => {
    const less = example();
    const more = withRows(
      less,
      'score',
      Object.values(less.score).map((row) =>
        row.criterion === 'C4' ? { ...row, score: (row.score ?? 0) + 1 } : row,
      ),
    );
    expect(assessVendors(more).map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(vendor(more, 'beta').weighted).toBeCloseTo(3.72 + 0.13, 10);
  });

  it('stays within 1 and 5, and the percentage follows it in a straight line', () => {
    let state = 5;
    const draw = () => {
      state = (state * 16_807) % 2_147_483_647;
      return 1 + (state % 5);
    };
    for (let run = 0; run < 60; run += 1) {
      const start = example(WEIGHTS.map(draw));
      const drawn = withRows(
        start,
        'score',
        Object.values(start.score).map((row) => ({ ...row, score: draw() })),
      );
      for (const { weighted, percent } of assessVendors(drawn)) {
        expect(weighted).toBeGreaterThanOrEqual(1);
        expect(weighted).toBeLessThanOrEqual(5);
        expect(percent).toBeCloseTo(25 * ((weighted ?? 0) - 1), 8);
      }
    }
  });

  it('shares a rank between equals and leaves the next one out', () => {
    const start = example();
    const twin = withRows(
      start,
      'score',
      Object.values(start.score)
        .filter((row) => row.vendor === 'alpha')
        .map((row) => ({ ...row, id: row.id.replace('alpha', 'beta'), vendor: 'beta' })),
    );
    expect(assessVendors(twin).map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });
});

describe('a vendor', () => {
  it('is not ranked while no criterion has a weight, and that is said', () => {
    const start = example();
    const criterion = Object.fromEntries(
      Object.entries(start.criterion).map(([id, row]) => [id, { ...row, weight: null }]),
    );
    const bare = { ...start, criterion };
    expect(vendor(bare, 'beta')).toMatchObject({ weighted: null, rank: null, missing: [] });
    expect(notRankedWords(bare, vendor(bare, 'beta'))).toEqual(['No criterion has a weight.']);
  });

  it('with a score missing is not ranked, and what is missing is named', () => {
    const start = example();
    const { 'kim beta C3': _, ...score } = start.score;
    const gap = { ...start, score };
    const beta = vendor(gap, 'beta');
    expect(beta).toMatchObject({ weighted: null, percent: null, rank: null, missing: ['C3'], topsis: null });
    expect(notRankedWords(gap, beta)).toEqual(['1 score is missing: C3.']);
    expect(vendor(gap, 'gamma').rank).toBe(2);
    expect(scoreMatrix(gap)?.vendors.map(({ id }) => id)).toEqual(['alpha', 'gamma']);
    expect(scoringFigures(gap)).toMatchObject({
      'scoring.missing': 1,
      'vendor.beta.rank': null,
      'vendor.alpha.rank': 1,
      'vendor.alpha.criterion.C5': 5,
    });
  });

  it('below a minimum is ranked only when somebody waives it, and never below a hard floor', () => {
    const start = example();
    const criterion = start.criterion.C10;
    if (!criterion) throw new Error('The example has ten criteria.');
    const strict = withRows(start, 'criterion', [{ ...criterion, minimum: 2.5 }]);
    const gamma = vendor(strict, 'gamma');
    expect(gamma.rank).toBeNull();
    expect(gamma.weighted).toBeCloseTo(3.68, 10);
    expect(notRankedWords(strict, gamma)).toEqual(['C10: 2.00 is below the minimum of 2.5.']);
    const waiver = newRow('rule_exception', { id: 'minimum.gamma.C10', reason: 'Binding offers follow' });
    const waived = withRows(strict, 'rule_exception', [waiver]);
    expect(vendor(waived, 'gamma')).toMatchObject({
      rank: 3,
      below: [{ criterion: 'C10', score: 2, minimum: 2.5, waived: 'Binding offers follow' }],
    });
    const floor = withRows(waived, 'criterion', [{ ...criterion, minimum: 2.5, hard_floor: true }]);
    expect(vendor(floor, 'gamma')).toMatchObject({ rank: null, below: [{ waived: null, hardFloor: true }] });
  });

  it('exactly at a minimum has reached it', () => {
    const start = example();
    const criterion = start.criterion.C10;
    if (!criterion) throw new Error('The example has ten criteria.');
    expect(vendor(withRows(start, 'criterion', [{ ...criterion, minimum: 2 }]), 'gamma').rank).toBe(3);
  });

  it('that fails a knock-out keeps its figures and has no rank', () => {
    const start = example();
    const out = withRows(
      withRows(start, 'knock_out', [newRow('knock_out', { id: 'ko', name: 'Data stay in the EU' })]),
      'knock_out_result',
      [newRow('knock_out_result', { id: 'r', vendor: 'alpha', knock_out: 'ko', result: 'fail' })],
    );
    const alpha = vendor(out, 'alpha');
    expect(alpha).toMatchObject({ rank: null, knockedOut: ['ko'] });
    expect(alpha.weighted).toBeCloseTo(3.76, 10);
    expect(notRankedWords(out, alpha)).toEqual(['Fails the knock-out: Data stay in the EU.']);
    expect(vendor(out, 'beta').rank).toBe(1);
  });
});

describe('parts of a criterion', () => {
  const parted = (scores: readonly string[], handedIn?: readonly string[]) =>
    scored({
      criteria: [
        { id: 'C1', weight: 100 },
        ...[30, 30, 20, 20].map((weight, at) => ({ id: `C1.${at + 1}`, parent: 'C1', weight })),
      ],
      vendors: ['alpha'],
      evaluators: { kim: [], lee: [] },
      scores,
      ...(handedIn === undefined ? {} : { handedIn }),
    });
  const complete = ['kim alpha C1.1 4 a', 'kim alpha C1.2 3 b', 'kim alpha C1.3 5 c', 'kim alpha C1.4 2 d'];

  it('count by their weights: (120 + 90 + 100 + 40) / 100 = 3.5', () => {
    expect(vendor(parted(complete), 'alpha').weighted).toBeCloseTo(3.5, 10);
  });

  it('that nobody scored are named, and the criterion rests on the others: 310 / 80 = 3.875', () => {
    const alpha = vendor(parted(complete.slice(0, 3)), 'alpha');
    expect(alpha.criteria[0]?.score).toBeCloseTo(3.875, 10);
    expect(alpha).toMatchObject({ weighted: null, missing: ['C1.4'] });
  });

  it('take the mean of the evaluators, with lowest, highest and spread', () => {
    const both = parted([...complete, 'lee alpha C1.1 2 e', 'lee alpha C1.2 2 f']);
    const { cells, vendors } = assessSelection(both);
    expect(cells.get(leafKey('alpha', 'C1.1'))).toMatchObject({
      mean: 3,
      lowest: 2,
      highest: 4,
      spread: 2,
      apart: true,
      score: 3,
    });
    const [criterion] = vendors[0]?.criteria ?? [];
    // Lee scored two parts of equal weight with 2; Kim has 3.5 over all four.
    expect(criterion?.byEvaluator.map(({ evaluator }) => evaluator)).toEqual(['kim', 'lee']);
    expect(criterion?.byEvaluator[0]?.score).toBeCloseTo(3.5, 10);
    expect(criterion?.lowest).toBeCloseTo(2, 10);
    expect(criterion?.spread).toBeCloseTo(1.5, 10);
  });

  it('take the agreed score instead of the mean, and the mean is kept beside it', () => {
    const both = withRows(parted([...complete, 'lee alpha C1.1 2 e']), 'consensus_score', [
      newRow('consensus_score', {
        id: 'x',
        vendor: 'alpha',
        criterion: 'C1.1',
        score: 4.5,
        reason: 'Seen again',
      }),
    ]);
    const cell = assessSelection(both).cells.get(leafKey('alpha', 'C1.1'));
    expect(cell).toMatchObject({ mean: 3, score: 4.5, apart: true });
    // 0.3 × 4.5 + 0.3 × 3 + 0.2 × 5 + 0.2 × 2
    expect(vendor(both, 'alpha').weighted).toBeCloseTo(3.65, 10);
  });

  it('count only once they are handed in', () => {
    const waiting = parted([...complete, 'lee alpha C1.1 2 e'], ['kim alpha']);
    const cell = assessSelection(waiting).cells.get(leafKey('alpha', 'C1.1'));
    expect(cell).toMatchObject({ mean: 4, spread: null });
    expect(cell?.waiting).toHaveLength(1);
  });
});

describe('who may score', () => {
  const about = (more: Partial<Parameters<typeof scored>[0]>) =>
    scored({
      criteria: [
        { id: 'C1', weight: 100 },
        { id: 'C1.1', parent: 'C1', weight: 100 },
      ],
      vendors: ['alpha', 'beta'],
      evaluators: { kim: [], lee: [] },
      scores: ['kim alpha C1.1 5 a', 'lee alpha C1.1 3 b', 'kim beta C1.1 5 c', 'lee beta C1.1 3 d'],
      ...more,
    });
  const means = (workbook: Workbook) =>
    ['alpha', 'beta'].map((id) => assessSelection(workbook).cells.get(leafKey(id, 'C1.1'))?.mean);

  it('leaves out the scores of somebody with a tie to the vendor', () => {
    expect(means(about({}))).toEqual([4, 4]);
    const tie = { person: 'p-kim', vendor: 'beta', decision: 'abstains' } as const;
    expect(means(about({ conflicts: [tie] }))).toEqual([4, 3]);
    expect(means(about({ conflicts: [{ ...tie, vendor: null }] }))).toEqual([3, 3]);
    expect(means(about({ conflicts: [{ ...tie, decision: 'out' }] }))).toEqual([3, 3]);
    expect(means(about({ conflicts: [{ ...tie, decision: 'scores' }] }))).toEqual([4, 4]);
  });

  it('leaves out scores under criteria that somebody was not asked about; a whole takes in its parts', () => {
    expect(means(about({ evaluators: { kim: ['C1'], lee: ['C9'] } }))).toEqual([5, 5]);
    expect(means(about({ evaluators: { kim: ['C1.1'], lee: [] } }))).toEqual([4, 4]);
  });
});

describe('the second ranking', () => {
  it('that differs from the first says where the distance lies', () => {
    const workbook = scored({
      criteria: [
        { id: 'C1', name: 'Quality', weight: 50 },
        { id: 'C2', name: 'Culture', weight: 50 },
      ],
      vendors: ['even', 'torn'],
      evaluators: { kim: [] },
      // The mean prefers the vendor with extremes, the distance to the best the one without a large gap.
      scores: ['kim even C1 3 a', 'kim even C2 3 b', 'kim torn C1 1 c', 'kim torn C2 5 d'],
    });
    const selection = assessSelection(workbook);
    expect(selection.vendors.map(({ rank }) => rank)).toEqual([1, 1]);
    const [even, torn] = selection.vendors;
    // Column norms √10 and √34: even lies 2·0.5/√34 from the best, torn 2·0.5/√10.
    const [near, far] = [1 / Math.sqrt(34), 1 / Math.sqrt(10)];
    expect(even?.topsis).toBeCloseTo(far / (near + far), 10);
    expect(torn?.topsis).toBeCloseTo(near / (near + far), 10);
    expect(topsisWords(selection)).toEqual([
      'torn is first by the weighted mean and second by TOPSIS: its distance to the best lies mostly in Quality (100 %).',
    ]);
  });
});
