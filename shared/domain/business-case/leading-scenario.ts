import type { AssessedScenario, BusinessCase } from './case-result.ts';

/** The preferred scenario, otherwise the one that is worth most, otherwise the first; never the baseline. */
export function leadingScenario({ scenarios }: Pick<BusinessCase, 'scenarios'>): AssessedScenario | null {
  const others = scenarios.filter(({ isBaseline }) => !isBaseline);
  const [best] = others
    .filter(({ figures }) => figures !== null)
    .toSorted((a, b) => (b.figures?.npv ?? 0) - (a.figures?.npv ?? 0));
  return others.find(({ plan }) => plan.scenario.preferred) ?? best ?? others[0] ?? null;
}
