import { Table } from '@mantine/core';
import type { BusinessCase } from '../../../../../shared/domain/business-case/case-result.ts';
import type { SimulatedCase } from '../../../../../shared/domain/business-case/simulate-case.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { type CountedBar, HistogramBars } from '../../../../ui/charts/histogram-bars.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatAmount } from '../../../../ui/format-amount.ts';
import styles from '../case.module.css';
import { formatShare } from '../case-words.ts';
import { explainSimulation } from './explain-simulation.ts';

interface SimulationChartProps {
  readonly business: BusinessCase;
  readonly name: string;
  readonly npv: number;
  readonly simulated: SimulatedCase;
}

/** How the net present value is spread over many drawn cases. */
export function SimulationChart({ business: { currency }, name, npv, simulated }: SimulationChartProps) {
  const { p10, p50, p90, chance01, runs, bars } = simulated;
  const amount = (value: number) => formatAmount(value, '');
  const count = (value: number) => formatAmount(value, '');
  const describe = ({ from, to, count: cases }: CountedBar) =>
    `${count(cases)} of ${count(runs)} from ${amount(from)} to ${amount(to)}`;
  const figures = [
    ['As planned', npv],
    ['A tenth stay below', p10],
    ['Half stay below', p50],
    ['Nine tenths stay below', p90],
  ] as const;
  return (
    <ChartFrame
      title={`${name} pays off in ${formatShare(chance01)} of ${count(runs)} drawn cases`}
      subtitle={`Net present value, in ${currency}. Red with stripes: below nothing.`}
      aside={
        <ExplainButton what="Simulation" words explain={() => explainSimulation(simulated, npv, currency)} />
      }
      picture={
        <div className={styles.view}>
          <HistogramBars
            label="Drawn cases by net present value"
            bars={bars}
            marks={[
              { label: 'P10', value: p10 },
              { label: 'P50', value: p50 },
              { label: 'P90', value: p90 },
            ]}
            format={amount}
            describe={describe}
          />
          <div className={styles.totals}>
            {figures.map(([label, value]) => (
              <div key={label} className={styles.total}>
                <span>{label}</span>
                <strong>{amount(value)}</strong>
              </div>
            ))}
          </div>
        </div>
      }
      table={
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th ta="right">From, {currency}</Table.Th>
              <Table.Th ta="right">To, {currency}</Table.Th>
              <Table.Th ta="right">Cases</Table.Th>
              <Table.Th ta="right">Share</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {bars.map(({ from, to, count: cases }) => (
              <Table.Tr key={from}>
                <Table.Td ta="right">{amount(from)}</Table.Td>
                <Table.Td ta="right">{amount(to)}</Table.Td>
                <Table.Td ta="right">{count(cases)}</Table.Td>
                <Table.Td ta="right">{formatShare(cases / runs)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      }
    />
  );
}
