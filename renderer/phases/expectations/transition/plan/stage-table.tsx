import { Table } from '@mantine/core';
import type { TransitionPlan } from '../../../../../shared/domain/transition/plan-stages.ts';
import { listed } from '../../../../../shared/model/list-text.ts';
import { daysOf } from '../../../../ui/charts/gantt/gantt-words.ts';
import { Figure } from '../../../../ui/figure.tsx';
import { formatDay } from '../../../../ui/format-day.ts';
import { formatPlain } from '../../../../ui/format-score.ts';

/** The plan in rows and columns. */
export function StageTable({ plan }: { readonly plan: TransitionPlan }) {
  const day = (text: string | null) => (text === null ? '–' : formatDay(text));
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Stage</Table.Th>
          <Table.Th>First day</Table.Th>
          <Table.Th>Last day</Table.Th>
          <Table.Th ta="right">Days</Table.Th>
          <Table.Th ta="right">Slack</Table.Th>
          <Table.Th>Critical</Table.Th>
          <Table.Th>After</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {plan.list.map(({ stage, start, end, slackDays, critical }) => (
          <Table.Tr key={stage.id}>
            <Table.Th scope="row" fw={400}>
              {stage.name}
            </Table.Th>
            <Table.Td>{day(start)}</Table.Td>
            <Table.Td>{day(end)}</Table.Td>
            <Table.Td ta="right">{start && end ? daysOf(start, end) : '–'}</Table.Td>
            <Table.Td ta="right">
              <Figure value={slackDays} format={formatPlain} />
            </Table.Td>
            <Table.Td>{critical ? 'yes' : ''}</Table.Td>
            <Table.Td>
              {listed(stage.after)
                .flatMap((id) => plan.byId[id]?.stage.name ?? [])
                .join(', ')}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
