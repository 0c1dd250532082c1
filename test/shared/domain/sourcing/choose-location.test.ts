import { describe, expect, it } from 'vitest';
import {
  chooseLocation,
  locationWeights,
} from '../../../../shared/domain/sourcing/location/choose-location.ts';
import { overlapHours, overlapOverYear } from '../../../../shared/domain/sourcing/location/overlap-hours.ts';
import { parametersOf } from '../../../../shared/model/parameters.ts';
import type { Touchpoint } from '../../../../shared/model/tables/touchpoint.ts';
import { DEFAULTS, ratedTouchpoint } from './support.ts';

const WEIGHTS = locationWeights(DEFAULTS);

/** Levels in the order nuance, cost, overlap, 24/7, data, governance. */
const rated = (levels: readonly (number | null)[], values: Partial<Touchpoint> = {}) => {
  const [nuance, cost_pressure, overlap, round_clock, data_constraint, governance] = levels.map(
    (level) => level ?? null,
  ) as [number | null, number | null, number | null, number | null, number | null, number | null];
  return ratedTouchpoint([], {
    nuance,
    cost_pressure,
    overlap,
    round_clock,
    data_constraint,
    governance,
    ...values,
  });
};
const choose = (
  levels: readonly (number | null)[],
  about: Partial<Parameters<typeof chooseLocation>[1]> = {},
  values: Partial<Touchpoint> = {},
) =>
  chooseLocation(
    rated(levels, values),
    { voice: false, residency: null, effective: 'outsource', ...about },
    WEIGHTS,
  );

describe('the method’s vectors', () => {
  it.each([
    [[5, 2, 4, 2, 4, 4], 4.65, 3.5, 2.1, 'onshore'],
    [[3, 4, 4, 2, 2, 3], 3.25, 3.9, 3.35, 'nearshore'],
    [[2, 5, 1, 5, 2, 2], 2.15, 3.1, 4.35, 'offshore'],
  ] as const)('%j', (levels, onshore, nearshore, offshore, best) => {
    const { scores, recommended, places } = choose(levels);
    expect(scores?.onshore).toBeCloseTo(onshore, 9);
    expect(scores?.nearshore).toBeCloseTo(nearshore, 9);
    expect(scores?.offshore).toBeCloseTo(offshore, 9);
    expect([recommended, places]).toEqual([best, [best]]);
  });
});

describe('what limits the choice', () => {
  const OFFSHORE = [2, 5, 1, 5, 2, 2];

  it('data that stays in the country leaves onshore alone', () =>
    expect(choose(OFFSHORE, { residency: 'country' })).toMatchObject({
      recommended: 'onshore',
      excluded: [
        { location: 'nearshore', because: 'data-country' },
        { location: 'offshore', because: 'data-country' },
      ],
    }));

  it('data that stays in the region rules out offshore', () =>
    expect(choose(OFFSHORE, { residency: 'region' }).recommended).toBe('nearshore'));

  it('a nuance of 5 rules out offshore in voice only', () => {
    const levels = [5, 5, 1, 5, 1, 1];
    expect(choose(levels, { voice: true }).excluded).toEqual([{ location: 'offshore', because: 'nuance' }]);
    expect(choose(levels).excluded).toEqual([]);
  });

  it('what stays at home or is automated has no location', () => {
    expect(choose(OFFSHORE, { effective: 'keep' })).toMatchObject({ recommended: null, effective: null });
    expect(choose(OFFSHORE, { effective: 'automate' })).toMatchObject({ recommended: null, effective: null });
  });
});

it('locations closer than a quarter point to the best share the work', () => {
  const { scores, recommended, places } = choose([3, 3, 3, 3, 1, 1]);
  expect(scores?.nearshore).toBeCloseTo(3.8, 9);
  expect(scores?.onshore).toBeCloseTo(3.15, 9);
  expect(scores?.offshore).toBeCloseTo(3.6, 9);
  expect([recommended, places]).toEqual(['blend', ['nearshore', 'offshore']]);
  const apart = locationWeights(
    parametersOf({ parameter: { 'location.blend_gap': { id: 'location.blend_gap', value: 0.2 } } }),
  );
  const about = { voice: false, residency: null, effective: 'outsource' } as const;
  expect(chooseLocation(rated([3, 3, 3, 3, 1, 1]), about, apart).recommended).toBe('nearshore');
});

it('a person’s choice counts and the recommendation stands beside it', () =>
  expect(choose([2, 5, 1, 5, 2, 2], {}, { location_choice: 'onshore' })).toMatchObject({
    recommended: 'offshore',
    effective: 'onshore',
  }));

it('an unrated factor leaves the recommendation open', () =>
  expect(choose([2, 5, null, 5, 2, 2])).toMatchObject({ scores: null, recommended: null }));

describe('hours together', () => {
  const shift = (zone: string, start = '09:00', end = '18:00') => ({ zone, start, end });
  const WINTER = Date.UTC(2027, 0, 15, 12);
  const SUMMER = Date.UTC(2027, 6, 15, 12);

  // Offsets from the IANA database: Manila UTC+8, Berlin UTC+1/+2, New York UTC-5/-4, Cape Town UTC+2, Kolkata UTC+5:30.
  it.each([
    ['Europe/Berlin', 'Asia/Manila', 2, 3],
    ['Europe/Berlin', 'Africa/Johannesburg', 8, 9],
    ['Europe/Berlin', 'America/New_York', 3, 3],
    ['Europe/London', 'Asia/Kolkata', 3.5, 4.5],
    ['America/New_York', 'America/Bogota', 9, 8],
  ])('%s with %s: %d in winter, %d in summer', (home, partner, winter, summer) => {
    expect(overlapHours(shift(home), shift(partner), WINTER)).toBeCloseTo(winter, 9);
    expect(overlapHours(shift(home), shift(partner), SUMMER)).toBeCloseTo(summer, 9);
  });

  it('a night shift reaches into the next day', () => {
    const night = shift('Asia/Manila', '15:00', '00:00'); // 8-17 in Berlin's winter
    expect(overlapHours(shift('Europe/Berlin'), night, WINTER)).toBeCloseTo(8, 9);
    const late = shift('Asia/Manila', '20:00', '05:00'); // 13-22
    expect(overlapHours(shift('Europe/Berlin'), late, WINTER)).toBeCloseTo(5, 9);
  });

  it('changes on the days when only one country has moved its clocks', () => {
    const year = overlapOverYear(shift('Europe/Berlin'), shift('America/New_York'), 2027);
    expect(year).toEqual({ least: 3, most: 4 });
  });

  it('is unknown without a time zone', () => {
    expect(overlapHours(shift(''), shift('Asia/Manila'), WINTER)).toBeNull();
    expect(overlapOverYear(shift('Europe/Berlin'), shift('Nowhere/Land'), 2027)).toBeNull();
  });
});
