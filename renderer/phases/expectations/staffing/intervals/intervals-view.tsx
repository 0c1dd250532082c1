import { Button } from '@mantine/core';
import { IconClipboardText, IconUsersPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { useLocation } from 'wouter';
import { planAgents } from '../../../../../shared/commands/plan-agents.ts';
import { clockOf } from '../../../../../shared/domain/staffing/demand/open-intervals.ts';
import type { QueueStaffing } from '../../../../../shared/domain/staffing/staff-queues.ts';
import { staffingFindings } from '../../../../../shared/domain/staffing/staffing-findings.ts';
import { WEEKDAYS } from '../../../../../shared/model/expectation-lists.ts';
import type { AnyRow } from '../../../../../shared/model/table.ts';
import type { Workbook } from '../../../../../shared/model/workbook.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { Counts } from '../../../../ui/counts.tsx';
import { commit } from '../../../../workbook/store.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { Findings } from '../findings.tsx';
import { NoQueues } from '../no-queues.tsx';
import { QueueChoice } from '../queue-choice.tsx';
import styles from '../staffing.module.css';
import { number } from '../staffing-words.ts';
import { useChosenQueue } from '../use-staffing.ts';
import { intervalColumns } from './interval-columns.ts';
import { PasteDialog } from './paste-dialog.tsx';

interface IntervalsViewProps {
  readonly staffing: readonly QueueStaffing[];
  readonly asked: string | null;
  readonly path: string;
}

/** The own intervals of a queue: what arrives, and who is planned. */
export function IntervalsView({ staffing, asked, path }: IntervalsViewProps) {
  const [, navigate] = useLocation();
  const [chosen, choose] = useChosenQueue(staffing);
  const [pasting, setPasting] = useState(false);
  const columns = useMemo(() => intervalColumns(chosen), [chosen]);
  const table = useWorkbook((w) => w.interval_volume);
  // The rows themselves, not those that the last figures were worked out from: what is typed shows at once.
  const rows = useMemo(() => inOrder(table, chosen?.queue.id), [table, chosen?.queue.id]);
  const newRow = useMemo(() => (chosen ? { queue: chosen.queue.id } : false), [chosen]);
  if (!chosen) return <NoQueues />;
  const { queue, week } = chosen;
  const counted = rows.reduce((sum, row) => sum + Number(row.contacts ?? 0), 0);
  const plan = () => {
    if (!week) return;
    const needs = week.intervals.map(({ demand, agents }) => ({
      weekday: demand.weekday,
      starts: clockOf(demand.start),
      agents,
    }));
    const ids = needs.map(() => uuid());
    commit((workbook) => planAgents(workbook, queue.id, needs, ids)).catch(showRefusal);
  };
  return (
    <div className={styles.fills}>
      <div className={styles.bar}>
        <QueueChoice staffing={staffing} chosen={queue.id} onChoose={choose} />
        <Button
          size="xs"
          leftSection={<IconClipboardText size={16} aria-hidden />}
          onClick={() => setPasting(true)}
        >
          Paste from the phone system
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconUsersPlus size={16} aria-hidden />}
          disabled={!week}
          title="Puts the people needed into Planned agents of every interval; one step to undo"
          onClick={plan}
        >
          Plan as needed
        </Button>
        {rows.length > 0 && (
          <Counts
            counts={[
              { figure: rows.length, words: 'intervals' },
              ...(counted > 0 ? [{ figure: number(counted), words: 'contacts in a usual week' }] : []),
            ]}
          />
        )}
      </div>
      {queue.day_curve !== 'own' && rows.some(({ contacts }) => contacts !== null) && (
        <p className={styles.quiet}>
          The queue counts on a curve, not on the contacts of these intervals. Choose “Own intervals” at the
          queue to change that.
        </p>
      )}
      <Findings findings={staffingFindings(chosen).filter(({ at }) => at === 'intervals')} here="intervals" />
      <RegisterSplit
        key={queue.id}
        table="interval_volume"
        id={`interval_volume.${queue.id}`}
        label={`Intervals of ${queue.name}`}
        columns={columns}
        rows={rows}
        newRow={newRow}
        asked={asked}
        onClosed={() => navigate(path, { replace: true })}
        emptyText="No own intervals yet. Paste counts from the phone system, or plan agents as needed."
      />
      {pasting && <PasteDialog queue={queue} onClose={() => setPasting(false)} />}
    </div>
  );
}

/** By day and time, so that a week reads from its beginning to its end. */
function inOrder(table: Workbook['interval_volume'], queue: string | undefined): readonly AnyRow[] {
  const order = new Map(WEEKDAYS.map(({ value }, index) => [value, index]));
  const rows = Object.values(table)
    .filter((row) => row.queue === queue)
    .sort(
      (a, b) => (order.get(a.weekday) ?? 0) - (order.get(b.weekday) ?? 0) || a.starts.localeCompare(b.starts),
    );
  return rows as unknown as readonly AnyRow[];
}
