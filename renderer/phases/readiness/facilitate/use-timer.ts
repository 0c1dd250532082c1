import { useEffect, useRef, useState } from 'react';

/** Counts the seconds that a question has been on the screen; each question keeps its own while the page is open. */
export function useTimer(question: string): number {
  const spent = useRef(new Map<string, number>());
  const [, tick] = useState(0);
  useEffect(() => {
    let last = performance.now();
    const timer = window.setInterval(() => {
      const now = performance.now();
      spent.current.set(question, (spent.current.get(question) ?? 0) + now - last);
      last = now;
      tick((count) => count + 1);
    }, 1_000);
    return () => window.clearInterval(timer);
  }, [question]);
  return Math.floor((spent.current.get(question) ?? 0) / 1_000);
}

/** Seconds as a clock shows them: 65 is "1:05". */
export function clockTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
