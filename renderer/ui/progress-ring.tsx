import styles from './progress-ring.module.css';

const SIZE = 18;
const STROKE = 3;
const RADIUS = (SIZE - STROKE) / 2;
const AROUND = 2 * Math.PI * RADIUS;

interface ProgressRingProps {
  /** 0-1. */
  readonly share01: number;
  /** What it shows, in words, as in "45 of 96 answered". */
  readonly label: string;
}

/** A small ring that fills with progress. */
export function ProgressRing({ share01, label }: ProgressRingProps) {
  const share = Math.min(1, Math.max(0, share01));
  return (
    <svg
      role="img"
      aria-label={label}
      width={SIZE}
      height={SIZE}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      className={styles.ring}
    >
      <title>{label}</title>
      <circle cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} className={styles.track} strokeWidth={STROKE} />
      {share > 0 && (
        <circle
          cx={SIZE / 2}
          cy={SIZE / 2}
          r={RADIUS}
          className={styles.part}
          strokeWidth={STROKE}
          strokeDasharray={`${share * AROUND} ${AROUND}`}
          transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`}
        />
      )}
    </svg>
  );
}
