import { Table } from '@mantine/core';
import type { BalancedScore } from '../../../../../shared/domain/kpi/formulas/balanced-score.ts';
import { kpiScore01 } from '../../../../../shared/domain/kpi/formulas/kpi-score.ts';
import type { Kpi } from '../../../../../shared/model/tables/kpi.ts';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';

interface ScoreTableProps {
  readonly kpis: readonly Kpi[];
  readonly total: BalancedScore;
}

/** The figures of the chart in rows and columns. */
export function ScoreTable({ kpis, total }: ScoreTableProps) {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">KPI</Table.Th>
          {['Worst', 'Best', 'Latest', 'Score', 'Weight, %', 'Points'].map((name) => (
            <Table.Th key={name} scope="col" ta="right">
              {name}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {kpis.map((kpi) => (
          <Table.Tr key={kpi.id}>
            <Table.Th scope="row" fw={400}>
              {kpi.name}
            </Table.Th>
            <Table.Td ta="right">{formatPlain(kpi.worst)}</Table.Td>
            <Table.Td ta="right">{formatPlain(kpi.best)}</Table.Td>
            <Table.Td ta="right">{formatPlain(kpi.actual)}</Table.Td>
            <Table.Td ta="right">{formatPlain(kpiScore01(kpi))}</Table.Td>
            <Table.Td ta="right">{formatPlain(kpi.weight_percent)}</Table.Td>
            <Table.Td ta="right">{formatScore(total.points[kpi.id] ?? null)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
