import { Checkbox, Table } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ComparedOffer } from '../../../../../shared/domain/price/compare-offers.ts';
import type { Crossover } from '../../../../../shared/domain/price/find-crossovers.ts';
import { totalAt } from '../../../../../shared/domain/price/total-at.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { formatPlain } from '../../../../ui/format-score.ts';
import { formatWhole } from '../price-words.ts';
import styles from '../prices.module.css';
import type { Prices } from '../use-prices.ts';
import { crossoverLines } from './crossover-lines.ts';
import { VolumeChart } from './volume-chart.tsx';
import { volumeCurves } from './volume-curves.ts';

const TABLE_SHARES = [0.25, 0.5, 0.8, 1, 1.2, 1.5, 2, 3];

/** How the totals move with the volume, and where another offer becomes the cheaper one. */
export function VolumePanel({ prices: { comparison, currency } }: { readonly prices: Prices }) {
  const [all, setAll] = useState(false);
  const { work } = comparison;
  const priced = useMemo(
    () => comparison.offers.filter(({ inRace, at }) => inRace && at.base.total !== null),
    [comparison],
  );
  const counting = useMemo(() => priced.filter(({ offer }) => offer.counts), [priced]);
  const shown = all || counting.length === 0 ? priced : counting;
  const curves = useMemo(() => volumeCurves(shown, work), [shown, work]);
  const lines = useMemo(() => crossoverLines(shown, work), [shown, work]);
  const { contacts } = work;
  if (contacts === null || contacts === 0 || shown.length === 0) return null;
  return (
    <section className={styles.card}>
      <ChartFrame
        title={volumeFinding(
          shown,
          lines.flatMap(({ crossovers }) => crossovers),
          contacts,
        )}
        subtitle="Fee and extras of a year. The circles are volumes at which two lines meet; the dashed upright is the base volume. Move the cursor with the arrow keys."
        aside={
          counting.length > 0 &&
          counting.length < priced.length && (
            <Checkbox
              size="xs"
              label="Also offers that do not count"
              checked={all}
              onChange={(event) => setAll(event.currentTarget.checked)}
            />
          )
        }
        picture={
          <VolumeChart
            curves={curves}
            crossovers={lines.flatMap(({ crossovers }) => crossovers)}
            work={{ ...work, contacts }}
            currency={currency}
          />
        }
        table={
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Contacts a year</Table.Th>
                {shown.map(({ offer }) => (
                  <Table.Th key={offer.id} ta="right">
                    {offer.name}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {TABLE_SHARES.map((share) => (
                <Table.Tr key={share}>
                  <Table.Th scope="row" fw={400}>
                    {formatWhole(contacts * share)} ({formatPlain(share * 100)} %)
                  </Table.Th>
                  {shown.map((one) => (
                    <Table.Td key={one.offer.id} ta="right">
                      {formatWhole(totalAt(one, work, contacts * share))}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        }
      />
      {lines.length > 0 && (
        <ul className={styles.list} aria-label="Where offers change places">
          {lines.map(({ id, sentence }) => (
            <li key={id}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function volumeFinding(
  shown: readonly ComparedOffer[],
  crossovers: readonly Crossover[],
  base: number,
): string {
  const [first, second] = [...shown].sort((a, b) => (a.at.base.total ?? 0) - (b.at.base.total ?? 0));
  if (!first || !second) return 'One offer with a price so far: a second one makes a comparison';
  // Only where the lowest one itself changes places is another one lower; the others may do so above it.
  const overtaken = crossovers.some(
    ({ contacts, below, above }) =>
      [below.offer.id, above.offer.id].includes(first.offer.id) && Math.abs(contacts / base - 1) <= 0.2,
  );
  if (overtaken)
    return `${first.offer.name} is the lowest, but not at every volume within a fifth of the base`;
  return `${first.offer.name} is the lowest at every volume within a fifth of the base`;
}
