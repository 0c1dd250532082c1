import { isOpen, isOverdue } from '../../../../shared/domain/actions/count-actions.ts';
import { groupBy } from '../../../../shared/lib/group-by.ts';
import type { Action } from '../../../../shared/model/tables/action.ts';
import type { Workbook } from '../../../../shared/model/workbook.ts';
import { orderActions } from './order-actions.ts';

/** What one person, or nobody yet, has to do. */
export interface PersonsActions {
  /** Null for actions that nobody owns. */
  readonly id: string | null;
  readonly name: string;
  readonly role: string;
  /** Overdue ones first. */
  readonly open: readonly Action[];
  readonly overdue: number;
}

/** Open actions by their owner: who has most overdue first, then who has most open; what nobody owns comes last. */
export function actionsByPerson(
  { action, person }: Pick<Workbook, 'action' | 'person'>,
  today: string,
): readonly PersonsActions[] {
  const groups = groupBy(Object.values(action).filter(isOpen), ({ owner }) => owner);
  return [...groups]
    .map(([id, list]): PersonsActions => {
      const owner = id === null ? undefined : person[id];
      return {
        id,
        name: owner?.name ?? 'Nobody yet',
        role: owner?.role ?? '',
        open: orderActions(list, today),
        overdue: list.filter((one) => isOverdue(one, today)).length,
      };
    })
    .sort(
      (a, b) =>
        Number(a.id === null) - Number(b.id === null) ||
        b.overdue - a.overdue ||
        b.open.length - a.open.length ||
        a.name.localeCompare(b.name),
    );
}
