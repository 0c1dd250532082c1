import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Line } from '../../../../ui/charts/place-labels.ts';
import type { ScatterLayout } from '../../../../ui/charts/scatter-layout.ts';
import { lineNames, linesAcross } from './line-names.ts';
import styles from './scatter.module.css';
import { LINES, type LineKey } from './threshold-changes.ts';

interface ThresholdLinesProps {
  readonly layout: ScatterLayout;
  /** Where each line stands, also while it is moved. */
  readonly values: Readonly<Record<LineKey, number>>;
  readonly onMove: (key: LineKey, value: number) => void;
  /** Moving is over: keep it. */
  readonly onKeep: () => void;
  /** Moving is over: forget it. */
  readonly onCancel: () => void;
}

/** Thresholds as lines that are moved by their grip: with the pointer, or with arrow keys and Enter. */
export function ThresholdLines({ layout: { plot }, values, onMove, onKeep, onCancel }: ThresholdLinesProps) {
  const held = useRef<LineKey | null>(null);
  const valueAt = (axis: 'x' | 'y', event: PointerEvent<SVGGElement>) => {
    const svg = event.currentTarget.ownerSVGElement;
    const box = svg?.getBoundingClientRect();
    if (!svg || !box) return 0;
    const scale = svg.viewBox.baseVal.width / box.width;
    return axis === 'x'
      ? (((event.clientX - box.left) * scale - plot.x) / plot.width) * 100
      : ((plot.y + plot.height - (event.clientY - box.top) * scale) / plot.height) * 100;
  };
  const press = (key: LineKey) => (event: KeyboardEvent) => {
    const steps = STEPS[event.key];
    if (steps !== undefined) onMove(key, values[key] + steps);
    else if (event.key === 'Enter') onKeep();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const names = lineNames(plot, values);
  const lines = linesAcross(plot, values);
  return (
    <g>
      {LINES.map(({ key, axis, label }, index) => {
        const value = values[key];
        const name = names.find((one) => one.key === key);
        const right = plot.x + plot.width;
        const line = lines[index] as Line;
        const grip = axis === 'x' ? { x: line.x1, y: plot.y + 10 } : { x: right - 10, y: line.y1 };
        return (
          <g
            key={key}
            role="slider"
            tabIndex={0}
            className={styles.line}
            data-axis={axis}
            aria-label={`${label}, threshold`}
            aria-orientation={axis === 'x' ? 'horizontal' : 'vertical'}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={value}
            onKeyDown={press(key)}
            onBlur={() => held.current === null && onKeep()}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              held.current = key;
            }}
            onPointerMove={(event) => held.current === key && onMove(key, valueAt(axis, event))}
            onPointerUp={() => {
              held.current = null;
              onKeep();
            }}
            onPointerCancel={() => {
              held.current = null;
              onCancel();
            }}
          >
            <line className={styles.reach} data-not-pictured {...line} />
            <line className={styles.stroke} {...line} />
            <rect
              className={styles.grip}
              data-not-pictured
              x={grip.x - 6}
              y={grip.y - 6}
              width={12}
              height={12}
              rx={3}
            />
            <text className={styles.name} x={(name?.box.x ?? 0) + 5} y={(name?.box.y ?? 0) + 12}>
              {name?.text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Points by key. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
};
