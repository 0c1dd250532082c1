import { simulateCase } from '../../shared/domain/business-case/simulate-case.ts';
import type { Workbook } from '../../shared/model/workbook.ts';
import type { EngineCalls } from './engine-calls.ts';

/** Drawn cases of a scenario of the workbook as it is at the moment of the call; null while it has no result. */
export function caseCalls(workbook: () => Workbook): Pick<EngineCalls, 'caseSimulate'> {
  return { caseSimulate: ({ scenario, runs, seed }) => simulateCase(workbook(), scenario, { runs, seed }) };
}
