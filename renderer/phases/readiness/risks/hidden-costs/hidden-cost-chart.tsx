import { Table } from '@mantine/core';
import { BarList } from '../../../../ui/charts/bar-list.tsx';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { formatScore } from '../../../../ui/format-score.ts';
import { formatAmount } from '../format-amount.ts';
import type { HiddenCosts } from '../use-risks.ts';

interface HiddenCostChartProps {
  readonly costs: HiddenCosts;
  readonly onPick: (id: string) => void;
}

/** The range of each line that counts, from low to high with the likely value marked. */
export function HiddenCostChart({ costs: { total, currency, contractValue }, onPick }: HiddenCostChartProps) {
  const { lines } = total;
  const amount = (percent: number) => (contractValue === null ? null : (percent / 100) * contractValue);
  const [widest] = [...lines].sort((a, b) => spread(b.percent) - spread(a.percent));
  return (
    <ChartFrame
      title={
        widest
          ? `${widest.cost.name} is the least certain: ${formatScore(widest.percent.low)} to ${formatScore(widest.percent.high)} %`
          : 'No line has a whole range yet'
      }
      subtitle="From low to high in % of a contract year; the line across a bar is the likely value."
      empty={lines.length === 0}
      picture={
        <BarList
          label="Ranges of the hidden costs"
          onPick={onPick}
          items={lines.map(({ cost, percent }) => ({
            id: cost.id,
            label: cost.name,
            detail: cost.one_time ? 'Once' : 'Every year',
            low: percent.low,
            value: percent.high,
            target: percent.likely,
            valueText: `${formatScore(percent.likely)} %`,
            describe: `${formatScore(percent.low)} to ${formatScore(percent.high)} %, likely ${formatScore(percent.likely)} %`,
          }))}
        />
      }
      table={
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Hidden cost</Table.Th>
              <Table.Th>Paid</Table.Th>
              {['Low', 'Likely', 'High'].map((name) => (
                <Table.Th key={name} ta="right">
                  {name}, %
                </Table.Th>
              ))}
              {['Low', 'Likely', 'High'].map((name) => (
                <Table.Th key={name} ta="right">
                  {name}, {currency}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ cost, percent }) => (
              <Table.Tr key={cost.id}>
                <Table.Th scope="row" fw={400}>
                  {cost.name}
                </Table.Th>
                <Table.Td>{cost.one_time ? 'Once' : 'Every year'}</Table.Td>
                {KEYS.map((key) => (
                  <Table.Td key={key} ta="right">
                    {formatScore(percent[key])}
                  </Table.Td>
                ))}
                {KEYS.map((key) => (
                  <Table.Td key={key} ta="right">
                    {formatAmount(amount(percent[key]), '')}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      }
    />
  );
}

const KEYS = ['low', 'likely', 'high'] as const;

function spread({ low, high }: { readonly low: number; readonly high: number }): number {
  return high - low;
}
