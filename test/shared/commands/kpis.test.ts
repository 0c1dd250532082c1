import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { type Change, invert } from '../../../shared/changes/change.ts';
import { adoptKpis } from '../../../shared/commands/adopt-kpis.ts';
import { createSample } from '../../../shared/commands/create-workbook.ts';
import { excuseRule, takeBackExcuse } from '../../../shared/commands/excuse-rule.ts';
import { linkKpi, makeKpi } from '../../../shared/commands/make-kpi.ts';
import { setChannelLevels } from '../../../shared/commands/set-channel-levels.ts';
import { kpiCatalogue } from '../../../shared/content/kpis/catalogue.ts';
import { listed } from '../../../shared/model/list-text.ts';
import { emptyWorkbook, type Workbook } from '../../../shared/model/workbook.ts';

const SAMPLE = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: '2026-11-22T09:00:00.000Z' }).edits);
const applied = (workbook: Workbook, change: Change) => applyEdits(workbook, change.edits);
/** What is left when an act is done and taken back. */
const back = (workbook: Workbook, change: Change) => applied(applied(workbook, change), invert(change));

describe('taking KPIs over from the catalogue', () => {
  it('adds all of them as one act, with their links among each other', () => {
    const ids = kpiCatalogue.map(({ id }) => id);
    const change = adoptKpis(emptyWorkbook(), ids);
    const { kpi } = applied(emptyWorkbook(), change);
    expect(change.title).toBe('Add 74 KPIs from the list');
    expect(Object.keys(kpi)).toHaveLength(74);
    expect(kpi.EF1).toMatchObject({
      code: 'EF1',
      category: 'efficiency',
      direction: 'range',
      role: 'managed',
    });
    expect(listed(kpi.EF1?.paired ?? '')).toEqual(['QU1', 'QU2', 'CU1']);
  });

  it('gives KPIs of cost the currency of the workbook as their unit', () => {
    const { kpi } = applied(SAMPLE, adoptKpis(SAMPLE, ['EF10', 'EF11']));
    expect([kpi.EF10?.unit, kpi.EF11?.unit]).toEqual(['EUR', 'EUR']);
  });

  it('links a KPI that was there before to a new one that it should be read with', () => {
    const first = applied(emptyWorkbook(), adoptKpis(emptyWorkbook(), ['AC2']));
    expect(listed(first.kpi.AC2?.paired ?? '')).toEqual([]);
    const change = adoptKpis(first, ['AC4']);
    expect(listed(applied(first, change).kpi.AC2?.paired ?? '')).toEqual(['AC4']);
    expect(back(first, change).kpi).toEqual(first.kpi);
  });

  it('refuses one that is there and one that nobody knows, and adds nothing then', () => {
    expect(() => adoptKpis(SAMPLE, ['AC1', 'AC2'])).toThrow(/already/);
    expect(() => adoptKpis(SAMPLE, ['XX1'])).toThrow(/no KPI XX1/);
  });
});

describe('making a KPI for what has none', () => {
  it('links a new KPI to a gap and names it after the question', () => {
    const change = makeKpi(SAMPLE, 'new', { table: 'question', id: 'R3.9' });
    const row = applied(SAMPLE, change).kpi.new;
    expect(row).toMatchObject({ questions: '["R3.9"]', role: 'managed', status: 'draft' });
    expect(row?.name.length).toBeLessThanOrEqual(80);
    expect(row?.why).toBe(SAMPLE.question['R3.9']?.text);
    expect(back(SAMPLE, change).kpi.new).toBeUndefined();
  });

  it('makes one for an objective or a touchpoint in the same way', () => {
    const objective = applied(SAMPLE, makeKpi(SAMPLE, 'a', { table: 'objective', id: 'o-spring' })).kpi.a;
    expect(objective).toMatchObject({ objective: 'o-spring', name: 'Answer as fast in spring as in autumn' });
    const touchpoint = applied(SAMPLE, makeKpi(SAMPLE, 'b', { table: 'touchpoint', id: 't-chatbot' })).kpi.b;
    expect(listed(touchpoint?.touchpoints ?? '')).toEqual(['t-chatbot']);
  });

  it('lets a KPI that is there look after one thing more, once', () => {
    const once = applied(SAMPLE, linkKpi(SAMPLE, 'QU1', { table: 'question', id: 'R3.9' }));
    expect(listed(once.kpi.QU1?.questions ?? '')).toEqual(['R3.2', 'R3.5', 'R3.9']);
    expect(linkKpi(once, 'QU1', { table: 'question', id: 'R3.9' }).edits[0]).toMatchObject({
      before: once.kpi.QU1,
      after: once.kpi.QU1,
    });
    expect(
      applied(SAMPLE, linkKpi(SAMPLE, 'QU1', { table: 'objective', id: 'o-cost' })).kpi.QU1?.objective,
    ).toBe('o-cost');
  });

  it('refuses what is not there any more', () => {
    expect(() => makeKpi(SAMPLE, 'new', { table: 'question', id: 'R99.1' })).toThrow(/not there/);
    expect(() => linkKpi(SAMPLE, 'gone', { table: 'question', id: 'R3.9' })).toThrow(/not there/);
  });
});

describe('levels of a channel', () => {
  const set = (workbook: Workbook, kpi: string, channel: string, value: number | null) =>
    setChannelLevels(workbook, [{ kpi, channel, field: 'expected', value }], () => 'new');

  it('are added, changed and taken away with their last value', () => {
    const added = applied(SAMPLE, set(SAMPLE, 'QU1', 'channel-email', 70));
    expect(added.kpi_target.new).toMatchObject({ kpi: 'QU1', channel: 'channel-email', expected: 70 });
    const changed = applied(added, set(added, 'QU1', 'channel-email', 71));
    expect(changed.kpi_target.new?.expected).toBe(71);
    const gone = applied(changed, set(changed, 'QU1', 'channel-email', null));
    expect(gone.kpi_target.new).toBeUndefined();
    expect(Object.keys(gone.kpi_target)).toEqual(Object.keys(SAMPLE.kpi_target));
  });

  it('keep other levels of the channel, and say what was set', () => {
    const change = set(SAMPLE, 'AC2', 'channel-chat', null);
    expect(applied(SAMPLE, change).kpi_target['kt-ac2-chat']).toMatchObject({ expected: null, minimum: 78 });
    expect(change.title).toBe('Set expected of Service level in Chat with a person');
  });

  it('of a pasted block are one act', () => {
    const ids = ['n1', 'n2'];
    const change = setChannelLevels(
      SAMPLE,
      [
        { kpi: 'QU1', channel: 'channel-email', field: 'expected', value: 70 },
        { kpi: 'QU1', channel: 'channel-email', field: 'minimum', value: 65 },
        { kpi: 'QU2', channel: 'channel-email', field: 'expected', value: 12 },
      ],
      () => ids.shift() ?? '',
    );
    expect(change.edits).toHaveLength(2);
    expect(change.title).toBe('Set 3 levels of channels');
    expect(back(SAMPLE, change).kpi_target).toEqual(SAMPLE.kpi_target);
  });
});

describe('a rule that is excused', () => {
  const about = {
    key: 'balance.pairs',
    name: 'Efficiency never stands alone',
    givenBy: 'sample-jv',
    givenOn: '2026-11-22',
  };

  it('holds its reason until it is taken back', () => {
    const excused = applied(SAMPLE, excuseRule(SAMPLE, { ...about, reason: ' A pilot of a month. ' }));
    expect(excused.rule_exception['balance.pairs']).toMatchObject({
      reason: 'A pilot of a month.',
      given_by: 'sample-jv',
    });
    const counts = applied(excused, takeBackExcuse(excused, about.key, about.name));
    expect(counts.rule_exception['balance.pairs']).toBeUndefined();
  });

  it('needs a reason', () => {
    expect(() => excuseRule(SAMPLE, { ...about, reason: '  ' })).toThrow(/reason/);
    expect(() => takeBackExcuse(SAMPLE, about.key, about.name)).toThrow(/counts already/);
  });
});
