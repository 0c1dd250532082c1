import { Table } from '@mantine/core';
import { useMemo } from 'react';
import { areaTrend } from '../../../../../shared/domain/review/review-alerts.ts';
import {
  areasInOrder,
  periodsOf,
  reviewPeriods,
} from '../../../../../shared/domain/review/review-periods.ts';
import { TREND_PERIODS, trendSlope } from '../../../../../shared/domain/review/trend-slope.ts';
import { parametersOf, parameterValue } from '../../../../../shared/model/parameters.ts';
import { ChartFrame } from '../../../../ui/charts/chart-frame.tsx';
import { formatPlain } from '../../../../ui/format-score.ts';
import { meanWords, periodWords, signed } from '../review-words.ts';
import styles from '../reviews.module.css';
import { useRatedVendor } from '../use-rated-vendor.tsx';
import { useReviewSource } from '../use-review-source.ts';
import { RatingLine } from './rating-line.tsx';

/** How the ratings of the partner move over the periods, on the whole and area by area. */
export function TrendView() {
  const source = useReviewSource();
  const { vendor, choice } = useRatedVendor();
  const periods = useMemo(
    () => (vendor === null ? [] : periodsOf(reviewPeriods(source), vendor, 'client')),
    [source, vendor],
  );
  const values = parametersOf(source);
  const low = parameterValue(values, 'review.low');
  const last = periods.at(-1);
  if (!last)
    return (
      <div className={styles.page}>
        <p className={styles.quiet}>A trend shows once a review with a period has ratings of ours.</p>
      </div>
    );
  const points = periods.map((period) => ({
    label: periodWords(period.from, period.to),
    value: period.mean,
    draft: !period.signed,
  }));
  const slope = trendSlope(periods.map(({ mean }) => mean));
  const areas = areasInOrder(source).filter(({ id }) =>
    periods.some((period) => period.areas.some(({ area, rating }) => area.id === id && rating !== null)),
  );
  const ratingsOf = (id: string) =>
    periods.map((period) => period.areas.find(({ area }) => area.id === id)?.rating ?? null);
  const name = source.vendor[last.vendor]?.name ?? '';
  return (
    <div className={styles.page}>
      {choice}
      <section className={styles.card}>
        <ChartFrame
          title={`${name} stands at ${meanWords(last.mean)}${trendWords(slope)}`}
          subtitle={`Weighted mean of each period. The broken line is the limit of ${formatPlain(low)}; hollow points are drafts. The trend looks at the last ${TREND_PERIODS} periods.`}
          picture={<RatingLine label="Mean by period" points={points} limit={low} />}
          table={
            <Table verticalSpacing={6} className={styles.table ?? ''}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Performance area</Table.Th>
                  {points.map(({ label }) => (
                    <Table.Th key={label} ta="right">
                      {label}
                    </Table.Th>
                  ))}
                  <Table.Th ta="right">Trend a period</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                <Table.Tr>
                  <Table.Th scope="row">Mean</Table.Th>
                  {points.map(({ label, value }) => (
                    <Table.Td key={label} ta="right">
                      {meanWords(value)}
                    </Table.Td>
                  ))}
                  <Table.Td ta="right">{signed(slope)}</Table.Td>
                </Table.Tr>
                {areas.map((area) => (
                  <Table.Tr key={area.id}>
                    <Table.Th scope="row" fw={400}>
                      {area.name}
                    </Table.Th>
                    {ratingsOf(area.id).map((rating, index) => (
                      <Table.Td key={points[index]?.label} ta="right">
                        {formatPlain(rating)}
                      </Table.Td>
                    ))}
                    <Table.Td ta="right">{signed(areaTrend(periods, area.id))}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          }
        />
      </section>
      <section className={styles.small} aria-label="Area by area">
        {areas.map((area) => {
          const trend = areaTrend(periods, area.id);
          const ratings = ratingsOf(area.id);
          return (
            <div key={area.id} className={styles.spark}>
              <strong>{area.name}</strong>
              <span className={styles.quiet}>
                {trend === null
                  ? 'Too few periods for a trend'
                  : `${formatPlain(ratings.findLast((rating) => rating !== null) ?? null)} at last, ${signed(trend)} a period`}
              </span>
              <RatingLine
                label={area.name}
                small
                points={ratings.map((value, index) => ({
                  label: points[index]?.label ?? '',
                  value,
                  draft: points[index]?.draft ?? false,
                }))}
              />
            </div>
          );
        })}
      </section>
    </div>
  );
}

function trendWords(slope: number | null): string {
  if (slope === null) return '; a trend needs three periods';
  if (Math.abs(slope) < 0.005) return ' and neither rises nor falls';
  return ` and ${slope > 0 ? 'gains' : 'loses'} ${Math.abs(slope).toFixed(2)} a period`;
}
