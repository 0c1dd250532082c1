import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { cellKey, placeOf } from './arrange-chips.ts';
import type { MatrixChip, MatrixPlace } from './matrix-chip.ts';
import { isSame } from './matrix-words.ts';
import { type Arrow, isArrow } from './step-through-chips.ts';

interface ChipMoves {
  /** Names this matrix among others on the page: chips do not go from one to another. */
  readonly matrix: string;
  readonly root: RefObject<HTMLElement | null>;
  readonly chips: readonly MatrixChip[];
  readonly onMove: ((id: string, place: MatrixPlace) => unknown) | undefined;
  readonly onTakeOut: ((id: string) => unknown) | undefined;
  /** The cell that an arrow key leads to from a place; null at the edge. */
  readonly beside: (from: MatrixPlace | null, arrow: Arrow) => MatrixPlace | null;
  readonly wordsOf: (place: MatrixPlace | null) => string;
}

interface Held {
  readonly id: string;
  readonly place: MatrixPlace | null;
}

/**
 * Moves chips by pointer and by keyboard, and says aloud what happens. A chip that is held stands where it would be
 * put down; one that was put down stays there until the page has taken the move or refused it.
 */
export function useChipMoves(about: ChipMoves) {
  const { matrix, root, chips } = about;
  const [held, setHeld] = useState<Held | null>(null);
  const [settling, setSettling] = useState<Held | null>(null);
  const [said, say] = useState('');
  /** The chip that should have the focus once it stands where it belongs. */
  const follow = useRef<string | null>(null);
  const latest = useRef(about);
  useLayoutEffect(() => {
    latest.current = about;
  });
  const moving = held ?? settling;
  const shown = useMemo(
    () =>
      moving === null
        ? chips
        : chips.map((chip) =>
            chip.id === moving.id
              ? { ...chip, column: moving.place?.column ?? null, row: moving.place?.row ?? null }
              : chip,
          ),
    [chips, moving],
  );

  const settle = async (chip: MatrixChip, place: MatrixPlace | null) => {
    const { onMove, onTakeOut, wordsOf } = latest.current;
    setHeld(null);
    follow.current = chip.id;
    if (isSame(placeOf(chip), place)) return say(`${chip.label} is where it was: ${wordsOf(place)}.`);
    if (place ? !onMove : !onTakeOut) return;
    setSettling({ id: chip.id, place });
    try {
      await (place ? onMove?.(chip.id, place) : onTakeOut?.(chip.id));
      say(`${chip.label} put down: ${wordsOf(place)}.`);
    } catch (error) {
      say(`${chip.label} was not moved.`);
      throw error;
    } finally {
      setSettling(null);
    }
  };
  const settleLatest = useRef(settle);
  useLayoutEffect(() => {
    settleLatest.current = settle;
  });

  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => source.data.matrix === matrix,
        onDragStart: () => setHeld(null),
        onDrop: ({ source, location }) => {
          const target = location.current.dropTargets[0]?.data;
          const chip = latest.current.chips.find(({ id }) => id === source.data.chip);
          if (!target || !chip || target.matrix !== matrix) return;
          const { column, row } = target;
          const place = typeof column === 'string' && typeof row === 'string' ? { column, row } : null;
          void settleLatest.current(chip, place);
        },
      }),
    [matrix],
  );

  // Whoever goes elsewhere while holding a chip has not decided: it goes back.
  const heldId = held?.id ?? null;
  useEffect(() => {
    if (heldId === null) return;
    const left = (event: Event) => {
      const chip = event.target instanceof Element ? event.target.closest('[data-chip]') : null;
      if (chip?.getAttribute('data-chip') !== heldId) setHeld(null);
    };
    document.addEventListener('focusin', left);
    document.addEventListener('pointerdown', left);
    return () => {
      document.removeEventListener('focusin', left);
      document.removeEventListener('pointerdown', left);
    };
  }, [heldId]);

  // A chip in another cell is another element: the focus goes after it.
  useLayoutEffect(() => {
    const id = follow.current;
    if (id === null || !shown.some((chip) => chip.id === id)) return;
    const element = root.current?.querySelector(`[data-chip="${CSS.escape(id)}"]`);
    if (!(element instanceof HTMLElement)) return;
    if (document.activeElement !== document.body && !root.current?.contains(document.activeElement)) return;
    element.focus();
    if (held === null && settling === null) follow.current = null;
  }, [shown, held, settling, root]);

  /** What a key does while a chip has the focus; false when it is not about moving. */
  const press = (event: KeyboardEvent, chip: MatrixChip): boolean => {
    const { wordsOf, onMove, onTakeOut } = latest.current;
    if (held === null) {
      if (!onMove || (event.key !== 'Enter' && event.key !== ' ')) return false;
      follow.current = chip.id;
      setHeld({ id: chip.id, place: placeOf(chip) });
      say(
        `${chip.label} lifted from ${wordsOf(placeOf(chip))}. Arrow keys move it, Enter puts it down, Escape takes it back.`,
      );
      return true;
    }
    const original = chips.find(({ id }) => id === held.id);
    if (!original) return false;
    if (event.key === 'Enter' || event.key === ' ') void settle(original, held.place);
    else if (event.key === 'Escape') {
      setHeld(null);
      follow.current = held.id;
      say(`${chip.label} is back: ${wordsOf(placeOf(original))}.`);
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && onTakeOut) {
      void settle(original, null);
    } else if (isArrow(event.key)) {
      const place = latest.current.beside(held.place, event.key);
      follow.current = held.id;
      if (place) setHeld({ id: held.id, place });
      say(place ? `${wordsOf(place)}.` : 'This is the edge.');
    } else return false;
    return true;
  };
  return { shown, held: heldId, target: held?.place ? cellKey(held.place) : null, said, press };
}
