import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditProcess } from '../../../../shared/domain/sourcing/process/audit-process.ts';
import { decideTouchpoint } from '../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { decisionContext } from '../../../../shared/domain/sourcing/touchpoint/decide-touchpoints.ts';
import { explainDecision } from '../../../../shared/domain/sourcing/touchpoint/explain-decision.ts';
import { ratingWithoutHand } from '../../../../shared/domain/sourcing/touchpoint/touchpoint-ratings.ts';
import { SOURCING_DECISIONS } from '../../../../shared/model/sourcing.ts';
import type { Touchpoint } from '../../../../shared/model/tables/touchpoint.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { DEFAULTS, ratedProcess, ratedTouchpoint } from './support.ts';

const CONTEXT = decisionContext(DEFAULTS);
const nothing = { type: null, channel: null, audits: [] };
const decide = (ratings: readonly (number | null)[], values: Partial<Touchpoint> = {}, about = {}) =>
  decideTouchpoint(ratedTouchpoint(ratings, values), { ...nothing, ...about }, CONTEXT);

const ORDER_STATUS = [2, 1, 1, 1, 2, 5, 5, 4, 4, 5];
const RETURNS = [3, 3, 2, 2, 2, 4, 4, 3, 3, 4];
const ENQUIRY = [3, 2, 3, 2, 2, 4, 4, 4, 4, 3];
const SUPPORT = [3, 3, 4, 4, 2, 4, 3, 4, 4, 3];
const DISPUTE = [4, 4, 4, 3, 4, 3, 3, 3, 3, 3];

describe('the method’s test vectors', () => {
  it.each([
    ['Order status chat', ORDER_STATUS, 11.25, 100, 90, 'automate', '2', false],
    ['Appointment booking', [2, 1, 1, 1, 2, 4, 5, 5, 5, 4], 11.25, 91.25, 92.5, 'automate', '2', false],
    ['Returns', RETURNS, 37.5, 72.5, 65, 'automate', '2', true],
    ['General product enquiry, phone', ENQUIRY, 37.5, 66.25, 72.5, 'outsource', '3', false],
    ['Technical support L2', SUPPORT, 55, 50, 60, 'hybrid', '4', false],
    ['Billing dispute', DISPUTE, 71.25, 41.25, 47.5, 'keep', '1', true],
    [
      'Retention of a high-value customer',
      [5, 4, 5, 4, 3, 2, 2, 2, 3, 2],
      83.75,
      18.75,
      26.25,
      'keep',
      '1',
      false,
    ],
    ['Executive complaint', [5, 5, 5, 5, 4, 1, 2, 2, 2, 1], 96.25, 7.5, 15, 'keep', '1', false],
  ] as const)('%s', (_, ratings, keep, automate, outsource, decision, rule, closeCall) => {
    const advice = decide(ratings);
    expect(advice.scores.keep).toBeCloseTo(keep, 9);
    expect(advice.scores.automate).toBeCloseTo(automate, 9);
    expect(advice.scores.outsource).toBeCloseTo(outsource, 9);
    expect([advice.recommended, advice.rule, advice.closeCall]).toEqual([decision, rule, closeCall]);
  });

  it('an executive complaint is kept by rule H3 before any score', () =>
    expect(decide([5, 5, 5, 5, 4, 1, 2, 2, 2, 1], { exposure: true })).toMatchObject({
      recommended: 'keep',
      rule: 'H3',
      closeCall: false,
    }));
});

describe('the six rules', () => {
  it('1: a partner takes the first contact out of hours where coverage need is 5', () => {
    const ratings = [...DISPUTE];
    ratings[8] = 5;
    expect(decide(ratings)).toMatchObject({ recommended: 'hybrid', rule: '1' });
  });

  it.each([
    ['judgement 3', 2, 3],
    ['emotion 4', 1, 4],
    ['digital availability 2', 9, 2],
  ])('2: no machine with %s although the automate score is high', (_, place, rating) => {
    const ratings = [...ORDER_STATUS];
    ratings[place] = rating;
    const advice = decide(ratings);
    expect(advice.scores.automate).toBeGreaterThanOrEqual(70);
    expect(advice).toMatchObject({ recommended: 'outsource', rule: '3' });
  });

  it('5: hybrid where little speaks for keeping and the outsource score is 45 to 60', () => {
    const advice = decide([3, 3, 3, 3, 2, 3, 3, 3, 3, 3]);
    expect(advice.scores.outsource).toBeCloseTo(50, 9);
    expect(advice.scores.keep).toBeCloseTo(46.25, 9);
    expect(advice).toMatchObject({ recommended: 'hybrid', rule: '5' });
  });

  it('6: kept where nothing speaks strongly for moving it', () =>
    expect(decide([3, 2, 2, 2, 2, 1, 2, 2, 2, 2])).toMatchObject({ recommended: 'keep', rule: '6' }));
});

describe('hard rules', () => {
  const rule = (values: Partial<Touchpoint>, ratings: readonly number[] = ORDER_STATUS, about = {}) => {
    const { recommended, hardRules, rule: fired, blocked, hold } = decide(ratings, values, about);
    return { recommended, hardRules, rule: fired, blocked, hold };
  };
  const type = (stays_because: 'safety' | 'exposure') => ({
    type: newRow('interaction_type', { id: 'i', name: 'A type', stays_because }),
  });

  it.each([
    ['H1', { third_party_forbidden: true }, {}],
    ['H2', { safety: true }, {}],
    ['H3', { exposure: true }, {}],
    ['H2', {}, type('safety')],
    ['H3', {}, type('exposure')],
  ] as const)('%s keeps it in-house', (id, values, about) =>
    expect(rule(values, ORDER_STATUS, about)).toMatchObject({
      recommended: 'keep',
      rule: id,
      hardRules: [id],
    }),
  );

  it('the first terminal rule decides and all that match are listed', () =>
    expect(
      rule({ third_party_forbidden: true, safety: true, exposure: true, vulnerability: 'high' }),
    ).toMatchObject({ rule: 'H1', hardRules: ['H1', 'H2', 'H3', 'H4'] }));

  it('H4 turns automate and outsource into hybrid and leaves keep', () => {
    expect(rule({ vulnerability: 'high' })).toMatchObject({ recommended: 'hybrid', rule: '2' });
    expect(rule({ vulnerability: 'high' }, ENQUIRY)).toMatchObject({ recommended: 'hybrid', rule: '3' });
    expect(rule({ vulnerability: 'high' }, DISPUTE)).toMatchObject({ recommended: 'keep' });
    expect(rule({ vulnerability: 'medium' })).toMatchObject({ recommended: 'automate', hardRules: [] });
  });

  it('H5 turns automate into hybrid and leaves outsource', () => {
    expect(rule({ significant_decision: true }).recommended).toBe('hybrid');
    expect(rule({ significant_decision: true }, ENQUIRY).recommended).toBe('outsource');
  });

  it('H6 blocks until a control is recorded, and shows what would follow', () => {
    expect(rule({ sensitive_data_visible: true })).toMatchObject({ recommended: 'automate', blocked: true });
    expect(rule({ sensitive_data_visible: true, data_control: 'Card numbers are masked' })).toMatchObject({
      blocked: false,
      hardRules: [],
    });
  });

  it.each([
    ['H7', { data_residency: 'region' }],
    ['H8', { licence_needed: true }],
    ['H10', { untested_language: 'Danish' }],
  ] as const)('%s keeps the result and adds a flag', (id, values) =>
    expect(rule(values)).toMatchObject({ recommended: 'automate', hardRules: [id], blocked: false }),
  );

  it('H9 holds what would move while a linked process has to be fixed first', () => {
    const audits = [auditProcess(ratedProcess([2, 5, 5, 5, 5, 5, 1, 1, 1, 1, 1, 1]), DEFAULTS)];
    expect(rule({}, ORDER_STATUS, { audits })).toMatchObject({
      recommended: 'automate',
      hardRules: ['H9'],
      hold: true,
    });
  });

  it('win over every score', () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(
        ratings,
        fc.constantFrom<Partial<Touchpoint>>(
          { third_party_forbidden: true },
          { safety: true },
          { exposure: true },
        ),
        (given, values) => {
          expect(decide(given, values).recommended).toBe('keep');
        },
      ),
    );
    fc.assert(
      fc.property(ratings, (given) => {
        expect(decide(given, { vulnerability: 'high' }).recommended).not.toMatch(/^(automate|outsource)$/);
        expect(decide(given, { significant_decision: true }).recommended).not.toBe('automate');
      }),
    );
  });
});

describe('what a person decides', () => {
  const anyDecision = fc.constantFrom(...SOURCING_DECISIONS.map(({ value }) => value));
  const rating = fc.option(fc.integer({ min: 1, max: 5 }));

  it('is never lost by a recalculation, and the recommendation stands beside it', () => {
    fc.assert(
      fc.property(
        anyDecision,
        fc.array(rating, { minLength: 10, maxLength: 10 }),
        fc.boolean(),
        (decision, ratings, exposure) => {
          const advice = decide(ratings, { decision, exposure });
          const free = decide(ratings, { exposure });
          expect(advice.effective).toBe(decision);
          expect(advice.recommended).toBe(free.recommended);
          expect(advice.standing).toBe(decision === free.recommended ? 'accepted' : 'overridden');
        },
      ),
    );
  });

  it('is outdated when the recommendation is no longer the one it was taken on', () => {
    expect(decide(ENQUIRY, { decision: 'outsource', decision_basis: 'outsource' }).outdated).toBe(false);
    expect(decide(ORDER_STATUS, { decision: 'outsource', decision_basis: 'outsource' }).outdated).toBe(true);
  });
});

describe('what is not rated', () => {
  it('leaves it open and says what is missing', () => {
    const advice = decide([2, 1, 1, 1, 2, 5, null, 4, 4, 5]);
    expect(advice).toMatchObject({ recommended: null, rule: null, effective: null });
    expect(explainDecision(advice, CONTEXT).missing).toEqual(['repeatability']);
  });

  it('does not hinder keeping when the keep score is high enough', () =>
    expect(decide([5, 5, 5, 5, 4, null, null, null, 2, null])).toMatchObject({
      recommended: 'keep',
      rule: '1',
    }));
});

describe('ratings of linked processes', () => {
  const easy = auditProcess(
    ratedProcess([4, 5, 4, 4, 4, 5, 1, 1, 1, 2, 2, 2], { id: 'easy', name: 'Easy' }),
    DEFAULTS,
  );
  const hard = auditProcess(
    ratedProcess([4, 3, 4, 2, 2, 5, 3, 1, 4, 2, 4, 5], { id: 'hard', name: 'Hard' }),
    DEFAULTS,
  );
  const unrated = [null, 1, null, null, null, null, null, null, 4, 5];

  it('count where the touchpoint has none of its own', () => {
    const { ratings } = decide(unrated, {}, { audits: [easy] });
    expect(ratings).toMatchObject({
      brand: 2,
      judgement: 1,
      complexity: 1,
      data: 2,
      volume: 4,
      repeatability: 5,
      documentation: 4,
    });
  });

  it('of several processes the cautious one counts, and it is said which', () => {
    const { ratings } = decide(unrated, {}, { audits: [easy, hard] });
    expect(ratings).toMatchObject({
      brand: 5,
      judgement: 4,
      complexity: 3,
      data: 4,
      volume: 2,
      repeatability: 3,
      documentation: 2,
    });
    expect(ratingWithoutHand('repeatability', null, [easy, hard])).toMatchObject({
      rating: 3,
      from: 'process',
      process: { name: 'Hard' },
    });
  });

  it('give way to the touchpoint’s own rating, and its own figures come before them', () => {
    expect(decide([4, ...unrated.slice(1)], {}, { audits: [easy] }).ratings.brand).toBe(4);
    const figures = { contacts_per_month: 100, aht_seconds: 60 };
    expect(decide(unrated, figures, { audits: [easy] }).ratings.volume).toBe(1);
  });
});

describe('the explanation', () => {
  it('names the three strongest reasons for and against with their points', () => {
    const { reasonsFor, reasonsAgainst } = explainDecision(decide(ENQUIRY), CONTEXT);
    expect(reasonsFor.map(({ term, points }) => [term.key, points])).toEqual([
      ['repeatability', 22.5],
      ['volume', 15],
      ['documentation', 11.25],
    ]);
    expect(reasonsAgainst.map(({ term, points }) => [term.key, points])).toEqual([
      ['repeatability', 7.5],
      ['volume', 5],
      ['brand', 5],
    ]);
  });

  it('says which single rating would give another decision', () => {
    const { flips, margins } = explainDecision(decide(RETURNS), CONTEXT);
    expect(margins[0]).toEqual({ score: 'automate', threshold: 70, above: 2.5 });
    expect(flips).toContainEqual({ factor: 'volume', from: 4, to: 3, decision: 'outsource' });
    for (const { factor, to, decision } of flips)
      expect(decide(RETURNS, { [factor]: to }).recommended).toBe(decision);
  });

  it('says what was missed by little, and that makes it a close call too', () => {
    const advice = decide([3, 2, 2, 2, 2, 3, 4, 4, 4, 3]);
    expect(advice).toMatchObject({ recommended: 'outsource', closeCall: true });
    expect(advice.scores.outsource).toBeCloseTo(67.5, 9);
    expect(explainDecision(advice, CONTEXT).nearMisses).toEqual([
      { score: 'automate', threshold: 70, above: -3.75, decision: 'automate' },
    ]);
  });
});

it('changing a rating in the good direction never lowers the score it feeds', () => {
  const GOOD = {
    keep: [1, 1, 1, 1, 1, 0, 0, 0, 0, 0],
    automate: [0, -1, -1, 0, 0, 1, 1, 0, 0, 1],
    outsource: [-1, 0, 0, -1, 0, 1, 1, 1, 1, 0],
  } as const;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 10, maxLength: 10 }),
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom('keep', 'automate', 'outsource' as const),
      (ratings, place, kind) => {
        const step = GOOD[kind as keyof typeof GOOD][place] ?? 0;
        const better = [...ratings];
        better[place] = (ratings[place] ?? 1) + step;
        fc.pre((better[place] ?? 0) >= 1 && (better[place] ?? 0) <= 5);
        const score = (given: number[]) => decide(given).scores[kind as keyof typeof GOOD] ?? -1;
        expect(score(better)).toBeGreaterThanOrEqual(score(ratings));
      },
    ),
  );
});
