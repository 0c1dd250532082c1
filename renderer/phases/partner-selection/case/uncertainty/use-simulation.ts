import { useCallback } from 'react';
import type { SimulatedCase } from '../../../../../shared/domain/business-case/simulate-case.ts';
import { call } from '../../../../workbook/client.ts';
import { type Asked, useAsked } from '../../../../workbook/use-asked.ts';
import { useCaseTables } from '../use-case.ts';

export interface SimulationOrder {
  readonly scenario: string;
  readonly runs: number;
  readonly seed: number;
}

/** Drawn cases from the engine; null until those that were ordered are there. */
export function useSimulation({ scenario, runs, seed }: SimulationOrder): Asked<SimulatedCase> {
  const ask = useCallback(() => call('case.simulate', { scenario, runs, seed }), [scenario, runs, seed]);
  const { value, failed } = useAsked(ask, [useCaseTables()]);
  const isOrdered =
    value !== null && value.scenario === scenario && value.runs === runs && value.seed === seed;
  return { value: isOrdered ? value : null, failed };
}
