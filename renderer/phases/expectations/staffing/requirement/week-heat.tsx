import { Table } from '@mantine/core';
import { type KeyboardEvent, useMemo } from 'react';
import { clockOf } from '../../../../../shared/domain/staffing/demand/open-intervals.ts';
import type { IntervalNeed, WeekNeed } from '../../../../../shared/domain/staffing/staff-intervals.ts';
import { WEEKDAYS } from '../../../../../shared/model/expectation-lists.ts';
import type { Queue } from '../../../../../shared/model/tables/queue.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { dayName, intervalKey, timeSpan } from '../staffing-words.ts';
import styles from './week-heat.module.css';

interface WeekHeatProps {
  readonly queue: Queue;
  readonly week: WeekNeed;
  /** Shown under other assumptions than the queue's own. */
  readonly supposed: boolean;
  readonly current: string | null;
  readonly onPick: (key: string) => void;
}

/** The week as days by times with the people needed in each interval; arrow keys go from one to the next. */
export function WeekHeat({ queue, week, supposed, current, onPick }: WeekHeatProps) {
  const { days, starts, byKey } = useMemo(() => laidOut(week.intervals), [week]);
  const most = week.busiest?.agents ?? 0;
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const next = neighbour(days, starts, byKey, current, event.key);
    if (next === null) return;
    event.preventDefault();
    onPick(next);
    const cell = event.currentTarget.querySelector(`[data-interval="${CSS.escape(next)}"]`);
    if (cell instanceof HTMLElement) cell.focus();
  };
  const cellOf = (weekday: string, start: number) => byKey.get(`${weekday} ${start}`);
  return (
    <ChartFrame
      title={findingOf(queue, week, supposed)}
      subtitle="People who have to be available in each interval. Arrow keys go from one to the next. A corner marks intervals with fewer planned than needed."
      picture={
        <ScrollRegion className={styles.scroll} label={`Week of ${queue.name}`}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons within */}
          <div
            className={styles.grid}
            style={{ gridTemplateColumns: `84px repeat(${starts.length}, minmax(24px, 1fr))` }}
            onKeyDown={move}
          >
            <span />
            {starts.map((start) => (
              <span key={start} className={styles.time}>
                {start % 60 === 0 ? clockOf(start).slice(0, 2) : ''}
              </span>
            ))}
            {days.map((weekday) => [
              <span key={weekday} className={styles.day}>
                {dayName(weekday)}
              </span>,
              ...starts.map((start) => {
                const need = cellOf(weekday, start);
                if (!need) return <span key={`${weekday} ${start}`} className={styles.closed} />;
                const key = intervalKey(need.demand);
                return (
                  <button
                    key={key}
                    type="button"
                    className={styles.cell}
                    data-interval={key}
                    data-step={stepOf(need.agents, most)}
                    data-short={need.plan?.short || undefined}
                    aria-current={key === current || undefined}
                    aria-label={`${dayName(weekday)} ${timeSpan(need.demand)}: ${need.agents} needed${need.plan ? `, ${need.plan.planned} planned` : ''}`}
                    tabIndex={key === current ? 0 : -1}
                    onClick={() => onPick(key)}
                  >
                    {need.agents}
                  </button>
                );
              }),
            ])}
          </div>
        </ScrollRegion>
      }
      table={
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>From</Table.Th>
              {days.map((day) => (
                <Table.Th key={day} ta="right">
                  {dayName(day)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {starts.map((start) => (
              <Table.Tr key={start}>
                <Table.Th scope="row">{clockOf(start)}</Table.Th>
                {days.map((day) => (
                  <Table.Td key={day} ta="right">
                    {cellOf(day, start)?.agents ?? ''}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      }
    />
  );
}

function laidOut(intervals: readonly IntervalNeed[]) {
  const open = new Set(intervals.map(({ demand }) => demand.weekday));
  return {
    days: WEEKDAYS.map(({ value }) => value).filter((day) => open.has(day)),
    starts: [...new Set(intervals.map(({ demand }) => demand.start))].sort((a, b) => a - b),
    byKey: new Map(intervals.map((one) => [intervalKey(one.demand), one])),
  };
}

const ARROWS: Readonly<Record<string, { readonly down: number; readonly right: number }>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

/** The interval that an arrow key leads to; closed ones are stepped over. */
function neighbour(
  days: readonly string[],
  starts: readonly number[],
  byKey: ReadonlyMap<string, IntervalNeed>,
  from: string | null,
  key: string,
): string | null {
  const [day = '', start = ''] = (from ?? '').split(' ');
  const step = ARROWS[key];
  if (!step) return null;
  const { down, right } = step;
  let row = days.indexOf(day) + down;
  let column = starts.indexOf(Number(start)) + right;
  for (; days[row] !== undefined && starts[column] !== undefined; row += down, column += right) {
    const next = `${days[row]} ${starts[column]}`;
    if (byKey.has(next)) return next;
  }
  return null;
}

/** Seven shades from nobody to the busiest interval. */
function stepOf(agents: number, most: number): number {
  return agents === 0 || most === 0 ? 0 : Math.max(1, Math.ceil((agents / most) * 6));
}

function findingOf(queue: Queue, week: WeekNeed, supposed: boolean): string {
  const { busiest } = week;
  const what = supposed ? `${queue.name} would need` : `${queue.name} needs`;
  if (!busiest) return `${what} nobody: nothing arrives`;
  const { weekday, start } = busiest.demand;
  return `${what} most people on ${dayName(weekday)} from ${clockOf(start)}: ${busiest.agents} at once`;
}
