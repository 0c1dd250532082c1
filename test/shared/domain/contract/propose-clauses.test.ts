import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/changes/apply-change.ts';
import { takenFromCatalogue } from '../../../../shared/commands/add-from-catalogue.ts';
import { adoptClauses } from '../../../../shared/commands/contract/adopt-clauses.ts';
import { draftContractAction } from '../../../../shared/commands/contract/draft-contract-action.ts';
import { clauseCatalogue } from '../../../../shared/content/contract/clause-catalogue.ts';
import { CLAUSE_REASONS } from '../../../../shared/domain/contract/clause-reasons.ts';
import { proposeClauses } from '../../../../shared/domain/contract/propose-clauses.ts';
import { securityTriggers } from '../../../../shared/domain/security/security-triggers.ts';
import { listed } from '../../../../shared/model/list-text.ts';
import { newRow } from '../../../../shared/model/tables.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { newWorkbook, sampleWorkbook } from '../../../main/excel/support/workbooks.ts';

const sample = sampleWorkbook();
const proposed = (workbook: Workbook) =>
  proposeClauses(
    workbook,
    clauseCatalogue,
    takenFromCatalogue(workbook, 'clause', clauseCatalogue),
    securityTriggers(workbook),
  );
const one = (workbook: Workbook, id: string) => proposed(workbook).find(({ clause }) => clause.id === id);
const risk = (id: string, fields: object = {}) => newRow('risk', { id, name: 'Risk', ...fields });

describe('proposals of clauses', () => {
  it('are the guardrails of every contract in a new workbook, and nothing that only some need', () => {
    const list = proposed(newWorkbook());
    expect(list.length).toBeGreaterThan(35);
    expect(list.every(({ because }) => because.every(({ kind }) => kind === 'always'))).toBe(true);
    expect(list.every(({ clause }) => clause.need === 'must')).toBe(true);
    expect(list.filter(({ clause }) => ['ccpa', 'pci-dss', 'gdpr-28'].includes(clause.area))).toEqual([]);
  });

  it('bring the terms of a law where it applies', () => {
    const europe = { ...sample, clause: {} };
    const areas = proposed(europe).map(({ clause }) => clause.area);
    expect(areas.filter((area) => area === 'gdpr-28')).toHaveLength(9);
    expect(areas.filter((area) => area === 'pci-dss')).toHaveLength(5);
    expect(areas.filter((area) => area === 'ccpa')).toHaveLength(0);
  });

  it('answer a risk that no clause deals with, by a link where the clause is there', () => {
    const workbook = { ...sample, risk: { K40: risk('K40') } };
    expect(one(workbook, 'cl-index')).toMatchObject({
      there: true,
      links: { risks: ['K40'], requirements: [] },
    });
    const without = { ...workbook, clause: {} };
    expect(one(without, 'cl-index')?.there).toBe(false);
    expect(one(without, 'cl-index')?.because.map(({ kind }) => kind)).toEqual(['risk', 'always']);
  });

  it.each([
    ['closed', { status: 'closed' }],
    ['accepted knowingly', { response: 'accept' }],
  ])('leave a risk alone that is %s', (_, fields) => {
    expect(one({ ...sample, risk: { K40: risk('K40', fields) } }, 'cl-index')).toBeUndefined();
  });

  it('leave a risk alone once a clause names it, and ask again when that clause does not apply', () => {
    const linked = {
      ...(sample.clause['cl-index'] ?? newRow('clause', { id: 'x', name: 'x' })),
      risks: '["K40"]',
    };
    const workbook = {
      ...sample,
      risk: { K40: risk('K40') },
      clause: { ...sample.clause, 'cl-index': linked },
    };
    expect(one(workbook, 'cl-index')).toBeUndefined();
    const out = {
      ...workbook,
      clause: { ...workbook.clause, 'cl-index': { ...linked, state: 'not-applicable' as const } },
    };
    expect(one(out, 'cl-index')?.links.risks).toEqual(['K40']);
  });

  it('make a clause of its own from a risk or a requirement that the list does not know', () => {
    const workbook = {
      ...sample,
      clause: {},
      risk: {
        own: risk('own', { contract_term: 'Right to a second carrier', mitigation: 'Ask for two.' }),
        mute: risk('mute'),
      },
      requirement: {
        'req-own': newRow('requirement', {
          id: 'req-own',
          name: 'Own',
          family: 'ccpa',
          wording: 'As it stands.',
        }),
      },
    };
    expect(one(workbook, 'cl-of-own')?.clause).toMatchObject({
      name: 'Right to a second carrier',
      need: 'wanted',
    });
    expect(one(workbook, 'cl-of-req-own')?.clause).toMatchObject({
      area: 'ccpa',
      position_wanted: 'As it stands.',
    });
    expect(one(workbook, 'cl-of-mute')).toBeUndefined();
  });

  it('ask for clauses on levels, behaviours, credits and ownership where the expectations have them', () => {
    const workbook = { ...sample, clause: {} };
    const levels = one(workbook, 'cl-levels');
    const critical = Object.values(sample.kpi).filter(({ role }) => role === 'critical');
    expect(levels?.links.kpis.toSorted()).toEqual(critical.map(({ id }) => id).toSorted());
    for (const id of ['cl-behaviours', 'cl-credits', 'cl-ownership'])
      expect(one(workbook, id)?.because.map(({ kind }) => kind)).toContain('levels');
  });

  it('each say why, the particular reason first', () => {
    const order = CLAUSE_REASONS.map(({ value }) => value);
    for (const { because } of proposed({ ...sample, clause: {} })) {
      expect(because.every((reason) => reason.because.length > 10)).toBe(true);
      const places = because.map(({ kind }) => order.indexOf(kind));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it('are gone once they were taken over, all of them in one act', () => {
    for (const workbook of [sample, { ...sample, clause: {} }, newWorkbook()]) {
      const all = proposed(workbook);
      const change = adoptClauses(workbook, all);
      const after = applyEdits(workbook, change.edits);
      expect(proposed(after)).toEqual([]);
      expect(Object.keys(after.clause)).toHaveLength(
        Object.keys(workbook.clause).length + all.filter(({ there }) => !there).length,
      );
    }
  });

  it('keep the links that a clause has when others are added', () => {
    const workbook = { ...sample, risk: { ...sample.risk, K40: risk('K40') } };
    const proposal = one(workbook, 'cl-index');
    if (!proposal) throw new Error('Nothing is proposed.');
    const before = listed(sample.clause['cl-index']?.risks ?? '[]');
    const after = applyEdits(workbook, adoptClauses(workbook, [proposal]).edits);
    expect(listed(after.clause['cl-index']?.risks ?? '[]')).toEqual([...before, 'K40']);
  });

  it('lead to an action for whoever owns the clause', () => {
    expect(draftContractAction(sample, 'clause', 'cl-transfer')).toMatchObject({
      title: 'Settle clause: Transfer of employees',
      owner: 'sample-mw',
      due: '2027-01-29',
      clause: 'cl-transfer',
      note: 'Write down first what you want.',
    });
    expect(draftContractAction(sample, 'pilot', 'pi-first')).toMatchObject({ due: null, pilot: 'pi-first' });
  });
});
