import { Table } from '@mantine/core';
import type { CategoryShares } from '../../../../../shared/domain/kpi/category-shares.ts';
import { formatScore } from '../../../../ui/format-score.ts';

/** The figures of the picture in rows and columns. */
export function ShareTable({ shares }: { readonly shares: CategoryShares }) {
  const percent = (share01: number | null) => formatScore(share01 === null ? null : share01 * 100);
  return (
    <Table striped={false} withRowBorders>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">Category</Table.Th>
          <Table.Th scope="col" ta="right">
            KPIs
          </Table.Th>
          <Table.Th scope="col" ta="right">
            Share of all, %
          </Table.Th>
          <Table.Th scope="col" ta="right">
            Critical
          </Table.Th>
          <Table.Th scope="col" ta="right">
            Weight, %
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {shares.list.map(({ category, label, count, countShare01, critical, weightShare01 }) => (
          <Table.Tr key={category}>
            <Table.Th scope="row" fw={400}>
              {label}
            </Table.Th>
            <Table.Td ta="right">{count}</Table.Td>
            <Table.Td ta="right">{percent(countShare01)}</Table.Td>
            <Table.Td ta="right">{critical}</Table.Td>
            <Table.Td ta="right">{percent(weightShare01)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
