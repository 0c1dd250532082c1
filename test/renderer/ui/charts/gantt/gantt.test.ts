import { describe, expect, it } from 'vitest';
import { drawGantt } from '../../../../../renderer/ui/charts/gantt/draw-gantt.ts';
import { ganttArrows } from '../../../../../renderer/ui/charts/gantt/gantt-arrows.ts';
import type { GanttRow } from '../../../../../renderer/ui/charts/gantt/gantt-row.ts';
import {
  dayX,
  ganttScale,
  isWeekend,
  monthTicks,
  spanWidth,
  weekTicks,
} from '../../../../../renderer/ui/charts/gantt/gantt-scale.ts';
import { rowWords } from '../../../../../renderer/ui/charts/gantt/gantt-words.ts';
import { svgText } from '../../../../../renderer/ui/charts/picture/shape.ts';

const row = (
  id: string,
  start: string | null,
  end: string | null,
  more: Partial<GanttRow> = {},
): GanttRow => ({
  id,
  label: id,
  start,
  end,
  critical: false,
  latestEnd: end,
  done01: null,
  over: false,
  after: [],
  movable: true,
  resizable: true,
  about: [],
  ...more,
});
const ROWS = [
  row('Mobilise', '2027-06-09', '2027-06-20', { critical: true }),
  row('Capture', '2027-06-21', '2027-07-18', { after: ['Mobilise'], critical: true }),
  row('Systems', '2027-06-21', '2027-06-30', { after: ['Mobilise'], latestEnd: '2027-07-10' }),
];

describe('the time line of a plan', () => {
  const scale = ganttScale(ROWS, [], 700, null);
  if (!scale) throw new Error('The plan has days.');

  it('begins on a Monday and has whole weeks, with air behind the last day', () => {
    expect(dayX(scale, '2027-06-07')).toBe(0);
    expect(scale.days % 7).toBe(0);
    expect(dayX(scale, '2027-07-18', 1)).toBeLessThan(scale.width);
  });

  it('is as wide as there is room, or as its zoom says', () => {
    expect(scale.width).toBe(700);
    expect(ganttScale(ROWS, [], 700, 10)?.width).toBe(10 * scale.days);
  });

  it('counts the last day of a bar in full', () => {
    expect(spanWidth(scale, '2027-06-21', '2027-06-21')).toBeCloseTo(scale.pixelsPerDay, 9);
  });

  it('puts months and weeks where they begin, without a gap', () => {
    const months = monthTicks(scale);
    expect(months.map(({ day }) => day)).toEqual(['2027-06-07', '2027-07-01']);
    const total = months.reduce((sum, { width }) => sum + width, 0);
    expect(total).toBeCloseTo(scale.days * scale.pixelsPerDay, 6);
    expect(weekTicks(scale).map(({ day }) => day)).toContain('2027-06-14');
  });

  it('reaches to a mark that is near, and not to one that is far away', () => {
    const near = ganttScale(ROWS, [{ day: '2027-05-20', label: 'Today', kind: 'today' }], 700, null);
    expect(near && dayX(near, '2027-05-17')).toBe(0);
    const far = ganttScale(ROWS, [{ day: '2026-11-22', label: 'Today', kind: 'today' }], 700, null);
    expect(far?.from).toBe(scale.from);
  });

  it('has none while no bar has days', () => {
    expect(ganttScale([row('A', null, null)], [], 700, null)).toBeNull();
  });

  it('knows weekends before and after the Monday it counts from', () => {
    expect(['2027-06-19', '2027-06-20', '2023-12-31', '2023-12-30'].every(isWeekend)).toBe(true);
    expect(['2027-06-18', '2027-06-21', '2024-01-01', '2023-12-29'].some(isWeekend)).toBe(false);
  });

  it('draws an arrow from each predecessor that is there to the start of its follower', () => {
    const arrows = ganttArrows(
      [...ROWS, row('X', '2027-07-01', '2027-07-02', { after: ['gone'] })],
      scale,
      30,
    );
    expect(arrows.map(({ from, to, critical }) => [from, to, critical])).toEqual([
      ['Mobilise', 'Capture', true],
      ['Mobilise', 'Systems', false],
    ]);
    const [first] = arrows;
    expect(first?.head.startsWith(`${dayX(scale, '2027-06-21')},45 `)).toBe(true);
  });

  it('is drawn with names, months, bars and marks, also a row whose days are unknown', () => {
    const { shape, width, height } = drawGantt(
      [...ROWS, row('Circle', null, null, { unknown: 'Waits for itself' })],
      [{ day: '2027-07-12', label: 'Wanted live', kind: 'goal' }],
      () => '#215fc0',
    );
    const text = svgText(shape);
    for (const words of ['Mobilise', 'Circle', 'Waits for itself', 'Wanted live', '12 d'])
      expect(text).toContain(words);
    expect(text).toContain('url(#gantt-critical)');
    expect(width).toBeGreaterThan(900);
    expect(height).toBeGreaterThan(4 * 28);
  });

  it('says the days of a bar and what is known of it', () => {
    const words = rowWords(row('Pilot', '2027-09-20', '2027-09-20', { about: ['May slip by 2 days'] }));
    expect(words).toMatch(/^Pilot: .*2027.*, 1 day\. May slip by 2 days$/);
  });
});
