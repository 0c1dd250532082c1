import { useElementSize } from '@mantine/hooks';
import { formatPlain } from '../../../../ui/format-score.ts';
import styles from '../reviews.module.css';

interface RatingPoint {
  readonly label: string;
  /** 1 to 5; null where nothing was rated. */
  readonly value: number | null;
  readonly draft: boolean;
}

interface RatingLineProps {
  readonly label: string;
  readonly points: readonly RatingPoint[];
  /** A level that should not be fallen below. */
  readonly limit?: number;
  /** Without words on the axes, for many beside each other. */
  readonly small?: boolean;
}

/** Ratings from 1 to 5 over the periods. A period without a rating breaks the line. */
export function RatingLine({ label, points, limit, small = false }: RatingLineProps) {
  const { ref, width: measured } = useElementSize();
  const width = Math.max(small ? 140 : 360, measured);
  const height = small ? 56 : 220;
  const left = small ? 6 : 28;
  const right = small ? 6 : 40;
  const top = 12;
  const bottom = small ? 6 : 28;
  const x = (index: number) => left + ((index + 0.5) / points.length) * (width - left - right);
  const y = (value: number) => top + ((5 - value) / 4) * (height - top - bottom);
  const pieces = points.reduce<string[][]>(
    (lines, { value }, index) => {
      if (value === null) lines.push([]);
      else lines.at(-1)?.push(`${x(index)},${y(value)}`);
      return lines;
    },
    [[]],
  );
  const said = points.map(
    (one) => `${one.label} ${one.value === null ? 'not rated' : formatPlain(one.value)}`,
  );
  return (
    <div ref={ref}>
      <svg width={width} height={height} role="img" aria-label={`${label}: ${said.join(', ')}`}>
        {[1, 2, 3, 4, 5].map((level) => (
          <g key={level}>
            <line x1={left} x2={width - right} y1={y(level)} y2={y(level)} className={styles.grid} />
            {!small && (
              <text x={left - 10} y={y(level) + 4} textAnchor="end" className={styles.axis}>
                {level}
              </text>
            )}
          </g>
        ))}
        {limit !== undefined && (
          <line x1={left} x2={width - right} y1={y(limit)} y2={y(limit)} className={styles.limit} />
        )}
        {pieces
          .filter((line) => line.length > 1)
          .map((line) => (
            <polyline key={line[0]} points={line.join(' ')} className={styles.line} />
          ))}
        {points.map(
          (one, index) =>
            one.value !== null && (
              <g key={one.label}>
                <circle
                  cx={x(index)}
                  cy={y(one.value)}
                  r={small ? 3 : 5}
                  className={styles.point}
                  data-draft={one.draft || undefined}
                />
                {!small && (
                  <text x={x(index) + 10} y={y(one.value) - 8} className={styles.label}>
                    {one.value.toFixed(2)}
                  </text>
                )}
              </g>
            ),
        )}
        {!small &&
          points.map((one, index) => (
            <text key={one.label} x={x(index)} y={height - 8} textAnchor="middle" className={styles.axis}>
              {one.label}
            </text>
          ))}
      </svg>
    </div>
  );
}
