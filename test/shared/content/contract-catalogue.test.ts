import { describe, expect, it } from 'vitest';
import { catalogueClauseSchema, clauseCatalogue } from '../../../shared/content/contract/clause-catalogue.ts';
import { exitCatalogue, exitSubjectSchema } from '../../../shared/content/contract/exit-catalogue.ts';
import { pilotTemplate, pilotTemplateSchema } from '../../../shared/content/contract/pilot-template.ts';
import { kpiCatalogue } from '../../../shared/content/kpis/catalogue.ts';
import { riskCatalogue } from '../../../shared/content/risks/catalogue.ts';
import { requirementCatalogue } from '../../../shared/content/security/catalogue.ts';
import { CLAUSE_AREAS } from '../../../shared/model/selection-lists.ts';
import { repeatedSentences, textsIn } from '../../support/texts.ts';

describe('the list of clauses', () => {
  it('is well-formed, has no id or name twice and says no sentence twice', () => {
    for (const one of clauseCatalogue) expect(() => catalogueClauseSchema.parse(one)).not.toThrow();
    for (const key of ['id', 'name'] as const)
      expect(new Set(clauseCatalogue.map((one) => one[key])).size).toBe(clauseCatalogue.length);
    expect(repeatedSentences(textsIn([clauseCatalogue, exitCatalogue, pilotTemplate]))).toEqual([]);
  });

  it('has the terms of the two laws and of card data by number', () => {
    const of = (area: string) => clauseCatalogue.filter((one) => one.area === area);
    expect(of('gdpr-28').map(({ id }) => id.at(-1))).toEqual(['t', ...'abcdefgh']);
    expect(of('ccpa')).toHaveLength(9);
    expect(of('pci-dss').map(({ source }) => /12\.8\.(\d)/.exec(source)?.[1])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  });

  it('has something for every area of a contract', () => {
    for (const { value } of CLAUSE_AREAS)
      expect(
        clauseCatalogue.some(({ area }) => area === value),
        value,
      ).toBe(true);
  });

  it('deals with every risk of the catalogue and names only what the catalogues have', () => {
    const ids = (key: 'risks' | 'requirements' | 'kpis') =>
      new Set(clauseCatalogue.flatMap((one) => one[key] ?? []));
    expect(riskCatalogue.map(({ id }) => id).filter((id) => !ids('risks').has(id))).toEqual([]);
    const within = (found: ReadonlySet<string>, known: readonly { readonly id: string }[]) =>
      [...found].filter((id) => !known.some((row) => row.id === id));
    expect(within(ids('risks'), riskCatalogue)).toEqual([]);
    expect(within(ids('requirements'), requirementCatalogue)).toEqual([]);
    expect(within(ids('kpis'), kpiCatalogue)).toEqual([]);
  });
});

describe('the exit plan and the pilot to begin with', () => {
  it('are well-formed, and each subject has a clause that makes it binding', () => {
    for (const one of exitCatalogue) expect(() => exitSubjectSchema.parse(one)).not.toThrow();
    expect(() => pilotTemplateSchema.parse(pilotTemplate)).not.toThrow();
    const clauses = new Set(clauseCatalogue.map(({ id }) => id));
    expect(exitCatalogue.filter(({ clause }) => !clauses.has(clause))).toEqual([]);
    expect(new Set(exitCatalogue.map(({ id }) => id)).size).toBe(exitCatalogue.length);
  });

  it('measure more than speed, with KPIs of the catalogue', () => {
    const known = new Set(kpiCatalogue.map(({ id }) => id));
    expect(pilotTemplate.measures.filter(({ kpi }) => kpi !== undefined && !known.has(kpi))).toEqual([]);
    expect(pilotTemplate.measures.filter(({ must }) => must).length).toBeGreaterThan(2);
  });
});
