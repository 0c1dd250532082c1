import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { addControl } from '../../../shared/commands/add-control.ts';
import { adoptHiddenCosts, adoptRisks } from '../../../shared/commands/adopt-risks.ts';
import { createSample, createWorkbook } from '../../../shared/commands/create-workbook.ts';
import { draftRiskAction } from '../../../shared/commands/draft-risk-action.ts';
import { makeActions } from '../../../shared/commands/make-actions.ts';
import { rateRisk } from '../../../shared/commands/rate-risk.ts';
import { riskCatalogue } from '../../../shared/content/risks/catalogue.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import { listed } from '../../../shared/model/list-text.ts';
import { newRow } from '../../../shared/model/tables.ts';
import { emptyWorkbook } from '../../../shared/model/workbook.ts';

const AT = '2026-11-22T09:00:00.000Z';
const TODAY = '2026-11-22';
const SAMPLE = applyEdits(emptyWorkbook(), createSample({ id: 'w', at: AT }).edits);
const NEW = applyEdits(
  emptyWorkbook(),
  createWorkbook({ id: 'w', title: 'Service review', client: 'Acme', at: AT }).edits,
);

describe('taking risks over from the catalogue', () => {
  it('is one act, in the order in which they were chosen, with ratings and links to start from', () => {
    const change = adoptRisks(NEW, ['K44', 'K01']);
    const after = applyEdits(NEW, change.edits);
    expect(change.title).toBe('Add 2 risks from the list');
    expect(Object.values(after.risk).map(({ id, position }) => [id, position])).toEqual([
      ['K44', 1],
      ['K01', 2],
    ]);
    expect(after.risk.K44).toMatchObject({
      likelihood: 3,
      impact: 5,
      residual_likelihood: null,
      status: 'open',
    });
    expect(listed(after.risk.K44?.questions ?? '')).toContain('R8.6');
    expect(checkWorkbook(after)).toEqual([]);
  });

  it('puts them behind those that are there, and never the same one twice', () => {
    const last = Math.max(...Object.values(SAMPLE.risk).map(({ position }) => position));
    const after = applyEdits(SAMPLE, adoptRisks(SAMPLE, ['K02']).edits);
    expect(after.risk.K02?.position).toBe(last + 1);
    expect(() => adoptRisks(after, ['K02'])).toThrow();
    expect(() => adoptRisks(SAMPLE, ['K99'])).toThrow(/no risk K99/);
  });

  it('takes usual hidden costs over as well, with the range only where one was published', () => {
    const after = applyEdits(NEW, adoptHiddenCosts(NEW, ['hidden-productivity', 'hidden-rework']).edits);
    expect(after.hidden_cost['hidden-productivity']).toMatchObject({
      low_percent: 3,
      likely_percent: null,
      high_percent: 27,
      counted: true,
      one_time: false,
    });
    expect(after.hidden_cost['hidden-rework']).toMatchObject({
      low_percent: null,
      high_percent: null,
      basis: '',
    });
    expect(() => adoptHiddenCosts(NEW, ['hidden-tea'])).toThrow(/no hidden cost hidden-tea/);
  });
});

describe('rating a risk on the map', () => {
  it('sets the pair that is shown and leaves the other as it is', () => {
    const change = rateRisk(SAMPLE, 'K13', 'residual', { likelihood: 2, impact: 3 });
    const { K13 } = applyEdits(SAMPLE, change.edits).risk;
    expect(K13).toMatchObject({ likelihood: 5, impact: 4, residual_likelihood: 2, residual_impact: 3 });
    expect(change.title).toMatch(/^Rate Knowledge is lost .* after controls: likelihood 2, impact 3$/);
    const before = rateRisk(SAMPLE, 'K13', 'inherent', { likelihood: 1, impact: 1 });
    expect(applyEdits(SAMPLE, before.edits).risk.K13).toMatchObject({
      likelihood: 1,
      impact: 1,
      residual_likelihood: null,
    });
  });

  it('takes a rating away when the risk is taken out of the map', () => {
    const { K01 } = applyEdits(SAMPLE, rateRisk(SAMPLE, 'K01', 'residual', null).edits).risk;
    expect(K01).toMatchObject({ likelihood: 4, residual_likelihood: null, residual_impact: null });
  });

  it('refuses what is no rating, and a risk that is gone', () => {
    expect(() => rateRisk(SAMPLE, 'K01', 'inherent', { likelihood: 6, impact: 1 })).toThrow(/1 to 5/);
    expect(() => rateRisk(SAMPLE, 'gone', 'inherent', { likelihood: 1, impact: 1 })).toThrow(
      /not there any more/,
    );
  });
});

describe('a control that is added at its risk', () => {
  it('is planned, owned by the owner of the risk, and stands behind the others', () => {
    const after = applyEdits(
      SAMPLE,
      addControl(SAMPLE, { id: 'new', risk: 'K12', name: '  Exit interviews with the partner ' }).edits,
    );
    expect(after.control.new).toMatchObject({
      name: 'Exit interviews with the partner',
      risk: 'K12',
      status: 'planned',
      owner: SAMPLE.risk.K12?.owner,
      position: Object.keys(SAMPLE.control).length + 1,
    });
  });

  it('needs a name and a risk', () => {
    expect(() => addControl(SAMPLE, { id: 'new', risk: 'K12', name: '   ' })).toThrow(/Control is needed/);
    expect(() => addControl(SAMPLE, { id: 'new', risk: 'gone', name: 'Anything' })).toThrow(
      /not there any more/,
    );
  });
});

describe('an action against a risk', () => {
  it('starts with the first sentence of the mitigation, for the owner, until the next review', () => {
    const risk = SAMPLE.risk.K31;
    if (!risk) throw new Error('The sample has no K31.');
    const draft = draftRiskAction(risk, TODAY);
    expect(draft).toEqual({
      title:
        'Have the duties in every country checked before anything is announced, and plan the move around the dates that result',
      owner: 'sample-mw',
      due: '2026-12-18',
      note: 'Watch for: No written advice exists four weeks before the announcement',
      risk: 'K31',
    });
    expect(draftRiskAction(risk, '2026-12-18').due, 'due on the very day').toBe('2026-12-18');
    expect(draftRiskAction(risk, '2026-12-19').due, 'not due before it begins').toBeNull();
    const without = { ...SAMPLE, action: {}, feedback_item: {} };
    const made = applyEdits(without, makeActions(without, [draft], { ids: ['a'], at: AT }).edits);
    expect(made.action.a).toMatchObject({ risk: 'K31', status: 'open' });
    expect(checkWorkbook(made)).toEqual([]);
  });

  it('asks for a decision where nobody has written down what would help', () => {
    const bare = newRow('risk', { id: 'r', name: 'The roof leaks' });
    expect(draftRiskAction(bare, TODAY)).toMatchObject({
      title: 'Agree what is done about: The roof leaks',
      note: '',
    });
  });

  it('has a title that fits for every risk of the catalogue', () => {
    for (const { questions: _, ...risk } of riskCatalogue) {
      const { title } = draftRiskAction(newRow('risk', risk), TODAY);
      expect(title.length).toBeGreaterThan(10);
      expect(title.length).toBeLessThanOrEqual(200);
      expect(title).not.toMatch(/\.$/);
    }
  });
});
