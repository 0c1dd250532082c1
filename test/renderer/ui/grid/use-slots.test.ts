import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assignSlots, type Slot } from '../../../../renderer/ui/grid/rows/use-slots.ts';

interface Shown {
  readonly id: string;
}

const rows = (from: number, to: number): readonly Shown[] =>
  Array.from({ length: to - from }, (_, at) => ({ id: `r${from + at}` }));
const taken = (slots: readonly Slot<Shown>[]) => new Map(slots.map(({ item, slot }) => [item.id, slot]));

it('a row that scrolls in takes the place of one that scrolled out', () => {
  const first = assignSlots(new Map(), rows(0, 4));
  const second = assignSlots(taken(first), rows(2, 6));
  expect(second.map(({ item, slot }) => [item.id, slot])).toEqual([
    ['r4', 0],
    ['r5', 1],
    ['r2', 2],
    ['r3', 3],
  ]);
});

it('wherever one scrolls, each row has one place, keeps it while it is in view, and no more places are used than rows were shown', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })), { maxLength: 12 }),
      (views) => {
        let before: ReadonlyMap<string, number> = new Map();
        let most = 0;
        for (const [from, count] of views) {
          const slots = assignSlots(before, rows(from, from + count));
          most = Math.max(most, count);
          expect(slots).toHaveLength(count);
          expect(new Set(slots.map(({ slot }) => slot)).size).toBe(count);
          expect(Math.max(...slots.map(({ slot }) => slot))).toBeLessThan(most);
          for (const { item, slot } of slots) if (before.has(item.id)) expect(slot).toBe(before.get(item.id));
          before = taken(slots);
        }
      },
    ),
  );
});
