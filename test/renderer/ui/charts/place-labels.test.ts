import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type Labelled, placeLabels } from '../../../../renderer/ui/charts/place-labels.ts';

const drawing: Box = { x: 0, y: 0, width: 600, height: 400 };

const circle = fc.record({
  x: fc.double({ min: 0, max: 600, noNaN: true }),
  y: fc.double({ min: 0, max: 400, noNaN: true }),
  radius: fc.double({ min: 4, max: 40, noNaN: true }),
  width: fc.double({ min: 10, max: 160, noNaN: true }),
  height: fc.constant(16),
});
const circles = fc
  .array(circle, { maxLength: 60 })
  .map((list) => list.map((one, index): Labelled => ({ ...one, id: `c${index}` })));

describe('labels of a picture', () => {
  it('never overlap, and never cover the centre of a circle or what is to be avoided', () => {
    const corner: Box = { x: 0, y: 0, width: 120, height: 20 };
    fc.assert(
      fc.property(circles, (list) => {
        const placed = placeLabels(list, drawing, [corner]);
        for (const [index, { box }] of placed.entries()) {
          expect(inside(box, drawing)).toBe(true);
          expect(overlap(box, corner)).toBe(false);
          for (const later of placed.slice(index + 1)) expect(overlap(box, later.box)).toBe(false);
          for (const { x, y } of list)
            expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stand to the right of a circle that has room', () => {
    const [label] = placeLabels([one('a', 100, 100)], drawing);
    expect(label?.box).toEqual({ x: 114, y: 92, width: 60, height: 16 });
    expect(label?.leader).toBeNull();
  });

  it('go to the left at the right edge', () => {
    const [label] = placeLabels([one('a', 580, 100)], drawing);
    expect((label?.box.x ?? 600) + 60).toBeLessThan(580);
  });

  it('are tied to their circle by a line where they had to move away', () => {
    const crowd = Array.from({ length: 12 }, (_, index) =>
      one(`c${index}`, 300 + (index % 4) * 12, 200 + Math.floor(index / 4) * 12),
    );
    const placed = placeLabels(crowd, drawing);
    expect(placed).toHaveLength(12);
    const moved = placed.filter(({ leader }) => leader !== null);
    expect(moved.length).toBeGreaterThan(0);
    for (const { id, leader, box } of moved) {
      const of = crowd.find((c) => c.id === id);
      if (!of || !leader) throw new Error('A label belongs to no circle.');
      expect(Math.hypot(leader.x1 - of.x, leader.y1 - of.y)).toBeCloseTo(of.radius, 6);
      expect(leader.x2).toBeGreaterThanOrEqual(box.x - 1e-9);
      expect(leader.x2).toBeLessThanOrEqual(box.x + box.width + 1e-9);
    }
  });

  it('give way to those that come first in the list when there is no room for all', () => {
    const crowd = Array.from({ length: 500 }, (_, index) => one(`c${index}`, 300, 200));
    const placed = placeLabels(crowd, drawing);
    expect(placed.length).toBeGreaterThan(3);
    expect(placed.length).toBeLessThan(500);
    expect(placed[0]?.id).toBe('c0');
  });
});

function one(id: string, x: number, y: number): Labelled {
  return { id, x, y, radius: 10, width: 60, height: 16 };
}

function inside(a: Box, b: Box): boolean {
  return a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
