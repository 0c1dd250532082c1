import { useElementSize } from '@mantine/hooks';
import { rampAt } from '../../../../../shared/domain/transition/ramp-curve.ts';
import type { RampStep } from '../../../../../shared/model/tables/ramp-step.ts';
import styles from './ramp.module.css';

interface RampChartProps {
  /** In the order of their weeks; at least one. */
  readonly steps: readonly RampStep[];
  readonly weeks: number;
}

const HEIGHT = 250;
const LEFT = 46;
const RIGHT = 96;
const TOP = 10;
const BOTTOM = 40;

/** Volume and productivity week by week, with the steps as points. */
export function RampChart({ steps, weeks }: RampChartProps) {
  const { ref, width: measured } = useElementSize();
  const width = Math.max(360, measured);
  const most = Math.max(100, ...steps.map(({ productivity_percent }) => productivity_percent));
  const x = (week: number) => LEFT + ((week - 1) / Math.max(1, weeks - 1)) * (width - LEFT - RIGHT);
  const y = (percent: number) => TOP + (1 - percent / most) * (HEIGHT - TOP - BOTTOM);
  const list = Array.from({ length: weeks }, (_, index) => rampAt(steps, index + 1)).flatMap(
    (one) => one ?? [],
  );
  const line = (value: (one: (typeof list)[number]) => number) =>
    list.map((one) => `${x(one.week)},${y(100 * value(one))}`).join(' ');
  const last = list.at(-1);
  const every = Math.max(1, Math.ceil(weeks / ((width - LEFT - RIGHT) / 36)));
  const [volumeY, productivityY] = apart(
    y(100 * (last?.volume01 ?? 0)),
    y(100 * (last?.productivity01 ?? 0)),
  );
  return (
    <div ref={ref}>
      <svg
        width={width}
        height={HEIGHT}
        className={styles.chart}
        role="img"
        aria-label={`Ramp over ${weeks} weeks: ${steps.map(({ week, volume_percent, productivity_percent }) => `week ${week}, volume ${volume_percent} %, productivity ${productivity_percent} %`).join('; ')}`}
      >
        {[0, 25, 50, 75, 100].map((percent) => (
          <g key={percent}>
            <line x1={LEFT} x2={width - RIGHT} y1={y(percent)} y2={y(percent)} className={styles.grid} />
            <text x={LEFT - 8} y={y(percent) + 4} textAnchor="end" className={styles.axis}>
              {percent} %
            </text>
          </g>
        ))}
        {list
          .filter(({ week }) => (week - 1) % every === 0)
          .map(({ week }) => (
            <text key={week} x={x(week)} y={HEIGHT - 23} textAnchor="middle" className={styles.axis}>
              {week}
            </text>
          ))}
        <text x={LEFT} y={HEIGHT - 6} className={styles.axis}>
          Week after going live
        </text>
        <polygon
          points={`${x(1)},${y(0)} ${line(({ volume01 }) => volume01)} ${x(weeks)},${y(0)}`}
          className={styles.area}
        />
        <polyline points={line(({ volume01 }) => volume01)} className={styles.volume} />
        <polyline points={line(({ productivity01 }) => productivity01)} className={styles.productivity} />
        {steps
          .filter(({ week }) => week <= weeks)
          .map((step) => (
            <g key={step.id}>
              <circle cx={x(step.week)} cy={y(step.volume_percent)} r={4} className={styles.point}>
                <title>{`Week ${step.week}: volume ${step.volume_percent} %`}</title>
              </circle>
              <rect
                x={x(step.week) - 3.5}
                y={y(step.productivity_percent) - 3.5}
                width={7}
                height={7}
                className={styles.square}
              >
                <title>{`Week ${step.week}: productivity ${step.productivity_percent} %`}</title>
              </rect>
            </g>
          ))}
        <text x={width - RIGHT + 8} y={volumeY + 4} className={styles.label}>
          ● Volume
        </text>
        <text x={width - RIGHT + 8} y={productivityY + 4} className={styles.label}>
          ■ Productivity
        </text>
      </svg>
    </div>
  );
}

/** Two labels that do not lie on each other. */
function apart(a: number, b: number): readonly [number, number] {
  if (Math.abs(a - b) >= 16) return [a, b];
  return [Math.min(a, b), Math.min(a, b) + 16];
}
