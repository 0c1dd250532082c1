import { describe, expect, it } from 'vitest';
import { channelFigures } from '../../../../shared/domain/engagement/channel-figures.ts';
import { combinedSeason } from '../../../../shared/domain/engagement/combined-season.ts';
import { seasonality } from '../../../../shared/domain/engagement/seasonality.ts';
import { numbers } from '../../../main/excel/support/registers.ts';
import { channelWith, oneHigh } from './support.ts';

const SPRING = [80, 80, 120, 160, 140, 120, 80, 80, 80, 80, 90, 90];

describe('the season of a channel', () => {
  it('shows the busiest and the quietest month against the average one', () => {
    const season = seasonality(channelWith(SPRING));
    expect(season?.peakToAverage).toBeCloseTo(1.6, 12);
    expect(season?.troughToAverage).toBeCloseTo(0.8, 12);
    expect(season?.busiest).toEqual([3]);
    expect(season?.indices.map((index) => Math.round(index))).toEqual(SPRING);
  });

  it('is the same from counts as from percentages', () => {
    const [percent, counts] = [SPRING, SPRING.map((index) => index * 61.7)].map((months) =>
      seasonality(channelWith(months)),
    );
    expect(counts?.peakToAverage).toBeCloseTo(percent?.peakToAverage ?? 0, 12);
    expect(counts?.indices[4]).toBeCloseTo(percent?.indices[4] ?? 0, 9);
  });

  it('is flat where every month is alike, and then every month is the busiest', () => {
    const season = seasonality(channelWith(Array(12).fill(7)));
    expect([season?.peakToAverage, season?.troughToAverage, season?.busiest.length]).toEqual([1, 1, 12]);
  });

  it('is unknown while a month is missing or nothing came in all year; one closed month is no hole', () => {
    expect(
      seasonality(channelWith(SPRING.with(7, Number.NaN).map((n) => (Number.isNaN(n) ? null : n)))),
    ).toBeNull();
    expect(seasonality(channelWith(Array(12).fill(0)))).toBeNull();
    expect(seasonality(channelWith(oneHigh(11, 0, 100)))?.troughToAverage).toBe(0);
  });

  it('has indices with a mean of 100 and a peak of at least 1, whatever the year was like', () => {
    const next = numbers(11);
    for (let run = 0; run < 300; run += 1) {
      const months = Array.from({ length: 12 }, () => Math.round(next() * 400));
      const season = seasonality(channelWith(months));
      if (season === null) continue;
      expect(season.indices.reduce((sum, index) => sum + index, 0) / 12).toBeCloseTo(100, 9);
      expect(season.peakToAverage).toBeGreaterThanOrEqual(1);
      expect(season.troughToAverage).toBeLessThanOrEqual(1);
      expect(season.peakToAverage * 100).toBeCloseTo(Math.max(...season.indices), 9);
    }
  });
});

describe('several channels together', () => {
  const may = channelWith(oneHigh(4, 210, 90), { id: 'a', contacts_per_month: 100 });
  const december = channelWith(oneHigh(11, 210, 90), { id: 'b', contacts_per_month: 100 });

  it('even each other out where their peaks fall into different months', () => {
    expect(combinedSeason([may])?.peakToAverage).toBeCloseTo(2.1, 12);
    expect(combinedSeason([may, december])?.peakToAverage).toBeCloseTo(1.5, 12);
    expect(combinedSeason([may, december])?.busiest).toEqual([4, 11]);
  });

  it('follow the larger one', () => {
    const season = combinedSeason([{ ...may, contacts_per_month: 300 }, december]);
    expect(season?.peakToAverage).toBeCloseTo((3 * 210 + 90) / 400, 12);
    expect(season?.busiest).toEqual([4]);
  });

  it('are unknown while one with contacts lacks a month; one without contacts does not matter', () => {
    expect(combinedSeason([may, { ...december, june: null }])).toBeNull();
    expect(combinedSeason([may, { ...december, june: null, contacts_per_month: null }])).not.toBeNull();
    expect(combinedSeason([{ ...may, contacts_per_month: null }])).toBeNull();
    expect(combinedSeason([])).toBeNull();
  });

  it('never have a higher peak than the highest of them', () => {
    const next = numbers(5);
    for (let run = 0; run < 200; run += 1) {
      const some = Array.from({ length: 3 }, (_, index) =>
        channelWith(
          Array.from({ length: 12 }, () => 1 + Math.round(next() * 200)),
          { id: `c${index}`, contacts_per_month: Math.round(next() * 1_000) },
        ),
      );
      const each = some.map((channel) => seasonality(channel)?.peakToAverage ?? 0);
      const together = combinedSeason(some);
      if (together) expect(together.peakToAverage).toBeLessThanOrEqual(Math.max(...each) + 1e-9);
    }
  });
});

describe('a channel’s workload', () => {
  it('is 4.65 FTE for 5,000 contacts of 300 s, and 7.44 in a month of 160 %', () => {
    const figures = channelFigures(
      channelWith(SPRING, { contacts_per_month: 5_000, aht_seconds: 300 }),
      89.6,
    );
    expect(figures.contactsPerYear).toBe(60_000);
    expect(figures.fte).toBeCloseTo(4.65, 2);
    expect(figures.peakContacts).toBeCloseTo(8_000, 9);
    expect(figures.peakFte).toBeCloseTo(7.44, 2);
  });

  it('is unknown without handle time, and its peak without a season', () => {
    const none = channelFigures(channelWith(SPRING, { contacts_per_month: 5_000 }), 89.6);
    expect([none.fte, none.peakFte]).toEqual([null, null]);
    const flat = channelFigures(channelWith([], { contacts_per_month: 5_000, aht_seconds: 300 }), 89.6);
    expect([flat.season, flat.peakContacts, flat.peakFte]).toEqual([null, null, null]);
    expect(flat.fte).not.toBeNull();
  });
});
