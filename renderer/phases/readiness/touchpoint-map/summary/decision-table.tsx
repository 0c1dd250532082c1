import { Table } from '@mantine/core';
import type {
  DecisionSummary,
  Tally,
} from '../../../../../shared/domain/sourcing/touchpoint/summarise-decisions.ts';
import { formatScore } from '../../../../ui/format-score.ts';
import { DecisionBadge } from '../decision-badge.tsx';
import { SHOWN } from '../decision-look.ts';
import { formatCount, formatShares } from '../format-sourcing.ts';
import styles from './summary.module.css';

/** Count, contacts and workload of each decision. */
export function DecisionTable({ byDecision, total }: Pick<DecisionSummary, 'byDecision' | 'total'>) {
  const shares = formatShares(SHOWN.map((value) => byDecision[value].share01));
  const [all] = formatShares([total.share01]);
  const cells = ({ count, contacts, fte }: Tally, share: string | undefined) => (
    <>
      <Table.Td ta="right">{formatCount(count)}</Table.Td>
      <Table.Td ta="right">{formatCount(contacts)}</Table.Td>
      <Table.Td ta="right">{formatScore(fte)}</Table.Td>
      <Table.Td ta="right">{share}</Table.Td>
    </>
  );
  return (
    <Table className={styles.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Decision</Table.Th>
          <Table.Th ta="right">Touchpoints</Table.Th>
          <Table.Th ta="right">Contacts a month</Table.Th>
          <Table.Th ta="right">FTE</Table.Th>
          <Table.Th ta="right">Share</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {SHOWN.map((value, index) =>
          value === 'open' && byDecision.open.count === 0 ? null : (
            <Table.Tr key={value}>
              <Table.Th scope="row" fw={400}>
                <DecisionBadge decision={value === 'open' ? null : value} />
              </Table.Th>
              {cells(byDecision[value], shares[index])}
            </Table.Tr>
          ),
        )}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th scope="row">All</Table.Th>
          {cells(total, all)}
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}
