import { Table } from '@mantine/core';
import { clockOf } from '../../../../../shared/domain/staffing/demand/open-intervals.ts';
import type { IntervalNeed, WeekNeed } from '../../../../../shared/domain/staffing/staff-intervals.ts';
import type { Weekday } from '../../../../../shared/model/expectation-lists.ts';
import type { Queue } from '../../../../../shared/model/tables/queue.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { dayName, decimal, percent, timeSpan } from '../staffing-words.ts';
import styles from './day-chart.module.css';

interface DayChartProps {
  readonly queue: Queue;
  readonly week: WeekNeed;
  readonly weekday: Weekday;
}

const HEIGHT = 132;

/** One day: people needed and on the schedule in each interval, and those who are planned. */
export function DayChart({ queue, week, weekday }: DayChartProps) {
  const day = week.intervals.filter(({ demand }) => demand.weekday === weekday);
  const most = Math.max(
    1,
    ...week.intervals.map(({ scheduled, plan }) => Math.max(scheduled, plan?.planned ?? 0)),
  );
  const planned = day.some(({ plan }) => plan !== null);
  return (
    <ChartFrame
      title={findingOf(day, weekday)}
      subtitle={
        <span className={styles.legend}>
          <span className={styles.key} data-kind="needed" aria-hidden /> available
          <span className={styles.key} data-kind="scheduled" aria-hidden /> on the schedule, shrinkage
          included
          {planned && (
            <>
              <span className={styles.key} data-kind="planned" aria-hidden /> planned to be available
            </>
          )}
        </span>
      }
      picture={
        <div className={styles.chart} aria-hidden>
          <span className={styles.most}>{most}</span>
          <div className={styles.bars} style={{ height: HEIGHT }}>
            {day.map(({ demand, agents, scheduled, plan }) => (
              <div key={demand.start} className={styles.slot} title={`${timeSpan(demand)}: ${agents} needed`}>
                <div className={styles.scheduled} style={{ height: (scheduled / most) * HEIGHT }} />
                <div className={styles.needed} style={{ height: (agents / most) * HEIGHT }} />
                {plan && (
                  <div
                    className={styles.planned}
                    data-short={plan.short || undefined}
                    style={{ bottom: (plan.planned / most) * HEIGHT - 1 }}
                  />
                )}
              </div>
            ))}
          </div>
          <div className={styles.times}>
            {day.map(({ demand }) => (
              <span key={demand.start}>
                {demand.start % 60 === 0 ? clockOf(demand.start).slice(0, 2) : ''}
              </span>
            ))}
          </div>
        </div>
      }
      table={<DayTable queue={queue} day={day} planned={planned} />}
    />
  );
}

function DayTable(props: {
  readonly queue: Queue;
  readonly day: readonly IntervalNeed[];
  readonly planned: boolean;
}) {
  const { queue, day, planned } = props;
  const now = queue.work !== 'deferred';
  const names = ['Contacts', 'Load', 'Needed', 'On the schedule', 'Busy', ...(now ? ['In time'] : [])];
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Interval</Table.Th>
          {[...names, ...(planned ? ['Planned'] : [])].map((name) => (
            <Table.Th key={name} ta="right">
              {name}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {day.map(({ demand, load, agents, scheduled, occupancy01, service, plan }) => (
          <Table.Tr key={demand.start}>
            <Table.Th scope="row">{timeSpan(demand)}</Table.Th>
            <Table.Td ta="right">{decimal(demand.contacts)}</Table.Td>
            <Table.Td ta="right">{decimal(load)}</Table.Td>
            <Table.Td ta="right">{agents}</Table.Td>
            <Table.Td ta="right">{scheduled}</Table.Td>
            <Table.Td ta="right">{percent(occupancy01)}</Table.Td>
            {now && <Table.Td ta="right">{percent(service?.serviceLevel01 ?? null)}</Table.Td>}
            {planned && (
              <Table.Td ta="right">
                {plan === null ? '–' : `${decimal(plan.planned)}${plan.short ? ' (short)' : ''}`}
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function findingOf(day: readonly IntervalNeed[], weekday: Weekday): string {
  const name = dayName(weekday);
  const short = day.filter(({ plan }) => plan?.short).length;
  if (short > 0)
    return `${name}: too few planned in ${short === 1 ? '1 interval' : `${short} intervals`} of ${day.length}`;
  const needs = day.map(({ agents }) => agents);
  const [least, most] = [Math.min(...needs), Math.max(...needs)];
  return least === most ? `${name} needs ${most} all day` : `${name} needs ${least} to ${most} people`;
}
