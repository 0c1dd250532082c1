import { Table } from '@mantine/core';
import { flipInWords } from '../../../../../shared/domain/robustness/robustness-words.ts';
import type { WeightFlip } from '../../../../../shared/domain/robustness/weight-flips.ts';
import { BarList } from '../../../../ui/charts/bar-list.tsx';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { movedText, weightText } from '../robustness-format.ts';
import type { Ranked } from '../use-robustness.ts';

const SHOWN = 10;

/** What each weight by itself would have to become before another vendor leads, the smallest change first. */
export function SmallestFlips({ ranked }: { readonly ranked: Ranked }) {
  const { robustness, settings } = ranked;
  const { matrix, leader, flips, smallest } = robustness;
  const leaderName = matrix.vendors[leader]?.name ?? '';
  const criterion = (flip: WeightFlip) => matrix.criteria[flip.criterion]?.name ?? '';
  const rival = (flip: WeightFlip) => matrix.vendors[flip.rival]?.name ?? '';
  const close = flips.filter(({ points, overtakes }) => overtakes && points < settings.closeFlip);
  const near = new Set(close.map((flip) => flip.criterion)).size;
  return (
    <ChartFrame
      title={
        smallest
          ? near > 1
            ? `${near} of ${matrix.criteria.length} weights would each change the winner with a move of less than ${settings.closeFlip} points`
            : `The smallest change that makes another winner: ${movedText(smallest.points)}`
          : `No change of a single weight puts another vendor ahead of ${leaderName}`
      }
      subtitle="How far one weight has to move, in points of a hundred, until another vendor draws level; the other weights keep their proportion. Short bars are fragile spots."
      picture={
        flips.length === 0 ? (
          <p>Whatever a single weight becomes, {leaderName} stays ahead.</p>
        ) : (
          <BarList
            label="Smallest changes of a weight"
            items={flips.slice(0, SHOWN).map((flip) => ({
              id: `${flip.criterion}/${flip.direction}`,
              label: criterion(flip),
              detail: `${weightText(flip.now01)} → ${weightText(flip.needed01)}: ${rival(flip)} ${flip.overtakes ? 'overtakes' : 'only draws level'}`,
              value: flip.points,
              valueText: movedText(flip.points),
              describe: flipInWords(flip, robustness),
              colour:
                flip.overtakes && flip.points < settings.closeFlip
                  ? 'var(--color-bad)'
                  : 'var(--color-accent)',
            }))}
          />
        )
      }
      table={
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Criterion</Table.Th>
              <Table.Th ta="right">Weight now</Table.Th>
              <Table.Th ta="right">Weight needed</Table.Th>
              <Table.Th ta="right">Change</Table.Th>
              <Table.Th>What happens then</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {flips.map((flip) => (
              <Table.Tr key={`${flip.criterion}/${flip.direction}`}>
                <Table.Th scope="row">{criterion(flip)}</Table.Th>
                <Table.Td ta="right">{weightText(flip.now01)}</Table.Td>
                <Table.Td ta="right">{weightText(flip.needed01)}</Table.Td>
                <Table.Td ta="right">{movedText(flip.points)}</Table.Td>
                <Table.Td>
                  {flip.overtakes
                    ? `${rival(flip)} leads beyond it`
                    : `${rival(flip)} is level, and cannot lead`}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      }
    />
  );
}
