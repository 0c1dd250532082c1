import { Table } from '@mantine/core';
import type { VendorAssessment } from '../../../../../shared/domain/score/assess-vendors.ts';
import { Figure } from '../../../../ui/figure.tsx';
import { formatPlain } from '../../../../ui/format-score.ts';
import { formatThree, formatTwo } from '../two-decimals.ts';

/** The ranking in figures. */
export function RankingTable({ vendors }: { readonly vendors: readonly VendorAssessment[] }) {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Vendor</Table.Th>
          {['Rank', 'Weighted mean', 'Percent', 'TOPSIS', 'Rank by TOPSIS'].map((head) => (
            <Table.Th key={head} ta="right">
              {head}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {vendors.map(({ id, name, rank, weighted, percent, topsis, topsisRank }) => (
          <Table.Tr key={id}>
            <Table.Th scope="row" fw={400}>
              {name}
            </Table.Th>
            <Table.Td ta="right">{rank ?? 'not ranked'}</Table.Td>
            <Table.Td ta="right">
              <Figure value={weighted} format={formatTwo} />
            </Table.Td>
            <Table.Td ta="right">
              <Figure value={percent} format={formatTwo} />
            </Table.Td>
            <Table.Td ta="right">
              <Figure value={topsis} format={formatThree} />
            </Table.Td>
            <Table.Td ta="right">
              <Figure value={topsisRank} format={formatPlain} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
