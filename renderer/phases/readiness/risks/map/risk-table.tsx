import { Table } from '@mantine/core';
import type { RiskAssessment } from '../../../../../shared/domain/risk/assess-risks.ts';
import { BandMark } from '../band-mark.tsx';
import { riskTitle } from '../risk-words.ts';

const COLUMNS = [
  'Likelihood before',
  'Impact before',
  'Score before',
  'Likelihood after',
  'Impact after',
  'Score after',
  'Counts',
] as const;

/** The heat map in rows and columns, the heaviest first; risks that are not rated stand at the end. */
export function RiskTable({ risks: { ranked, list } }: { readonly risks: RiskAssessment }) {
  const unrated = list.filter(({ risk, score }) => risk.status !== 'closed' && score === null);
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Risk</Table.Th>
          {COLUMNS.map((column) => (
            <Table.Th key={column} ta="right">
              {column}
            </Table.Th>
          ))}
          <Table.Th>Band</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {[...ranked, ...unrated].map(({ risk, inherent, residual, score, band }) => (
          <Table.Tr key={risk.id}>
            <Table.Th scope="row" fw={400}>
              {riskTitle(risk)}
            </Table.Th>
            {[
              risk.likelihood,
              risk.impact,
              inherent,
              risk.residual_likelihood,
              risk.residual_impact,
              residual,
              score,
            ].map((figure, index) => (
              <Table.Td key={COLUMNS[index]} ta="right">
                {figure ?? '–'}
              </Table.Td>
            ))}
            <Table.Td>
              <BandMark band={band} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
