import { type ReactNode, useRef } from 'react';
import styles from '../drag-matrix.module.css';
import type { ArrangedCell } from './arrange-chips.ts';
import { cellKey } from './arrange-chips.ts';
import type { CellTone, MatrixChip } from './matrix-chip.ts';
import { toneGround } from './tone-ground.ts';
import { useDropArea } from './use-drop-area.ts';

interface MatrixCellProps {
  readonly matrix: string;
  readonly cell: ArrangedCell;
  readonly shown: readonly MatrixChip[];
  /** How many chips do not fit; with none the button to fold them away again is shown where `opened` says so. */
  readonly more: number;
  readonly opened: boolean;
  readonly tone: CellTone | null;
  /** The cell's place in words. */
  readonly words: string;
  readonly across: number;
  readonly movable: boolean;
  /** A held chip is here. */
  readonly target: boolean;
  readonly onOpen: (key: string) => void;
  readonly children: (chip: MatrixChip) => ReactNode;
}

/** Where a column and a row meet: the chips that fit, who stood here before, and what the cell means. */
export function MatrixCell(props: MatrixCellProps) {
  const { matrix, cell, shown, more, opened, tone, words, across, movable, target, onOpen, children } = props;
  const element = useRef<HTMLTableCellElement>(null);
  const over = useDropArea(element, { matrix, column: cell.column, row: cell.row, open: movable });
  const key = cellKey(cell);
  return (
    <td
      ref={element}
      className={styles.cell}
      style={tone ? { background: toneGround(tone) } : undefined}
      data-cell={key}
      data-over={over || undefined}
      data-target={target || undefined}
    >
      <ul className={styles.chips} style={{ '--across': across } as React.CSSProperties}>
        {shown.map((chip) => (
          <li key={chip.id}>{children(chip)}</li>
        ))}
        {cell.ghosts.map((chip) => (
          <li key={`before ${chip.id}`} className={styles.ghost} title={`Before: ${chip.label}`} aria-hidden>
            {chip.label}
          </li>
        ))}
        {(more > 0 || opened) && (
          <li>
            <button type="button" className={styles.more} aria-expanded={opened} onClick={() => onOpen(key)}>
              {opened ? 'Show fewer' : `+${more} more`}
              <span className={styles.hidden}> in {words}</span>
            </button>
          </li>
        )}
      </ul>
      {tone && <span className={styles.word}>{tone.word}</span>}
    </td>
  );
}
