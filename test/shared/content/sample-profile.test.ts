import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { planSector } from '../../../shared/commands/apply-sector.ts';
import { createSample } from '../../../shared/commands/create-workbook.ts';
import { sampleVolumes } from '../../../shared/content/sample-engagement.ts';
import { offerPeaks } from '../../../shared/domain/engagement/offer-peaks.ts';
import { profileFigures } from '../../../shared/domain/engagement/profile-figures.ts';
import { reconcileVolumes } from '../../../shared/domain/engagement/reconcile-volumes.ts';
import { MONTHS } from '../../../shared/domain/engagement/seasonality.ts';
import { emptyWorkbook, engagementOf } from '../../../shared/model/workbook.ts';

const SAMPLE = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: '2026-11-22T09:00:00.000Z' }).edits);
const figures = profileFigures(SAMPLE);

describe('the profile of the sample', () => {
  it('counts what its interval file says: 561,200 contacts a year, 3.70 million euros', () => {
    expect(Math.round((figures.contactsPerYear ?? 0) / 100) * 100).toBe(561_200);
    expect(engagementOf(SAMPLE).team_cost).toBe(3_700_000);
    expect(figures.costPerContact).toBeCloseTo(6.59, 2);
  });

  it('has a team of 46 agents and 28 seasonal ones for four months, who fit the workload', () => {
    expect(engagementOf(SAMPLE).team_fte).toBeCloseTo(46 + (28 * 4) / 12, 1);
    expect(Math.abs((figures.workloadFte ?? 0) / 55.3 - 1)).toBeLessThan(0.03);
  });

  it('peaks in April, with March to June above the average in every larger channel', () => {
    expect(figures.season?.busiest).toEqual([3]);
    expect(figures.season?.peakToAverage).toBeGreaterThan(1.4);
    for (const { channel, season } of figures.channels)
      if ((channel.contacts_per_month ?? 0) > 1_000)
        for (const month of [2, 3, 4, 5]) expect(season?.indices[month], channel.name).toBeGreaterThan(100);
  });

  it('writes months as percentages of an average month', () => {
    for (const [id, fields] of Object.entries(sampleVolumes))
      expect(
        MONTHS.reduce((sum, month) => sum + (fields[month] ?? 0), 0),
        id,
      ).toBe(1_200);
  });

  it('agrees with its touchpoint map, but for letters', () => {
    const { coverage01, lines } = reconcileVolumes(SAMPLE);
    expect(coverage01).toBeGreaterThan(0.99);
    expect(lines.filter(({ standing }) => standing === 'differs').map(({ channel }) => channel.id)).toEqual([
      'channel-letter',
    ]);
    expect(offerPeaks(SAMPLE)).toEqual([]);
  });

  it('names a sector whose template is not applied yet, so that it can be shown', () => {
    expect(engagementOf(SAMPLE)).toMatchObject({ sector: 'retail', sector_template: null });
    expect(planSector(SAMPLE, 'retail').items.length).toBeGreaterThan(15);
  });
});
