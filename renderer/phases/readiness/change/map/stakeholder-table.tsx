import { Table } from '@mantine/core';
import { attitudeOf } from '../../../../../shared/domain/change/attitude-points.ts';
import { ATTITUDES } from '../../../../../shared/model/readiness-lists.ts';
import type { Stakeholder } from '../../../../../shared/model/tables/stakeholder.ts';
import { Figure } from '../../../../ui/figure.tsx';
import { formatPlain } from '../../../../ui/format-score.ts';
import { labelOf } from '../label-of.ts';

/** The map in rows and columns. */
export function StakeholderTable({ groups }: { readonly groups: readonly Stakeholder[] }) {
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Group</Table.Th>
          <Table.Th ta="right">Influence</Table.Th>
          <Table.Th>At the start</Table.Th>
          <Table.Th>Now</Table.Th>
          <Table.Th>Needed</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {groups.map((group) => (
          <Table.Tr key={group.id}>
            <Table.Th scope="row" fw={400}>
              {group.name}
            </Table.Th>
            <Table.Td ta="right">
              <Figure value={group.influence} format={formatPlain} />
            </Table.Td>
            <Table.Td>{labelOf(ATTITUDES, group.attitude_start)}</Table.Td>
            <Table.Td>{labelOf(ATTITUDES, attitudeOf(group))}</Table.Td>
            <Table.Td>{labelOf(ATTITUDES, group.attitude_wanted)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
