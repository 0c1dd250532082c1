import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DragMatrix } from '../../../../renderer/ui/charts/drag-matrix.tsx';
import { arrangeChips, chipsThatFit } from '../../../../renderer/ui/charts/matrix/arrange-chips.ts';
import { drawMatrix } from '../../../../renderer/ui/charts/matrix/draw-matrix.ts';
import type { MatrixChip } from '../../../../renderer/ui/charts/matrix/matrix-chip.ts';
import { chipWords } from '../../../../renderer/ui/charts/matrix/matrix-words.ts';
import {
  firstChip,
  type SeenChips,
  stepThroughCells,
  stepThroughChips,
} from '../../../../renderer/ui/charts/matrix/step-through-chips.ts';
import { toneGround } from '../../../../renderer/ui/charts/matrix/tone-ground.ts';
import { svgText } from '../../../../renderer/ui/charts/picture/shape.ts';

const columns = { title: 'Likelihood', lines: ['1', '2', '3', '4', '5'].map((key) => ({ key, label: key })) };
const rows = { title: 'Impact', lines: ['5', '4', '3', '2', '1'].map((key) => ({ key, label: key })) };
const cellTone = (column: string, row: string) =>
  Number(column) * Number(row) >= 15 ? { colour: '#b03a2e', strength01: 1, word: 'High' } : null;

function chip(
  id: string,
  column: string | null,
  row: string | null,
  more: Partial<MatrixChip> = {},
): MatrixChip {
  return { id, label: `Risk ${id}`, column, row, ...more };
}

describe('chips in a matrix', () => {
  it('stand in their cells, in the order in which they came', () => {
    const { rows: cells } = arrangeChips(columns.lines, rows.lines, [
      chip('a', '5', '5'),
      chip('b', '5', '5'),
    ]);
    expect(cells[0]?.[4]?.chips.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('none gets lost: each is in one cell or in the tray, also with a place that is not there', () => {
    const key = fc.option(fc.constantFrom('1', '3', '5', '9'), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(key, key), { maxLength: 40 }), (places) => {
        const chips = places.map(([column, row], index) => chip(String(index), column, row));
        const { rows: cells, tray } = arrangeChips(columns.lines, rows.lines, chips);
        const ids = [...cells.flat().flatMap((cell) => cell.chips), ...tray].map(({ id }) => id);
        expect(ids.sort()).toEqual(chips.map(({ id }) => id).sort());
        for (const { column, row } of tray)
          expect(column === null || row === null || column === '9' || row === '9').toBe(true);
      }),
    );
  });

  it('leave an outline where they stood before, unless they stand there still', () => {
    const ghost = { column: '5', row: '5' };
    const { rows: cells } = arrangeChips(columns.lines, rows.lines, [
      chip('moved', '2', '2', { ghost }),
      chip('stayed', '5', '5', { ghost }),
    ]);
    expect(cells[0]?.[4]?.ghosts.map(({ id }) => id)).toEqual(['moved']);
  });

  it('that do not fit are counted, and those that must be seen are', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => chip(id, '1', '1'));
    expect(chipsThatFit(many, 5, new Set())).toEqual({ shown: many, more: 0 });
    const { shown, more } = chipsThatFit(many, 3, new Set(['e']));
    expect([shown.map(({ id }) => id), more]).toEqual([['a', 'e'], 3]);
    expect(chipsThatFit(many, 1, new Set()).shown).toHaveLength(1);
  });

  it('say everything in words', () => {
    const words = chipWords(
      chip('a', '3', '5', { describe: 'owner Dana', badge: '15', ghost: { column: '5', row: '5' } }),
      { columns, rows, cellTone },
    );
    expect(words).toBe('owner Dana. 15. Likelihood 3, Impact 5: High. before: Likelihood 5, Impact 5: High');
    expect(chipWords(chip('b', null, null), { columns, rows })).toBe('not placed');
  });

  it('stand on a ground that is never so dark that they could not be read', () => {
    expect(toneGround({ colour: 'red', strength01: 7, word: 'High' })).toBe(
      'color-mix(in srgb, red 42%, var(--surface))',
    );
    expect(toneGround({ colour: 'red', word: 'High' })).toContain('red 21%');
  });
});

describe('arrow keys', () => {
  const seen: SeenChips = {
    rows: [
      [['a', 'b'], [], ['c']],
      [[], ['d'], []],
      [['e'], [], []],
    ],
    tray: ['x', 'y'],
  };

  it.each([
    ['a', 'ArrowDown', 'b'],
    ['b', 'ArrowDown', 'e'],
    ['e', 'ArrowUp', 'b'],
    ['a', 'ArrowRight', 'c'],
    ['b', 'ArrowRight', 'c'],
    ['c', 'ArrowLeft', 'a'],
    ['c', 'ArrowRight', 'x'],
    ['d', 'ArrowDown', 'x'],
    ['x', 'ArrowRight', 'y'],
    ['y', 'ArrowUp', 'x'],
    ['x', 'ArrowLeft', 'e'],
    ['a', 'ArrowUp', null],
    ['a', 'ArrowLeft', null],
    ['y', 'ArrowDown', null],
  ] as const)('walk from %s with %s to %s', (from, arrow, to) => {
    expect(stepThroughChips(seen, from, arrow)).toBe(to);
  });

  it('start at the first chip, or in the tray of an empty matrix', () => {
    expect(firstChip(seen)).toBe('a');
    expect(firstChip({ rows: [[[]]], tray: ['x'] })).toBe('x');
    expect(firstChip({ rows: [[[]]], tray: [] })).toBeNull();
  });

  it('move a held chip by one cell, up to the edge', () => {
    const step = (from: { column: string; row: string } | null, arrow: 'ArrowUp' | 'ArrowRight') =>
      stepThroughCells(columns.lines, rows.lines, from, arrow);
    expect(step({ column: '2', row: '2' }, 'ArrowUp')).toEqual({ column: '2', row: '3' });
    expect(step({ column: '5', row: '2' }, 'ArrowRight')).toBeNull();
    expect(step({ column: '2', row: '5' }, 'ArrowUp')).toBeNull();
  });

  it('bring a chip from the tray into the middle', () => {
    expect(stepThroughCells(columns.lines, rows.lines, null, 'ArrowLeft')).toEqual({ column: '3', row: '3' });
  });
});

describe('the matrix in the page', () => {
  const page = (props: Partial<Parameters<typeof DragMatrix>[0]> = {}) =>
    renderToStaticMarkup(
      <DragMatrix
        label="Risks"
        columns={columns}
        rows={rows}
        chips={[chip('a', '5', '5'), chip('b', null, null)]}
        cellTone={cellTone}
        onPick={() => undefined}
        {...props}
      />,
    );

  it('has one Tab stop among its chips, and a word in every cell with a tone', () => {
    const text = page({ onMove: () => undefined });
    expect(text.match(/tabindex="0"/g)).toHaveLength(1);
    expect(text.match(/>High</g)).toHaveLength(6);
    expect(text).toContain('title="Risk a. Likelihood 5, Impact 5: High"');
    expect(text).toContain('Not placed (1)');
  });

  it('does not offer to move what cannot be moved', () => {
    expect(page()).not.toContain('data-movable');
    expect(page()).not.toContain('Drag to move');
    expect(page({ onMove: () => undefined })).toContain('data-movable');
  });
});

describe('the matrix as a drawing', () => {
  const paint = () => '#b03a2e';

  it('shows every chip, also those that the page folds away, and who stood where before', () => {
    const chips = Array.from({ length: 9 }, (_, index) =>
      chip(`${index}`, '5', '5', index === 0 ? { column: '1', ghost: { column: '5', row: '5' } } : {}),
    );
    const { shape, width, height } = drawMatrix(
      { columns, rows, chips: [...chips, chip('tray & co', null, null)] },
      paint,
    );
    const text = svgText(shape);
    for (const { id } of chips) expect(text).toContain(`>Risk ${id}<`);
    expect(text.match(/>Risk 0</g)).toHaveLength(2);
    expect(text).toContain('stroke-dasharray');
    expect(text).toContain('>Risk tray &amp; co<');
    expect(text).not.toContain('NaN');
    expect(width).toBeGreaterThan(800);
    expect(height).toBeGreaterThan(500);
  });

  it('writes what a cell means and colours it on white', () => {
    const text = svgText(drawMatrix({ columns, rows, chips: [], cellTone }, paint).shape);
    expect(text.match(/>High</g)).toHaveLength(6);
    // 42 parts of #b03a2e on 58 of white.
    expect(text).toContain('fill="#deaca7"');
  });

  it('breaks a long name into lines, and the row grows', () => {
    const long = 'Key people leave before the hand-over is complete and nobody else knows the systems';
    const [short, tall] = ['Short', long].map((label) =>
      drawMatrix({ columns, rows, chips: ['a', 'b', 'c'].map((id) => chip(id, '1', '1', { label })) }, paint),
    );
    expect(tall?.height).toBeGreaterThan(short?.height ?? 0);
  });
});
