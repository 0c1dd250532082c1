import type { ReactNode } from 'react';
import styles from './split-view.module.css';

interface SplitViewProps {
  /** The view takes the rest of the window and scrolls within itself. */
  readonly fills?: boolean;
  /** The details of one row; null while none are asked for. */
  readonly side: ReactNode | null;
  readonly children: ReactNode;
}

/** A view with the details of one row beside it; in a narrow window the details lie over it. */
export function SplitView({ fills = false, side, children }: SplitViewProps) {
  return (
    <div className={styles.frame} data-fills={fills || undefined}>
      <div className={styles.columns} data-open={side !== null || undefined}>
        <div className={styles.view}>{children}</div>
        {side !== null && <div className={styles.side}>{side}</div>}
      </div>
    </div>
  );
}
