import { type KeyboardEvent, useRef } from 'react';
import styles from './radar-chart.module.css';
import {
  angleOf,
  CENTRE,
  corners,
  HEIGHT,
  place,
  RADIUS,
  spoke,
  WIDTH,
  wedge,
  wrapLabel,
} from './radar-geometry.ts';
import type { RadarAxis, RadarSeries } from './radar-series.ts';

const RINGS = [25, 50, 75, 100];
const LINE = 15;

interface RadarPictureProps {
  readonly title: string;
  readonly axes: readonly RadarAxis[];
  readonly series: readonly RadarSeries[];
  readonly format: (value: number | null) => string;
  readonly active: number | null;
  readonly onActive: (index: number | null) => void;
  readonly describe: (index: number) => string;
}

/** The drawing of a radar chart: rings, shapes, and one stop per axis for pointer and keyboard. */
export function RadarPicture(props: RadarPictureProps) {
  const { title, axes, series, format, active, onActive, describe } = props;
  const root = useRef<SVGSVGElement>(null);
  const move = (event: KeyboardEvent, from: number) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const next = (from + step + axes.length) % axes.length;
    root.current?.querySelector<SVGGElement>(`[data-axis="${next}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset; the group holds one stop per axis
    <svg
      ref={root}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="group"
      aria-label={title}
      className={styles.picture}
    >
      {RINGS.map((ring) => (
        <polygon key={ring} className={styles.ring} points={corners(axes.map(() => ring))} />
      ))}
      {axes.map(({ code }, index) => (
        <line key={code} className={styles.spoke} {...spoke(index, axes.length)} />
      ))}
      {[...series].reverse().map((one) => (
        <Shape key={one.name} series={one} />
      ))}
      {RINGS.map((ring) => (
        <text key={ring} className={styles.tick} x={CENTRE.x + 4} y={CENTRE.y - (ring / 100) * RADIUS + 12}>
          {ring}
        </text>
      ))}
      {axes.map((axis, index) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it is focused only to have its values read
        <g
          key={axis.code}
          role="img"
          aria-label={`${axis.code} ${axis.name}: ${describe(index)}`}
          tabIndex={index === (active ?? 0) ? 0 : -1}
          data-axis={index}
          data-active={index === active || undefined}
          className={styles.axis}
          onMouseEnter={() => onActive(index)}
          onMouseLeave={() => onActive(null)}
          onFocus={() => onActive(index)}
          onBlur={() => onActive(null)}
          onKeyDown={(event) => move(event, index)}
        >
          <path className={styles.wedge} d={wedge(index, axes.length)} />
          {series.map((one) => {
            const value = one.values[index] ?? null;
            if (value === null) return null;
            const [x, y] = place(index, axes.length, value);
            return <circle key={one.name} className={styles[`${one.role}Dot`]} cx={x} cy={y} r={4} />;
          })}
          <AxisLabel {...{ axis, index, count: axes.length }} value={format(mainValue(series, index))} />
        </g>
      ))}
    </svg>
  );
}

function Shape({ series: { values, role } }: { readonly series: RadarSeries }) {
  const known = values.every((value): value is number => value !== null);
  if (known && values.length > 2) return <polygon className={styles[role]} points={corners(values)} />;
  // Where a value is unknown the outline is open: only neighbours that are both known are joined.
  return values.map((value, index) => {
    const next = values[(index + 1) % values.length] ?? null;
    if (value === null || next === null) return null;
    const [x1, y1] = place(index, values.length, value);
    const [x2, y2] = place((index + 1) % values.length, values.length, next);
    return <line key={`${x1},${y1}`} className={styles[role]} {...{ x1, y1, x2, y2 }} />;
  });
}

interface AxisLabelProps {
  readonly axis: RadarAxis;
  readonly index: number;
  readonly count: number;
  readonly value: string;
}

function AxisLabel({ axis, index, count, value }: AxisLabelProps) {
  const angle = angleOf(index, count);
  const x = CENTRE.x + Math.cos(angle) * (RADIUS + 16);
  const y = CENTRE.y + Math.sin(angle) * (RADIUS + 16);
  const side = Math.cos(angle);
  const anchor = Math.abs(side) < 0.2 ? 'middle' : side > 0 ? 'start' : 'end';
  const lines = wrapLabel(axis.name, anchor === 'middle' ? 26 : 20);
  const height = (lines.length + 1) * LINE;
  // Above the chart a label stands on its point, below it hangs from it, beside it is centred.
  const top = y - height / 2 + (Math.sin(angle) * height) / 2 + LINE - 4;
  return (
    <text x={x} y={top} textAnchor={anchor} className={styles.label}>
      <tspan className={styles.code}>{axis.code}</tspan>
      <tspan className={styles.value} dx={6}>
        {value}
      </tspan>
      {lines.map((text, line) => (
        <tspan key={text} x={x} y={top + (line + 1) * LINE}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

function mainValue(series: readonly RadarSeries[], index: number): number | null {
  return series.find(({ role }) => role === 'main')?.values[index] ?? null;
}
