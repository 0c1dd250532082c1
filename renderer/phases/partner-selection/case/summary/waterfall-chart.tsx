import { Table } from '@mantine/core';
import type {
  AssessedScenario,
  BusinessCase,
} from '../../../../../shared/domain/business-case/case-result.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { Waterfall } from '../../../../ui/charts/waterfall.tsx';
import { formatAmount } from '../../../../ui/format-amount.ts';
import { formatChange, formatShare } from '../case-words.ts';
import { waterfallSteps } from './waterfall-steps.ts';

interface WaterfallChartProps {
  readonly business: BusinessCase;
  readonly baseline: AssessedScenario;
  readonly shown: AssessedScenario;
}

/** Where the saving of a running year comes from, and where it goes. */
export function WaterfallChart({ business: { currency }, baseline, shown }: WaterfallChartProps) {
  const steps = waterfallSteps(baseline, shown);
  const saved = baseline.runRate - shown.runRate;
  const share = formatShare(baseline.runRate === 0 ? null : Math.abs(saved) / baseline.runRate);
  return (
    <ChartFrame
      title={
        Math.round(saved) === 0
          ? `${shown.plan.scenario.name} costs what the home team costs`
          : saved > 0
            ? `Of what the home team costs, ${shown.plan.scenario.name} saves ${formatAmount(saved, currency)} in a normal year (${share})`
            : `${shown.plan.scenario.name} costs ${formatAmount(-saved, currency)} more in a normal year (${share})`
      }
      subtitle={`Running cost of a first year in which everything that moves has moved, in ${currency}. One-time costs are not in it.`}
      picture={
        <Waterfall
          label="From the home team to the scenario"
          steps={steps}
          format={(value, kind) => (kind === 'total' ? formatAmount(value, '') : formatChange(value))}
        />
      }
      table={
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Step</Table.Th>
              <Table.Th>What happens</Table.Th>
              <Table.Th ta="right">{currency}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {steps.map(({ id, label, kind, value, detail }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row" fw={kind === 'total' ? 600 : 400}>
                  {label}
                </Table.Th>
                <Table.Td>{kind === 'total' ? 'in all' : (detail ?? 'is added')}</Table.Td>
                <Table.Td ta="right">
                  {kind === 'total' ? formatAmount(value, '') : formatChange(value)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      }
    />
  );
}
