import { VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { VendorAssessment } from '../../../../../shared/domain/score/assess-vendors.ts';
import { type LeafStanding, leafKey } from '../../../../../shared/domain/score/leaf-standing.ts';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import type { ScoreCell } from '../cell-path.ts';
import { formatTwo } from '../two-decimals.ts';
import { useScoring } from '../use-scoring.ts';
import styles from './consensus.module.css';
import { heatOf } from './heat-of.ts';

interface HeatMapProps {
  readonly vendors: readonly VendorAssessment[];
  readonly onlyApart: boolean;
  readonly current: ScoreCell | null;
  readonly onPick: (cell: ScoreCell) => void;
}

/** Criteria by vendors; the darker, the higher. One Tab stop, and the arrow keys go from cell to cell. */
export function HeatMap({ vendors, onlyApart, current, onPick }: HeatMapProps) {
  const { workbook, selection } = useScoring();
  const groups = selection.criteria.flatMap((criterion) => {
    const leaves = criterion.leaves.filter(
      ({ id }) => !onlyApart || vendors.some((vendor) => selection.cells.get(leafKey(vendor.id, id))?.apart),
    );
    return leaves.length === 0 ? [] : [{ criterion, leaves }];
  });
  const rows = groups.flatMap(({ leaves }) => leaves.map(({ id }) => id));
  const [wanted, setWanted] = useState<ScoreCell | null>(current);
  const stop =
    wanted && rows.includes(wanted.criterion) && vendors.some(({ id }) => id === wanted.vendor)
      ? wanted
      : { vendor: vendors[0]?.id ?? '', criterion: rows[0] ?? '' };
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    const next = cellAfter(
      rows,
      vendors.map(({ id }) => id),
      stop,
      event.key,
    );
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    setWanted(next);
    focusCell(event.currentTarget, next);
  };
  return (
    <ScrollRegion label="Scores by criterion and vendor" className={styles.scroller}>
      <table className={styles.map} onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col" className={styles.number}>
              Weight, %
            </th>
            {vendors.map(({ id, name }) => (
              <th key={id} scope="col" className={styles.number}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ criterion, leaves }) => (
          <tbody key={criterion.id}>
            {(leaves.length > 1 || leaves[0]?.id !== criterion.id) && (
              <tr className={styles.whole}>
                <th scope="row">
                  {criterion.id} {criterion.name}
                </th>
                <td className={styles.number}>{formatTwo(criterion.weight01 * 100)}</td>
                {vendors.map((vendor) => {
                  const figures = vendor.criteria.find(({ id }) => id === criterion.id);
                  return (
                    <td key={vendor.id} className={styles.number}>
                      {formatTwo(figures?.score ?? null)}
                    </td>
                  );
                })}
              </tr>
            )}
            {leaves.map((leaf) => (
              <tr key={leaf.id}>
                <th scope="row">
                  {leaf.id} {workbook.criterion[leaf.id]?.name}
                </th>
                <td className={styles.number}>{formatTwo(leaf.weight01 * 100)}</td>
                {vendors.map(({ id: vendor, name }) => {
                  const cell = selection.cells.get(leafKey(vendor, leaf.id));
                  return (
                    cell && (
                      <td key={vendor}>
                        <CellButton
                          cell={cell}
                          label={`${name}, ${leaf.id}`}
                          stop={stop.vendor === vendor && stop.criterion === leaf.id}
                          current={current?.vendor === vendor && current.criterion === leaf.id}
                          onFocus={() => setWanted({ vendor, criterion: leaf.id })}
                          onPick={() => onPick({ vendor, criterion: leaf.id })}
                        />
                      </td>
                    )
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

/** Puts the focus on a cell, as after its details were closed. */
export function focusCell(within: ParentNode, { vendor, criterion }: ScoreCell): void {
  const key = CSS.escape(leafKey(vendor, criterion));
  within.querySelector<HTMLElement>(`[data-cell="${key}"]`)?.focus();
}

/** The cell that a key leads to; null where it leads nowhere. */
export function cellAfter(
  rows: readonly string[],
  columns: readonly string[],
  from: ScoreCell,
  key: string,
): ScoreCell | null {
  const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
  };
  const step = steps[key];
  if (!step) return null;
  const criterion = rows[rows.indexOf(from.criterion) + step[0]];
  const vendor = columns[columns.indexOf(from.vendor) + step[1]];
  return criterion === undefined || vendor === undefined ? null : { vendor, criterion };
}

interface CellButtonProps {
  readonly cell: LeafStanding;
  readonly label: string;
  readonly stop: boolean;
  readonly current: boolean;
  readonly onFocus: () => void;
  readonly onPick: () => void;
}

function CellButton({ cell, label, stop, current, onFocus, onPick }: CellButtonProps) {
  const { score, apart, agreed, spread } = cell;
  return (
    <button
      type="button"
      className={styles.cell}
      data-cell={leafKey(cell.vendor, cell.criterion)}
      tabIndex={stop ? 0 : -1}
      aria-current={current || undefined}
      style={{ background: heatOf(score) }}
      onFocus={onFocus}
      onClick={onPick}
    >
      <VisuallyHidden>{label}: </VisuallyHidden>
      {agreed !== null && (
        <span className={styles.agreed} title="Agreed">
          ✓<VisuallyHidden> agreed, </VisuallyHidden>
        </span>
      )}
      {apart && agreed === null && (
        <span className={styles.apart} title={`${spread} points apart`}>
          !<VisuallyHidden> {spread} points apart, </VisuallyHidden>
        </span>
      )}
      {formatTwo(score)}
    </button>
  );
}
