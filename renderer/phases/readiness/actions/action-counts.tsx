import { useMemo } from 'react';
import { countActions } from '../../../../shared/domain/actions/count-actions.ts';
import type { Rows } from '../../../../shared/model/tables.ts';
import { type Count, Counts } from '../../../ui/counts.tsx';

interface ActionCountsProps {
  readonly actions: Rows<'action'>;
  readonly today: string;
}

/** How the actions stand, in one line. */
export function ActionCounts({ actions, today }: ActionCountsProps) {
  const { open, overdue, unowned, done } = useMemo(
    () => countActions(Object.values(actions), today),
    [actions, today],
  );
  const counts: readonly Count[] = [
    { figure: open, words: 'open' },
    { figure: overdue, words: 'overdue', bad: overdue > 0 },
    ...(unowned > 0 ? [{ figure: unowned, words: 'without an owner' }] : []),
    ...(done > 0 ? [{ figure: done, words: 'done' }] : []),
  ];
  return <Counts counts={counts} />;
}
