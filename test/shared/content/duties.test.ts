import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { addDuties } from '../../../shared/commands/add-duties.ts';
import { addFromCatalogue } from '../../../shared/commands/add-from-catalogue.ts';
import { createWorkbook } from '../../../shared/commands/create-workbook.ts';
import {
  activityCatalogue,
  authorityCatalogue,
  boundaryCatalogue,
  dutyContent,
  dutySchemas,
  obligationCatalogue,
  roleCatalogue,
} from '../../../shared/content/duties/duty-catalogue.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import { BOUNDARY_AREAS, LIFE_CYCLE } from '../../../shared/model/expectation-lists.ts';
import { emptyWorkbook, type Workbook } from '../../../shared/model/workbook.ts';
import { repeatedSentences, textsIn } from '../../support/texts.ts';

const NEW = applyEdits(
  emptyWorkbook(),
  createWorkbook({ id: 'w', title: 'Service review', client: 'Acme', at: '2026-11-22T09:00:00.000Z' }).edits,
);

describe('the lists of responsibilities', () => {
  it.each(Object.keys(dutySchemas) as (keyof typeof dutySchemas)[])('hold sound %s', (key) => {
    expect(dutySchemas[key].parse(dutyContent[key])).toEqual(dutyContent[key]);
    const ids = dutyContent[key].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = dutyContent[key].map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('cover the whole life of the relationship, every line of ownership and all that clients owe', () => {
    expect(activityCatalogue).toHaveLength(47);
    expect(authorityCatalogue).toHaveLength(7);
    expect(new Set(activityCatalogue.map(({ area }) => area)).size).toBe(LIFE_CYCLE.length);
    expect(new Set(boundaryCatalogue.map(({ area }) => area)).size).toBe(BOUNDARY_AREAS.length);
    expect(obligationCatalogue.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'ob-forecast',
        'ob-product-news',
        'ob-policy-notice',
        'ob-access',
        'ob-escalation-desk',
        'ob-approvals',
        'ob-decision-maker',
        'ob-payment',
      ]),
    );
  });

  it('name only roles of their own list', () => {
    const roles = dutyContent.roles.map(({ id }) => id);
    const named = dutyContent.activities.flatMap((row) => [
      ...row.accountable,
      ...row.responsible,
      ...row.consulted,
      ...row.informed,
    ]);
    expect([...new Set(named)].filter((id) => !roles.includes(id))).toEqual([]);
    expect(dutyContent.obligations.filter(({ role }) => !roles.includes(role))).toEqual([]);
  });

  it('say nothing twice and shout nowhere', () => {
    const texts = textsIn([dutyContent.authorities, dutyContent.obligations, dutyContent.boundaries]);
    expect(repeatedSentences(texts)).toEqual([]);
    expect(textsIn(dutyContent).filter((text) => /!|\.\.\.|TODO/.test(text))).toEqual([]);
  });

  it('fit into a new workbook, all of them', () => {
    const grid = applyEdits(NEW, addDuties(NEW, activityCatalogue, roleCatalogue).edits);
    const all = [
      ['authority_limit', authorityCatalogue],
      ['client_obligation', obligationCatalogue],
      ['boundary', boundaryCatalogue],
    ] as const;
    const full = all.reduce<Workbook>(
      (workbook, [table, rows]) => applyEdits(workbook, addFromCatalogue(workbook, table, rows).edits),
      grid,
    );
    expect(checkWorkbook(full)).toEqual([]);
    expect(Object.values(full.client_obligation).every(({ role }) => role !== null)).toBe(true);
  });
});
