import { type MouseEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { cellAt, placeOf } from './cell-at.ts';
import { fillTarget, type Range } from './plan-fill.ts';
import { HEADERS, type Selection } from './use-selection.ts';

interface Input {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly selection: Selection;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly onFill: (target: Range) => void;
}

type Drag = { readonly kind: 'select' } | { readonly kind: 'fill'; readonly source: Range };

/** How near to an edge, in pixels, a drag starts to scroll. */
const EDGE = 24;

/** Selects by clicking and dragging, fills by dragging the corner, and scrolls while a drag is at an edge. */
export function usePointer(input: Input) {
  const latest = useRef(input);
  useLayoutEffect(() => {
    latest.current = input;
  });
  const drag = useRef<Drag | null>(null);
  const point = useRef({ x: 0, y: 0 });
  const frame = useRef(0);
  const [filling, setFilling] = useState<Range | null>(null);
  const target = useRef<Range | null>(null);

  useEffect(() => {
    const follow = () => {
      const { scroller, selection } = latest.current;
      const grid = scroller.current;
      if (!grid || !drag.current) return;
      const inside = within(grid, point.current);
      const place = cellAt(grid, inside.x, inside.y);
      if (!place || place.row === HEADERS) return;
      if (drag.current.kind === 'select') selection.extend(place);
      else {
        target.current = fillTarget(drag.current.source, place.row, place.col);
        setFilling(target.current);
      }
    };
    const scroll = () => {
      const grid = latest.current.scroller.current;
      if (!grid || !drag.current) return;
      const box = grid.getBoundingClientRect();
      const { x, y } = point.current;
      const down =
        y > box.bottom - EDGE ? y - box.bottom + EDGE : y < box.top + 2 * EDGE ? y - box.top - 2 * EDGE : 0;
      const right =
        x > box.right - EDGE ? x - box.right + EDGE : x < box.left + EDGE ? x - box.left - EDGE : 0;
      if (down !== 0 || right !== 0) {
        grid.scrollBy({ top: down / 2, left: right / 2 });
        follow();
      }
      frame.current = requestAnimationFrame(scroll);
    };
    const stop = () => {
      cancelAnimationFrame(frame.current);
      frame.current = 0;
      const filled = drag.current?.kind === 'fill' ? target.current : null;
      drag.current = null;
      target.current = null;
      setFilling(null);
      if (filled) latest.current.onFill(filled);
    };
    const move = (event: globalThis.MouseEvent) => {
      if (!drag.current) return;
      if (event.buttons === 0) return stop(); // It was let go where the window could not hear it.
      point.current = { x: event.clientX, y: event.clientY };
      if (frame.current === 0) frame.current = requestAnimationFrame(scroll);
      follow();
    };
    window.addEventListener('mousemove', move);
    window.addEventListener('mouseup', stop);
    window.addEventListener('blur', stop);
    return () => {
      window.removeEventListener('mousemove', move);
      window.removeEventListener('mouseup', stop);
      window.removeEventListener('blur', stop);
      cancelAnimationFrame(frame.current);
    };
  }, []);

  const onMouseDown = (event: MouseEvent) => {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const element = event.target;
    const { selection, columnCount, rowCount } = input;
    if (element.closest('input, textarea, button, [data-resizer], [role="listbox"]')) return;
    if (element.closest('[data-corner]')) {
      if (rowCount > 0)
        selection.selectRange({ top: 0, bottom: rowCount - 1, left: 0, right: columnCount - 1 });
      return;
    }
    const number = element.closest<HTMLElement>('[data-row-handle]');
    if (number) {
      const row = Number(number.closest<HTMLElement>('[data-r]')?.dataset.r);
      const { active } = selection;
      if (event.shiftKey && active.row !== HEADERS)
        selection.selectRange(
          {
            top: Math.min(active.row, row),
            bottom: Math.max(active.row, row),
            left: 0,
            right: columnCount - 1,
          },
          { row: active.row, col: 0 },
        );
      else if (!holdsRow(selection.range, row, columnCount - 1))
        selection.selectRange({ top: row, bottom: row, left: 0, right: columnCount - 1 });
      return; // The number can be dragged, which moves the row.
    }
    const place = placeOf(element);
    if (!place) return;
    if (element.closest('[data-handle]')) {
      input.scroller.current?.focus({ preventScroll: true }); // What is being typed elsewhere is taken first.
      drag.current = { kind: 'fill', source: selection.range };
      event.preventDefault();
      return;
    }
    if (event.shiftKey && place.row !== HEADERS) selection.extend(place);
    else selection.select(place);
    if (place.row !== HEADERS) drag.current = { kind: 'select' };
  };
  return { onMouseDown, filling };
}

/** Whether a range consists of whole rows, and this is one of them. */
function holdsRow({ top, bottom, left, right }: Range, row: number, last: number): boolean {
  return row >= top && row <= bottom && left === 0 && right === last;
}

/** The point itself, or the one nearest to it over the grid's cells. */
function within(grid: HTMLElement, { x, y }: { readonly x: number; readonly y: number }) {
  const box = grid.getBoundingClientRect();
  return {
    x: Math.max(box.left + 2, Math.min(x, box.left + grid.clientWidth - 4)),
    y: Math.max(box.top + 40, Math.min(y, box.top + grid.clientHeight - 4)),
  };
}
