import type { Figure, Figures } from '../figure.ts';
import { assessCase } from './assess-case.ts';
import type { CaseTables } from './plan-scenario.ts';

/**
 * The figures of the business case by their keys, one set for each scenario: amounts in the workbook's currency, shares
 * 0-1, paybacks in years, the gap in percentage points; null where it cannot be said.
 */
export function businessCaseFigures(workbook: CaseTables): Figures {
  const figures: Record<string, Figure> = {};
  for (const { plan, isBaseline, perContact, perResolved, runRate, oneTime, figures: own } of assessCase(
    workbook,
  ).scenarios) {
    const key = `case.${plan.scenario.id}`;
    figures[`${key}.runRate`] = runRate;
    figures[`${key}.costPerContact`] = perContact;
    figures[`${key}.costPerResolved`] = perResolved;
    if (isBaseline) continue;
    figures[`${key}.oneTime`] = oneTime;
    figures[`${key}.npv`] = own?.npv ?? null;
    figures[`${key}.irr`] = own?.irr.rate01 ?? null;
    figures[`${key}.payback`] = own?.payback ?? null;
    figures[`${key}.discountedPayback`] = own?.discountedPayback ?? null;
    figures[`${key}.roi`] = own?.roi ?? null;
    figures[`${key}.tcoSaving`] = own?.runRateSaving01 ?? null;
    figures[`${key}.headlineSaving`] = own?.headlineSaving01 ?? null;
    figures[`${key}.termSaving`] = own?.termSaving01 ?? null;
    figures[`${key}.falseSavingsGap`] = own?.gapPoints ?? null;
    figures[`${key}.breakEven`] = own?.breakEven ?? null;
    figures[`${key}.breakEvenTerm`] = own?.breakEvenTerm ?? null;
    figures[`${key}.hiddenShare`] = own?.hiddenShare01 ?? null;
  }
  return figures;
}
