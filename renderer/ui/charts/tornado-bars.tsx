import type { ReactNode } from 'react';
import { type BarScale, placeBar } from './bar-places.ts';
import { ChartFrame } from './chart-frame.tsx';
import styles from './tornado-bars.module.css';
import { type TornadoEnd, type TornadoRow, tornadoEnds, tornadoScale } from './tornado-places.ts';

interface TornadoBarsProps {
  /** The finding, as in "The fee moves the result most". */
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly aside?: ReactNode;
  /** What the bars are, as in "Net present value when one figure is moved". */
  readonly label: string;
  /** In the order in which they are shown: the widest first. */
  readonly rows: readonly TornadoRow[];
  /** The result while nothing is moved. */
  readonly centre: number;
  /** What the centre is, as in "as planned". */
  readonly centreLabel: string;
  /** A result at which something changes, such as zero; drawn where the scale reaches it. */
  readonly mark?: { readonly value: number; readonly label: string };
  readonly format: (value: number) => string;
  /** The same figures in rows and columns. */
  readonly table: ReactNode;
}

/** How far a result moves when one figure at a time takes its low and its high value: the widest bar matters most. */
export function TornadoBars(props: TornadoBarsProps) {
  const { title, subtitle, aside, label, rows, centre, centreLabel, mark, format, table } = props;
  const scale = tornadoScale(rows, centre);
  const seen = mark && mark.value > scale.from && mark.value < scale.to ? mark : null;
  const picture = (
    <div className={styles.chart}>
      <ul className={styles.legend} aria-label="What the bars show">
        <li>
          <span className={styles.swatch} data-end="low" aria-hidden /> with the low figure
        </li>
        <li>
          <span className={styles.swatch} data-end="high" aria-hidden /> with the high figure
        </li>
        <li>
          <span className={styles.stroke} aria-hidden /> {centreLabel}: {format(centre)}
        </li>
        {seen && (
          <li>
            <span className={styles.stroke} data-mark aria-hidden /> {seen.label}
          </li>
        )}
      </ul>
      <ul className={styles.rows} aria-label={label}>
        {rows.map((row) => {
          const [left, right] = tornadoEnds(row);
          return (
            <li key={row.id} className={styles.row}>
              <span className={styles.name}>{row.label}</span>
              <End end={left} format={format} side="left" />
              <span className={styles.track} aria-hidden>
                <Span from={centre} to={row.low} scale={scale} end="low" />
                <Span from={centre} to={row.high} scale={scale} end="high" />
                <Stroke at={centre} scale={scale} />
                {seen && <Stroke at={seen.value} scale={scale} mark />}
              </span>
              <End end={right} format={format} side="right" />
            </li>
          );
        })}
      </ul>
    </div>
  );
  return <ChartFrame title={title} subtitle={subtitle} aside={aside} picture={picture} table={table} />;
}

interface EndProps {
  readonly end: TornadoEnd;
  readonly format: (value: number) => string;
  readonly side: 'left' | 'right';
}

function End({ end, format, side }: EndProps) {
  return (
    <span className={styles.end} data-side={side}>
      {format(end.result)}
      <span className={styles.input}>at {end.input}</span>
    </span>
  );
}

interface SpanProps {
  readonly from: number;
  readonly to: number;
  readonly scale: BarScale;
  readonly end: 'low' | 'high';
}

function Span({ from, to, scale, end }: SpanProps) {
  const { bar } = placeBar({ value: to, low: from }, scale);
  return bar && bar.width > 0 ? (
    <span className={styles.bar} data-end={end} style={{ left: `${bar.left}%`, width: `${bar.width}%` }} />
  ) : null;
}

function Stroke({
  at,
  scale,
  mark,
}: {
  readonly at: number;
  readonly scale: BarScale;
  readonly mark?: boolean;
}) {
  const { target } = placeBar({ value: null, target: at }, scale);
  return <span className={styles.line} data-mark={mark || undefined} style={{ left: `${target ?? 0}%` }} />;
}
