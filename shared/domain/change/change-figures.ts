import type { Workbook } from '../../model/workbook.ts';
import type { Figures } from '../figure.ts';
import { buyInGate } from './buy-in-gate.ts';
import { buyInIndex } from './buy-in-index.ts';
import { roleTotals } from './role-totals.ts';

/**
 * The figures of the change plan by their keys: the buy-in index now and at the start (0-100), what it suggests for
 * the gate, how many roles have open points and how many people have no path. Null means unknown.
 */
export function changeFigures({
  stakeholder,
  role_transition,
}: Pick<Workbook, 'stakeholder' | 'role_transition'>): Figures {
  const groups = Object.values(stakeholder);
  const { index, passed } = buyInGate(groups);
  const { open, withoutPath } = roleTotals(Object.values(role_transition));
  return {
    'buyin.index': index,
    'buyin.start': buyInIndex(groups, 'start'),
    'buyin.gate': passed,
    'change.roles.open': open,
    'change.people.without-path': withoutPath,
  };
}
