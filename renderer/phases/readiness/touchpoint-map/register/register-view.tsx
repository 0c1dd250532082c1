import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { RegisterGrid } from '../../../../registers/register-grid.tsx';
import { formatCount } from '../format-sourcing.ts';
import type { Place } from '../map/map-cell.tsx';
import type { TouchpointMap } from '../use-touchpoint-map.ts';
import styles from './register-view.module.css';
import { touchpointColumns } from './touchpoint-columns.tsx';
import { touchpointsIn } from './touchpoints-in.ts';

interface RegisterViewProps {
  readonly map: TouchpointMap;
  /** A cell of the map that held more cards than could be drawn. */
  readonly place: Place | null;
  readonly onClearPlace: () => void;
  readonly current: string | null;
  readonly onCurrentChange: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
}

/** Every touchpoint with every field, in a grid. */
export function RegisterView({
  map,
  place,
  onClearPlace,
  current,
  onCurrentChange,
  onOpen,
}: RegisterViewProps) {
  const { advice, stages, channels } = map;
  const columns = useMemo(() => touchpointColumns(advice), [advice]);
  const rows = useMemo(() => (place ? touchpointsIn(advice, place) : null), [advice, place]);
  const nameOf = (rows: readonly { readonly id: string; readonly name: string }[], id: string) =>
    rows.find((row) => row.id === id)?.name ?? '';
  return (
    <RegisterGrid
      table="touchpoint"
      columns={columns}
      {...(rows ? { rows } : {})}
      {...(place ? { newRow: place as unknown as Readonly<Record<string, unknown>> } : {})}
      current={current}
      onCurrentChange={onCurrentChange}
      onOpen={onOpen}
      emptyText="No touchpoints here."
      toolbar={
        place &&
        rows && (
          <span className={styles.place} role="status">
            Filtered: {formatCount(rows.length)} of {formatCount(advice.length)} in{' '}
            {nameOf(stages, place.stage)}, {nameOf(channels, place.channel)}
            <Button size="compact-xs" variant="subtle" onClick={onClearPlace}>
              Clear
            </Button>
          </span>
        )
      }
    />
  );
}
