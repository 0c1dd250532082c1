import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useRemembered } from '../../../../workbook/use-remembered.ts';

export const ZOOMS = { least: 0.4, most: 1.6, step: 0.1 } as const;

/** How large the map is drawn: by buttons, by keys, and by turning the wheel with Ctrl held. */
export function useZoom(scroller: RefObject<HTMLElement | null>) {
  const [zoom, remember] = useRemembered<number>('touchpoint-map.zoom', 1);
  const now = useRef(zoom);
  now.current = zoom;
  const setZoom = useCallback((wanted: number) => remember(clamp(wanted)), [remember]);
  const zoomBy = useCallback((steps: number) => setZoom(now.current + steps * ZOOMS.step), [setZoom]);
  /** Makes the whole width of the map visible. */
  const fit = useCallback(() => {
    const place = scroller.current;
    const grid = place?.querySelector('table');
    if (!place || !grid) return;
    const natural = grid.getBoundingClientRect().width / now.current;
    setZoom(Math.floor((place.clientWidth / natural) * 100) / 100);
  }, [scroller, setZoom]);
  useEffect(() => {
    const place = scroller.current;
    if (!place) return;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomBy(event.deltaY < 0 ? 1 : -1);
    };
    place.addEventListener('wheel', turn, { passive: false });
    return () => place.removeEventListener('wheel', turn);
  }, [scroller, zoomBy]);
  return { zoom, zoomBy, setZoom, fit };
}

function clamp(wanted: number): number {
  return Math.round(Math.min(ZOOMS.most, Math.max(ZOOMS.least, wanted)) * 100) / 100;
}
