import { useMediaQuery } from '@mantine/hooks';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';

const REMEMBERED = 'guidance-folded';
/** From this width on the panel has a column of its own; below it lies over the page while it is open. */
const ROOMY = '(min-width: 1240px)';

interface GuidanceState {
  readonly unfolded: boolean;
  readonly roomy: boolean;
  readonly toggle: () => void;
  readonly place: HTMLElement | null;
  readonly setPlace: (place: HTMLElement | null) => void;
}

const Context = createContext<GuidanceState | null>(null);

/** Remembers whether the guidance panel is folded away, and where pages put their guidance. */
export function GuidanceProvider({ children }: { readonly children: ReactNode }) {
  const roomy = useMediaQuery(ROOMY, true, { getInitialValueInEffect: false }) ?? true;
  const [folded, setFolded] = useState(() => localStorage.getItem(REMEMBERED) === 'yes');
  const [over, setOver] = useState(false);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const toggle = useCallback(() => {
    if (!roomy) return setOver((now) => !now);
    setFolded((now) => {
      localStorage.setItem(REMEMBERED, now ? 'no' : 'yes');
      return !now;
    });
  }, [roomy]);
  const unfolded = roomy ? !folded : over;
  const state = useMemo(
    () => ({ unfolded, roomy, toggle, place, setPlace }),
    [unfolded, roomy, toggle, place],
  );
  return <Context value={state}>{children}</Context>;
}

/** For the frame: whether the panel is to be seen, and the element that takes what pages say. */
export function useGuidance(): GuidanceState {
  const state = useContext(Context);
  if (!state) throw new Error('Guidance needs a GuidanceProvider around it.');
  return state;
}

interface GuidanceProps {
  /** What the guidance is about, as in "Why we ask". */
  readonly title: string;
  readonly children: ReactNode;
}

/** Puts a section into the guidance panel for as long as the page that renders it is shown. */
export function Guidance({ title, children }: GuidanceProps) {
  const { place } = useGuidance();
  if (!place) return null;
  return createPortal(
    <section aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>,
    place,
  );
}
