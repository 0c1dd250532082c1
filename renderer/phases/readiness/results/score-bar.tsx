import { levelScore } from '../../../../shared/domain/readiness/level-score.ts';
import styles from './score-bar.module.css';

interface ScoreBarProps {
  readonly evidenced: number | null;
  readonly claimed: number | null;
  /** A level, 1-5. */
  readonly target: number | null;
}

/** A score from 0 to 100 with a lighter tail for what is claimed beyond the evidence. The figures stand beside it. */
export function ScoreBar({ evidenced, claimed, target }: ScoreBarProps) {
  return (
    <div className={styles.bar} aria-hidden>
      {claimed !== null && <div className={styles.claimed} style={{ width: `${claimed}%` }} />}
      {evidenced !== null && <div className={styles.evidenced} style={{ width: `${evidenced}%` }} />}
      {target !== null && <div className={styles.target} style={{ left: `${levelScore(target)}%` }} />}
    </div>
  );
}
