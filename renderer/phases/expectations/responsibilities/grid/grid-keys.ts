import type { KeyboardEvent } from 'react';
import { LETTERS } from '../../../../../shared/domain/duties/duty-letters.ts';
import type { CellSelection } from './use-cell-range.ts';
import type { GridActs } from './use-grid-acts.ts';

interface GridKeys {
  readonly selection: CellSelection;
  readonly acts: GridActs;
  readonly rows: number;
  readonly columns: number;
  readonly openMenu: () => void;
  readonly openDetails: () => void;
}

/** How many rows Page up and Page down pass. */
const PAGE = 10;

/** What a key does in the grid; true when it did something. */
export function gridKey(event: KeyboardEvent, keys: GridKeys): boolean {
  if (event.nativeEvent.isComposing || event.altKey) return false;
  const { selection, acts, rows, columns, openMenu, openDetails } = keys;
  const { row, col } = selection.active;
  const control = event.ctrlKey || event.metaKey;
  const go = (toRow: number, toCol: number) => {
    selection.goTo(toRow, toCol, event.shiftKey);
    return true;
  };
  switch (event.key) {
    case 'ArrowUp':
      return go(control ? 0 : row - 1, col);
    case 'ArrowDown':
      return go(control ? rows - 1 : row + 1, col);
    case 'ArrowLeft':
      return go(row, control ? 0 : col - 1);
    case 'ArrowRight':
      return go(row, control ? columns - 1 : col + 1);
    case 'PageUp':
      return go(row - PAGE, col);
    case 'PageDown':
      return go(row + PAGE, col);
    case 'Home':
      return go(control ? 0 : row, 0);
    case 'End':
      return go(control ? rows - 1 : row, columns - 1);
  }
  if (control) {
    if (event.key.toLowerCase() !== 'a') return false;
    selection.selectAll();
    return true;
  }
  switch (event.key) {
    case 'Backspace':
    case 'Delete':
      acts.put([]);
      return true;
    case 'Enter':
    case 'F2':
    case ' ':
      openMenu();
      return true;
    case 'F6':
      openDetails();
      return true;
    case 'Escape':
      selection.goTo(row, col);
      return true;
  }
  const letter = LETTERS.find((one) => one === event.key.toUpperCase());
  if (letter) acts.press(letter);
  return letter !== undefined;
}
