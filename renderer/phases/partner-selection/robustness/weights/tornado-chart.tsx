import { Table } from '@mantine/core';
import type { MovedLead } from '../../../../../shared/domain/robustness/weight-tornado.ts';
import { TornadoBars } from '../../../../ui/charts/tornado-bars.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { explainTornado } from '../explain-robustness.ts';
import { leadText, weightText } from '../robustness-format.ts';
import type { Ranked } from '../use-robustness.ts';

/** The lead with each weight moved down and up. */
export function TornadoChart({ ranked }: { readonly ranked: Ranked }) {
  const { robustness, settings } = ranked;
  const { matrix, leader, margin, tornado, grounds } = robustness;
  const leaderName = matrix.vendors[leader]?.name ?? '';
  const rows = tornado.map(({ criterion, low, high }) => ({
    id: matrix.criteria[criterion]?.id ?? '',
    label: matrix.criteria[criterion]?.name ?? '',
    low: low.margin,
    high: high.margin,
    lowLabel: weightText(low.weight01),
    highLabel: weightText(high.weight01),
  }));
  const ahead = ({ margin: lead, rival }: MovedLead) =>
    lead < 0 ? `${matrix.vendors[rival]?.name} leads` : leaderName;
  return (
    <TornadoBars
      title={
        grounds.weights > 0
          ? `${grounds.weights} of ${tornado.length} weights change the winner when moved by ${settings.tornado} % of themselves`
          : `${leaderName} keeps its lead when any one weight moves by ${settings.tornado} % of itself`
      }
      subtitle={`Points by which ${leaderName} is ahead of the best of the others. Below zero another vendor leads.`}
      aside={<ExplainButton what="Weights" words explain={() => explainTornado(ranked)} />}
      label="Lead when one weight is moved"
      rows={rows}
      centre={margin}
      centreLabel="lead with the weights as they are"
      mark={{ value: 0, label: 'level: left of it another vendor leads' }}
      format={leadText}
      table={
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Criterion</Table.Th>
              <Table.Th ta="right">Weight</Table.Th>
              <Table.Th ta="right">Lower weight</Table.Th>
              <Table.Th ta="right">Lead then</Table.Th>
              <Table.Th>In front</Table.Th>
              <Table.Th ta="right">Higher weight</Table.Th>
              <Table.Th ta="right">Lead then</Table.Th>
              <Table.Th>In front</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tornado.map(({ criterion, now01, low, high }) => (
              <Table.Tr key={criterion}>
                <Table.Th scope="row">{matrix.criteria[criterion]?.name}</Table.Th>
                <Table.Td ta="right">{weightText(now01)}</Table.Td>
                <Table.Td ta="right">{weightText(low.weight01)}</Table.Td>
                <Table.Td ta="right">{leadText(low.margin)}</Table.Td>
                <Table.Td>{ahead(low)}</Table.Td>
                <Table.Td ta="right">{weightText(high.weight01)}</Table.Td>
                <Table.Td ta="right">{leadText(high.margin)}</Table.Td>
                <Table.Td>{ahead(high)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      }
    />
  );
}
