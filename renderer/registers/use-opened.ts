import { useCallback, useEffect, useRef, useState } from 'react';

interface Opened {
  readonly opened: string | null;
  /** Opens the panel for a row; the focus comes back to where it is now. */
  readonly open: (id: string) => void;
  /** Shows another row in a panel that is open. */
  readonly follow: (id: string) => void;
  readonly close: () => void;
}

/** Which row stands in the panel beside a view, and where the focus was before. A link may ask for one. */
export function useOpened(asked: string | null): Opened {
  const [opened, setOpened] = useState(asked);
  useEffect(() => {
    if (asked !== null) setOpened(asked);
  }, [asked]);
  const from = useRef<Element | null>(null);
  const open = useCallback((id: string) => {
    from.current = document.activeElement;
    setOpened(id);
  }, []);
  const close = useCallback(() => {
    setOpened(null);
    const back = from.current;
    if (back instanceof HTMLElement || back instanceof SVGElement)
      requestAnimationFrame(() => back.focus({ preventScroll: true }));
  }, []);
  return { opened, open, follow: setOpened, close };
}
