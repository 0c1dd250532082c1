import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { ChartSymbol } from './chart-symbol.tsx';
import {
  acrossPlot,
  type LabelLimits,
  layOutScatter,
  type PlacedPoint,
  type ScatterLayout,
  upPlot,
} from './scatter-layout.ts';
import styles from './scatter-plot.module.css';
import type { Corners, ScatterAxis, ScatterPoint } from './scatter-point.ts';

const TICKS = [0, 20, 40, 60, 80, 100];

interface ScatterPlotProps {
  /** What the picture is, for those who do not see it. */
  readonly label: string;
  /** The most important first: it is labelled first. */
  readonly points: readonly ScatterPoint[];
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly corners: Corners | null;
  /** The point whose details are open. */
  readonly current?: string | null;
  readonly onPick: (id: string) => void;
  /** What stands under the picture while nothing is pointed at. */
  readonly hint: string;
  /** Drawn between the grid and the circles, such as thresholds that can be moved. */
  readonly over?: (layout: ScatterLayout) => ReactNode;
  /** A new object only when it says something else. */
  readonly labelLimits?: LabelLimits;
}

/** Circles on two scores from 0 to 100, each to be pointed at, reached by the arrow keys, and opened. */
export function ScatterPlot(props: ScatterPlotProps) {
  const { label, points, x, y, corners, current = null, onPick, hint, over, labelLimits } = props;
  const { ref, width: measured } = useElementSize();
  const [active, setActive] = useState<string | null>(null);
  const root = useRef<SVGSVGElement>(null);
  const width = Math.max(360, Math.round(measured || 760));
  const height = Math.round(Math.min(620, Math.max(400, width * 0.62)));
  const layout = useMemo(
    () =>
      layOutScatter(points, corners, {
        width,
        height,
        thresholds: { x: x.threshold, y: y.threshold },
        limits: labelLimits,
      }),
    [points, corners, width, height, x.threshold, y.threshold, labelLimits],
  );
  const stop = points.some(({ id }) => id === active) ? active : (points[0]?.id ?? null);
  const move = (event: KeyboardEvent, index: number) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const point = points[index];
      if (point) onPick(point.id);
      return;
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const next = (index + step + points.length) % points.length;
    root.current?.querySelector<SVGGElement>(`[data-point="${next}"]`)?.focus();
  };
  // Large circles are drawn first, so that small ones lie on top and can be pointed at.
  const drawn = useMemo(
    () =>
      layout.points
        .map((placed, index) => ({ ...placed, index }))
        .sort((a, b) => b.radius - a.radius || b.index - a.index),
    [layout],
  );
  const shown = points.find(({ id }) => id === active);
  return (
    <div ref={ref} className={styles.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset; the group holds one stop for all points */}
      <svg
        ref={root}
        role="group"
        aria-label={label}
        viewBox={`0 0 ${width} ${height}`}
        height={height}
        className={styles.picture}
      >
        <Ground layout={layout} x={x} y={y} />
        {over?.(layout)}
        {drawn.map((placed) => (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot stand within a drawing
          <g
            key={placed.point.id}
            role="button"
            aria-label={placed.point.describe}
            tabIndex={placed.point.id === stop ? 0 : -1}
            data-point={placed.index}
            data-active={placed.point.id === active || undefined}
            data-current={placed.point.id === current || undefined}
            className={styles.point}
            onMouseEnter={() => setActive(placed.point.id)}
            onMouseLeave={() => setActive(null)}
            onFocus={() => setActive(placed.point.id)}
            onBlur={() => setActive(null)}
            onClick={() => onPick(placed.point.id)}
            onKeyDown={(event) => move(event, placed.index)}
          >
            <Mark placed={placed} />
          </g>
        ))}
        <g aria-hidden className={styles.labels}>
          {layout.labels.map(({ id, leader }) =>
            leader === null ? null : <line key={id} className={styles.leader} {...leader} />,
          )}
          {layout.labels.map(({ id, box, text }) => (
            <text
              key={id}
              x={box.x + 2}
              y={box.y + box.height - 4}
              className={styles.label}
              data-active={id === active || undefined}
            >
              {text}
            </text>
          ))}
        </g>
      </svg>
      <p className={styles.readout} data-not-pictured>
        {shown ? shown.describe : hint}
      </p>
    </div>
  );
}

function Mark({ placed: { point, cx, cy, radius } }: { readonly placed: PlacedPoint }) {
  return (
    <>
      <circle
        cx={cx}
        cy={cy}
        r={radius}
        className={styles.circle}
        style={{ stroke: point.colour, fill: `color-mix(in srgb, ${point.colour} 22%, var(--surface))` }}
        strokeDasharray={point.size01 === null ? '3 2' : undefined}
      />
      <ChartSymbol
        shape={point.shape}
        x={cx}
        y={cy}
        size={Math.min(12, radius * 1.1)}
        colour={point.colour}
      />
    </>
  );
}

interface GroundProps {
  readonly layout: ScatterLayout;
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
}

/** Grid, axes, thresholds and the names of the quarters. */
function Ground({ layout: { plot, corners }, x, y }: GroundProps) {
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const middle = { x: plot.x + plot.width / 2, y: plot.y + plot.height / 2 };
  return (
    <g aria-hidden>
      {TICKS.map((tick) => (
        <g key={tick}>
          <line
            className={styles.grid}
            x1={acrossPlot(plot, tick)}
            x2={acrossPlot(plot, tick)}
            y1={plot.y}
            y2={bottom}
          />
          <line
            className={styles.grid}
            x1={plot.x}
            x2={right}
            y1={upPlot(plot, tick)}
            y2={upPlot(plot, tick)}
          />
          <text className={styles.tick} x={acrossPlot(plot, tick)} y={bottom + 16} textAnchor="middle">
            {tick}
          </text>
          <text className={styles.tick} x={plot.x - 8} y={upPlot(plot, tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {x.threshold !== null && (
        <line
          className={styles.threshold}
          x1={acrossPlot(plot, x.threshold)}
          x2={acrossPlot(plot, x.threshold)}
          y1={plot.y}
          y2={bottom}
        />
      )}
      {y.threshold !== null && (
        <line
          className={styles.threshold}
          x1={plot.x}
          x2={right}
          y1={upPlot(plot, y.threshold)}
          y2={upPlot(plot, y.threshold)}
        />
      )}
      {corners.map(({ text, anchor, ...at }) => (
        <text key={text} className={styles.corner} textAnchor={anchor} {...at}>
          {text}
        </text>
      ))}
      <text className={styles.axis} x={middle.x} y={bottom + 36} textAnchor="middle">
        {x.label}
      </text>
      <text className={styles.axis} textAnchor="middle" transform={`translate(14 ${middle.y}) rotate(-90)`}>
        {y.label}
      </text>
    </g>
  );
}
