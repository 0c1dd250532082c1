import { useCallback, useState } from 'react';

/**
 * Shows what a person picked at once, while it is still on its way to the file; afterwards what is stored,
 * which after a refusal is the old value again.
 *
 * `of` names what is picked for, so that a pick does not show on the next thing that takes its place.
 */
export function usePicked<T>(
  of: string,
  stored: T,
  send: (value: T) => unknown,
): readonly [T, (value: T) => void] {
  const [picked, setPicked] = useState<{ readonly of: string; readonly value: T } | null>(null);
  const pick = useCallback(
    (value: T) => {
      const mine = { of, value };
      setPicked(mine);
      const done = () => setPicked((now) => (now === mine ? null : now));
      void Promise.resolve(send(value)).then(done, done);
    },
    [of, send],
  );
  return [picked?.of === of ? picked.value : stored, pick];
}
