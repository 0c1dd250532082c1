import styles from './contribution-bars.module.css';

/** What one term gives to a score, beside the most that it could give. */
export interface Contribution {
  readonly key: string;
  readonly label: string;
  /** Points of 100; null while the term is unknown. */
  readonly points: number | null;
  readonly most: number;
  /** Beside the name: the rating and where it comes from. */
  readonly detail?: string;
}

interface ContributionBarsProps {
  /** What the terms add up to, as in "Readiness to move". */
  readonly label: string;
  readonly terms: readonly Contribution[];
  readonly format: (value: number | null) => string;
}

/** One bar for each term of a score: full length is the most it could give, the filled part what it gives. */
export function ContributionBars({ label, terms, format }: ContributionBarsProps) {
  const widest = Math.max(1, ...terms.map(({ most }) => most));
  return (
    <ul aria-label={`Points of ${label}`} className={styles.bars}>
      {terms.map(({ key, label: name, points, most, detail }) => (
        <li key={key} className={styles.term}>
          <span className={styles.name}>
            {name}
            {detail !== undefined && <span className={styles.detail}> {detail}</span>}
          </span>
          <span className={styles.figure}>
            {points === null ? 'not rated' : format(points)}
            <span className={styles.most}> of {format(most)}</span>
          </span>
          <span
            aria-hidden
            className={styles.track}
            data-unknown={points === null || undefined}
            style={{ width: `${(100 * most) / widest}%` }}
          >
            {points !== null && most > 0 && (
              <span className={styles.fill} style={{ width: `${(100 * points) / most}%` }} />
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
