import { NativeSelect } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { ACTION_SOURCES, type SourceRows } from '../../../../shared/domain/actions/action-source.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { actionColumns } from './action-columns.tsx';
import { ActionCounts } from './action-counts.tsx';
import styles from './actions.module.css';
import { ACTION_FILTERS, type ActionFilter } from './order-actions.ts';
import { useSteadyOrder } from './use-steady-order.ts';

interface ListViewProps {
  readonly asked: string | null;
  readonly today: string;
}

/** The register of actions, overdue ones first, by where they come from if one likes. */
export function ListView({ asked, today }: ListViewProps) {
  const [, navigate] = useLocation();
  const workbook = useWorkbook((w) => w);
  const [filter, setFilter] = useState<ActionFilter>('all');
  const columns = useColumns(workbook, today);
  const rows = useSteadyOrder(workbook.action, filter, today);
  return (
    <RegisterSplit
      table="action"
      columns={columns}
      rows={rows as unknown as readonly AnyRow[]}
      asked={asked}
      onClosed={() => navigate('/readiness/actions/list', { replace: true })}
      toolbar={
        <>
          <ActionCounts actions={workbook.action} today={today} />
          <NativeSelect
            size="xs"
            aria-label="Which actions"
            className={styles.filter ?? ''}
            data={ACTION_FILTERS.map(({ value, label }) => ({ value, label }))}
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value as ActionFilter)}
          />
        </>
      }
      emptyText={
        filter === 'all'
          ? 'Nothing to do yet. Look at what is proposed, or add an action of your own.'
          : 'No action is of this kind.'
      }
    />
  );
}

/** The columns are new only when a row that an action may come from has changed. */
function useColumns(workbook: SourceRows, today: string) {
  const sources = useRef<SourceRows>(workbook);
  if (ACTION_SOURCES.some(({ field }) => sources.current[field] !== workbook[field]))
    sources.current = workbook;
  const steady = sources.current;
  return useMemo(() => actionColumns(steady, today), [steady, today]);
}
