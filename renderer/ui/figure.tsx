import styles from './figure.module.css';
import { formatScore } from './format-score.ts';

interface FigureProps {
  /** Null while it is unknown, which is not the same as zero. */
  readonly value: number | null;
  readonly format?: (value: number | null) => string;
}

/** A computed number in figures of equal width. */
export function Figure({ value, format = formatScore }: FigureProps) {
  if (value === null)
    return (
      <span className={styles.unknown} title="not known yet">
        <span aria-hidden>–</span>
        <span className={styles.spoken}>not known yet</span>
      </span>
    );
  return <span className={styles.figure}>{format(value)}</span>;
}
