import { describe, expect, it } from 'vitest';
import { CENTRE, place, RADIUS, wrapLabel } from '../../../renderer/ui/radar-geometry.ts';

describe('the geometry of the radar chart', () => {
  it('points the first axis up and reaches the rim at 100', () => {
    const [x, y] = place(0, 10, 100);
    expect(x).toBeCloseTo(CENTRE.x, 9);
    expect(y).toBeCloseTo(CENTRE.y - RADIUS, 9);
  });

  it('never leaves the chart', () => {
    expect(place(0, 4, 250)).toEqual(place(0, 4, 100));
    expect(place(0, 4, -5)).toEqual(place(0, 4, 0));
  });

  it.each<[string, number, readonly string[]]>([
    ['Process maturity', 20, ['Process maturity']],
    ['Retained organisation and governance', 20, ['Retained', 'organisation and', 'governance']],
    ['Kundendienstverantwortung', 10, ['Kundendienstverantwortung']],
  ])('breaks "%s" between words', (text, most, lines) => {
    expect(wrapLabel(text, most)).toEqual(lines);
  });
});
