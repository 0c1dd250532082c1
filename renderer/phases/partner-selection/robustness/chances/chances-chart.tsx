import { Table } from '@mantine/core';
import type { ScoreMatrix } from '../../../../../shared/domain/score/score-matrix.ts';
import type { Parameters } from '../../../../../shared/model/parameters.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { PartBars } from '../../../../ui/charts/part-bars.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { formatScore } from '../../../../ui/format-score.ts';
import { explainChances } from '../explain-chances.ts';
import { chanceText, countText } from '../robustness-format.ts';
import type { Chances } from './use-chances.ts';

interface ChancesChartProps {
  readonly chances: Chances;
  readonly matrix: ScoreMatrix;
  readonly parameters: Parameters;
}

/** One bar for each vendor: the share of the drawn rankings in which it has each rank. */
export function ChancesChart({ chances, matrix, parameters }: ChancesChartProps) {
  const { runs, chances01, meanRank, weights } = chances;
  const rows = matrix.vendors
    .map(({ id, name }, at) => ({ id, name, ranks: chances01[at] ?? [], mean: meanRank[at] ?? 0 }))
    .toSorted((a, b) => (b.ranks[0] ?? 0) - (a.ranks[0] ?? 0));
  const [first] = rows;
  const parts = matrix.vendors.map((_, rank) => ({
    key: String(rank),
    label: ordinal(rank + 1),
    symbol: String(rank + 1),
    colour: shade(rank, matrix.vendors.length),
  }));
  return (
    <ChartFrame
      title={`${first?.name} comes first in ${chanceText(first?.ranks[0] ?? 0)} of ${countText(runs)} drawn rankings`}
      subtitle={
        weights === 'near'
          ? 'Weights and scores are drawn near those that were agreed. Ranks of vendors that are level are shared.'
          : 'Weights are drawn from all that are possible, as if none had been agreed; scores near their own. Ranks of vendors that are level are shared.'
      }
      aside={
        <ExplainButton what="Chances" words explain={() => explainChances(chances, matrix, parameters)} />
      }
      picture={
        <PartBars
          label="Share of the drawn rankings by rank"
          parts={parts}
          bars={rows.map(({ id, name, ranks, mean }) => ({
            id,
            label: name,
            detail: `mean rank ${formatScore(mean)}`,
            values: Object.fromEntries(ranks.map((share, rank) => [String(rank), share])),
            total: `${chanceText(ranks[0] ?? 0)} first`,
          }))}
          format={chanceText}
          whole
        />
      }
      table={
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Vendor</Table.Th>
              {parts.map(({ key, label }) => (
                <Table.Th key={key} ta="right">
                  {label}
                </Table.Th>
              ))}
              <Table.Th ta="right">Mean rank</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ id, name, ranks, mean }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">{name}</Table.Th>
                {parts.map(({ key }, rank) => (
                  <Table.Td key={key} ta="right">
                    {chanceText(ranks[rank] ?? 0)}
                  </Table.Td>
                ))}
                <Table.Td ta="right">{formatScore(mean)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      }
    />
  );
}

function ordinal(rank: number): string {
  return rank <= 3 ? (['First', 'Second', 'Third'][rank - 1] ?? '') : `Rank ${rank}`;
}

/** One hue from dark for the first rank to light for the last. */
function shade(rank: number, count: number): string {
  const share = count < 2 ? 90 : 90 - (72 * rank) / (count - 1);
  return `color-mix(in srgb, var(--heat-1) ${Math.round(share)}%, var(--surface))`;
}
