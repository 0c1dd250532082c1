import { Table } from '@mantine/core';
import {
  BLEND_PARTS,
  type DecisionSummary,
} from '../../../../../shared/domain/sourcing/touchpoint/summarise-decisions.ts';
import { formatFte, formatShares } from '../format-sourcing.ts';
import { BLEND_LABELS } from './blend-finding.ts';
import styles from './summary.module.css';

/** The figures of the blend's bar, also of parts that have no workload. */
export function BlendTable({ blend }: { readonly blend: DecisionSummary['blend'] }) {
  const shares = formatShares(BLEND_PARTS.map((part) => blend[part].share01));
  return (
    <Table className={styles.table} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Who handles it</Table.Th>
          <Table.Th ta="right">Share of workload</Table.Th>
          <Table.Th ta="right">Workload</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {BLEND_PARTS.map((part, index) => (
          <Table.Tr key={part}>
            <Table.Th scope="row" fw={400}>
              {BLEND_LABELS[part]}
            </Table.Th>
            <Table.Td ta="right">{shares[index]}</Table.Td>
            <Table.Td ta="right">{formatFte(blend[part].fte)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
