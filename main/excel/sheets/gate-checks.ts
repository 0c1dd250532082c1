import { gateAndActionFigures } from '../../../shared/domain/gate/gate-and-action-figures.ts';
import type { GateOutcome } from '../../../shared/model/readiness-lists.ts';
import type { Book } from '../book.ts';
import type { Check } from './check.ts';
import { outcomeShown } from './gate-parts.ts';

/** The headline figures of the gate and of the actions. */
export function gateChecks({ workbook, about }: Book): readonly Check[] {
  const figures = gateAndActionFigures(workbook, about.at.slice(0, 10));
  const count = (label: string, key: string, formula: string): Check => ({
    label,
    app: Number(figures[key]),
    formula,
    format: 'General',
  });
  return [
    {
      label: 'Gate: suggestion',
      app: outcomeShown(figures['gate.readiness.suggested'] as GateOutcome),
      formula: 'gate_Suggested',
      format: 'General',
    },
    count('Gate: criteria that stop', 'gate.readiness.stops', 'gate_Stops'),
    count('Gate: criteria that are a condition', 'gate.readiness.conditions', 'gate_Conditions'),
    {
      label: 'Gate 2: suggestion',
      app: outcomeShown(figures['gate.expectations.suggested'] as GateOutcome),
      formula: 'gate_two_Suggested',
      format: 'General',
    },
    count('Gate 2: criteria that stop', 'gate.expectations.stops', 'gate_two_Stops'),
    count('Gate 2: criteria that are a condition', 'gate.expectations.conditions', 'gate_two_Conditions'),
    {
      label: 'Gate 3: suggestion',
      app: outcomeShown(figures['gate.selection.suggested'] as GateOutcome),
      formula: 'gate_three_Suggested',
      format: 'General',
    },
    count('Gate 3: criteria that stop', 'gate.selection.stops', 'gate_three_Stops'),
    count('Gate 3: criteria that are a condition', 'gate.selection.conditions', 'gate_three_Conditions'),
    count('Actions open', 'actions.open', 'COUNTIF(act_Status,"Open")+COUNTIF(act_Status,"In progress")'),
    count('Actions overdue', 'actions.overdue', 'COUNTIF(act_Overdue,"▲*")'),
  ];
}
