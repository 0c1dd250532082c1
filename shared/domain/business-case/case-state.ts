import { assessCase } from './assess-case.ts';
import type { CaseTables } from './plan-scenario.ts';

/** How far the business case is, in a few words. */
export function caseState(workbook: CaseTables): string {
  const { scenarios } = assessCase(workbook);
  const compared = scenarios.filter(({ isBaseline }) => !isBaseline);
  if (compared.length === 0) return scenarios.length === 0 ? 'No scenarios yet' : 'Only the home team so far';
  const known = compared.filter(({ figures }) => figures !== null);
  if (known.length < compared.length) return `${known.length} of ${compared.length} worked out`;
  const gains = known.filter(({ figures }) => (figures?.npv ?? 0) > 0).length;
  return gains === 0 ? 'None of the scenarios pays' : `${gains} of ${compared.length} pay off`;
}
