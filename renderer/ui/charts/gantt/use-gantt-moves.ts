import {
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { dayNumber, dayOfNumber } from '../../../../shared/lib/day-number.ts';
import type { GanttChange, GanttRow } from './gantt-row.ts';
import { daysOf, spanWords } from './gantt-words.ts';

interface GanttMoves {
  readonly rows: readonly GanttRow[];
  readonly pixelsPerDay: number;
  /** The rows as they would be after a change. */
  readonly rowsWith: ((change: GanttChange) => readonly GanttRow[]) | undefined;
  /** Makes the change; the bar waits where it was put until it is settled. */
  readonly onChange: ((change: GanttChange) => Promise<unknown>) | undefined;
  readonly onPick: (id: string) => void;
}

/** A pointer that went down on a bar. */
interface Press {
  readonly row: GanttRow;
  readonly edge: boolean;
  readonly x: number;
  readonly pointer: number;
}

/** Less than this is a click, in pixels. */
const STILL = 3;

/**
 * Moves bars and their right edges by pointer and by keyboard, and says aloud where they are. While a bar is held all
 * that follows it stands where it would be; letting go is one change.
 */
export function useGanttMoves(about: GanttMoves) {
  const { rows, rowsWith } = about;
  const [held, showHeld] = useState<GanttChange | null>(null);
  /** What is held now: a pointer may let go before the page has drawn its last step. */
  const inHand = useRef<GanttChange | null>(null);
  const [said, say] = useState('');
  const press = useRef<Press | null>(null);
  const dragged = useRef(false);
  const latest = useRef(about);
  useLayoutEffect(() => {
    latest.current = about;
  });
  const setHeld = (change: GanttChange | null) => {
    inHand.current = change;
    showHeld(change);
  };
  const shown = useMemo(() => (held && rowsWith ? rowsWith(held) : rows), [held, rows, rowsWith]);

  const hold = (change: GanttChange) => {
    setHeld(change);
    const row = latest.current.rowsWith?.(change).find(({ id }) => id === change.id);
    if (row) say(`${row.label}: ${spanWords(row)}. Enter puts it down, Escape takes it back.`);
  };

  const letGo = async () => {
    const { rows: all, onChange } = latest.current;
    const change = inHand.current;
    press.current = null;
    if (!change) return;
    // It stays where it was put until the page has taken it, and is put down once.
    inHand.current = null;
    const row = all.find(({ id }) => id === change.id);
    try {
      await onChange?.(change);
      say(`${row?.label ?? 'The bar'} put down.`);
    } catch (error) {
      say(`${row?.label ?? 'The bar'} was not moved.`);
      throw error;
    } finally {
      showHeld((now) => (now === change ? null : now));
    }
  };

  const takeBack = () => {
    press.current = null;
    const row = rows.find(({ id }) => id === held?.id);
    setHeld(null);
    if (row) say(`${row.label} is back: ${spanWords(row)}.`);
  };
  const takeBackLatest = useRef(takeBack);
  useLayoutEffect(() => {
    takeBackLatest.current = takeBack;
  });

  // Escape takes back what the pointer holds, wherever the focus is.
  const holding = held !== null;
  useEffect(() => {
    if (!holding) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      takeBackLatest.current();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [holding]);

  const barHandlers = (row: GanttRow) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      dragged.current = false;
      const edge = event.target instanceof Element && event.target.closest('[data-edge]') !== null;
      if (!about.onChange || !(edge ? row.resizable : row.movable)) return;
      press.current = { row, edge, x: event.clientX, pointer: event.pointerId };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const down = press.current;
      if (down === null || down.pointer !== event.pointerId || !down.row.start || !down.row.end) return;
      const way = event.clientX - down.x;
      if (!dragged.current && Math.abs(way) < STILL) return;
      dragged.current = true;
      const days = Math.round(way / latest.current.pixelsPerDay);
      const change = down.edge
        ? { id: row.id, days: Math.max(1, daysOf(down.row.start, down.row.end) + days) }
        : { id: row.id, start: dayOfNumber(dayNumber(down.row.start) + days) };
      if (!isSame(change, inHand.current)) hold(change);
    },
    onPointerUp: () => void letGo(),
    onPointerCancel: () => takeBackLatest.current(),
    onClick: () => {
      // The end of a drag is no click.
      if (!dragged.current) about.onPick(row.id);
      dragged.current = false;
    },
  });

  /** What a key does while a bar has the focus; false when it is not about moving. */
  const pressKey = (event: KeyboardEvent, row: GanttRow): boolean => {
    if (event.ctrlKey || event.metaKey) return false;
    if (event.key === 'Enter' && inHand.current) {
      void letGo();
      return true;
    }
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
    const bar = shown.find(({ id }) => id === row.id) ?? row;
    if (!about.onChange || !bar.start || !bar.end) return false;
    const step = (event.key === 'ArrowLeft' ? -1 : 1) * (event.shiftKey ? 7 : 1);
    const before = inHand.current?.id === row.id ? inHand.current : { id: row.id };
    if (event.altKey && row.resizable)
      hold({ ...before, days: Math.max(1, daysOf(bar.start, bar.end) + step) });
    else if (!event.altKey && row.movable)
      hold({ ...before, start: dayOfNumber(dayNumber(bar.start) + step) });
    else say(`${row.label} cannot be moved: it has begun or is over. Change its days in its details.`);
    return true;
  };
  return { shown, held: held?.id ?? null, said, barHandlers, pressKey, letGo };
}

function isSame(a: GanttChange, b: GanttChange | null): boolean {
  return b !== null && a.id === b.id && a.start === b.start && a.days === b.days;
}
