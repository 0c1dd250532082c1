import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import reach from '../../../../ui/reach.module.css';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { BarrierPlan } from './barrier-plan.tsx';
import styles from './barriers.module.css';

interface BarriersViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** What gets in the way of understanding, what people do about it, and what that brings: to be read, or as a register. */
export function BarriersView({ asked, path }: BarriersViewProps) {
  const [, navigate] = useLocation();
  const [mode, setMode] = useRemembered<'plan' | 'register'>('change.barriers', 'plan');
  const columns = useMemo(
    () =>
      fieldColumns(tableOf('barrier'), ['name', 'action', 'benefit', 'owner'], {
        name: { width: 320 },
        action: { width: 380 },
        benefit: { width: 380 },
      }),
    [],
  );
  const close = () => navigate(path, { replace: true });
  return (
    <div className={styles.view}>
      <SegmentedControl
        size="xs"
        aria-label="Show"
        className={styles.mode ?? ''}
        classNames={{ control: reach.around, input: reach.over }}
        value={mode}
        onChange={(value) => setMode(value === 'register' ? 'register' : 'plan')}
        data={[
          { value: 'plan', label: 'Plan' },
          { value: 'register', label: 'Register' },
        ]}
      />
      {mode === 'plan' ? (
        <BarrierPlan asked={asked} onClosed={close} />
      ) : (
        <RegisterSplit
          table="barrier"
          columns={columns}
          asked={asked}
          onClosed={close}
          emptyText="No barriers yet. The plan offers the three usual ones, or type the first."
        />
      )}
    </div>
  );
}
