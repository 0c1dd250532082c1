import { useMemo, useState } from 'react';
import type { Action } from '../../../../shared/model/tables/action.ts';
import type { Rows } from '../../../../shared/model/tables.ts';
import { type ActionFilter, isShown, orderActions } from './order-actions.ts';

interface Taken {
  readonly filter: ActionFilter;
  readonly today: string;
  readonly ids: readonly string[];
}

/**
 * The actions that a filter shows, the pressing ones first. The order is taken once and kept while the page is open, so
 * that a row does not run away while it is edited; new rows come last.
 */
export function useSteadyOrder(
  actions: Rows<'action'>,
  filter: ActionFilter,
  today: string,
): readonly Action[] {
  const [taken, setTaken] = useState<Taken>(() => take(actions, filter, today));
  const stale = taken.filter !== filter || taken.today !== today;
  const order = stale ? take(actions, filter, today) : taken;
  if (stale) setTaken(order);
  const [seen] = useState(() => new Set(Object.keys(actions)));
  return useMemo(() => {
    const kept = order.ids.flatMap((id) => actions[id] ?? []);
    const known = new Set(order.ids);
    const added = Object.values(actions)
      .filter((action) => !known.has(action.id) && (!seen.has(action.id) || isShown(action, filter, today)))
      .sort((a, b) => a.position - b.position);
    return [...kept, ...added];
  }, [order, actions, seen, filter, today]);
}

function take(actions: Rows<'action'>, filter: ActionFilter, today: string): Taken {
  const shown = Object.values(actions).filter((action) => isShown(action, filter, today));
  return { filter, today, ids: orderActions(shown, today).map(({ id }) => id) };
}
