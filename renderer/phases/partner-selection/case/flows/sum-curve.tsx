import { useElementSize } from '@mantine/hooks';
import type { CaseYear } from '../../../../../shared/domain/business-case/case-result.ts';
import { formatAmount } from '../../../../ui/format-amount.ts';
import styles from '../case.module.css';

const HEIGHT = 240;
const EDGE = { left: 96, right: 96, top: 20, bottom: 32 };

/** Two lines over the years: the flows added up, and the discounted flows added up. */
export function SumCurve({ years, label }: { readonly years: readonly CaseYear[]; readonly label: string }) {
  const { ref, width: measured } = useElementSize();
  const width = Math.max(420, Math.round(measured || 800));
  const values = [0, ...years.flatMap(({ sum, discountedSum }) => [sum, discountedSum])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const last = Math.max(1, years.length - 1);
  const x = (year: number) => EDGE.left + ((width - EDGE.left - EDGE.right) * year) / last;
  const y = (value: number) =>
    EDGE.top + ((HEIGHT - EDGE.top - EDGE.bottom) * (high - value)) / Math.max(1, high - low);
  const points = (of: (year: CaseYear) => number) =>
    years.map((one) => `${x(one.year).toFixed(1)},${y(of(one)).toFixed(1)}`).join(' ');
  const end = years.at(-1);
  const apart = end ? Math.abs(y(end.sum) - y(end.discountedSum)) < 14 : false;
  return (
    <div ref={ref}>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        height={HEIGHT}
        className={styles.curve}
      >
        {years.map(({ year }) => (
          <g key={year}>
            <line x1={x(year)} x2={x(year)} y1={EDGE.top} y2={HEIGHT - EDGE.bottom} className={styles.grid} />
            <text x={x(year)} y={HEIGHT - 10} textAnchor="middle">
              {year === 0 ? 'Before' : `Year ${year}`}
            </text>
          </g>
        ))}
        <line x1={EDGE.left} x2={width - EDGE.right} y1={y(0)} y2={y(0)} className={styles.zero} />
        <text x={EDGE.left - 10} y={y(0) + 4} textAnchor="end">
          0
        </text>
        <polyline points={points(({ discountedSum }) => discountedSum)} className={styles.discounted} />
        <polyline points={points(({ sum }) => sum)} className={styles.plain} />
        {years.map(({ year, sum }) => (
          <circle key={year} cx={x(year)} cy={y(sum)} r={4} className={styles.dot}>
            <title>{`${year === 0 ? 'Before' : `Year ${year}`}: ${formatAmount(sum, '')}`}</title>
          </circle>
        ))}
        {years[0] && (
          <text x={EDGE.left - 10} y={y(years[0].sum) + 4} textAnchor="end" className={styles.figure}>
            {formatAmount(years[0].sum, '')}
          </text>
        )}
        {end && (
          <>
            <text x={width - EDGE.right + 10} y={y(end.sum) + (apart ? -6 : 4)} className={styles.figure}>
              {formatAmount(end.sum, '')}
            </text>
            <text x={width - EDGE.right + 10} y={y(end.discountedSum) + (apart ? 12 : 4)}>
              {formatAmount(end.discountedSum, '')}
            </text>
          </>
        )}
      </svg>
    </div>
  );
}
