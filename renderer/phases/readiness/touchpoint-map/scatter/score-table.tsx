import { Table } from '@mantine/core';
import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { DecisionBadge } from '../decision-badge.tsx';
import { formatWork } from '../format-sourcing.ts';
import styles from './scatter.module.css';

const MOST_LINES = 500;

/** The figures of the picture in rows and columns. */
export function ScoreTable({
  advice,
  onOpen,
}: {
  readonly advice: readonly TouchpointAdvice[];
  readonly onOpen: (id: string) => void;
}) {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Touchpoint</Table.Th>
          <Table.Th ta="right">Keep</Table.Th>
          <Table.Th ta="right">Outsource</Table.Th>
          <Table.Th ta="right">Automate</Table.Th>
          <Table.Th>Workload</Table.Th>
          <Table.Th>Counts today</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {advice.slice(0, MOST_LINES).map(({ touchpoint, scores, fte, effective }) => (
          <Table.Tr key={touchpoint.id}>
            <Table.Th scope="row" fw={400}>
              <button type="button" className={styles.link} onClick={() => onOpen(touchpoint.id)}>
                {touchpoint.name}
              </button>
            </Table.Th>
            <Table.Td ta="right">{formatScore(scores.keep)}</Table.Td>
            <Table.Td ta="right">{formatScore(scores.outsource)}</Table.Td>
            <Table.Td ta="right">{formatScore(scores.automate)}</Table.Td>
            <Table.Td>{formatWork(fte, touchpoint.contacts_per_month)}</Table.Td>
            <Table.Td>
              <DecisionBadge decision={effective} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
