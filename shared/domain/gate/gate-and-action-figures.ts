import type { Workbook } from '../../model/workbook.ts';
import { countActions } from '../actions/count-actions.ts';
import type { Figure, Figures } from '../figure.ts';
import { decidedAt } from './gate-decisions.ts';
import { type GateWithCriteria, suggestionAt } from './suggestion-at.ts';

const GATES = ['readiness', 'expectations', 'selection'] as const satisfies readonly GateWithCriteria[];

/**
 * The figures of the gates and of the actions by their keys: what is suggested and what was decided last, how many
 * criteria stop and how many are conditions, how many actions are open and how many of them are overdue.
 *
 * @param today `YYYY-MM-DD`; without it nothing is known to be overdue
 */
export function gateAndActionFigures(workbook: Workbook, today: string | null): Figures {
  const { open, overdue } = countActions(Object.values(workbook.action), today ?? '');
  const gates = GATES.flatMap((gate): readonly (readonly [string, Figure])[] => {
    const { suggested, findings } = suggestionAt(workbook, gate);
    const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
    return [
      [`gate.${gate}.suggested`, suggested],
      [`gate.${gate}.decided`, decidedAt(workbook, gate)],
      [`gate.${gate}.stops`, count('stop')],
      [`gate.${gate}.conditions`, count('condition')],
    ];
  });
  return {
    ...Object.fromEntries(gates),
    'actions.open': open,
    'actions.overdue': today === null ? null : overdue,
  };
}
