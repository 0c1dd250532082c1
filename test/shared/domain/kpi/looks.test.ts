import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { createSample } from '../../../../shared/commands/create-workbook.ts';
import { channelLevels } from '../../../../shared/domain/kpi/channel-levels.ts';
import { gamingWarnings } from '../../../../shared/domain/kpi/gaming-warnings.ts';
import { kpiFigures } from '../../../../shared/domain/kpi/kpi-figures.ts';
import { kpiLacks, lackWords } from '../../../../shared/domain/kpi/kpi-lacks.ts';
import { levelFlags } from '../../../../shared/domain/kpi/level-flags.ts';
import { looseEnds, risksShown } from '../../../../shared/domain/kpi/links/loose-ends.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import type { Kpi } from '../../../../shared/model/tables/kpi.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../../shared/model/workbook.ts';

const kpi = (fields: Partial<Kpi> & { readonly id: string }) => newRow('kpi', { name: fields.id, ...fields });
const SAMPLE = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: '2026-11-22T09:00:00.000Z' }).edits);

describe('what a KPI lacks', () => {
  it('is everything for an empty one, in the order in which it is filled in', () => {
    expect(kpiLacks(kpi({ id: 'x' }))).toEqual([
      'objective',
      'owner',
      'partner_owner',
      'data_source',
      'formula',
      'unit',
      'level',
    ]);
  });

  it('holds the denominator of a share, and asks for none of a count', () => {
    const complete: Partial<Kpi> = {
      objective: 'o',
      owner: 'p',
      partner_owner: 'PO',
      data_source: 'Report',
      expected: 5,
    };
    const lacks = (unit: string, formula: string) => kpiLacks(kpi({ id: 'x', ...complete, unit, formula }));
    expect(lacks('%', 'Answered in time')).toEqual(['denominator']);
    expect(lacks('per 1,000', 'Complaints')).toEqual(['denominator']);
    expect(lacks('%', 'Answered in time ÷ offered × 100')).toEqual([]);
    expect(lacks('%', 'The share of answers that are right')).toEqual([]);
    expect(lacks('hours', 'From receipt to first reply')).toEqual([]);
  });

  it('takes both ends of a range for its level', () => {
    const range = (range_low: number | null, range_high: number | null) =>
      kpiLacks(kpi({ id: 'x', direction: 'range', expected: 80, range_low, range_high })).includes('level');
    expect([range(75, 85), range(75, null), range(null, null)]).toEqual([false, true, true]);
  });

  it('reads as a sentence', () => {
    expect(lackWords(['objective'])).toBe('an objective');
    expect(lackWords(['objective', 'unit', 'level'])).toBe('an objective, a unit and a level');
  });
});

describe('levels beside each other', () => {
  const none = { baseline: null, expected: null, minimum: null, range_low: null, range_high: null };

  it('show where the own team would miss the minimum today, and count exactly met as met', () => {
    const up = (baseline: number) => levelFlags({ ...none, direction: 'up', baseline, minimum: 72 });
    const down = (baseline: number) => levelFlags({ ...none, direction: 'down', baseline, minimum: 8 });
    expect([up(71.9), up(72), down(8.1), down(8)]).toEqual([['misses-today'], [], ['misses-today'], []]);
  });

  it('show an own team outside a range, and a range that is turned round', () => {
    const range = (baseline: number | null, range_low: number, range_high: number) =>
      levelFlags({ ...none, direction: 'range', baseline, range_low, range_high });
    expect([range(74, 75, 85), range(86, 75, 85), range(85, 75, 85), range(null, 85, 75)]).toEqual([
      ['misses-today'],
      ['misses-today'],
      [],
      ['range-turned'],
    ]);
  });

  it('show an aim below its floor', () => {
    expect(levelFlags({ ...none, direction: 'up', expected: 70, minimum: 72 })).toEqual(['aim-below-floor']);
    expect(levelFlags({ ...none, direction: 'down', expected: 5, minimum: 8 })).toEqual([]);
    expect(levelFlags({ ...none, direction: 'up', expected: 70 })).toEqual([]);
  });
});

describe('gaming warnings', () => {
  const kinds = (...list: Parameters<typeof kpi>[0][]) =>
    gamingWarnings(list.map(kpi)).map((one) => `${one.kpi} ${one.kind}`);

  it('warn of handle time that is not read beside resolution or satisfaction', () => {
    expect(kinds({ id: 'EF1' }, { id: 'QU1' })).toEqual(['EF1 rush']);
    expect(kinds({ id: 'EF1', paired: listText(['QU1']) }, { id: 'QU1' })).toEqual([]);
    expect(kinds({ id: 'EF1' }, { id: 'QU1', paired: listText(['EF1']) })).toEqual([]);
  });

  it('warn of speed of answer that is not read beside those who give up', () => {
    expect(kinds({ id: 'AC2', paired: listText(['QU1']) }, { id: 'QU1' })).toEqual(['AC2 hang-up']);
    expect(kinds({ id: 'AC2', paired: listText(['AC4']) }, { id: 'AC4' })).toEqual([]);
  });

  it('warn of a survey that counts with any number of answers', () => {
    const survey = (sample_rule: string) => kinds({ id: 'CU1', sample_rule });
    expect(survey('')).toEqual(['CU1 noise']);
    expect(survey('A month counts from 29 answers.')).toEqual(['CU1 noise']);
    expect(survey('A month counts from 30 answers.')).toEqual([]);
    expect(kinds({ id: 'own', data_source: 'Case system, checked against a survey' })).toEqual([]);
    expect(kinds({ id: 'own', data_source: 'Survey among employees' })).toEqual(['own noise']);
  });

  it('warn of a KPI in the contract that is read with nothing', () => {
    expect(kinds({ id: 'own', role: 'key' })).toEqual(['own alone']);
    expect(kinds({ id: 'own' })).toEqual([]);
    expect(kinds({ id: 'own', role: 'key', paired: listText(['gone']) })).toEqual(['own alone']);
  });
});

describe('the levels of a channel', () => {
  const service = kpi({ id: 'AC2', expected: 80, minimum: 72, channels: listText(['phone', 'chat']) });
  const target = newRow('kpi_target', { id: 't', kpi: 'AC2', channel: 'chat', expected: 85 });

  it('are its own where it has them and those of the KPI otherwise', () => {
    expect(channelLevels(service, 'chat', target)).toMatchObject({
      expected: 85,
      minimum: 72,
      own: ['expected'],
    });
    expect(channelLevels(service, 'phone', null)).toMatchObject({ expected: 80, minimum: 72, own: [] });
  });

  it('are none where the KPI is not measured', () => {
    expect(channelLevels(service, 'email', null)).toBeNull();
  });
});

describe('the KPIs of the sample', () => {
  const figures = kpiFigures(SAMPLE);

  it('are thirty-three, seven of them critical, in a pool of 200 %', () => {
    expect(figures).toMatchObject({ 'kpi.count': 33, 'kpi.critical': 7, 'kpi.watermelon': false });
    const pool = Object.values(SAMPLE.kpi).reduce((sum, one) => sum + (one.allocation_percent ?? 0), 0);
    expect(pool).toBe(200);
  });

  it('keep the rules on weights, break that on occupancy, and excuse one with a reason', () => {
    expect(figures).toMatchObject({
      'balance.share.efficiency-and-access': expect.closeTo(27.5, 9),
      'balance.efficiency-share': 'ok',
      'balance.aht': 'ok',
      'balance.pairs': 'ok',
      'balance.occupancy': 'warning',
      'balance.complete': 'warning',
      'balance.raw-data': 'excused',
    });
  });

  it('leave the kinds of loose ends that a draft has', () => {
    const { objectives, touchpoints, gaps, kpis } = looseEnds(SAMPLE);
    expect(objectives).toEqual([]);
    expect(touchpoints.map(({ id }) => id)).toContain('t-advice-chat');
    expect(touchpoints.map(({ id }) => id)).not.toContain('t-late-phone');
    expect(gaps.map(({ question }) => question)).not.toContain('R3.2');
    expect(gaps.length).toBeGreaterThan(0);
    expect(kpis.map(({ id }) => id)).toEqual(['BE6']);
  });

  it('show the risks that they give early notice of', () => {
    expect(
      risksShown(SAMPLE.risk)
        .get('QU1')
        ?.map(({ id }) => id),
    ).toEqual(['K04', 'K15']);
  });
});
