import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { addCaseScenarios } from '../../../shared/commands/add-case-scenarios.ts';
import { addCostLines, takeHiddenCosts } from '../../../shared/commands/add-cost-lines.ts';
import { createWorkbook } from '../../../shared/commands/create-workbook.ts';
import {
  catalogueLineSchema,
  costCatalogue,
  costLineGroups,
} from '../../../shared/content/finance/cost-catalogue.ts';
import { assessCase } from '../../../shared/domain/business-case/assess-case.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import { newRow } from '../../../shared/model/tables.ts';
import { emptyWorkbook, type Workbook } from '../../../shared/model/workbook.ts';
import { repeatedSentences, textsIn } from '../../support/texts.ts';

const NEW = applyEdits(
  emptyWorkbook(),
  createWorkbook({ id: 'w', title: 'Service review', client: 'Acme', at: '2026-11-22T09:00:00.000Z' }).edits,
);
const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);

describe('the catalogue of cost lines', () => {
  it('has the forty usual lines, each sound, in a group that is offered', () => {
    expect(costCatalogue.map(({ id }) => id)).toEqual([
      ...ids('IH', 13),
      ...ids('OS', 16),
      ...ids('OT', 10),
      'EX1',
    ]);
    for (const line of costCatalogue) expect(catalogueLineSchema.parse(line)).toEqual(line);
    expect(new Set(costCatalogue.map(({ group }) => group))).toEqual(
      new Set(costLineGroups.map(({ id }) => id)),
    );
  });

  it('says nothing twice and shouts nowhere', () => {
    expect(repeatedSentences(textsIn(costCatalogue))).toEqual([]);
    expect(textsIn(costCatalogue).filter((text) => /!|TODO|Ref\d|\[D\]/.test(text))).toEqual([]);
  });

  it('is taken over as one act on the right side, and nothing is guessed for its prices', () => {
    const change = addCostLines(
      NEW,
      costCatalogue.map(({ id }) => id),
    );
    const after = applyEdits(NEW, change.edits);
    expect(change.title).toBe('Add 40 cost lines from the list');
    expect(checkWorkbook(after)).toEqual([]);
    expect(after.cost_line.IH12).toMatchObject({ side: 'in-house', time: 'running', driver: 'side-percent' });
    expect(after.cost_line.OT10).toMatchObject({ side: 'outsourced', time: 'one-time' });
    expect(after.cost_line.EX1).toMatchObject({ side: 'outsourced', time: 'exit', hidden: true });
    expect(Object.values(after.cost_line).filter(({ price }) => price !== null)).toEqual([]);
    expect(() => addCostLines(after, ['IH1'])).toThrow();
    expect(() => addCostLines(NEW, ['IH99'])).toThrow('choose another');
  });
});

describe('hidden costs of the first phase', () => {
  const cost = newRow('hidden_cost', {
    id: 'friction',
    name: 'Friction',
    low_percent: 3,
    likely_percent: 8,
    high_percent: 27,
    basis: 'Published range of 2003',
  });
  const open = newRow('hidden_cost', { id: 'open', name: 'Open', low_percent: 1 });
  const workbook: Workbook = { ...NEW, hidden_cost: { friction: cost, open } };

  it('become shares of the fee with their range, once', () => {
    const after = applyEdits(workbook, takeHiddenCosts(workbook, ['friction']).edits);
    expect(after.cost_line['line-friction']).toMatchObject({
      driver: 'fee-percent',
      share_percent: 8,
      low_percent: 37.5,
      high_percent: 337.5,
      hidden: true,
      evidence: 'Published range of 2003',
    });
    expect(checkWorkbook(after)).toEqual([]);
    expect(() => takeHiddenCosts(after, ['friction'])).toThrow('cannot be taken over');
    expect(() => takeHiddenCosts(workbook, ['open'])).toThrow('no whole range');
  });

  it('are taken over even with a range wider than a line can have, up to its end', () => {
    const wide = { ...workbook, hidden_cost: { friction: { ...cost, low_percent: 0, likely_percent: 0.2 } } };
    const after = applyEdits(wide, takeHiddenCosts(wide, ['friction']).edits);
    expect(after.cost_line['line-friction']).toMatchObject({ low_percent: 0, high_percent: 10_000 });
    expect(checkWorkbook(after)).toEqual([]);
  });
});

describe('scenarios to start with', () => {
  it('are the home team, a partner and a mix, and one for each offer that counts once there are offers', () => {
    const bare = applyEdits(NEW, addCaseScenarios(NEW).edits);
    expect(Object.keys(bare.case_scenario)).toEqual(['in-house', 'outsourced', 'hybrid']);
    expect(assessCase(bare).baseline?.plan.scenario.id).toBe('in-house');
    expect(() => addCaseScenarios(bare)).toThrow('has its scenario');

    const vendor = { v: newRow('vendor', { id: 'v', name: 'Nordhelm' }) };
    const offer = {
      a: newRow('offer', { id: 'a', vendor: 'v', name: 'A' }),
      b: newRow('offer', { id: 'b', vendor: 'v', name: 'B', counts: false }),
    };
    const after = applyEdits({ ...NEW, vendor, offer }, addCaseScenarios({ ...NEW, vendor, offer }).edits);
    expect(Object.values(after.case_scenario).map(({ name, offer: own }) => [name, own])).toEqual([
      ['In-house', null],
      ['Nordhelm', 'a'],
      ['Partner and home team', 'a'],
    ]);
    expect(checkWorkbook(after)).toEqual([]);
  });
});
