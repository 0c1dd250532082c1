import { Table } from '@mantine/core';
import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import { Figure } from '../../../../ui/figure.tsx';
import { StatusMark } from '../status-mark.tsx';
import styles from './picture.module.css';

interface AuditTableProps {
  readonly audits: readonly ProcessAudit[];
  readonly onOpen: (process: string) => void;
}

/** The figures behind the picture. */
export function AuditTable({ audits, onOpen }: AuditTableProps) {
  return (
    <Table className={styles.table} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Process</Table.Th>
          <Table.Th>Status</Table.Th>
          <Table.Th ta="right">Readiness</Table.Th>
          <Table.Th ta="right">Suitability</Table.Th>
          <Table.Th ta="right">Index</Table.Th>
          <Table.Th ta="right">FTE</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {audits.map(({ process, status, readiness, suitability, index, fte }) => (
          <Table.Tr key={process.id}>
            <Table.Th scope="row" fw={400}>
              <button type="button" className={styles.link} onClick={() => onOpen(process.id)}>
                {process.name}
              </button>
            </Table.Th>
            <Table.Td>
              <StatusMark status={status} />
            </Table.Td>
            {[readiness.score, suitability.score, index, fte].map((value, at) => (
              <Table.Td key={['readiness', 'suitability', 'index', 'fte'][at]} ta="right">
                <Figure value={value} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
