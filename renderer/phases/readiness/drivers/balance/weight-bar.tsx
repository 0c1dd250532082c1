import styles from './balance.module.css';

interface WeightBarProps {
  /** 1 to 5, or null while nobody has judged. */
  readonly weight: number | null;
  /** What the weight means in words. */
  readonly words: string;
  readonly side: 'for' | 'against';
}

/** A weight from 1 to 5 as a bar that grows away from the middle of the scales, with its number. */
export function WeightBar({ weight, words, side }: WeightBarProps) {
  return (
    <div className={styles.weight} title={words}>
      <span className={styles.track} aria-hidden>
        <span className={styles.fill} data-side={side} style={{ width: `${20 * (weight ?? 0)}%` }} />
      </span>
      <span className={styles.number} aria-hidden>
        {weight ?? '–'}
      </span>
      <span className={styles.unseen}>
        {weight === null ? 'Weight not rated' : `Weight ${weight} of 5: ${words}`}
      </span>
    </div>
  );
}
