import { expect, it } from 'vitest';
import { tornadoEnds, tornadoScale } from '../../../../renderer/ui/charts/tornado-places.ts';
import { placeSteps } from '../../../../renderer/ui/charts/waterfall-places.ts';

it('a waterfall draws each change from where the sum before it ends', () => {
  const placed = placeSteps([
    { id: 'a', label: 'Home', kind: 'total', value: 200 },
    { id: 'b', label: 'Falls away', kind: 'change', value: -150 },
    { id: 'c', label: 'Fee', kind: 'change', value: 100 },
    { id: 'd', label: 'Partner', kind: 'total', value: 150 },
  ]);
  expect(placed.map(({ span, end }) => [span.left, span.width, end])).toEqual([
    [0, 100, 100],
    [25, 75, 25],
    [25, 50, 75],
    [0, 75, 75],
  ]);
});

it('a waterfall that goes below zero keeps zero within its width', () => {
  const [first, second] = placeSteps([
    { id: 'a', label: 'A', kind: 'total', value: 100 },
    { id: 'b', label: 'B', kind: 'change', value: -200 },
  ]);
  expect([first?.span, second?.span]).toEqual([
    { left: 50, width: 50 },
    { left: 0, width: 100 },
  ]);
});

it('a tornado names the smaller result first, whichever figure leads to it, and keeps its centre in sight', () => {
  const row = { low: 90, high: 20, lowLabel: '97 %', highLabel: '108 %' };
  expect(tornadoEnds(row)).toEqual([
    { result: 20, input: '108 %' },
    { result: 90, input: '97 %' },
  ]);
  const { from, to } = tornadoScale([row], 100);
  expect(from).toBeLessThan(20);
  expect(to).toBeGreaterThan(100);
  expect(tornadoScale([], 5)).toEqual({ from: 4, to: 6 });
});
