import type { FindingWords } from '../../../../shared/domain/duties/duty-words.ts';
import styles from './points.module.css';

interface PointsProps {
  readonly points: readonly (FindingWords & { readonly bad?: boolean })[];
}

/** What is to be looked at about one row, with why it matters. */
export function Points({ points }: PointsProps) {
  if (points.length === 0) return null;
  return (
    <ul className={styles.points} aria-label="To look at">
      {points.map(({ says, matters, bad = false }) => (
        <li key={says} data-tone={bad ? 'bad' : 'attention'}>
          <strong>{says}.</strong> {matters}
        </li>
      ))}
    </ul>
  );
}
