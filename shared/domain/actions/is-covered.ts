import type { Action } from '../../model/tables/action.ts';
import type { Workbook } from '../../model/workbook.ts';
import { ACTION_SOURCES } from './action-source.ts';
import { isOpen } from './count-actions.ts';

/** Whether an open action is about each of the rows; false where there are none. */
export function isCovered(
  { action }: Pick<Workbook, 'action'>,
  rows: readonly { readonly table: string; readonly id: string }[],
): boolean {
  const open = Object.values(action).filter(isOpen);
  return rows.length > 0 && rows.every(({ table, id }) => open.some((one) => idIn(one, table) === id));
}

function idIn(action: Action, table: string): string | null {
  const source = ACTION_SOURCES.find(({ field }) => field === table);
  return source === undefined ? null : action[source.field];
}
