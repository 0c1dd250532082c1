import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { enterMonths } from '../../../../../shared/commands/credit/enter-months.ts';
import { monthAfter, monthOf } from '../../../../../shared/domain/credit/month-key.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import { DataGrid } from '../../../../ui/grid/data-grid.tsx';
import type { GridEdit } from '../../../../ui/grid/grid-edit.ts';
import { today } from '../../../../ui/today.ts';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { monthName } from '../month-words.ts';
import styles from './history.module.css';
import { entriesOf, historySheet } from './history-table.ts';
import { useHistoryKpis } from './use-history-kpis.ts';

/** The months of the service levels as a sheet to type and paste into. Every act is one change of the workbook. */
export function HistoryView() {
  const workbook = useWorkbook((w) => w);
  const kpi_month = useWorkbook((w) => w.kpi_month);
  const kpis = useHistoryKpis();
  const [more, setMore] = useState({ before: 0, after: 0 });
  const lastMonth = monthAfter(monthOf(today()), -1);
  const sheet = useMemo(
    () => historySheet(kpis, kpi_month, lastMonth, more),
    [kpis, kpi_month, lastMonth, more],
  );
  const onEdit = useCallback(
    async (edit: GridEdit) => {
      await commit((now) => enterMonths(now, entriesOf(edit, kpis), edit.title));
      return [];
    },
    [kpis],
  );
  const onRemove = useCallback(
    (months: readonly string[]) =>
      commit((now) => {
        const cleared = Object.values(now.kpi_month).flatMap((row) =>
          row.month !== null && months.includes(monthOf(row.month))
            ? [{ kpi: row.kpi, month: monthOf(row.month), value: null, excused: false, reason: '' }]
            : [],
        );
        const [first = ''] = months;
        const what = months.length === 1 ? monthName(first) : `${months.length} months`;
        return enterMonths(now, cleared, `Delete the figures of ${what}`);
      }),
    [],
  );
  if (kpis.length === 0)
    return (
      <EmptyCard
        label="No service levels yet"
        actions={
          <Button component={Link} href="/expectations/kpis/kpis">
            Open the KPIs
          </Button>
        }
      >
        The history holds a column for every critical service level. Make a KPI one under “In the contract”,
        and its months can be typed or pasted here.
      </EmptyCard>
    );
  return (
    <div className={styles.view}>
      <DataGrid
        id="kpi-months"
        label="History of the service levels"
        table={sheet.table}
        workbook={workbook}
        rows={sheet.rows}
        columns={sheet.columns}
        onEdit={onEdit}
        onRemove={onRemove}
        onProblem={showRefusal}
        emptyText="No months yet."
        toolbar={
          <>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconArrowUp size={14} aria-hidden />}
              onClick={() => setMore({ ...more, before: more.before + 1 })}
            >
              Show an earlier month
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconArrowDown size={14} aria-hidden />}
              onClick={() => setMore({ ...more, after: more.after + 1 })}
            >
              Show a later month
            </Button>
          </>
        }
      />
    </div>
  );
}
