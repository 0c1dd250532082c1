import { ACTION_SOURCES, type ActionSourceTable } from '../../../../shared/domain/actions/action-source.ts';
import { isOpen, isOverdue } from '../../../../shared/domain/actions/count-actions.ts';
import type { Action } from '../../../../shared/model/tables/action.ts';

/** Which actions are shown: all, those of one source, those of none, or those that are overdue. */
export type ActionFilter = 'all' | 'overdue' | 'none' | ActionSourceTable;

export const ACTION_FILTERS: readonly { readonly value: ActionFilter; readonly label: string }[] = [
  { value: 'all', label: 'All actions' },
  { value: 'overdue', label: 'Overdue only' },
  ...ACTION_SOURCES.map(({ field, label }) => ({ value: field, label: `From: ${label.toLowerCase()}` })),
  { value: 'none', label: 'From no row' },
];

/** Whether an action is shown by a filter. */
export function isShown(action: Action, filter: ActionFilter, today: string): boolean {
  if (filter === 'all') return true;
  if (filter === 'overdue') return isOverdue(action, today);
  if (filter === 'none') return ACTION_SOURCES.every(({ field }) => action[field] === null);
  return action[filter] !== null;
}

/** Overdue ones first, then open ones, then those that ended; by day, and without a day last; then by position. */
export function orderActions(actions: readonly Action[], today: string): readonly Action[] {
  const rank = (action: Action) => (isOverdue(action, today) ? 0 : isOpen(action) ? 1 : 2);
  return actions.toSorted(
    (a, b) => rank(a) - rank(b) || (a.due ?? '9').localeCompare(b.due ?? '9') || a.position - b.position,
  );
}
