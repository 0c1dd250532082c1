import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useState } from 'react';

/** Lets chips of a matrix be dropped on an element; says whether one is over it. A null column and row is the tray. */
export function useDropArea(
  element: RefObject<HTMLElement | null>,
  about: {
    readonly matrix: string;
    readonly column: string | null;
    readonly row: string | null;
    readonly open: boolean;
  },
): boolean {
  const { matrix, column, row, open } = about;
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!element.current || !open) return;
    return dropTargetForElements({
      element: element.current,
      getData: () => ({ matrix, column, row }),
      canDrop: ({ source }) => source.data.matrix === matrix,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [element, matrix, column, row, open]);
  return over;
}
