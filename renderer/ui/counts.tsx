import type { ReactNode } from 'react';
import styles from './counts.module.css';

export interface Count {
  readonly figure: string | number;
  /** A symbol before it, for eyes only. */
  readonly mark?: ReactNode;
  readonly words: string;
  /** Something is wrong with it. */
  readonly bad?: boolean;
}

interface CountsProps {
  readonly counts: readonly Count[];
  /** What stands behind them, such as how they are computed. */
  readonly children?: ReactNode;
}

/** How a register stands, in one line above it. */
export function Counts({ counts, children }: CountsProps) {
  return (
    <div className={styles.counts}>
      {counts.map(({ figure, words, mark, bad = false }) => (
        <span key={words} data-bad={bad || undefined}>
          {mark}
          <strong>{figure}</strong> {words}
        </span>
      ))}
      {children}
    </div>
  );
}
