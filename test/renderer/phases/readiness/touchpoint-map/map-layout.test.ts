import { describe, expect, it } from 'vitest';
import {
  filterTouchpoints,
  NO_FILTER,
} from '../../../../../renderer/phases/readiness/touchpoint-map/filter-touchpoints.ts';
import {
  emotionPoints,
  emotionY,
} from '../../../../../renderer/phases/readiness/touchpoint-map/map/emotion-points.ts';
import { keepCells } from '../../../../../renderer/phases/readiness/touchpoint-map/map/keep-cells.ts';
import { layOutMatrix } from '../../../../../renderer/phases/readiness/touchpoint-map/map/lay-out-matrix.ts';
import {
  cellBeside,
  firstCard,
  stepThroughCards,
} from '../../../../../renderer/phases/readiness/touchpoint-map/map/step-through-cards.ts';
import { emotionCurve } from '../../../../../shared/domain/sourcing/touchpoint/emotion-curve.ts';
import { advise, channels, stages } from './advice.ts';

const card = (id: string, stage: string, channel: string, values = {}) =>
  advise([2, 1, 1, 1, 2, 5, 5, 4, 4, 5], { id, name: id, stage, channel, ...values });

const STAGES = stages('buy', 'use', 'leave');
const CHANNELS = channels('phone', 'chat', 'mail');
const CARDS = [
  card('a', 'buy', 'phone'),
  card('b', 'buy', 'phone'),
  card('c', 'leave', 'phone'),
  card('d', 'buy', 'mail'),
];
const MATRIX = layOutMatrix(CARDS, STAGES, CHANNELS);

describe('the matrix', () => {
  it('has a cell for every stage and channel, in the order of the lists', () => {
    const shuffled = layOutMatrix(CARDS, [...STAGES].reverse(), [...CHANNELS].reverse());
    expect(shuffled.stages.map(({ id }) => id)).toEqual(['buy', 'use', 'leave']);
    expect(shuffled.rows.map(({ channel }) => channel.id)).toEqual(['phone', 'chat', 'mail']);
    expect(MATRIX.rows.flatMap(({ cells }) => cells)).toHaveLength(9);
  });

  it('leaves out rows and columns in which nothing stands when it is asked to', () => {
    const { stages: left, rows } = layOutMatrix(CARDS, STAGES, CHANNELS, CARDS);
    expect(left.map(({ id }) => id)).toEqual(['buy', 'leave']);
    expect(rows.map(({ channel }) => channel.id)).toEqual(['phone', 'mail']);
  });

  it('says how many more a crowded cell holds, and loses none', () => {
    const crowd = Array.from({ length: 45 }, (_, index) => card(`t${index}`, 'use', 'chat'));
    const cell = layOutMatrix(crowd, STAGES, CHANNELS).rows[1]?.cells[1];
    expect((cell?.cards.length ?? 0) + (cell?.more ?? 0)).toBe(45);
    expect(cell?.more).toBe(37);
  });

  it('draws the card that was just put into a crowded cell', () => {
    const crowd = Array.from({ length: 45 }, (_, index) => card(`t${index}`, 'use', 'chat'));
    const cell = layOutMatrix(crowd, STAGES, CHANNELS, null, 8, 't40').rows[1]?.cells[1];
    expect(cell?.cards.map(({ touchpoint }) => touchpoint.id)).toEqual([
      ...['t0', 't1', 't2', 't3', 't4', 't5', 't6'],
      't40',
    ]);
    expect(cell?.more).toBe(37);
  });

  it('keeps the cells that say the same, so that a move draws two cells anew', () => {
    const moved = CARDS.map((one) => (one.touchpoint.id === 'b' ? card('b', 'use', 'chat') : one));
    const next = keepCells(layOutMatrix(moved, STAGES, CHANNELS), MATRIX);
    const before = MATRIX.rows.flatMap(({ cells }) => cells);
    const fresh = next.rows.flatMap(({ cells }) => cells).filter((cell) => !before.includes(cell));
    expect(fresh.map(({ stage, channel }) => [stage.id, channel.id])).toEqual([
      ['buy', 'phone'],
      ['use', 'chat'],
    ]);
    expect(next).toEqual(layOutMatrix(moved, STAGES, CHANNELS));
  });

  it('draws a cell anew when its stage is renamed or stands elsewhere', () => {
    const renamed = STAGES.map((stage) => (stage.id === 'use' ? { ...stage, name: 'Live with it' } : stage));
    const next = keepCells(layOutMatrix(CARDS, renamed, CHANNELS), MATRIX);
    expect(next).toEqual(layOutMatrix(CARDS, renamed, CHANNELS));
    const turned = STAGES.map((stage) => ({ ...stage, position: -stage.position }));
    expect(keepCells(layOutMatrix(CARDS, turned, CHANNELS), MATRIX)).toEqual(
      layOutMatrix(CARDS, turned, CHANNELS),
    );
  });

  it('lays out ten thousand touchpoints in a blink', () => {
    const crowd = Array.from({ length: 10_000 }, (_, index) =>
      card(`t${index}`, STAGES[index % 3]?.id ?? '', CHANNELS[index % 2]?.id ?? ''),
    );
    const start = performance.now();
    layOutMatrix(filterTouchpoints(crowd, { ...NO_FILTER, search: 't1' }), STAGES, CHANNELS);
    expect(performance.now() - start).toBeLessThan(250);
  });
});

describe('moving between cards by arrows', () => {
  it.each([
    ['a', 'ArrowDown', 'b'],
    ['b', 'ArrowDown', 'd'],
    ['d', 'ArrowUp', 'b'],
    ['a', 'ArrowRight', 'c'],
    ['c', 'ArrowLeft', 'a'],
    ['a', 'ArrowUp', null],
    ['d', 'ArrowRight', null],
  ] as const)('from %s by %s leads to %s', (from, key, to) => {
    expect(stepThroughCards(MATRIX, from, key)).toBe(to);
  });

  it('starts at the first card and knows when there is none', () => {
    expect(firstCard(MATRIX)).toBe('a');
    expect(firstCard(layOutMatrix([], STAGES, CHANNELS))).toBeNull();
  });

  it('finds the cell beside a card, empty ones too, and stops at the edge', () => {
    expect(cellBeside(MATRIX, 'a', 'ArrowDown')).toEqual({ stage: 'buy', channel: 'chat' });
    expect(cellBeside(MATRIX, 'a', 'ArrowRight')).toEqual({ stage: 'use', channel: 'phone' });
    expect(cellBeside(MATRIX, 'c', 'ArrowRight')).toBeNull();
    expect(cellBeside(MATRIX, 'a', 'ArrowUp')).toBeNull();
  });
});

describe('the filter', () => {
  const all = [
    card('Order status', 'buy', 'phone', { critical: true, segment: 'new' }),
    card('Returns', 'use', 'chat', { decision: 'keep', pain_point: 'Waiting for the refund' }),
    card('Advice', 'use', 'mail', { brand: null }),
  ];
  const names = (part: Partial<typeof NO_FILTER>) =>
    filterTouchpoints(all, { ...NO_FILTER, ...part }).map(({ touchpoint }) => touchpoint.name);

  it('finds every word, also in pain points', () => {
    expect(names({ search: 'refund wait' })).toEqual(['Returns']);
  });

  it('narrows by segment, criticality and what counts today', () => {
    expect(names({ segment: 'new' })).toEqual(['Order status']);
    expect(names({ critical: true })).toEqual(['Order status']);
    expect(names({ decision: 'keep' })).toEqual(['Returns']);
    expect(names({ decision: 'open' })).toEqual(['Advice']);
  });

  it('counts a recommendation as not yet decided', () => {
    expect(names({ undecided: true })).toEqual(['Order status', 'Advice']);
  });

  it('gives the same list when nothing is filtered', () => {
    expect(filterTouchpoints(all, NO_FILTER)).toBe(all);
  });
});

describe('the emotion curve', () => {
  it('stands in the middle of each column and breaks where nothing is known', () => {
    const felt = [
      card('a', 'buy', 'phone', { emotion: 2 }).touchpoint,
      card('b', 'leave', 'phone', { emotion: -2 }).touchpoint,
    ];
    const { dots, lines } = emotionPoints(emotionCurve(STAGES, felt), 100);
    expect(dots.map(({ x, mean }) => [x, mean])).toEqual([
      [50, 2],
      [250, -2],
    ]);
    expect(dots.map(({ y }) => y)).toEqual([emotionY(2), emotionY(-2)]);
    expect(emotionY(2)).toBeLessThan(emotionY(-2));
    expect(lines).toEqual([]);
  });
});
