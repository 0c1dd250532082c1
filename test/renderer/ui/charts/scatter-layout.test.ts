import { describe, expect, it } from 'vitest';
import { layOutScatter } from '../../../../renderer/ui/charts/scatter-layout.ts';
import type { ScatterPoint } from '../../../../renderer/ui/charts/scatter-point.ts';
import { textWidth } from '../../../../renderer/ui/charts/text-width.ts';

const corners = { topLeft: 'Keep', topRight: 'Move', bottomLeft: 'Redesign', bottomRight: 'Fix' };
const size = { width: 800, height: 500, thresholds: { x: 60, y: 60 } };

describe('a scatter plot', () => {
  it('puts 0 and 100 on the edges of the plot and lets areas tell sizes', () => {
    const { plot, points } = layOutScatter([point('a', 0, 0, 1), point('b', 100, 100, 0.25)], corners, size);
    const [a, b] = points;
    expect([a?.cx, a?.cy]).toEqual([plot.x, plot.y + plot.height]);
    expect([b?.cx, b?.cy]).toEqual([plot.x + plot.width, plot.y]);
    expect((a?.radius ?? 0) ** 2 / (b?.radius ?? 1) ** 2).toBeCloseTo(4, 9);
  });

  it('shows an unknown size as a small circle', () => {
    const [unknown] = layOutScatter([point('a', 50, 50, null)], corners, size).points;
    expect(unknown?.radius).toBe(7);
  });

  it('keeps a label off a threshold where there is room beside', () => {
    const { labels, plot } = layOutScatter([point('a', 58, 20, 0.1)], null, size);
    const line = plot.x + plot.width * 0.6;
    const box = labels[0]?.box;
    expect(box && (box.x + box.width < line || box.x > line)).toBe(true);
  });

  it('labels the first 20 of 500 circles and covers the centre of none', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      point(`p${index}`, (index * 37) % 101, (index * 61) % 101, (index % 10) / 10),
    );
    const { labels, points } = layOutScatter(many, corners, size);
    expect(labels.length).toBeLessThanOrEqual(20);
    for (const { box } of labels)
      for (const { cx, cy } of points)
        expect(cx > box.x && cx < box.x + box.width && cy > box.y && cy < box.y + box.height).toBe(false);
  });

  it('cuts long names', () => {
    const { labels } = layOutScatter([{ ...point('a', 50, 50, 1), label: 'Long '.repeat(20) }], null, size);
    expect(labels[0]?.text).toMatch(/…$/);
    expect(labels[0]?.text.length).toBeLessThanOrEqual(30);
  });
});

describe('the estimated width of a text', () => {
  it('grows with its letters and their size, wide letters more', () => {
    expect(textWidth('Order', 24)).toBeCloseTo(2 * textWidth('Order', 12), 9);
    expect(textWidth('mmmm', 12)).toBeGreaterThan(textWidth('nnnn', 12));
    expect(textWidth('nnnn', 12)).toBeGreaterThan(textWidth('iiii', 12));
    expect(textWidth('', 12)).toBe(0);
  });
});

function point(id: string, x: number, y: number, size01: number | null): ScatterPoint {
  return { id, label: id, x, y, size01, colour: 'red', shape: 'dot', describe: id };
}
