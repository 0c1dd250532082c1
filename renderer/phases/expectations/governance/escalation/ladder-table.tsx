import { Table } from '@mantine/core';
import type { Ladder } from '../../../../../shared/domain/governance/escalation-ladders.ts';
import { listed } from '../../../../../shared/model/list-text.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import { roleName, shortNames } from '../words.ts';
import { fromTheTop, limitsOf } from './ladder-words.ts';

const LIMITS = ['First response', 'News every', 'Solved within', 'Higher after'];

/** The ladders as a table, one row for each tier. */
export function LadderTable({ ladders }: { readonly ladders: readonly Ladder[] }) {
  const roles = useWorkbook((w) => w.raci_role);
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          {['Ladder', 'Tier', 'Owner', ...LIMITS, 'Told', 'Triggers', 'Passed on'].map((header) => (
            <Table.Th key={header}>{header}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {ladders.flatMap((ladder) =>
          fromTheTop(ladder).map((tier) => {
            const limits = new Map(limitsOf(tier).map(({ what, limit }) => [what, limit]));
            return (
              <Table.Tr key={tier.id}>
                <Table.Td>{ladder.label}</Table.Td>
                <Table.Th scope="row">
                  {tier.code} {tier.name}
                </Table.Th>
                <Table.Td>{roleName(roles, tier.owner)}</Table.Td>
                {LIMITS.map((what) => (
                  <Table.Td key={what}>{limits.get(what) ?? '–'}</Table.Td>
                ))}
                <Table.Td>{shortNames(roles, listed(tier.escalate_to))}</Table.Td>
                <Table.Td>{tier.triggers}</Table.Td>
                <Table.Td>{tier.passes}</Table.Td>
              </Table.Tr>
            );
          }),
        )}
      </Table.Tbody>
    </Table>
  );
}
