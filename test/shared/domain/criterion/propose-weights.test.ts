import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import type { Change } from '../../../../shared/changes/change.ts';
import { clearPairs, comparePair } from '../../../../shared/commands/selection/compare-pair.ts';
import { setWeights, takeOverWeights } from '../../../../shared/commands/selection/take-over-weights.ts';
import { pairGroups } from '../../../../shared/domain/ahp/pair-groups.ts';
import { criteriaFigures } from '../../../../shared/domain/criterion/criteria-figures.ts';
import { proposeWeights } from '../../../../shared/domain/criterion/methods/propose-weights.ts';
import { proposedKnockOuts } from '../../../../shared/domain/criterion/proposed-knock-outs.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { criteriaWorkbook, sampleWorkbook } from './support.ts';

const made = (workbook: Workbook, ...makes: readonly ((now: Workbook) => Change)[]) =>
  makes.reduce((now, make) => applyEdits(now, make(now).edits), workbook);
const compared =
  (kind: 'blocks' | 'block', first: string, second: string, ratio: number | null) => (now: Workbook) =>
    comparePair(now, kind, { first, second, ratio });
const afterOf = (
  workbook: Workbook,
  method: 'points' | 'rank' | 'ahp' | 'direct',
  order?: readonly string[],
) => proposeWeights(workbook, method, null, order ?? null).rows.map(({ after }) => after);

const four = () =>
  criteriaWorkbook([
    { id: 'A', weight: 40, points: 100, block: 'customer' },
    { id: 'B', weight: 30, points: 80, block: 'customer' },
    { id: 'C', weight: 20, points: 50, block: 'delivery' },
    { id: 'D', weight: 10, points: 20, block: 'commercial' },
  ]);

describe('a proposal of weights', () => {
  it('shows what is in force beside what the method says, in tenths that sum to 100', () => {
    expect(afterOf(four(), 'points')).toEqual([40, 32, 20, 8]);
    expect(afterOf(four(), 'rank')).toEqual([52.1, 27.1, 14.6, 6.2]);
    expect(afterOf(four(), 'rank', ['D', 'C', 'B', 'A'])).toEqual([6.2, 14.6, 27.1, 52.1]);
    expect(proposeWeights(four(), 'points', null).rows.map(({ before }) => before)).toEqual([40, 30, 20, 10]);
  });

  it('warns of what each method is bad at', () => {
    expect(proposeWeights(four(), 'rank', null).warnings[0]).toContain('the last keeps 6.3 %');
    expect(proposeWeights(four(), 'points', null).warnings[0]).toContain('here it has 20');
    const nine = Array.from({ length: 9 }, (_, index) => ({ id: `c${index}`, points: 10 }));
    expect(proposeWeights(criteriaWorkbook(nine), 'points', null).warnings[0]).toContain('up to about 8');
  });

  it('says what is missing instead of guessing it', () => {
    const open = criteriaWorkbook([{ id: 'A', points: 10 }, { id: 'B' }]);
    expect(proposeWeights(open, 'points', null).lacks).toEqual(['1 of 2 have no points yet.']);
    expect(proposeWeights(open, 'direct', null).lacks).toEqual(['None of them has a weight yet.']);
    expect(proposeWeights(open, 'ahp', null).lacks[0]).toContain('A, B: in no block');
    expect(proposeWeights(four(), 'ahp', null).lacks).toEqual([
      'Blocks: 3 of 3 comparisons are missing.',
      'Customer-facing: 1 of 1 comparisons are missing.',
    ]);
    expect(proposeWeights(four(), 'rank', null, ['A', 'B']).lacks).toHaveLength(1);
    expect(() => takeOverWeights(open, proposeWeights(open, 'points', null))).toThrow('have no points');
  });

  it('from pairs is a block by its share of the whole and a criterion by its share of the block', () => {
    const workbook = made(
      four(),
      compared('blocks', 'customer', 'delivery', 2),
      compared('blocks', 'commercial', 'customer', 1 / 4),
      compared('blocks', 'delivery', 'commercial', 2),
      compared('block', 'B', 'A', 1 / 3),
    );
    expect(afterOf(workbook, 'ahp')).toEqual([42.8, 14.3, 28.6, 14.3]);
    expect(proposeWeights(workbook, 'ahp', null).warnings).toEqual([]);
    const figures = criteriaFigures(workbook);
    expect(figures['ahp.blocks.cr']).toBe(0);
    expect(figures['ahp.blocks.lambda']).toBeCloseTo(3, 9);
    expect(figures['ahp.blocks.weight.customer']).toBeCloseTo(57.142857, 5);
    expect(figures['ahp.customer.weight.A']).toBeCloseTo(75, 9);
  });

  it('from pairs that contradict each other too much cannot be taken over', () => {
    const workbook = made(
      four(),
      compared('blocks', 'customer', 'delivery', 9),
      compared('blocks', 'delivery', 'commercial', 9),
      compared('blocks', 'customer', 'commercial', 1 / 9),
      compared('block', 'A', 'B', 1),
    );
    expect(proposeWeights(workbook, 'ahp', null).lacks[0]).toContain('contradict each other too much');
  });
});

describe('comparing a pair', () => {
  it('again replaces the answer, whichever of the two is named first, and keeps its reason', () => {
    const once = made(four(), compared('block', 'A', 'B', 3));
    const noted = {
      ...once,
      pair_comparison: Object.fromEntries(
        Object.entries(once.pair_comparison).map(([id, row]) => [id, { ...row, note: 'Because' }]),
      ),
    } as Workbook;
    const again = made(noted, compared('block', 'B', 'A', 5));
    expect(Object.values(again.pair_comparison)).toMatchObject([
      { first: 'B', second: 'A', ratio: 5, note: 'Because' },
    ]);
    const ratio = pairGroups(again).find(({ id }) => id === 'customer')?.assessment.pairs[0]?.ratio;
    expect(ratio).toBeCloseTo(1 / 5, 12);
  });

  it('can be taken back, one by one or a whole group', () => {
    const workbook = made(
      four(),
      compared('block', 'A', 'B', 3),
      compared('blocks', 'customer', 'delivery', 2),
    );
    expect(Object.keys(made(workbook, compared('block', 'B', 'A', null)).pair_comparison)).toEqual([
      'pair.customer.delivery',
    ]);
    const [blocks] = pairGroups(workbook);
    if (!blocks) throw new Error('There are no blocks.');
    expect(Object.keys(made(workbook, (now) => clearPairs(now, blocks)).pair_comparison)).toEqual([
      'pair.A.B',
    ]);
  });
});

describe('taking weights over', () => {
  it('writes them and notes how they came about', () => {
    const workbook = made(four(), (now) => takeOverWeights(now, proposeWeights(now, 'rank', null)));
    expect(['A', 'B', 'C', 'D'].map((id) => workbook.criterion[id]?.weight)).toEqual([52.1, 27.1, 14.6, 6.2]);
    expect(workbook.engagement.w?.weight_method).toBe('rank');
    const moved = made(workbook, (now) =>
      setWeights(
        now,
        [
          { id: 'A', weight: 50 },
          { id: 'B', weight: 29.2 },
        ],
        'Move',
      ),
    );
    expect(moved.engagement.w?.weight_method).toBe('direct');
  });
});

describe('the sample', () => {
  it('has pairs beside its typed weights: one group contradictory, one not complete', () => {
    const workbook = sampleWorkbook();
    const figures = criteriaFigures(workbook);
    expect(figures).toMatchObject({
      'criteria.sum': 100,
      'criteria.frozen': true,
      'criteria.changes': 1,
      'criteria.price': 13,
    });
    expect(figures['criterion.C2.weight']).toBeCloseTo(13, 12);
    expect(figures['criterion.C7.3.weight']).toBeCloseTo(2.7, 12);
    expect(figures['ahp.blocks.cr']).toBeCloseTo(0.168, 3);
    expect(figures['ahp.delivery.cr']).toBeNull();
    const { lacks, warnings } = proposeWeights(workbook, 'ahp', null);
    expect(lacks).toEqual(['Delivery: 1 of 3 comparisons are missing.']);
    expect(warnings[0]).toContain('Blocks: some comparisons contradict each other (0.17)');
  });

  it('is offered the knock-outs of its security that the selection does not ask for yet', () => {
    const workbook = sampleWorkbook();
    const proposed = proposedKnockOuts(workbook).map(({ id }) => id);
    expect(proposed.length).toBeGreaterThan(0);
    expect(proposed).not.toContain('gdpr-residency');
    expect(proposed).not.toContain('c-iso-27001');
  });
});
