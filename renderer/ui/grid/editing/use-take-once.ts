import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Takes an editor's text when the page asks for everything that is being typed, when the focus leaves, or when the
 * editor goes away, but never twice. `done` says that it was taken or given up in another way.
 */
export function useTakeOnce(take: () => void): { readonly done: () => void; readonly leave: () => void } {
  const state = useRef({ take, over: false });
  useLayoutEffect(() => {
    state.current.take = take;
  });
  const leave = useCallback(() => {
    if (state.current.over) return;
    state.current.over = true;
    state.current.take();
  }, []);
  const done = useCallback(() => {
    state.current.over = true;
  }, []);
  useEffect(() => {
    window.addEventListener('flush-edits', leave);
    return () => {
      window.removeEventListener('flush-edits', leave);
      leave();
    };
  }, [leave]);
  return { done, leave };
}
