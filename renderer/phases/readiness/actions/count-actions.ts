import type { Action } from '../../../../shared/model/tables/action.ts';

export interface ActionCount {
  /** Neither done nor dropped. */
  readonly open: number;
  /** Open, and its day has passed. */
  readonly overdue: number;
  readonly unowned: number;
  readonly done: number;
}

/** Whether there is still something to do, and its day has passed. */
export function isOverdue({ status, due }: Pick<Action, 'status' | 'due'>, today: string): boolean {
  return isOpen({ status }) && due !== null && due < today;
}

export function isOpen({ status }: Pick<Action, 'status'>): boolean {
  return status !== 'done' && status !== 'dropped';
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

/** The calendar day at this computer. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
