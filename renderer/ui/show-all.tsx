import { Button } from '@mantine/core';
import { useState } from 'react';

interface First<T> {
  readonly shown: readonly T[];
  /** Shows the rest, or hides it again; null where nothing is left out. */
  readonly toggle: { readonly all: boolean; readonly onToggle: () => void; readonly total: number } | null;
}

/** The first so many of a list until the others are asked for, so that a long list is there at once. */
export function useFirst<T>(list: readonly T[], most: number): First<T> {
  const [all, setAll] = useState(false);
  if (list.length <= most) return { shown: list, toggle: null };
  return {
    shown: all ? list : list.slice(0, most),
    toggle: { all, onToggle: () => setAll(!all), total: list.length },
  };
}

/** The button that belongs to `useFirst`. */
export function ShowAll({ toggle }: { readonly toggle: First<unknown>['toggle'] }) {
  if (toggle === null) return null;
  return (
    <Button variant="subtle" size="compact-sm" mt={8} onClick={toggle.onToggle}>
      {toggle.all ? 'Show fewer' : `Show all ${toggle.total}`}
    </Button>
  );
}
