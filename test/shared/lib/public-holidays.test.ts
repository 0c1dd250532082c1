import { describe, expect, it } from 'vitest';
import { holidayRegions } from '../../../shared/lib/holidays.ts';
import { holidayCountries, holidayStates, publicHolidays } from '../../../shared/lib/public-holidays.ts';

const days = async (region: string, year: number) =>
  [...(await publicHolidays([region], year, year)).keys()].sort();

describe('public holidays', () => {
  it('of North Rhine-Westphalia are the eleven that its law names', async () => {
    // Feiertagsgesetz NW; Easter Sunday 2027 is 28 March.
    expect(await days('DE-NW', 2027)).toEqual([
      '2027-01-01',
      '2027-03-26',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-17',
      '2027-05-27',
      '2027-10-03',
      '2027-11-01',
      '2027-12-25',
      '2027-12-26',
    ]);
  });

  it('differ between the regions of a country', async () => {
    expect(await days('DE-NI', 2027)).toContain('2027-10-31');
    expect(await days('DE-NW', 2027)).not.toContain('2027-10-31');
    expect(await days('NL', 2027)).toContain('2027-04-27');
  });

  it('of several places and years stand together, each with its place and an English name', async () => {
    const both = await publicHolidays(['DE-NW', 'NL'], 2027, 2028);
    expect(both.get('2027-03-29')).toEqual([
      { region: 'DE-NW', name: 'Easter Monday' },
      { region: 'NL', name: 'Easter Monday' },
    ]);
    expect(both.get('2028-10-03')?.map(({ region }) => region)).toEqual(['DE-NW']);
    expect(both.has('2026-12-25')).toBe(false);
  });

  it('of a place that nobody knows are none', async () => {
    expect((await publicHolidays(['XX'], 2027, 2027)).size).toBe(0);
    expect((await publicHolidays([], 2027, 2027)).size).toBe(0);
  });

  it('are known for countries and their regions by name', async () => {
    const countries = await holidayCountries();
    expect(countries.length).toBeGreaterThan(150);
    expect(countries.find(({ code }) => code === 'PH')?.name).toBe('Philippines');
    expect((await holidayStates('DE')).map(({ code }) => code)).toContain('NW');
    expect(await holidayStates('MT')).toEqual([]);
  });
});

it('reads places as people type them', () => {
  expect(holidayRegions('DE-NW, NL')).toEqual(['DE-NW', 'NL']);
  expect(holidayRegions(' de-nw;nl  NL ')).toEqual(['DE-NW', 'NL']);
  expect(holidayRegions('')).toEqual([]);
});
