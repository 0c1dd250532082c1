import { describe, expect, it } from 'vitest';
import { assessSelection } from '../../../../shared/domain/score/assess-vendors.ts';
import { evaluatorRankings } from '../../../../shared/domain/score/evaluator-rankings.ts';
import { priceScores } from '../../../../shared/domain/score/price-scores.ts';
import { scoringFindings } from '../../../../shared/domain/score/scoring-findings.ts';
import { scoringProgress } from '../../../../shared/domain/score/scoring-progress.ts';
import { scoringState } from '../../../../shared/domain/score/scoring-state.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { scored, withRows } from './support.ts';

const CRITERIA = [
  { id: 'C1', weight: 60, hardness: 'soft' },
  { id: 'C1.1', parent: 'C1', weight: 50, hardness: 'soft' },
  { id: 'C1.2', parent: 'C1', weight: 50, hardness: 'hard' },
  { id: 'C2', weight: 40 },
  { id: 'C2.1', parent: 'C2', weight: 100, scored_by_price: true },
] as const;

function book(more: Partial<Parameters<typeof scored>[0]> = {}): Workbook {
  return scored({
    criteria: CRITERIA,
    vendors: ['alpha', 'beta'],
    evaluators: { kim: [], lee: ['C1.1'] },
    scores: [
      'kim alpha C1.1 5 call',
      'kim alpha C1.2 5',
      'lee alpha C1.1 3',
      'kim beta C1.1 3 visit',
      'kim beta C1.2 4 page',
    ],
    handedIn: ['kim alpha', 'lee alpha', 'kim beta'],
    ...more,
  });
}

const kinds = (workbook: Workbook) =>
  scoringFindings(workbook, assessSelection(workbook)).map(
    ({ kind, vendor, criterion }) => `${kind} ${vendor ?? '-'} ${criterion}`,
  );

describe('what weakens scores', () => {
  it('is named: distance, missing evidence, judging alone or from paper, and the weight of price', () => {
    expect(kinds(book())).toEqual([
      'price - C2',
      'apart alpha C1.1',
      'extreme alpha C1.2',
      'alone beta C1.1',
      'unseen alpha C1',
      'unseen beta C1',
      'bare alpha C1.1',
    ]);
  });

  it('is no distance any more once the group has agreed', () => {
    const agreed = newRow('consensus_score', {
      id: 'x',
      vendor: 'alpha',
      criterion: 'C1.1',
      score: 4,
      reason: 'r',
    });
    expect(kinds(withRows(book(), 'consensus_score', [agreed]))).not.toContain('apart alpha C1.1');
  });

  it('begins at the spread of the method settings', () => {
    const wider = withRows(book(), 'parameter', [
      newRow('parameter', { id: 'selection.spread', value: 2.5 }),
    ]);
    expect(kinds(wider)).not.toContain('apart alpha C1.1');
  });

  it('is no judging from paper after a visit, a demonstration or a live test of what is judged', () => {
    const seen = (fields: object) =>
      kinds(book({ checks: [{ vendor: 'alpha', kind: 'visit', progress: 'done', ...fields }] })).includes(
        'unseen alpha C1',
      );
    expect(seen({})).toBe(false);
    expect(seen({ kind: 'demo', criteria: '["C1.1"]' })).toBe(false);
    expect(seen({ criteria: '["C2"]' })).toBe(true);
    expect(seen({ kind: 'reference' })).toBe(true);
    expect(seen({ progress: 'planned' })).toBe(true);
  });

  it('is the weight of price above 35 percent, not at it', () => {
    const at = (weight: number) =>
      kinds(
        book({
          criteria: CRITERIA.map((one) => ({
            ...one,
            ...(one.id === 'C2' ? { weight } : one.id === 'C1' ? { weight: 100 - weight } : {}),
          })),
        }),
      );
    expect(at(35)).not.toContain('price - C2');
    expect(at(36)).toContain('price - C2');
  });

  it('is the weight of all criteria that hold a price together', () => {
    const at = (weight: number) =>
      kinds(
        book({
          criteria: [
            { id: 'C1', weight: 100 - 2 * weight },
            { id: 'C2', weight, scored_by_price: true },
            { id: 'C3', weight, scored_by_price: true },
          ],
          scores: [],
          handedIn: [],
        }),
      ).filter((one) => one.startsWith('price'));
    expect(at(17.5)).toEqual([]);
    expect(at(18)).toEqual(['price - C2', 'price - C3']);
  });
});

describe('the progress of scoring', () => {
  it('asks each evaluator about their criteria and nobody about the price', () => {
    const { pairs, open, allHandedIn } = scoringProgress(book());
    expect(
      pairs.map(({ evaluator, vendor, asked, given, bare, handedIn }) => [
        evaluator,
        vendor,
        asked.length,
        given,
        bare,
        handedIn,
      ]),
    ).toEqual([
      ['kim', 'alpha', 2, 2, 1, true],
      ['kim', 'beta', 2, 2, 0, true],
      ['lee', 'alpha', 1, 1, 1, true],
      ['lee', 'beta', 1, 0, 0, false],
    ]);
    expect(allHandedIn).toBe(false);
    expect(open.map(({ evaluator, vendor }) => `${evaluator} ${vendor}`)).toEqual(['lee beta']);
    expect(scoringState(book())).toBe('3 of 4 handed in');
  });

  it('waits for nobody who leaves a vendor to the others', () => {
    const tie = { person: 'p-lee', vendor: 'beta', decision: 'abstains' } as const;
    const { allHandedIn, pairs } = scoringProgress(book({ conflicts: [tie] }));
    expect(allHandedIn).toBe(true);
    expect(pairs.at(-1)).toMatchObject({ asked: [], abstains: { vendor: 'beta' } });
  });

  it('is not at its end while nobody is there to score', () => {
    expect(scoringProgress(book({ evaluators: {}, scores: [], handedIn: [] })).allHandedIn).toBe(false);
  });
});

describe('the winner by evaluator', () => {
  it('rests on what each person scored, and on how much of the weight that is', () => {
    const list = evaluatorRankings(book(), assessSelection(book()));
    expect(list).toEqual([
      {
        evaluator: 'kim',
        vendors: [
          { vendor: 'alpha', weighted: 5, hasGaps: false, rank: 1 },
          { vendor: 'beta', weighted: expect.closeTo(3.5, 10), hasGaps: false, rank: 2 },
        ],
        winners: ['alpha'],
        covered01: 0.6,
      },
      {
        evaluator: 'lee',
        vendors: [
          { vendor: 'alpha', weighted: 3, hasGaps: false, rank: 1 },
          { vendor: 'beta', weighted: null, hasGaps: false, rank: null },
        ],
        winners: [],
        covered01: 0.3,
      },
    ]);
  });

  it('compares only vendors without gaps: nobody wins by a part that was never scored', () => {
    const workbook = book({
      vendors: ['alpha', 'beta', 'gamma'],
      scores: [
        'kim alpha C1.1 5',
        'kim beta C1.1 3',
        'kim beta C1.2 4',
        'kim gamma C1.1 4',
        'kim gamma C1.2 4',
      ],
      handedIn: ['kim alpha', 'kim beta', 'kim gamma'],
    });
    const [kim] = evaluatorRankings(workbook, assessSelection(workbook));
    expect(kim?.vendors).toEqual([
      { vendor: 'alpha', weighted: 5, hasGaps: true, rank: null },
      { vendor: 'beta', weighted: expect.closeTo(3.5, 10), hasGaps: false, rank: 2 },
      { vendor: 'gamma', weighted: 4, hasGaps: false, rank: 1 },
    ]);
    expect(kim).toMatchObject({ winners: ['gamma'], covered01: 0.6 });
  });
});

describe('the score of the price', () => {
  const priced = (rates: Readonly<Record<string, number>>, engagement: object = {}) => {
    const start = book({ vendors: Object.keys(rates) });
    const ours = Object.values(start.engagement).map((row) => ({
      ...row,
      compare_contacts: 100_000,
      compare_aht: 300,
      price_basis: 'fee' as const,
      ...engagement,
    }));
    const offers = Object.entries(rates).map(([vendor, rate], at) =>
      newRow('offer', { id: `o-${vendor}`, position: at + 1, vendor, name: vendor, model: 'contact', rate }),
    );
    return withRows(withRows(start, 'engagement', ours), 'offer', offers);
  };

  it('follows the offers: 5.76, 5.20 and 6.552 a contact are the worked example', () => {
    const rates = { alpha: 5.76, beta: 5.2, gamma: 6.552 };
    const ratio = priceScores(priced(rates), Object.keys(rates));
    expect(ratio.map(({ price }) => price)).toEqual(
      [576_000, 520_000, 655_200].map((fee) => expect.closeTo(fee, 4)),
    );
    expect(ratio.map(({ score }) => score)).toEqual([4.5139, 5, 3.9683].map((one) => expect.closeTo(one, 4)));
    const linear = priceScores(priced(rates, { price_method: 'linear' }), Object.keys(rates));
    expect(linear.map(({ score }) => score)).toEqual([4.5692, 5, 3.96].map((one) => expect.closeTo(one, 4)));
  });

  it('takes the lowest price among those who are not out', () => {
    const rates = { alpha: 6, beta: 5 };
    const [alpha, beta] = priceScores(priced(rates), ['alpha', 'beta'], (id) => id === 'beta');
    expect([alpha?.score, beta?.score]).toEqual([5, 5]);
  });

  it('is missing where no offer counts, and the vendor is then not ranked', () => {
    const start = priced({ alpha: 6, beta: 5 });
    const { 'o-beta': _, ...offer } = start.offer;
    const { vendors, prices } = assessSelection({ ...start, offer });
    expect(prices[1]).toMatchObject({ vendor: 'beta', price: null, score: null, from: null });
    expect(vendors[1]).toMatchObject({ rank: null, missing: ['C2.1'] });
    expect(vendors[0]?.rank).toBe(1);
  });
});
