import { Table } from '@mantine/core';
import { useCallback } from 'react';
import type { PoolNeed } from '../../../../shared/domain/staffing/pool-sites.ts';
import type { QueueStaffing } from '../../../../shared/domain/staffing/staff-queues.ts';
import { BarList } from '../../../ui/charts/bar-list.tsx';
import { ChartFrame } from '../../../ui/charts/chart-frame.tsx';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { call } from '../../../workbook/client.ts';
import { useAsked } from '../../../workbook/use-asked.ts';
import { NoQueues } from './no-queues.tsx';
import { QueueChoice } from './queue-choice.tsx';
import styles from './staffing.module.css';
import { decimal } from './staffing-words.ts';
import { useChosenQueue } from './use-staffing.ts';

const MOST_SITES = 6;
const NO_POOLS: readonly PoolNeed[] = [];

/** What it costs to split a queue between several groups, such as two partners. */
export function PoolingView({ staffing }: { readonly staffing: readonly QueueStaffing[] }) {
  const [chosen, choose] = useChosenQueue(staffing);
  const id = chosen?.queue.id ?? null;
  const ask = useCallback(async () => {
    if (id === null) return null;
    return { id, pools: await call('staffing.pools', { queue: id, most: MOST_SITES }) };
  }, [id]);
  const { value, failed } = useAsked(ask, [staffing]);
  // Until the split of the chosen queue is there, that of another one is none of its own.
  const pools = value !== null && value.id === id ? value.pools : NO_POOLS;
  if (!chosen) return <NoQueues />;
  const { queue } = chosen;
  const [one, two] = pools;
  const more = one && two ? two.fte - one.fte : 0;
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <QueueChoice staffing={staffing} chosen={queue.id} onChoose={choose} />
        <ExplainButton what="Pooling" words explain={() => explainPooling(pools)} />
      </div>
      {failed !== null && (
        <p role="alert" className={styles.quiet}>
          The split could not be computed: {failed} Open another view and come back to try again.
        </p>
      )}
      {chosen.week === null && (
        <p className={styles.quiet}>
          The need of this queue is not known yet: Requirement says what is missing.
        </p>
      )}
      {pools.length > 0 && (
        <ChartFrame
          title={
            more < 0.05
              ? `${queue.name} can be split in two without more people`
              : `${queue.name} split in two takes ${decimal(more)} FTE more`
          }
          subtitle="FTE for the week when the contacts are split evenly between so many groups that cannot help each other, each with the whole promise."
          picture={
            <BarList
              label="FTE by number of groups"
              items={pools.map(({ sites, agents, fte }) => ({
                id: String(sites),
                label: sites === 1 ? 'Everybody together' : `${sites} groups`,
                detail: `${agents} agents in the busiest interval${sites === queue.sites ? '; as planned' : ''}`,
                value: fte,
                valueText: `${decimal(fte)} FTE`,
              }))}
            />
          }
          table={
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Groups</Table.Th>
                  <Table.Th ta="right">Agents in the busiest interval</Table.Th>
                  <Table.Th ta="right">FTE</Table.Th>
                  <Table.Th ta="right">More than together</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {pools.map(({ sites, agents, fte }) => (
                  <Table.Tr key={sites}>
                    <Table.Th scope="row">{sites}</Table.Th>
                    <Table.Td ta="right">{agents}</Table.Td>
                    <Table.Td ta="right">{decimal(fte)}</Table.Td>
                    <Table.Td ta="right">{decimal(fte - (one?.fte ?? 0))}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          }
        />
      )}
    </div>
  );
}

function explainPooling(pools: readonly PoolNeed[]): Explanation {
  const [one] = pools;
  return {
    title: 'Pooling',
    formula:
      'The contacts of every interval are divided evenly; each group needs the agents that reach the whole promise for its part, and the sum over the groups counts.',
    columns: ['Groups', 'Agents, busiest interval', 'FTE'],
    terms: pools.map(({ sites, agents, fte }) => [String(sites), agents, fte]),
    total: null,
    result:
      'Small groups lose more: chance evens out in a large one, and in a small one somebody has to be free in reserve.',
    notes: [
      'Example: 200 calls of 300 s in half an hour, 80 % in 20 s, no ceiling for occupancy: 39 agents together, 42 in two groups.',
      'People come whole: a small group that just gets by with one fewer can make a single step go down.',
      ...(one === undefined
        ? []
        : ['Overflow between the groups lies in between, the closer to “together” the freer it is.']),
    ],
    source: 'Queueing theory: A. K. Erlang (1917).',
  };
}
