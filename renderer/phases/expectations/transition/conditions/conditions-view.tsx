import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { inTransitionOrder } from '../../../../../shared/domain/transition/in-transition-order.ts';
import { CHECK_KINDS } from '../../../../../shared/model/expectation-lists.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import type { TransitionCheck } from '../../../../../shared/model/tables/transition-check.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { Counts } from '../../../../ui/counts.tsx';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from '../transition.module.css';
import { CheckResult } from './check-result.tsx';
import { conditionColumns, stateCounts } from './condition-columns.tsx';
import { isCheckLate } from './is-check-late.ts';

type Shown = 'all' | TransitionCheck['kind'];

interface ConditionsViewProps {
  readonly today: string;
  readonly asked: string | null;
  readonly path: string;
}

/** All conditions of the hand-over in one grid. */
export function ConditionsView({ today, asked, path }: ConditionsViewProps) {
  const [, navigate] = useLocation();
  const [kind, setKind] = useRemembered<Shown>('transition.conditions', 'all');
  const stored = useWorkbook((w) => w.transition_check);
  const columns = useMemo(() => conditionColumns(today), [today]);
  const askedKind = asked === null ? undefined : stored[asked]?.kind;
  const shown = askedKind !== undefined && kind !== 'all' ? askedKind : kind;
  const checks = useMemo(
    () => inTransitionOrder(stored).filter((row) => shown === 'all' || row.kind === shown),
    [stored, shown],
  );
  const newRow = useMemo(() => (shown === 'all' ? {} : { kind: shown }), [shown]);
  const late = checks.filter((row) => isCheckLate(row, today)).length;
  return (
    <RegisterSplit
      table="transition_check"
      columns={columns}
      rows={checks as unknown as readonly AnyRow[]}
      newRow={newRow}
      asked={asked}
      onClosed={() => navigate(path, { replace: true })}
      toolbar={
        <span className={styles.tools}>
          <SegmentedControl
            size="xs"
            aria-label="Which conditions"
            data={[
              { value: 'all', label: 'All' },
              ...CHECK_KINDS.map(({ value, label }) => ({ value, label })),
            ]}
            value={shown}
            onChange={(value) => setKind(value as Shown)}
          />
          {checks.length > 0 && (
            <Counts
              counts={[
                ...stateCounts(checks),
                ...(late > 0 ? [{ figure: late, words: 'overdue', bad: true }] : []),
              ]}
            />
          )}
        </span>
      }
      extra={(id) => {
        const check = stored[id];
        return check && <CheckResult key={id} check={check} />;
      }}
      emptyText="No conditions yet. Take over the usual ones from the list, or write your own: each has to be so plain that two people judge it alike."
    />
  );
}
