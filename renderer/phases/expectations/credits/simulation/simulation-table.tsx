import { Table } from '@mantine/core';
import type { TriedScheme } from '../../../../../shared/domain/credit/assess-credits.ts';
import { monthName } from '../month-words.ts';
import type { AmountFormat } from '../use-credits.ts';
import { cellLook } from './cell-look.ts';
import { kpiSign, valueWords } from './cell-words.ts';

interface SimulationTableProps {
  readonly tried: TriedScheme;
  readonly amounts: AmountFormat;
}

/** The months as rows: each service level in words, and the amounts. */
export function SimulationTable({ tried: { history, simulation }, amounts }: SimulationTableProps) {
  return (
    <Table verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Month</Table.Th>
          {history.levels.map(({ kpi }) => (
            <Table.Th key={kpi.id}>{kpiSign(kpi)}</Table.Th>
          ))}
          {['Sum', 'Credits', 'Earned back', 'Incentive'].map((name) => (
            <Table.Th key={name} ta="right">
              {name}, {amounts.unit}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {simulation.months.map((month, at) => (
          <Table.Tr key={history.months[at]}>
            <Table.Th scope="row" fw={400}>
              {monthName(history.months[at] ?? '')}
              {month.grace ? ' (grace)' : ''}
            </Table.Th>
            {simulation.kpis.map(({ id, cells }, row) => {
              const cell = cells[at];
              const kpi = history.levels[row]?.kpi;
              return (
                <Table.Td key={id}>
                  {cell &&
                    kpi &&
                    `${valueWords(cell.value, kpi)}${cell.value === null ? '' : `, ${cellLook(cell).word.toLowerCase()}`}`}
                </Table.Td>
              );
            })}
            <Table.Td ta="right">{amounts.bare(month.sum)}</Table.Td>
            <Table.Td ta="right">{amounts.bare(month.total)}</Table.Td>
            <Table.Td ta="right">{amounts.bare(month.earnedBack)}</Table.Td>
            <Table.Td ta="right">{amounts.bare(month.incentive)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
