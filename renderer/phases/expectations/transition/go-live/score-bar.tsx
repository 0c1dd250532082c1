import styles from './go-live.module.css';

interface ScoreBarProps {
  readonly label: string;
  /** 0 to 100; null while unknown. */
  readonly score: number | null;
  readonly text: string;
  /** Where it has to reach, with what reaching it means. */
  readonly marks: readonly { readonly at: number; readonly label: string }[];
  /** What it would be, shown lighter behind. */
  readonly would?: number | null;
}

/** A score on a line from 0 to 100 with the thresholds that it has to reach. */
export function ScoreBar({ label, score, text, marks, would = null }: ScoreBarProps) {
  return (
    <div className={styles.bar}>
      <div className={styles.barHead}>
        <span>{label}</span>
        <strong>{text}</strong>
      </div>
      <div className={styles.track} role="img" aria-label={`${label}: ${text}`}>
        {would !== null && <span className={styles.would} style={{ width: `${would}%` }} />}
        <span className={styles.fill} style={{ width: `${score ?? 0}%` }} />
        {marks.map(({ at, label: name }) => (
          <span key={name} className={styles.mark} style={{ left: `${at}%` }} />
        ))}
      </div>
      <div className={styles.markNames} aria-hidden>
        {marks.map(({ at, label: name }) => (
          <span key={name} style={isBefore(at, marks) ? { right: `${100 - at}%` } : { left: `${at}%` }}>
            {name}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Whether a name ends at its mark: so that it stays on the line, and away from the name of a later mark. */
function isBefore(at: number, marks: ScoreBarProps['marks']): boolean {
  return at > 90 || (at >= 30 && marks.some((other) => other.at > at));
}
