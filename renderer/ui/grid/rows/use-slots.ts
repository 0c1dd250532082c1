import { useLayoutEffect, useRef } from 'react';

/**
 * Gives each row in view a place of its own among as few elements as are needed, for as long as it is in view. A row
 * that scrolls in takes the element of one that scrolled out, whose cells are then only filled anew: drawing new ones
 * costs about twice as much.
 *
 * @returns the rows in the order of their elements, which therefore never move; `aria-rowindex` tells their own.
 */
export function useSlots<T extends { readonly id: string }>(shown: readonly T[]): readonly Slot<T>[] {
  const taken = useRef<ReadonlyMap<string, number>>(new Map());
  const slots = assignSlots(taken.current, shown);
  useLayoutEffect(() => {
    taken.current = new Map(slots.map(({ item, slot }) => [item.id, slot]));
  });
  return slots;
}

export interface Slot<T> {
  readonly slot: number;
  readonly item: T;
}

/** Keeps what is still shown where it is, and puts what is new into the lowest places that are free. */
export function assignSlots<T extends { readonly id: string }>(
  before: ReadonlyMap<string, number>,
  shown: readonly T[],
): readonly Slot<T>[] {
  const used = new Set<number>();
  for (const { id } of shown) {
    const slot = before.get(id);
    if (slot !== undefined) used.add(slot);
  }
  let free = 0;
  const next = () => {
    while (used.has(free)) free += 1;
    used.add(free);
    return free;
  };
  return shown.map((item) => ({ item, slot: before.get(item.id) ?? next() })).sort((a, b) => a.slot - b.slot);
}
