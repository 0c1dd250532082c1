import { type DragEvent, useRef, useState } from 'react';

interface Input {
  readonly rowCount: number;
  /** Moves the selected rows before the row at this place. */
  readonly onDrop: (index: number) => void;
}

/** Moves rows by dragging their numbers; `over` is the row before which they would be dropped. */
export function useRowDrag({ rowCount, onDrop }: Input) {
  const dragging = useRef(false);
  const [over, setOver] = useState<number | null>(null);
  const stop = () => {
    dragging.current = false;
    setOver(null);
  };
  return {
    over,
    handlers: {
      onDragStart: (event: DragEvent) => {
        if (!(event.target instanceof Element) || !event.target.matches('[data-row-handle]')) return;
        dragging.current = true;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/x-grid-row', '');
      },
      onDragOver: (event: DragEvent) => {
        if (!dragging.current || !(event.target instanceof Element)) return;
        const row = event.target.closest<HTMLElement>('[data-r]');
        if (!row) return;
        event.preventDefault();
        const box = row.getBoundingClientRect();
        const at = Number(row.dataset.r) + (event.clientY > box.top + box.height / 2 ? 1 : 0);
        setOver(Math.max(0, Math.min(at, rowCount)));
      },
      onDrop: (event: DragEvent) => {
        if (!dragging.current || over === null) return;
        event.preventDefault();
        onDrop(over);
        stop();
      },
      onDragEnd: stop,
    },
  };
}
