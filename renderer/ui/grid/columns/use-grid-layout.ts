import { useCallback, useState } from 'react';
import type { FilterRule } from './filter-rule.ts';

/** How a person has arranged a grid: kept on this computer, for every workbook alike. */
export interface GridLayout {
  /** In pixels, by column. */
  readonly widths: Readonly<Record<string, number>>;
  readonly order: readonly string[];
  /** What differs from the columns' own `hidden`. */
  readonly shown: Readonly<Record<string, boolean>>;
  readonly sort: readonly { readonly id: string; readonly desc: boolean }[];
  readonly filters: readonly { readonly id: string; readonly value: FilterRule }[];
  readonly dense: boolean;
}

const UNTOUCHED: GridLayout = { widths: {}, order: [], shown: {}, sort: [], filters: [], dense: false };

export type ChangeLayout = (change: (layout: GridLayout) => Partial<GridLayout>) => void;

/** The arrangement of the grid with this id, remembered from change to change. */
export function useGridLayout(id: string): readonly [GridLayout, ChangeLayout] {
  const key = `grid.${id}`;
  const [held, setHeld] = useState(() => ({ key, layout: stored(key) }));
  const layout = held.key === key ? held.layout : stored(key);
  const change = useCallback<ChangeLayout>(
    (make) =>
      setHeld((now) => {
        const before = now.key === key ? now.layout : stored(key);
        const next = { ...before, ...make(before) };
        store(key, next);
        return { key, layout: next };
      }),
    [key],
  );
  return [layout, change];
}

function stored(key: string): GridLayout {
  try {
    return { ...UNTOUCHED, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<GridLayout>) };
  } catch {
    return UNTOUCHED; // An arrangement that cannot be read is not worth a failure.
  }
}

function store(key: string, layout: GridLayout): void {
  try {
    localStorage.setItem(key, JSON.stringify(layout));
  } catch {
    // A full storage only forgets the arrangement.
  }
}
