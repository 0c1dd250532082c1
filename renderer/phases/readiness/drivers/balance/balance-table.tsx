import { Table } from '@mantine/core';
import type { CaseBalance } from '../../../../../shared/domain/case/balance-case.ts';

/** Both sides of the scales in rows. */
export function BalanceTable({ balance: { drivers, drawbacks } }: { readonly balance: CaseBalance }) {
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Side</Table.Th>
          <Table.Th>Reason or drawback</Table.Th>
          <Table.Th ta="right">Weight</Table.Th>
          <Table.Th>Answered by</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {drivers.map(({ driver, benefits }) => (
          <Row
            key={driver.id}
            side="Speaks for it"
            name={driver.name}
            weight={driver.importance}
            answer={benefits.map(({ name }) => name).join('; ')}
          />
        ))}
        {drawbacks.map(({ drawback }) => (
          <Row
            key={drawback.id}
            side="Speaks against it"
            name={drawback.name}
            weight={drawback.seriousness}
            answer={drawback.mitigation}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface RowProps {
  readonly side: string;
  readonly name: string;
  readonly weight: number | null;
  readonly answer: string;
}

function Row({ side, name, weight, answer }: RowProps) {
  return (
    <Table.Tr>
      <Table.Td>{side}</Table.Td>
      <Table.Th scope="row" fw={400}>
        {name}
      </Table.Th>
      <Table.Td ta="right">{weight ?? '–'}</Table.Td>
      <Table.Td>{answer || 'nothing yet'}</Table.Td>
    </Table.Tr>
  );
}
