import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type CSSProperties, memo, useEffect, useRef, useState } from 'react';
import styles from '../drag-matrix.module.css';
import type { MatrixChip } from './matrix-chip.ts';

interface MatrixChipButtonProps {
  /** Names the matrix, so that its chips are dropped nowhere else. */
  readonly matrix: string;
  readonly chip: MatrixChip;
  /** What it says beside its name. */
  readonly words: string;
  readonly movable: boolean;
  /** The one chip that Tab reaches. */
  readonly stop: boolean;
  readonly held: boolean;
  readonly current: boolean;
}

/** One chip; its matrix hears clicks and keys. */
export const MatrixChipButton = memo(function MatrixChipButton(props: MatrixChipButtonProps) {
  const { matrix, chip, words, movable, stop, held, current } = props;
  const { id, label, symbol, colour, badge } = chip;
  const element = useRef<HTMLButtonElement>(null);
  const [dragged, setDragged] = useState(false);
  useEffect(() => {
    if (!element.current || !movable) return;
    return draggable({
      element: element.current,
      getInitialData: () => ({ matrix, chip: id }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [matrix, id, movable]);
  return (
    <button
      ref={element}
      type="button"
      className={styles.chip}
      style={colour === undefined ? undefined : ({ '--chip': colour } as CSSProperties)}
      aria-current={current || undefined}
      title={`${label}. ${words}`}
      tabIndex={stop ? 0 : -1}
      data-chip={id}
      data-movable={movable || undefined}
      data-held={held || undefined}
      data-dragged={dragged || undefined}
    >
      {symbol !== undefined && (
        <span className={styles.symbol} aria-hidden>
          {symbol}
        </span>
      )}
      <span className={styles.label}>{label}</span>
      <span className={styles.hidden}>{`. ${words}`}</span>
      {badge !== undefined && (
        <span className={styles.badge} aria-hidden>
          {badge}
        </span>
      )}
    </button>
  );
});
