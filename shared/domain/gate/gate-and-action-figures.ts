import type { Workbook } from '../../model/workbook.ts';
import { countActions } from '../actions/count-actions.ts';
import type { Figures } from '../figure.ts';
import { decidedAt } from './gate-decisions.ts';
import { suggestGate } from './suggest-gate.ts';

/**
 * The figures of the first gate and of the actions by their keys: what is suggested and what was decided last, how
 * many criteria stop and how many are conditions, how many actions are open and how many of them are overdue.
 *
 * @param today `YYYY-MM-DD`; without it nothing is known to be overdue
 */
export function gateAndActionFigures(workbook: Workbook, today: string | null): Figures {
  const { suggested, findings } = suggestGate(workbook);
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  const { open, overdue } = countActions(Object.values(workbook.action), today ?? '');
  return {
    'gate.readiness.suggested': suggested,
    'gate.readiness.decided': decidedAt(workbook, 'readiness'),
    'gate.readiness.stops': count('stop'),
    'gate.readiness.conditions': count('condition'),
    'actions.open': open,
    'actions.overdue': today === null ? null : overdue,
  };
}
