import { type ReactNode, useRef } from 'react';
import styles from '../drag-matrix.module.css';
import type { MatrixChip } from './matrix-chip.ts';
import { useDropArea } from './use-drop-area.ts';

interface MatrixTrayProps {
  readonly matrix: string;
  readonly title: string;
  readonly chips: readonly MatrixChip[];
  /** Chips may also be put back here. */
  readonly open: boolean;
  readonly children: (chip: MatrixChip) => ReactNode;
}

/** Chips that have no place yet. */
export function MatrixTray({ matrix, title, chips, open, children }: MatrixTrayProps) {
  const element = useRef<HTMLElement>(null);
  const over = useDropArea(element, { matrix, column: null, row: null, open });
  return (
    <section ref={element} className={styles.tray} data-over={over || undefined} aria-label={title}>
      <h3 className={styles.trayTitle}>
        {title} ({chips.length})
      </h3>
      {chips.length === 0 ? (
        <p className={styles.none}>{open ? 'Drag one here to take it out.' : 'Everything has its place.'}</p>
      ) : (
        <ul className={`${styles.chips} ${styles.trayList}`}>
          {chips.map((chip) => (
            <li key={chip.id}>{children(chip)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
