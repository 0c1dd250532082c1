import type { Workbook } from '../../model/workbook.ts';
import type { Figure, Figures } from '../figure.ts';
import { contractStanding } from './contract-standing.ts';
import { exitStanding } from './exit-standing.ts';
import { assessPilots } from './pilot-standing.ts';

/**
 * The figures of the contract by their keys: counts of clauses, the share of the exit plan that is written (0 to 1), what
 * leaving costs, and of each pilot what its measures say (`passed`, `failed` or `open`).
 *
 * @param today `YYYY-MM-DD`; without it no test is too old
 */
export function contractFigures(workbook: Workbook, today: string | null): Figures {
  const contract = contractStanding(workbook, today);
  const exit = exitStanding(workbook, today);
  const figures: Record<string, Figure> = {
    'contract.clauses': contract.applying,
    'contract.agreed': contract.agreed,
    'contract.musts': contract.musts,
    'contract.musts-open': contract.mustsOpen.length,
    'contract.refused': contract.refused.length,
    'contract.refused.musts': contract.mustsRefused.length,
    'contract.legal-stops': contract.legalStops.length,
    'contract.blocking': contract.blocking.length,
    'exit.parts': exit.items.length,
    'exit.complete': exit.complete01,
    'exit.agreed': exit.agreed,
    'exit.tested': today === null ? null : exit.tested,
    'exit.cost': exit.cost,
  };
  for (const { pilot, verdict, measures } of assessPilots(workbook, today)) {
    figures[`pilot.${pilot.id}.passed`] = verdict;
    figures[`pilot.${pilot.id}.met`] = measures.filter(({ state }) => state === 'met').length;
  }
  return figures;
}
