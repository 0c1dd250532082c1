import { describe, expect, it } from 'vitest';
import { behaviourFigures } from '../../../../shared/domain/behaviour/behaviour-figures.ts';
import { behaviourNeeds } from '../../../../shared/domain/behaviour/behaviour-needs.ts';
import { behaviourWarnings } from '../../../../shared/domain/behaviour/behaviour-warnings.ts';
import { criticalActivities } from '../../../../shared/domain/behaviour/critical-activities.ts';
import { listText } from '../../../../shared/model/list-text.ts';
import type { Behaviour } from '../../../../shared/model/tables/behaviour.ts';
import { workbookOf } from './support.ts';

const WHOLE = {
  agreed: true,
  indicator: 'Says it back',
  anchor_1: 'No',
  anchor_3: 'Partly',
  anchor_5: 'Fully',
  measure: 'QA item',
  target_percent: 90,
  judged_by: 'Quality lead',
  consequence: 'Coaching',
} as const;
const CARD = [{ id: 'i', behaviour: 'b', weight_percent: 100 }];

describe('a behaviour that can be agreed', () => {
  const lacking = (fields: object, kpis: readonly { id: string; expected?: number }[] = []) => {
    const workbook = workbookOf({
      kpi: kpis,
      behaviour: [{ id: 'b', ...WHOLE, ...fields }],
      scorecard_item: CARD,
    });
    return behaviourNeeds(workbook.behaviour.b as Behaviour, workbook);
  };

  it('lacks nothing with all that makes it judgeable', () => {
    expect(lacking({})).toEqual([]);
  });

  it.each([
    ['indicator', { indicator: ' ' }],
    ['anchors', { anchor_3: '' }],
    ['measure', { measure: null }],
    ['target', { target_percent: null }],
    ['judge', { judged_by: null }],
    ['consequence', { consequence: '' }],
  ] as const)('says that it lacks its %s', (need, fields) => {
    expect(lacking(fields)).toEqual([need]);
  });

  it('takes its measure and target from a KPI that has an expected level', () => {
    const without = { measure: null, target_percent: null, kpi: 'BE1' };
    expect(lacking(without, [{ id: 'BE1', expected: 85 }])).toEqual([]);
    expect(lacking(without, [{ id: 'BE1' }])).toEqual(['target']);
  });

  it('takes a target of 0 % for a target', () => {
    expect(lacking({ target_percent: 0 })).toEqual([]);
  });

  it('has to be on the scorecard, where assessors see it', () => {
    const workbook = workbookOf({ behaviour: [{ id: 'b', ...WHOLE }] });
    expect(behaviourNeeds(workbook.behaviour.b as Behaviour, workbook)).toEqual(['scorecard']);
  });
});

describe('what is warned of', () => {
  const kinds = (...input: Parameters<typeof workbookOf>) =>
    behaviourWarnings(workbookOf(...input)).map(({ kind }) => kind);
  const three = ['b', 'c', 'd'].map((id) => ({ id, ...WHOLE }));
  const items = three.map(({ id }) => ({
    id: `i${id}`,
    behaviour: id,
    weight_percent: id === 'b' ? 50 : 25,
  }));

  it('is nothing with three whole behaviours on a scorecard of 100 %', () => {
    expect(kinds({ behaviour: three, scorecard_item: items })).toEqual([]);
  });

  it('is too few behaviours below three, counting only those in the contract', () => {
    const behaviour = three.map((row) => ({ ...row, agreed: row.id !== 'd' }));
    expect(kinds({ behaviour, scorecard_item: items })).toEqual(['too-few']);
  });

  it('is a scorecard that does not make 100 %, but not one that was not begun', () => {
    expect(
      kinds({ behaviour: three, scorecard_item: items.map((row) => ({ ...row, weight_percent: 20 })) }),
    ).toEqual(['weight']);
    expect(behaviourWarnings(workbookOf({})).map(({ kind }) => kind)).toEqual(['too-few']);
  });

  it('is an error that fails a contact and hurts nobody by name', () => {
    const unnamed = items.map((row) => ({ ...row, auto_fail: row.id === 'ib' }));
    expect(kinds({ behaviour: three, scorecard_item: unnamed })).toEqual(['unnamed-failure']);
  });

  it('is a credit on what assessors judge, until both companies judge alike', () => {
    const behaviour = three.map((row) => ({ ...row, ...(row.id === 'b' ? { kpi: 'q' } : {}) }));
    const kpi = [
      { id: 'q', role: 'critical', category: 'quality' },
      { id: 'e', role: 'critical', category: 'behavioural' },
      { id: 'f', role: 'key', category: 'behavioural' },
      { id: 'g', role: 'critical', category: 'activity' },
    ] as const;
    const before = behaviourWarnings(workbookOf({ behaviour, kpi, scorecard_item: items }));
    expect(before.map((warning) => ('kpi' in warning ? warning.kpi : warning.kind))).toEqual(['q', 'e']);
    const alike = [
      { id: '1', session: 's', assessor: 'a', side: 'client', score_percent: 80 },
      { id: '2', session: 's', assessor: 'b', side: 'partner', score_percent: 84 },
    ] as const;
    expect(
      kinds({
        behaviour,
        kpi,
        scorecard_item: items,
        calibration_session: [{ id: 's', held_on: '2026-11-01' }],
        calibration_score: alike,
      }),
    ).toEqual([]);
  });
});

describe('an activity that customers judge the company by', () => {
  const base = { stage: 's', channel: 'c', critical: true, owner: 'p' };
  const missing = (fields: object, more: Parameters<typeof workbookOf>[0] = {}) =>
    criticalActivities(workbookOf({ touchpoint: [{ id: 't', ...base, ...fields }], ...more }))[0]?.missing;
  const t = listText(['t']);

  it('is marked as critical or as a moment of truth', () => {
    const found = criticalActivities(
      workbookOf({
        touchpoint: [
          { id: 'a', ...base },
          { id: 'b', ...base, critical: false, moment_of_truth: true },
          { id: 'c', ...base, critical: false },
        ],
      }),
    );
    expect(found.map(({ touchpoint }) => touchpoint.id)).toEqual(['a', 'b']);
  });

  it('needs a decision who handles it, and an owner', () => {
    expect(missing({ decision: null, owner: null })).toEqual(['handler', 'owner']);
    expect(missing({ decision: 'keep' })).toEqual([]);
  });

  it('needs behaviour, KPI, scenario and authority where a partner handles it', () => {
    expect(missing({ decision: 'hybrid' })).toEqual(['behaviour', 'kpi', 'scenario', 'authority']);
    const around = {
      behaviour: [{ id: 'b', ...WHOLE, touchpoints: t }],
      kpi: [{ id: 'k', role: 'key', touchpoints: t }],
      scenario: [{ id: 's', touchpoint: 't', status: 'draft' }],
      authority_limit: [{ id: 'l', touchpoints: t }],
    } as const;
    expect(missing({ decision: 'outsource' }, around)).toEqual([]);
    expect(missing({ decision: 'outsource' }, { ...around, authority_limit: [] })).toEqual(['authority']);
    expect(
      missing({ decision: 'outsource', authority_limit: 0 }, { ...around, authority_limit: [] }),
    ).toEqual([]);
    const draft = [{ id: 'b', ...WHOLE, agreed: false, touchpoints: t }];
    expect(missing({ decision: 'outsource' }, { ...around, behaviour: draft })).toEqual(['behaviour']);
    const managed = [{ id: 'k', role: 'managed', touchpoints: t }] as const;
    expect(missing({ decision: 'outsource' }, { ...around, kpi: managed })).toEqual(['kpi']);
  });

  it('needs a way to people where a machine handles it, and another machine is none', () => {
    const on = (decision: 'keep' | 'automate') =>
      criticalActivities(
        workbookOf({
          touchpoint: [
            { id: 't', ...base, decision: 'automate', fallback: 'u' },
            { id: 'u', ...base, critical: false, decision },
          ],
        }),
      )[0]?.missing;
    expect(missing({ decision: 'automate' })).toEqual(['fallback']);
    expect(on('automate')).toEqual(['fallback']);
    expect(on('keep')).toEqual([]);
  });
});

it('gives its figures by keys that stay the same', () => {
  const figures = behaviourFigures(
    workbookOf({
      behaviour: [{ id: 'b', ...WHOLE }, { id: 'c', agreed: true }, { id: 'd' }],
      scorecard_item: [{ ...CARD[0], id: 'i', auto_fail: true, weight_percent: 60 }],
      brand_value: [{ id: 'v' }, { id: 'w' }],
      calibration_session: [{ id: 's', held_on: '2026-11-01' }],
      calibration_score: [
        { id: '1', session: 's', assessor: 'a', side: 'client', score_percent: 71 },
        { id: '2', session: 's', assessor: 'b', side: 'client', score_percent: 85 },
      ],
      touchpoint: [{ id: 't', stage: 's', channel: 'c', critical: true }],
    }),
  );
  expect(figures).toEqual({
    'behaviours.agreed': 2,
    'behaviours.complete': 1,
    'scorecard.weight': 60,
    'scorecard.autofail': 1,
    'calibration.state': 'apart',
    'calibration.latest.spread': 14,
    'calibration.s.spread': 14,
    'sample.size': 385,
    'sample.population': null,
    'brand.values': 2,
    'critical.count': 1,
    'critical.unprotected': 1,
  });
});
