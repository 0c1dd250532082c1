import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { writeHtmlTable } from '../../../../ui/grid/clipboard/html-table.ts';
import { writeTsv } from '../../../../ui/grid/clipboard/tsv.ts';
import type { GridActs } from './use-grid-acts.ts';

const EVENTS = ['copy', 'cut', 'paste'] as const;

/**
 * Copy, cut and paste of letters by the clipboard's own events, while the grid has the focus.
 *
 * @returns copies the whole grid with its names, as a button does
 */
export function useLetterClipboard(
  grid: RefObject<HTMLElement | null>,
  acts: GridActs,
  say: (words: string) => void,
): () => void {
  const whole = useRef(false);
  const act = (event: ClipboardEvent) => {
    if (!event.clipboardData || document.activeElement !== grid.current) return;
    event.preventDefault();
    if (event.type === 'paste') return acts.paste(event.clipboardData.getData('text/plain'));
    const block = acts.block(whole.current);
    event.clipboardData.setData('text/plain', writeTsv(block));
    event.clipboardData.setData('text/html', writeHtmlTable(block));
    say(whole.current ? 'Copied the grid.' : `Copied ${block.length} x ${block[0]?.length ?? 0} cells.`);
    if (event.type === 'cut') acts.put([]);
  };
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const hear = (event: ClipboardEvent) => latest.current(event);
    for (const type of EVENTS) document.addEventListener(type, hear);
    return () => {
      for (const type of EVENTS) document.removeEventListener(type, hear);
    };
  }, []);
  return useCallback(() => {
    grid.current?.focus({ preventScroll: true });
    whole.current = true;
    document.execCommand('copy');
    whole.current = false;
  }, [grid]);
}
