import styles from './dial.module.css';
import type { DialFigure } from './dial-figure.ts';

const RADIUS = 40;
const MIDDLE = 50;

/** A figure as half a circle, with its number, its name and a mark where it should be. */
export function Dial({ label, share01, tail01 = null, mark01, figure, note, tone }: DialFigure) {
  return (
    <figure className={styles.dial}>
      <svg viewBox="0 0 100 56" role="img" aria-label={`${label}: ${figure}, ${note}`}>
        <path d={arc(0, 1)} className={styles.ground} />
        {tail01 !== null && share01 !== null && tail01 > share01 && (
          <path d={arc(share01, tail01)} className={styles.tail} data-tone={tone} />
        )}
        {share01 !== null && share01 > 0 && (
          <path d={arc(0, share01)} className={styles.fill} data-tone={tone} />
        )}
        {mark01 !== undefined && <path d={tick(mark01)} className={styles.mark} />}
        <text x={MIDDLE} y={49} className={styles.figure} data-long={figure.length > 5 || undefined}>
          {figure}
        </text>
      </svg>
      <figcaption>
        <strong>{label}</strong>
        <span>{note}</span>
      </figcaption>
    </figure>
  );
}

/** A piece of the half circle, from and to as shares from left to right. */
function arc(from: number, to: number): string {
  const [x1, y1] = point(Math.max(0, from), RADIUS);
  const [x2, y2] = point(Math.min(1, to), RADIUS);
  return `M${x1} ${y1}A${RADIUS} ${RADIUS} 0 0 1 ${x2} ${y2}`;
}

function tick(at: number): string {
  const [x1, y1] = point(at, RADIUS - 7);
  const [x2, y2] = point(at, RADIUS + 7);
  return `M${x1} ${y1}L${x2} ${y2}`;
}

function point(share: number, radius: number): readonly [string, string] {
  const angle = Math.PI * (1 - share);
  return [(MIDDLE + radius * Math.cos(angle)).toFixed(2), (MIDDLE - radius * Math.sin(angle)).toFixed(2)];
}
