import { Table } from '@mantine/core';
import type { Robustness } from '../../../../../shared/domain/robustness/assess-robustness.ts';
import { BarList } from '../../../../ui/charts/bar-list.tsx';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { pointsText, shortLeadText, signedText, weightText } from '../robustness-format.ts';

/** In which criteria leader and runner-up differ, and how much of the lead comes from each. */
export function LeadChart({ robustness }: { readonly robustness: Robustness }) {
  const { matrix, leader, runnerUp, leadBy, margin } = robustness;
  const [first, second] = [matrix.vendors[leader]?.name ?? '', matrix.vendors[runnerUp]?.name ?? ''];
  const rows = matrix.criteria
    .map(({ id, name, weight01 }, at) => ({
      id,
      name,
      weight01,
      ofFirst: matrix.scores[leader]?.[at] ?? 0,
      ofSecond: matrix.scores[runnerUp]?.[at] ?? 0,
      points: leadBy[at] ?? 0,
    }))
    .toSorted((a, b) => b.points - a.points);
  const sides = [
    rows.filter(({ points }) => points > LEVEL).length,
    rows.filter(({ points }) => points < -LEVEL).length,
  ];
  return (
    <ChartFrame
      title={`${sides[0]} criteria speak for ${first}, ${sides[1]} for ${second}`}
      subtitle={`Weight × difference of the two scores. Bars to the right speak for ${first}, to the left for ${second}; together they are the lead of ${shortLeadText(margin)} points.`}
      picture={
        <BarList
          label="What each criterion gives to the lead"
          items={rows.map(({ id, name, weight01, ofFirst, ofSecond, points }) => ({
            id,
            label: name,
            detail: `${weightText(weight01)}: ${pointsText(ofFirst)} against ${pointsText(ofSecond)}`,
            value: points,
            valueText: signedText(points),
          }))}
        />
      }
      table={
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Criterion</Table.Th>
              <Table.Th ta="right">Weight</Table.Th>
              <Table.Th ta="right">{first}</Table.Th>
              <Table.Th ta="right">{second}</Table.Th>
              <Table.Th ta="right">Part of the lead</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ id, name, weight01, ofFirst, ofSecond, points }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">{name}</Table.Th>
                <Table.Td ta="right">{weightText(weight01)}</Table.Td>
                <Table.Td ta="right">{pointsText(ofFirst)}</Table.Td>
                <Table.Td ta="right">{pointsText(ofSecond)}</Table.Td>
                <Table.Td ta="right">{signedText(points)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      }
    />
  );
}

/** Less than this is what binary fractions leave of no difference. */
const LEVEL = 1e-9;
