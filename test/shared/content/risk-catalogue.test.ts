import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../shared/changes/apply-change.ts';
import { addFromCatalogue } from '../../../shared/commands/add-from-catalogue.ts';
import { createWorkbook } from '../../../shared/commands/create-workbook.ts';
import {
  catalogueRiskSchema,
  catalogueRiskValues,
  riskCatalogue,
} from '../../../shared/content/risks/catalogue.ts';
import {
  hiddenCostGroups,
  hiddenCostStarterSchema,
  hiddenCostStarters,
  hiddenCostValues,
} from '../../../shared/content/risks/hidden-cost-starters.ts';
import { assessRisks } from '../../../shared/domain/risk/assess-risks.ts';
import { checkWorkbook } from '../../../shared/model/check-workbook.ts';
import { listed } from '../../../shared/model/list-text.ts';
import { RISK_CATEGORIES } from '../../../shared/model/readiness-lists.ts';
import { emptyWorkbook } from '../../../shared/model/workbook.ts';
import { repeatedSentences, textsIn } from '../../support/texts.ts';

const NEW = applyEdits(
  emptyWorkbook(),
  createWorkbook({ id: 'w', title: 'Service review', client: 'Acme', at: '2026-11-22T09:00:00.000Z' }).edits,
);

describe('the catalogue of risks', () => {
  it('has the fifty usual risks, each with everything that a register asks for', () => {
    expect(riskCatalogue.map(({ id }) => id)).toEqual(
      Array.from({ length: 50 }, (_, index) => `K${String(index + 1).padStart(2, '0')}`),
    );
    for (const risk of riskCatalogue) expect(catalogueRiskSchema.parse(risk)).toEqual(risk);
  });

  it('knows a risk for every category', () => {
    const used = new Set(riskCatalogue.map(({ category }) => category));
    expect(RISK_CATEGORIES.filter(({ value }) => !used.has(value))).toEqual([]);
  });

  it('points to questions that the checklist asks', () => {
    const unknown = riskCatalogue.flatMap(({ questions }) => questions.filter((id) => !NEW.question[id]));
    expect(unknown).toEqual([]);
  });

  it('says nothing twice and names no source that it leaves open', () => {
    expect(repeatedSentences(textsIn(riskCatalogue))).toEqual([]);
    for (const key of ['name', 'mitigation', 'early_sign', 'kpi', 'contract_term'] as const)
      expect(new Set(riskCatalogue.map((risk) => risk[key])).size).toBe(50);
    expect(textsIn(riskCatalogue).filter((text) => /!|TODO|\[|S00\d|Ref\d/.test(text))).toEqual([]);
  });

  it('is taken over as a whole into a new workbook, as one act, with its questions', () => {
    const rows = riskCatalogue.map((risk) => catalogueRiskValues(risk, NEW));
    const change = addFromCatalogue(NEW, 'risk', rows);
    const after = applyEdits(NEW, change.edits);
    expect(change.title).toBe('Add 50 risks from the list');
    expect(checkWorkbook(after)).toEqual([]);
    expect(assessRisks(after).bands).toEqual({ low: 0, medium: 15, high: 24, critical: 11 });
    expect(listed(after.risk.K01?.questions ?? '')).toEqual(['R9.1', 'R9.3', 'R9.5']);
  });

  it('leaves out questions that a workbook does not have', () => {
    const { 'R9.3': _, ...question } = NEW.question;
    const [first] = riskCatalogue;
    expect(first && listed(catalogueRiskValues(first, { question }).questions)).toEqual(['R9.1', 'R9.5']);
  });
});

describe('the usual hidden costs', () => {
  it('are sound, and stand under a heading each', () => {
    const groups = new Set(hiddenCostGroups.map(({ id }) => id));
    for (const starter of hiddenCostStarters) {
      expect(hiddenCostStarterSchema.parse(starter)).toEqual(starter);
      expect(groups.has(starter.group)).toBe(true);
      expect(riskCatalogue.some(({ id }) => id === starter.risk)).toBe(true);
    }
    expect(new Set(hiddenCostStarters.map(({ id }) => id)).size).toBe(hiddenCostStarters.length);
  });

  it('carry figures only with where they come from, and say that these are no benchmark', () => {
    for (const { low_percent, high_percent, basis } of hiddenCostStarters) {
      expect([low_percent, high_percent].every((one) => one === null)).toBe(basis === '');
      if (basis !== '') expect(basis).toMatch(/^Historical stress test, not a benchmark: .*2003/);
    }
  });

  it('keep their link only to a risk that the workbook has', () => {
    const risks = applyEdits(
      NEW,
      addFromCatalogue(
        NEW,
        'risk',
        riskCatalogue.filter(({ id }) => id === 'K30').map((risk) => catalogueRiskValues(risk, NEW)),
      ).edits,
    );
    const after = applyEdits(
      risks,
      addFromCatalogue(risks, 'hidden_cost', hiddenCostStarters.map(hiddenCostValues)).edits,
    );
    expect(checkWorkbook(after)).toEqual([]);
    expect(after.hidden_cost['hidden-people']?.risk).toBe('K30');
    expect(after.hidden_cost['hidden-selection']?.risk).toBeNull();
  });
});
