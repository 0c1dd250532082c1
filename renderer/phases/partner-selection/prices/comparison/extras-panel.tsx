import { Table } from '@mantine/core';
import { useLocation } from 'wouter';
import type { ComparedOffer } from '../../../../../shared/domain/price/compare-offers.ts';
import { extraAmount } from '../../../../../shared/domain/price/yearly-extras.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { type BarPart, PartBars } from '../../../../ui/charts/part-bars.tsx';
import { formatScore } from '../../../../ui/format-score.ts';
import { formatWhole } from '../price-words.ts';
import styles from '../prices.module.css';
import type { Prices } from '../use-prices.ts';

const PARTS: readonly BarPart[] = [
  { key: 'fee', label: 'Fee', symbol: '■', colour: 'var(--color-outsource)' },
  { key: 'named', label: 'Extras the vendor named', symbol: '▲', colour: 'var(--color-attention)' },
  { key: 'asked', label: 'Extras we added', symbol: '●', colour: 'var(--color-keep)' },
];

/** What each offer costs beside its fee, at the base volume. */
export function ExtrasPanel({
  prices: { comparison, currency, horizonMonths },
}: {
  readonly prices: Prices;
}) {
  const [, navigate] = useLocation();
  const shown = comparison.offers.filter(({ inRace, at }) => inRace && at.base.total !== null);
  if (shown.length === 0) return null;
  return (
    <section className={styles.card}>
      <ChartFrame
        title={extrasFinding(shown)}
        subtitle={`A year at the base volume, in ${currency}. What is paid once is spread over the term of the offer, or over ${horizonMonths} months where it has none.`}
        picture={
          <PartBars
            label="Fee and extras of a year"
            parts={PARTS}
            format={formatWhole}
            onPick={(id) => navigate(rowPath('offer', id) ?? '')}
            bars={shown.map((one) => ({
              id: one.offer.id,
              label: one.offer.name,
              detail: one.extras.unpriced > 0 ? `${one.extras.unpriced} without a figure` : '',
              values: partsOf(one),
              total: formatWhole(one.at.base.total),
            }))}
          />
        }
        table={
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Offer</Table.Th>
                {PARTS.map(({ key, label }) => (
                  <Table.Th key={key} ta="right">
                    {label}
                  </Table.Th>
                ))}
                <Table.Th ta="right">Total</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((one) => (
                <Table.Tr key={one.offer.id}>
                  <Table.Th scope="row" fw={400}>
                    {one.offer.name}
                  </Table.Th>
                  {PARTS.map(({ key }) => (
                    <Table.Td key={key} ta="right">
                      {formatWhole(partsOf(one)[key] ?? 0)}
                    </Table.Td>
                  ))}
                  <Table.Td ta="right">{formatWhole(one.at.base.total)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        }
      />
    </section>
  );
}

function partsOf({ at, extras }: ComparedOffer): Readonly<Record<string, number>> {
  const fee = at.base.annual ?? 0;
  const sums = { fee, named: 0, asked: 0 };
  for (const line of extras.lines) {
    sums[line.extra.asked ? 'asked' : 'named'] += extraAmount(line, fee) ?? 0;
  }
  return sums;
}

function extrasFinding(shown: readonly ComparedOffer[]): string {
  const share01 = ({ at }: ComparedOffer) => (at.base.annual ? (at.base.extras ?? 0) / at.base.annual : 0);
  const [most] = [...shown].sort((a, b) => share01(b) - share01(a));
  if (!most || share01(most) === 0) return 'No extras are known yet: ask what is not in the price';
  return `${most.offer.name} costs ${formatScore(share01(most) * 100)} % more than its fee`;
}
