import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attitudePoints, nextAttitude } from '../../../../shared/domain/change/attitude-points.ts';
import { buyInGate } from '../../../../shared/domain/change/buy-in-gate.ts';
import { buyInIndex } from '../../../../shared/domain/change/buy-in-index.ts';
import { buyInLifts } from '../../../../shared/domain/change/buy-in-lifts.ts';
import { followStakeholders, quarterStart } from '../../../../shared/domain/change/follow-stakeholders.ts';
import { ATTITUDES, type Attitude } from '../../../../shared/model/readiness-lists.ts';
import type { Stakeholder } from '../../../../shared/model/tables/stakeholder.ts';
import { newRow } from '../../../../shared/model/tables.ts';

let made = 0;
function group(influence: number | null, now: Attitude | null, more: Partial<Stakeholder> = {}): Stakeholder {
  made += 1;
  const id = `s${made}`;
  return newRow('stakeholder', { id, name: id, position: made, influence, attitude_now: now, ...more });
}

const anyGroup = fc
  .record({
    influence: fc.option(fc.integer({ min: 1, max: 5 })),
    now: fc.option(fc.constantFrom(...ATTITUDES.map(({ value }) => value))),
    start: fc.option(fc.constantFrom(...ATTITUDES.map(({ value }) => value))),
  })
  .map(({ influence, now, start }) => group(influence, now, { attitude_start: start }));

describe('the buy-in index', () => {
  it('weighs every group by its influence: 5 supportive, 4 doubtful, 3 champion give 64.58', () => {
    const groups = [group(5, 'supportive'), group(4, 'doubtful'), group(3, 'champion')];
    expect(buyInIndex(groups)).toBeCloseTo(64.5833, 4);
  });

  it('agrees with the points of the model, 0 to 4', () => {
    for (const { value, points } of ATTITUDES) expect(attitudePoints(value)).toBe(points);
  });

  it('is 50 when all are neutral, whatever their influence', () => {
    expect(buyInIndex([group(1, 'neutral'), group(5, 'neutral')])).toBe(50);
  });

  it('takes the attitude at the start for a group that nobody asked again', () => {
    const groups = [group(2, null, { attitude_start: 'champion' }), group(2, 'against')];
    expect(buyInIndex(groups)).toBe(50);
    expect(buyInIndex(groups, 'start')).toBe(100);
  });

  it('leaves out groups without an influence or an attitude, and is unknown when none is left', () => {
    expect(buyInIndex([group(null, 'champion'), group(5, null), group(1, 'doubtful')])).toBe(25);
    expect(buyInIndex([group(null, 'champion'), group(5, null)])).toBeNull();
    expect(buyInIndex([])).toBeNull();
  });

  it('stays between 0 and 100, and never falls when a group comes closer', () => {
    fc.assert(
      fc.property(fc.array(anyGroup, { minLength: 1, maxLength: 12 }), (groups) => {
        const index = buyInIndex(groups);
        if (index === null) return;
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(100);
        const [best] = buyInLifts(groups);
        if (!best) {
          expect(index).toBeCloseTo(100, 9);
          return;
        }
        const moved = groups.map((one) =>
          one.id === best.stakeholder.id ? { ...one, attitude_now: best.to } : one,
        );
        expect((buyInIndex(moved) ?? 0) - index).toBeCloseTo(best.gain, 9);
      }),
    );
  });
});

describe('what would lift the buy-in most', () => {
  it('is a step of the most influential group, first of all one that stands below where it is needed', () => {
    const content = group(5, 'neutral', { attitude_wanted: 'neutral' });
    const behind = group(5, 'neutral', { attitude_wanted: 'supportive' });
    const small = group(2, 'against', { attitude_wanted: 'champion' });
    const lifts = buyInLifts([small, content, behind, group(null, 'against'), group(4, 'champion')]);
    expect(lifts.map(({ stakeholder }) => stakeholder.id)).toEqual([behind.id, content.id, small.id]);
    expect(lifts[0]?.gain).toBeCloseTo((5 / (4 * 16)) * 100, 9);
    expect(lifts[0]).toMatchObject({ from: 'neutral', to: 'supportive', wanted: true });
  });

  it('knows no step above champion', () => {
    expect(nextAttitude('champion')).toBeNull();
    expect(nextAttitude('against')).toBe('doubtful');
  });
});

describe('the buy-in at the gate', () => {
  const sixty = [group(3, 'supportive'), group(2, 'neutral'), group(5, 'neutral'), group(5, 'supportive')];

  it('is enough at exactly 60 and not a hair below', () => {
    // (3×3 + 2×2 + ...) with influences that give exactly 60: 2 champions of 2, 3 against 3.
    const exact = [group(3, 'champion'), group(2, 'against')];
    expect(buyInIndex(exact)).toBe(60);
    expect(buyInGate(exact).passed).toBe(true);
    expect(buyInGate([...exact, group(1, 'neutral')]).passed).toBe(false);
  });

  it('fails on one group with an influence of 4 that is against, and not on one with 3', () => {
    const strong = Array.from({ length: 4 }, () => group(5, 'champion'));
    const four = group(4, 'against');
    expect(buyInGate([...strong, group(3, 'against')])).toMatchObject({ passed: true, against: [] });
    expect(buyInGate([...strong, four])).toMatchObject({ passed: false, against: [four] });
    expect(buyInGate([...strong, group(4, 'doubtful')]).passed).toBe(true);
    expect(buyInGate([...strong, group(5, null, { attitude_start: 'against' })]).passed).toBe(false);
  });

  it('is open while nobody has been asked', () => {
    expect(buyInGate([group(5, null)]).passed).toBeNull();
    expect(buyInGate(sixty).index).toBeCloseTo(((9 + 4 + 10 + 15) / 60) * 100, 9);
  });
});

describe('keeping in touch with the groups', () => {
  it('counts feedback from the first day of the quarter to today, and what is late', () => {
    const groups = [
      group(1, null, { feedback_on: '2026-10-01', due: '2026-11-21', owner: 'p' }),
      group(1, null, { feedback_on: '2026-09-30', due: '2026-11-22' }),
      group(1, null, { feedback_on: '2026-11-23', due: '2026-11-01', status: 'done' }),
      group(1, null),
    ];
    expect(followStakeholders(groups, '2026-11-22')).toEqual({
      groups: 4,
      heard: 1,
      heardShare01: 0.25,
      overdue: 1,
      unowned: 3,
    });
    expect(followStakeholders([], '2026-11-22').heardShare01).toBeNull();
  });

  it.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-03-31', '2026-01-01'],
    ['2026-04-01', '2026-04-01'],
    ['2026-12-31', '2026-10-01'],
  ])('begins the quarter of %s on %s', (day, start) => expect(quarterStart(day)).toBe(start));
});
