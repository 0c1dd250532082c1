import { useMemo } from 'react';
import { countActions } from '../../../../shared/domain/actions/count-actions.ts';
import type { Rows } from '../../../../shared/model/tables.ts';
import styles from './actions.module.css';

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
  return (
    <p className={styles.counts}>
      <span>
        <strong>{open}</strong> open
      </span>
      <span data-bad={overdue > 0 || undefined}>
        <strong>{overdue}</strong> overdue
      </span>
      {unowned > 0 && (
        <span>
          <strong>{unowned}</strong> without an owner
        </span>
      )}
      {done > 0 && (
        <span>
          <strong>{done}</strong> done
        </span>
      )}
    </p>
  );
}
