import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BarList, rowAfter } from '../../../../renderer/ui/charts/bar-list.tsx';
import { barScale, placeBar, zeroAt } from '../../../../renderer/ui/charts/bar-places.ts';

describe('bars', () => {
  it('begin at zero and end at their share of the full width', () => {
    const scale = barScale([{ value: 60 }], 100);
    expect(placeBar({ value: 60 }, scale)).toEqual({ bar: { left: 0, width: 60 }, tail: null, target: null });
  });

  it('show what is claimed beyond what is evidenced as a tail, and the target', () => {
    const scale = barScale([], 100);
    expect(placeBar({ value: 40, claimed: 75, target: 80 }, scale)).toEqual({
      bar: { left: 0, width: 40 },
      tail: { left: 40, width: 35 },
      target: 80,
    });
    expect(placeBar({ value: 40, claimed: 40 }, scale).tail).toBeNull();
    expect(placeBar({ value: null, claimed: 30 }, scale)).toMatchObject({
      bar: null,
      tail: { left: 0, width: 30 },
    });
  });

  it('run from low to high as a range', () => {
    expect(placeBar({ low: 25, value: 75 }, barScale([], 100)).bar).toEqual({ left: 25, width: 50 });
  });

  it('leave nothing off the scale: it holds every figure and zero', () => {
    expect(barScale([{ value: 120, target: 150 }], 100)).toEqual({ from: 0, to: 150 });
    expect(barScale([{ value: 20, low: 10 }])).toEqual({ from: 0, to: 20 });
    expect(barScale([])).toEqual({ from: 0, to: 1 });
  });

  it('of losses run to the left of zero', () => {
    const scale = barScale([{ value: -20 }, { value: 60 }]);
    expect(zeroAt(scale)).toBe(25);
    expect(placeBar({ value: -20 }, scale).bar).toEqual({ left: 0, width: 25 });
    expect(placeBar({ value: 60 }, scale).bar).toEqual({ left: 25, width: 75 });
  });
});

describe('a list of bars', () => {
  const items = [
    { id: 'a', label: 'Strategy', value: 60, claimed: 80, valueText: '60.0', describe: 'claimed 80.0' },
    { id: 'b', label: 'Measurement', value: null, valueText: 'not known' },
  ];

  it('says names, values and what the tail means', () => {
    const text = renderToStaticMarkup(<BarList label="Readiness" items={items} most={100} />);
    expect(text).toContain('aria-label="Readiness"');
    expect(text).toContain(', claimed 80.0');
    expect(text).toContain('not known');
    expect(text.match(/data-unknown/g)).toHaveLength(1);
    expect(text).not.toContain('<button');
  });

  it('has one Tab stop where its rows can be opened, and arrow keys between them', () => {
    const text = renderToStaticMarkup(<BarList label="Readiness" items={items} onPick={() => undefined} />);
    expect(text.match(/<button/g)).toHaveLength(2);
    expect(text.match(/tabindex="0"/g)).toHaveLength(1);
    expect(rowAfter(items, 'a', 'ArrowDown')).toBe('b');
    expect(rowAfter(items, 'b', 'ArrowDown')).toBeNull();
    expect(rowAfter(items, 'b', 'Home')).toBe('a');
    expect(rowAfter(items, 'a', 'x')).toBeNull();
  });
});
