import { Table } from '@mantine/core';
import type { VendorAssessment } from '../../../../../shared/domain/score/assess-vendors.ts';
import { Figure } from '../../../../ui/figure.tsx';
import { formatTwo } from '../two-decimals.ts';

interface ProfileTableProps {
  readonly vendor: VendorAssessment;
  /** The best of the others by criterion. */
  readonly best: readonly (number | null)[];
}

/** A vendor's scores by criterion, with how far the evaluators lie apart. */
export function ProfileTable({ vendor, best }: ProfileTableProps) {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Criterion</Table.Th>
          {['Weight, %', 'Score', 'Best of the others', 'Lowest evaluator', 'Highest evaluator'].map(
            (head) => (
              <Table.Th key={head} ta="right">
                {head}
              </Table.Th>
            ),
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {vendor.criteria.map(({ id, name, weight01, score, lowest, highest }, index) => (
          <Table.Tr key={id}>
            <Table.Th scope="row" fw={400}>
              {id} {name}
            </Table.Th>
            <Table.Td ta="right">{formatTwo(weight01 * 100)}</Table.Td>
            <Table.Td ta="right">
              <Figure value={score} format={formatTwo} />
            </Table.Td>
            <Table.Td ta="right">
              <Figure value={best[index] ?? null} format={formatTwo} />
            </Table.Td>
            <Table.Td ta="right">
              <Figure value={lowest} format={formatTwo} />
            </Table.Td>
            <Table.Td ta="right">
              <Figure value={highest} format={formatTwo} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
