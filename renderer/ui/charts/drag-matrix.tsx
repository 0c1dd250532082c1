import { useElementSize, useMergedRef } from '@mantine/hooks';
import { type KeyboardEvent, type MouseEvent, useId, useMemo, useRef, useState } from 'react';
import styles from './drag-matrix.module.css';
import { arrangeChips, cellKey, chipsThatFit } from './matrix/arrange-chips.ts';
import { MatrixCell } from './matrix/matrix-cell.tsx';
import type { CellTone, MatrixAxis, MatrixChip, MatrixPlace } from './matrix/matrix-chip.ts';
import { MatrixChipButton } from './matrix/matrix-chip-button.tsx';
import { MatrixTray } from './matrix/matrix-tray.tsx';
import { chipWords, placeWords } from './matrix/matrix-words.ts';
import { firstChip, isArrow, stepThroughCells, stepThroughChips } from './matrix/step-through-chips.ts';
import { useChipMoves } from './matrix/use-chip-moves.ts';

interface DragMatrixProps {
  /** What the matrix is, for those who do not see it. */
  readonly label: string;
  readonly columns: MatrixAxis;
  readonly rows: MatrixAxis;
  readonly chips: readonly MatrixChip[];
  /** Puts a chip into a cell; the chip waits there until a promise is settled. Without it nothing can be moved. */
  readonly onMove?: (id: string, place: MatrixPlace) => unknown;
  /** Takes a chip out of the matrix; without it chips only leave the tray. */
  readonly onTakeOut?: (id: string) => unknown;
  /** Opens a chip: a click, or the key O. */
  readonly onPick: (id: string) => void;
  /** The chip whose details are open. */
  readonly current?: string | null;
  readonly cellTone?: (column: string, row: string) => CellTone | null;
  /** What chips without a place are called. */
  readonly trayTitle?: string;
}

/** Narrower than this chips do not stand side by side, in pixels. */
const CHIP_WIDTH = 132;
/** Narrower than this a label takes two lines. */
const WIDE_CELL = 190;
const HEAD_WIDTH = 92;
const TRAY_WIDTH = 180;
/** From this width on the tray stands beside the matrix, below it otherwise; the style sheet says the same. */
const TRAY_BESIDE_FROM = 860;
/** How many chips stand above each other in a cell before it is opened. */
const CHIPS_HIGH = 3;

/** Chips in cells, to be dragged from one to another by pointer or keyboard, with a tray for those without a place. */
export function DragMatrix(props: DragMatrixProps) {
  const { label, columns, rows, chips, onMove, onTakeOut, onPick, current = null, cellTone } = props;
  const { trayTitle = 'Not placed' } = props;
  const matrix = useId();
  const root = useRef<HTMLDivElement>(null);
  const { ref: measure, width } = useElementSize();
  const frame = useMergedRef(root, measure);
  const [wanted, setWanted] = useState<string | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const axes = { columns, rows, cellTone };
  const moves = useChipMoves({
    matrix,
    root,
    chips,
    onMove,
    onTakeOut,
    beside: (from, arrow) => stepThroughCells(columns.lines, rows.lines, from, arrow),
    wordsOf: (place) => placeWords(place, axes),
  });
  const { shown, held } = moves;
  const arranged = useMemo(
    () => arrangeChips(columns.lines, rows.lines, shown),
    [columns.lines, rows.lines, shown],
  );
  const withTray = arranged.tray.length > 0 || onTakeOut !== undefined;
  const room = width - HEAD_WIDTH - (withTray && width >= TRAY_BESIDE_FROM ? TRAY_WIDTH : 0);
  const cellWidth = room / Math.max(1, columns.lines.length);
  const across = Math.max(1, Math.floor(cellWidth / CHIP_WIDTH));
  const narrow = cellWidth < WIDE_CELL;
  const needed = new Set([wanted, held, current].filter((id) => id !== null));
  const fitted = arranged.rows.map((cells) =>
    cells.map((cell) => {
      const isOpen = opened.has(cellKey(cell));
      // A chip's former place takes room too, but never all of it.
      const capacity = Math.max(1, CHIPS_HIGH * across - Math.min(cell.ghosts.length, across));
      const fit = chipsThatFit(cell.chips, isOpen ? Number.POSITIVE_INFINITY : capacity, needed);
      return { cell, ...fit, opened: isOpen && cell.chips.length > capacity };
    }),
  );
  const seen = {
    rows: fitted.map((cells) => cells.map((cell) => cell.shown.map(({ id }) => id))),
    tray: arranged.tray.map(({ id }) => id),
  };
  const stop = wanted !== null && shown.some(({ id }) => id === wanted) ? wanted : firstChip(seen);

  const key = (event: KeyboardEvent<HTMLDivElement>) => {
    const chip = shown.find(({ id }) => id === chipOf(event.target));
    if (!chip || event.ctrlKey || event.metaKey || event.altKey) return;
    if (moves.press(event, chip)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (isArrow(event.key)) {
      event.preventDefault();
      event.stopPropagation();
      const next = stepThroughChips(seen, chip.id, event.key);
      if (next !== null) focusChip(event.currentTarget, next);
    } else if (event.key.toLowerCase() === 'o') {
      event.preventDefault();
      onPick(chip.id);
    }
  };
  const click = (event: MouseEvent) => {
    const id = chipOf(event.target);
    if (id !== null) onPick(id);
  };
  const open = (cell: string) =>
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(cell)) after.add(cell);
      return after;
    });
  const movable = onMove !== undefined;
  const button = (chip: MatrixChip) => (
    <MatrixChipButton
      matrix={matrix}
      chip={chip}
      words={chipWords(chip, axes)}
      movable={movable}
      stop={chip.id === stop}
      held={chip.id === held}
      current={chip.id === current}
    />
  );

  return (
    // biome-ignore lint/a11y/useSemanticElements: the chips are buttons; the group hears their keys and clicks
    <div
      ref={frame}
      role="group"
      aria-label={label}
      className={styles.frame}
      onKeyDown={key}
      onClick={click}
      onFocus={(event) => setWanted(chipOf(event.target) ?? wanted)}
    >
      <div className={styles.layout} data-tray={withTray || undefined} data-narrow={narrow || undefined}>
        <table className={styles.grid}>
          <caption className={styles.hidden}>{label}</caption>
          <thead>
            <tr>
              <td className={styles.corner} rowSpan={2}>
                {rows.title}
              </td>
              <td className={styles.columnTitle} colSpan={columns.lines.length}>
                {columns.title}
              </td>
            </tr>
            <tr>
              {columns.lines.map((column) => (
                <th key={column.key} scope="col">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fitted.map((cells, index) => {
              const row = rows.lines[index];
              return (
                <tr key={row?.key}>
                  <th scope="row" className={styles.rowHead}>
                    {row?.label}
                  </th>
                  {cells.map(({ cell, ...fit }) => (
                    <MatrixCell
                      key={cell.column}
                      matrix={matrix}
                      cell={cell}
                      {...fit}
                      tone={cellTone?.(cell.column, cell.row) ?? null}
                      words={placeWords(cell, axes)}
                      across={across}
                      movable={movable}
                      target={cellKey(cell) === moves.target}
                      onOpen={open}
                    >
                      {button}
                    </MatrixCell>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
        {withTray && (
          <MatrixTray
            matrix={matrix}
            title={trayTitle}
            chips={arranged.tray}
            open={movable && onTakeOut !== undefined}
          >
            {button}
          </MatrixTray>
        )}
      </div>
      <p className={styles.hint} data-not-pictured>
        {movable
          ? 'Drag to move. By keyboard: Enter lifts, arrow keys move, Enter puts down, Escape takes back, O opens.'
          : 'Click to open. By keyboard: arrow keys go from one to the next, Enter or O opens.'}
      </p>
      <p className={styles.hidden} role="status">
        {moves.said}
      </p>
    </div>
  );
}

function chipOf(target: EventTarget): string | null {
  return (target instanceof Element && target.closest('[data-chip]')?.getAttribute('data-chip')) || null;
}

function focusChip(root: ParentNode, id: string): void {
  const chip = root.querySelector(`[data-chip="${CSS.escape(id)}"]`);
  if (chip instanceof HTMLElement) chip.focus();
}
