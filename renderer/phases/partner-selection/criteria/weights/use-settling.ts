import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { showRefusal } from '../../../../registers/show-refusal.ts';

const PAUSE_MS = 500;

interface Settling<T> {
  /** What is shown: what is being moved, or what is stored. */
  readonly shown: T;
  readonly move: (value: T) => void;
  /** Sends what was moved at once, as when the control is left. */
  readonly settle: () => void;
}

/**
 * A value that is moved step by step, as by a slider, and stored as one act when it has stood still for a moment, so
 * that a way of eight steps is one line of the history and one step to undo.
 */
export function useSettling<T>(stored: T, send: (value: T) => Promise<void>): Settling<T> {
  const [moved, setMoved] = useState<{ readonly value: T } | null>(null);
  const now = useRef({ send, moved: null as { readonly value: T } | null, timer: 0 });
  useLayoutEffect(() => {
    now.current.send = send;
  });
  const settle = useCallback(() => {
    const { moved: last, send: store, timer } = now.current;
    window.clearTimeout(timer);
    if (!last) return;
    now.current.moved = null;
    const done = () => setMoved((current) => (current === last ? null : current));
    store(last.value).catch(showRefusal).then(done);
  }, []);
  const move = useCallback(
    (value: T) => {
      const next = { value };
      now.current.moved = next;
      setMoved(next);
      window.clearTimeout(now.current.timer);
      now.current.timer = window.setTimeout(settle, PAUSE_MS);
    },
    [settle],
  );
  useEffect(() => {
    window.addEventListener('flush-edits', settle);
    return () => {
      window.removeEventListener('flush-edits', settle);
      settle();
    };
  }, [settle]);
  return { shown: moved ? moved.value : stored, move, settle };
}
