import type { Workbook } from '../../model/workbook.ts';
import type { Figures } from '../figure.ts';
import { knockOuts, rfpRequirements } from './knock-outs.ts';
import { securityCoverage } from './security-coverage.ts';

/**
 * The figures of security, privacy and compliance by their keys: counts of requirements.
 *
 * @param today `YYYY-MM-DD`; without it nothing is known to have run out, and `unmet` is unknown
 */
export function securityFigures(workbook: Workbook, today: string | null): Figures {
  const { applying, open, unmet, unowned, families } = securityCoverage(workbook, today ?? '0001-01-01');
  return {
    'security.requirements': applying,
    'security.open': open,
    'security.unowned': unowned.length,
    'security.unmet': today === null ? null : unmet,
    'security.knock-outs': knockOuts(workbook).length,
    'security.rfp': rfpRequirements(workbook).length,
    'security.families.missing': families.filter(({ missing }) => missing).length,
  };
}
