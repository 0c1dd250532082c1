import type { GateRow } from '../../../../shared/domain/gate/gate-figures.ts';
import type { GateStep } from '../../../../shared/domain/gate/gate-finding.ts';
import { rowPath } from '../../../registers/row-path.ts';

/** Where somebody goes to change what was found, with the step's name. */
export const GATE_PLACES: Readonly<Record<GateStep, { readonly path: string; readonly name: string }>> = {
  results: { path: '/readiness/results', name: 'Results' },
  checklist: { path: '/readiness/checklist', name: 'Checklist' },
  change: { path: '/readiness/change/map', name: 'People and change' },
  risks: { path: '/readiness/risks/map', name: 'Risks' },
  'touchpoint-map': { path: '/readiness/touchpoint-map', name: 'Touchpoint map' },
  'process-audit': { path: '/readiness/process-audit', name: 'Process audit' },
  drivers: { path: '/readiness/drivers', name: 'Drivers and benefits' },
  options: { path: '/readiness/drivers/options', name: 'Options' },
  'hidden-costs': { path: '/readiness/risks/hidden-costs', name: 'Hidden costs' },
};

/** The page of a row that a finding is about; a dimension's figures stand among the results. */
export function gateRowPath({ table, id }: GateRow): string {
  return table === 'dimension' ? GATE_PLACES.results.path : (rowPath(table, id) ?? GATE_PLACES.results.path);
}
