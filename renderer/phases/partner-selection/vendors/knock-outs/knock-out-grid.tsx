import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { cellKey, type KnockOutStanding } from '../../../../../shared/domain/vendor/knock-out-standing.ts';
import type { ProposedKnockOut } from '../../../../../shared/domain/vendor/propose-knock-outs.ts';
import type { KnockOut } from '../../../../../shared/model/tables/knock-out.ts';
import type { KnockOutResult } from '../../../../../shared/model/tables/knock-out-result.ts';
import type { Vendor } from '../../../../../shared/model/tables/vendor.ts';
import { knockOutTone, knockOutWords, RESULT_LOOKS, stateLabel } from '../vendor-words.ts';
import { KnockOutCell } from './knock-out-cell.tsx';
import styles from './knock-outs.module.css';

/** Where a vendor and a knock-out meet. */
export interface Cell {
  readonly vendor: string;
  readonly knockOut: string;
}

interface KnockOutGridProps {
  readonly ref: RefObject<HTMLTableElement | null>;
  readonly knockOuts: readonly KnockOut[];
  readonly vendors: readonly Vendor[];
  readonly standing: ReadonlyMap<string, KnockOutStanding>;
  readonly results: ReadonlyMap<string, KnockOutResult>;
  readonly proposals: ReadonlyMap<string, ProposedKnockOut>;
  readonly opened: Cell | null;
  /** The active cell is another one now. */
  readonly onFollow: (cell: Cell) => void;
  readonly onOpen: (cell: Cell) => void;
  readonly onChoose: (cell: Cell, result: KnockOutResult['result']) => void;
}

/** Knock-outs down, vendors across. P, F, W and O write a result, Enter opens what stands behind it. */
export function KnockOutGrid(props: KnockOutGridProps) {
  const { ref, knockOuts, vendors, standing, results, proposals, opened, onFollow, onOpen, onChoose } = props;
  const [at, setAt] = useState({ row: 0, col: 0 });
  const domId = useId();
  const row = Math.min(at.row, knockOuts.length - 1);
  const col = Math.min(at.col, vendors.length - 1);
  // Keys may come faster than the grid is drawn: each goes on from where the one before it led.
  const place = useRef({ row, col });
  useEffect(() => {
    place.current = { row, col };
  }, [row, col]);
  const activeId = `${domId}-${row}-${col}`;
  useEffect(() => {
    document.getElementById(activeId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeId]);
  const cellAt = (r: number, c: number): Cell => ({
    vendor: vendors[c]?.id ?? '',
    knockOut: knockOuts[r]?.id ?? '',
  });
  const go = (r: number, c: number) => {
    const next = { row: clamp(r, knockOuts.length), col: clamp(c, vendors.length) };
    place.current = next;
    setAt(next);
    onFollow(cellAt(next.row, next.col));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.defaultPrevented || event.nativeEvent.isComposing)
      return;
    if (event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    const here = place.current;
    const move = moveOf(event.key, here, control);
    const result = control ? undefined : RESULTS.find(({ key }) => key === event.key.toUpperCase())?.result;
    if (move) go(move.row, move.col);
    else if (event.key === 'Enter' || event.key === 'F6') onOpen(cellAt(here.row, here.col));
    else if (result) onChoose(cellAt(here.row, here.col), result);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.scroller}>
      <table ref={ref} {...gridRole(activeId)} className={styles.grid} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              Knock-out
            </th>
            {vendors.map(({ id, name, state, out_reason }) => (
              <th
                key={id}
                scope="col"
                className={styles.vendor}
                data-off={state === 'out' || state === 'declined' || undefined}
                title={out_reason || undefined}
              >
                {name}
                <span className={styles.verdict} data-tone={knockOutTone(standing.get(id)) ?? undefined}>
                  {state === 'out' || state === 'declined'
                    ? stateLabel(state)
                    : knockOutWords(standing.get(id))}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {knockOuts.map((knockOut, r) => (
            <tr key={knockOut.id}>
              <th scope="row" className={styles.name} title={knockOut.proof || undefined}>
                {knockOut.name}
              </th>
              {vendors.map((vendor, c) => {
                const key = cellKey(vendor.id, knockOut.id);
                const cell = cellAt(r, c);
                return (
                  <KnockOutCell
                    key={vendor.id}
                    id={`${domId}-${r}-${c}`}
                    row={results.get(key) ?? null}
                    proposal={proposals.get(key) ?? null}
                    off={vendor.state === 'out' || vendor.state === 'declined'}
                    active={r === row && c === col}
                    current={opened?.vendor === vendor.id && opened.knockOut === knockOut.id}
                    onPick={() => {
                      go(r, c);
                      ref.current?.focus({ preventScroll: true });
                    }}
                    onOpen={() => onOpen(cell)}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const RESULTS = (['pass', 'fail', 'waived', 'open'] as const).map((result) => ({
  result,
  key: RESULT_LOOKS[result].key,
}));

/** A table that is typed into is a grid: its rows, headers and cells are a grid's then, without further words. */
function gridRole(active: string) {
  return {
    role: 'grid',
    tabIndex: 0,
    'aria-label': 'Knock-outs by vendor',
    'aria-activedescendant': active,
  } as const;
}

/** Where a key leads; null for keys that do not move. */
function moveOf(key: string, { row, col }: { readonly row: number; readonly col: number }, far: boolean) {
  const most = Number.MAX_SAFE_INTEGER;
  switch (key) {
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, col };
    case 'ArrowDown':
      return { row: far ? most : row + 1, col };
    case 'ArrowLeft':
      return { row, col: far ? 0 : col - 1 };
    case 'ArrowRight':
      return { row, col: far ? most : col + 1 };
    case 'Home':
      return { row: far ? 0 : row, col: 0 };
    case 'End':
      return { row: far ? most : row, col: most };
    default:
      return null;
  }
}

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}
