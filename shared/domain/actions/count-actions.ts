import type { Action } from '../../model/tables/action.ts';

export interface ActionCount {
  /** Neither done nor dropped. */
  readonly open: number;
  /** Open, and its day has passed. */
  readonly overdue: number;
  readonly unowned: number;
  readonly done: number;
}

/** Whether there is still something to do. */
export function isOpen({ status }: Pick<Action, 'status'>): boolean {
  return status !== 'done' && status !== 'dropped';
}

/**
 * Whether there is still something to do, and its day has passed. On its day an action is not overdue yet.
 *
 * @param today `YYYY-MM-DD`
 */
export function isOverdue({ status, due }: Pick<Action, 'status' | 'due'>, today: string): boolean {
  return isOpen({ status }) && due !== null && due < today;
}

/** How the actions stand on a day, given as `YYYY-MM-DD`. */
export function countActions(actions: readonly Action[], today: string): ActionCount {
  const open = actions.filter(isOpen);
  return {
    open: open.length,
    overdue: open.filter((action) => isOverdue(action, today)).length,
    unowned: open.filter(({ owner }) => owner === null).length,
    done: actions.filter(({ status }) => status === 'done').length,
  };
}
