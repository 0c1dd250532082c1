import { useEffect, useRef, useState } from 'react';

export interface Asked<T> {
  /** The last answer; null before the first one. */
  readonly value: T | null;
  /** Why the last question was not answered, in a sentence for people; the answer before it stays. */
  readonly failed: string | null;
}

/**
 * An answer that is computed outside the window. It is asked for again when `ask` or one of `rows` changes; until it
 * is there, the one before stays, so that nothing that is being typed beside it is taken away: an answer has to say what
 * it is about where that matters. Answers to older questions that come late are dropped.
 */
export function useAsked<T>(ask: () => Promise<T>, rows: readonly unknown[]): Asked<T> {
  const [answer, setAnswer] = useState<Asked<T>>({ value: null, failed: null });
  const version = useVersion(rows);
  const last = useRef(0);
  useEffect(() => {
    void version; // The rows have changed: ask again.
    last.current += 1;
    const question = last.current;
    ask().then(
      (value) => {
        if (question === last.current) setAnswer({ value, failed: null });
      },
      (error: unknown) => {
        const failed = error instanceof Error ? error.message : String(error);
        if (question === last.current) setAnswer(({ value }) => ({ value, failed }));
      },
    );
  }, [ask, version]);
  useEffect(
    () => () => {
      last.current = -1; // Nobody waits any more.
    },
    [],
  );
  return answer;
}

/** A number that grows whenever one of the values is another. */
function useVersion(values: readonly unknown[]): number {
  const before = useRef(values);
  const version = useRef(0);
  if (values.some((value, index) => value !== before.current[index])) version.current += 1;
  before.current = values;
  return version.current;
}
