import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { ComparedWork } from '../../../../../shared/domain/price/compared-work.ts';
import type { Crossover } from '../../../../../shared/domain/price/find-crossovers.ts';
import { totalAt } from '../../../../../shared/domain/price/total-at.ts';
import { formatWhole } from '../price-words.ts';
import styles from './volume-chart.module.css';
import { type Curve, SHOWN } from './volume-curves.ts';

interface VolumeChartProps {
  readonly curves: readonly Curve[];
  /** Those between the offers that are shown. */
  readonly crossovers: readonly Crossover[];
  readonly work: ComparedWork & { readonly contacts: number };
  readonly currency: string;
}

const HEIGHT = 330;
const [LEFT, RIGHT, TOP, BOTTOM] = [76, 206, 12, 44];

/** Totals over the volume as lines, with the volumes at which they change places, and a cursor to read them by. */
export function VolumeChart({ curves, crossovers, work, currency }: VolumeChartProps) {
  const { ref, width: measured } = useElementSize();
  const [percent, setPercent] = useState(100);
  const width = Math.max(520, Math.round(measured || 900));
  const base = work.contacts;
  const most = niceAbove(Math.max(...curves.flatMap(({ points }) => points.map(({ total }) => total)), 1));
  const x = (contacts: number) =>
    LEFT + ((contacts / base - SHOWN.from) / (SHOWN.to - SHOWN.from)) * (width - LEFT - RIGHT);
  const y = (total: number) => TOP + (1 - total / most) * (HEIGHT - TOP - BOTTOM);
  const now = (base * percent) / 100;
  const readings = curves.map((curve) => ({ curve, total: totalAt(curve.one, work, now) }));
  const words = [...readings]
    .sort((a, b) => (a.total ?? 0) - (b.total ?? 0))
    .map(({ curve, total }) => `${curve.one.offer.name} ${formatWhole(total)}`)
    .join(', ');
  const bound = (value: number) => Math.min(SHOWN.to * 100, Math.max(SHOWN.from * 100, Math.round(value)));
  const press = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[
      event.key
    ];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? 1_000 : step && percent + step;
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setPercent(bound(to));
  };
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = ((event.clientX - box.left) / box.width) * width;
    const share01 = SHOWN.from + ((at - LEFT) / (width - LEFT - RIGHT)) * (SHOWN.to - SHOWN.from);
    setPercent(bound(share01 * 100));
  };
  return (
    <div ref={ref} className={styles.frame}>
      <div
        role="slider"
        tabIndex={0}
        aria-label={`Total a year in ${currency} by contacts a year`}
        aria-valuemin={SHOWN.from * 100}
        aria-valuemax={SHOWN.to * 100}
        aria-valuenow={percent}
        aria-valuetext={`${formatWhole(now)} contacts: ${words}`}
        className={styles.slider}
        onKeyDown={press}
      >
        <svg
          viewBox={`0 0 ${width} ${HEIGHT}`}
          height={HEIGHT}
          className={styles.picture}
          aria-hidden
          onPointerMove={point}
        >
          {[0, 0.25, 0.5, 0.75, 1].map((share) => (
            <g key={share} aria-hidden>
              <line
                x1={LEFT}
                x2={width - RIGHT}
                y1={y(most * share)}
                y2={y(most * share)}
                className={styles.grid}
              />
              <text x={LEFT - 8} y={y(most * share) + 4} textAnchor="end" className={styles.axis}>
                {formatWhole(most * share)}
              </text>
            </g>
          ))}
          {[0.25, 0.5, 1, 1.5, 2].map((share) => (
            <text key={share} x={x(base * share)} y={HEIGHT - 26} textAnchor="middle" className={styles.axis}>
              {formatWhole(base * share)}
            </text>
          ))}
          <text x={LEFT} y={HEIGHT - 8} className={styles.axis}>
            Contacts a year
          </text>
          <line x1={x(base)} x2={x(base)} y1={TOP} y2={HEIGHT - BOTTOM} className={styles.base} />
          {curves.map(({ one, points, colour, dash }) => (
            <polyline
              key={one.offer.id}
              points={points.map(({ contacts, total }) => `${x(contacts)},${y(total)}`).join(' ')}
              className={styles.line}
              strokeDasharray={dash}
              style={{ stroke: colour }}
            />
          ))}
          {crossovers
            .filter(({ contacts }) => contacts >= base * SHOWN.from && contacts <= base * SHOWN.to)
            .map(({ contacts, above }) => (
              <circle
                key={`${contacts}-${above.offer.id}`}
                cx={x(contacts)}
                cy={y(totalAt(above, work, contacts * (1 + 1e-9)) ?? 0)}
                r={4.5}
                className={styles.crossing}
              />
            ))}
          <g data-not-pictured>
            <line x1={x(now)} x2={x(now)} y1={TOP} y2={HEIGHT - BOTTOM} className={styles.cursor} />
            {readings.map(({ curve, total }) =>
              total === null ? null : (
                <circle
                  key={curve.one.offer.id}
                  cx={x(now)}
                  cy={y(total)}
                  r={3}
                  style={{ fill: curve.colour }}
                />
              ),
            )}
          </g>
          {labelPlaces(curves.map(({ points }) => y(points.at(-1)?.total ?? 0))).map((at, index) => {
            const curve = curves[index];
            return curve === undefined ? null : (
              <g key={curve.one.offer.id}>
                <line
                  x1={width - RIGHT + 6}
                  x2={width - RIGHT + 26}
                  y1={at}
                  y2={at}
                  className={styles.line}
                  strokeDasharray={curve.dash}
                  style={{ stroke: curve.colour }}
                />
                <text x={width - RIGHT + 31} y={at + 4} className={styles.label}>
                  {shortened(curve.one.offer.name)}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      <p className={styles.readout} data-not-pictured aria-hidden>
        <strong>{formatWhole(now)} contacts:</strong> {words}
      </p>
    </div>
  );
}

/** A round figure at or above another, as the top of an axis. */
function niceAbove(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return ([1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10].find((step) => step * unit >= value) ?? 10) * unit;
}

/** Heights for labels that do not lie on each other, in the order of the lines. */
function labelPlaces(heights: readonly number[]): readonly number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  const placed: number[] = [];
  let last = -Infinity;
  for (const { height, index } of order) {
    last = Math.max(height, last + 16);
    placed[index] = last;
  }
  return placed;
}

function shortened(name: string): string {
  return name.length > 27 ? `${name.slice(0, 26)}…` : name;
}
