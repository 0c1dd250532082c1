import { Button, Table } from '@mantine/core';
import { Link } from 'wouter';
import {
  type ChannelHistory,
  HISTORY_LEVELS,
  type HistoryCell,
  type HistoryLevel,
} from '../../../../shared/domain/technology/channel-history.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { ChartFrame } from '../../../ui/charts/chart-frame.tsx';
import { EmptyCard } from '../../../ui/empty-card.tsx';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import type { Explanation } from '../../../ui/explain/explanation.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import styles from './technology.module.css';

/** What goes along when a customer moves from one channel to another, channel by channel. */
export function OmnichannelView({ history }: { readonly history: ChannelHistory }) {
  const { channels, cells, lost, pairs } = history;
  if (channels.length < 2)
    return (
      <EmptyCard
        label="No channels to compare yet"
        actions={
          <Button component={Link} href="/readiness/touchpoint-map">
            Open the touchpoint map
          </Button>
        }
      >
        Two channels with touchpoints are needed to see what goes along between them.
      </EmptyCard>
    );
  const flat = cells.flat();
  return (
    <div className={styles.view}>
      <ChartFrame
        title={
          lost === 0
            ? 'No customer starts again when changing the channel'
            : `In ${lost} of ${pairs} changes of channel the customer starts again`
        }
        subtitle={
          <span className={styles.legend}>
            {HISTORY_LEVELS.map(({ value, label, symbol }) => (
              <span key={value} data-level={value}>
                <span aria-hidden>{symbol}</span> {label}
              </span>
            ))}
          </span>
        }
        aside={<ExplainButton what="Shared history" explain={() => explainHistory(history)} />}
        picture={
          <ScrollRegion className={styles.matrix} label="Channels before and after">
            <table>
              <caption>Rows: the channel before. Columns: the channel after.</caption>
              <thead>
                <tr>
                  <th scope="col">From</th>
                  {channels.map(({ id, name }) => (
                    <th key={id} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {channels.map((from, row) => (
                  <tr key={from.id}>
                    <th scope="row">{from.name}</th>
                    {channels.map((to) => (
                      <Cell key={to.id} cell={(cells[row] ?? []).find((one) => one.to.id === to.id)} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        }
        table={
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>From</Table.Th>
                <Table.Th>To</Table.Th>
                <Table.Th>What goes along</Table.Th>
                <Table.Th>Because of</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {flat.map(({ from, to, level, by }) => (
                <Table.Tr key={`${from.id} ${to.id}`}>
                  <Table.Td>{from.name}</Table.Td>
                  <Table.Td>{to.name}</Table.Td>
                  <Table.Td>{levelLabel(level)}</Table.Td>
                  <Table.Td>
                    {by ? <Link href={rowPath('integration', by.id) ?? ''}>{by.name}</Link> : ''}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        }
      />
    </div>
  );
}

function Cell({ cell }: { readonly cell: HistoryCell | undefined }) {
  if (!cell) return <td className={styles.same} aria-label="same channel" />;
  const { level, by, from, to } = cell;
  const about = HISTORY_LEVELS.find(({ value }) => value === level);
  const words = `${from.name} to ${to.name}: ${about?.label ?? ''}${by ? `, ${by.name}` : ''}`;
  return (
    <td data-level={level} title={words}>
      <span aria-hidden>{about?.symbol}</span>
      <span className={styles.spoken}>{about?.label}</span>
    </td>
  );
}

function levelLabel(level: HistoryLevel): string {
  return HISTORY_LEVELS.find(({ value }) => value === level)?.label ?? level;
}

function explainHistory({ channels, cells, lost, pairs }: ChannelHistory): Explanation {
  const count = (index: number, wanted: HistoryLevel) =>
    (cells[index] ?? []).filter(({ level }) => level === wanted).length;
  return {
    title: 'Shared history',
    formula:
      'An integration with shared history that is tested or live joins the channels that it names. Otherwise the touchpoints of the channel before tell what the next channel knows: all unified is one conversation, all at least a shared view can be looked up, some do for some contacts, none means starting again. An integration on its way counts as planned.',
    columns: ['Channel before', 'One conversation', 'Looked up', 'For some', 'Planned', 'Starts again'],
    terms: channels.map(({ name }, index) => [
      name,
      count(index, 'one'),
      count(index, 'seen'),
      count(index, 'partly'),
      count(index, 'planned'),
      count(index, 'lost'),
    ]),
    total: null,
    result: `${lost} of ${pairs} changes start again.`,
    notes: ['What the map says of a touchpoint does not name the channel after; integrations do.'],
    source: 'Readiness Workbook method, technology. Our own rule.',
  };
}
