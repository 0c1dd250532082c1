import { useMemo } from 'react';
import { useLocation } from 'wouter';
import {
  lackLabel,
  minutesToRestore,
  ROLLBACK_TEST_DAYS,
  rollbackLacks,
} from '../../../../shared/domain/transition/rollback-lacks.ts';
import type { AnyRow } from '../../../../shared/model/table.ts';
import { type RollbackPlan, rollbackPlan } from '../../../../shared/model/tables/rollback-plan.ts';
import { RegisterSplit } from '../../../registers/register-split.tsx';
import { Counts } from '../../../ui/counts.tsx';
import { formatDay } from '../../../ui/format-day.ts';
import { fieldColumns } from '../../../ui/grid/field-columns.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';
import { ToneBadge } from '../../../ui/tone-badge.tsx';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import styles from './transition.module.css';
import { useTransition } from './use-transition.ts';

interface RollbackViewProps {
  readonly asked: string | null;
  readonly path: string;
}

/** How work comes back, and what every way back lacks before anybody can rely on it. */
export function RollbackView({ asked, path }: RollbackViewProps) {
  const [, navigate] = useLocation();
  const stored = useWorkbook((w) => w.rollback_plan);
  const { goLive } = useTransition();
  const columns = useMemo(() => rollbackColumns(goLive.counts), [goLive.counts]);
  const plans = Object.values(stored);
  const sound = plans.filter((plan) => rollbackLacks(plan, goLive.counts).length === 0).length;
  return (
    <RegisterSplit
      table="rollback_plan"
      columns={columns}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        plans.length > 0 && (
          <Counts
            counts={[
              { figure: `${sound} of ${plans.length}`, words: 'can be relied on', bad: sound < plans.length },
            ]}
          />
        )
      }
      extra={(id) => {
        const plan = stored[id];
        return plan && <RollbackResult plan={plan} goLive={goLive.counts} />;
      }}
      emptyText="No rollback plan yet. Take one over from the list: what sets it off, who decides, how long it takes."
    />
  );
}

function rollbackColumns(goLive: string | null): readonly GridColumn[] {
  const [name, ...rest] = fieldColumns(rollbackPlan, [
    'name',
    'stage',
    'trigger',
    'decided_by',
    'deputy',
    'decide_minutes',
    'restore_minutes',
    'tested_on',
    'capacity',
    'steps',
    'result',
  ]);
  if (!name) throw new Error('A rollback plan has no fields.');
  const lacks = (row: AnyRow) => rollbackLacks(row as unknown as RollbackPlan, goLive).map(lackLabel);
  return [
    name,
    {
      key: 'lacks',
      header: 'Lacks',
      help: `Trigger, the person who decides, both times, and a test no more than ${ROLLBACK_TEST_DAYS} days before going live.`,
      width: 210,
      value: (row) => lacks(row).join(', ') || 'nothing',
      text: (row) => lacks(row).join(', ') || 'nothing',
      tone: (row) => (lacks(row).length === 0 ? 'good' : 'attention'),
    },
    ...rest,
  ];
}

function RollbackResult({ plan, goLive }: { readonly plan: RollbackPlan; readonly goLive: string | null }) {
  const lacks = rollbackLacks(plan, goLive);
  const minutes = minutesToRestore(plan);
  return (
    <section aria-label="Result" className={styles.result}>
      <ToneBadge tone={lacks.length === 0 ? 'good' : 'attention'}>
        {lacks.length === 0 ? 'Can be relied on' : `Lacks: ${lacks.map(lackLabel).join(', ')}`}
      </ToneBadge>
      {minutes !== null && (
        <p className={styles.quiet}>
          From the trigger until the home team answers again: {durationWords(minutes)}.
        </p>
      )}
      {lacks.includes('old-test') && plan.tested_on !== null && goLive !== null && (
        <p className={styles.attention}>
          Tried out on {formatDay(plan.tested_on)}, more than {ROLLBACK_TEST_DAYS} days before going live on{' '}
          {formatDay(goLive)}. Systems and people will have changed: try it out again.
        </p>
      )}
      {plan.deputy === null && plan.decided_by !== null && (
        <p className={styles.quiet}>There is no deputy: who decides at night and in holidays?</p>
      )}
    </section>
  );
}

/** Minutes in the largest units that read well. */
function durationWords(minutes: number): string {
  if (minutes < 90) return `${minutes} minutes`;
  const hours = minutes / 60;
  return hours < 48 ? `${Math.round(hours * 10) / 10} hours` : `${Math.round((hours / 24) * 10) / 10} days`;
}
