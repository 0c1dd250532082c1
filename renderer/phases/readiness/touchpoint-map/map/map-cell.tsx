import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { IconPlus } from '@tabler/icons-react';
import { memo, useEffect, useRef, useState } from 'react';
import { formatCount } from '../format-sourcing.ts';
import type { MatrixCell } from './lay-out-matrix.ts';
import styles from './map.module.css';
import { NewCard } from './new-card.tsx';
import { TouchpointCard } from './touchpoint-card.tsx';

export interface Place {
  readonly stage: string;
  readonly channel: string;
}

interface MapCellProps {
  readonly cell: MatrixCell;
  /** The card of this cell that Tab reaches, or that is open; null for most cells. */
  readonly stop: string | null;
  readonly current: string | null;
  readonly adding: boolean;
  readonly onAdd: (place: Place | null) => void;
  readonly onAdded: (place: Place, name: string) => Promise<void>;
  readonly onMore: (place: Place) => void;
}

/** Where a stage and a channel meet: its cards, and a place to drop or add one. */
export const MapCell = memo(function MapCell(props: MapCellProps) {
  const { cell, stop, current, adding, onAdd, onAdded, onMore } = props;
  const { stage, channel, cards, more } = cell;
  const element = useRef<HTMLTableCellElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    return dropTargetForElements({
      element: element.current,
      getData: () => ({ stage: stage.id, channel: channel.id }),
      canDrop: ({ source }) => 'touchpoint' in source.data,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [stage.id, channel.id]);
  const place = { stage: stage.id, channel: channel.id };
  const where = `${stage.name}, ${channel.name}`;
  return (
    <td ref={element} className={styles.cell} data-over={over || undefined}>
      {cards.map((advice) => {
        const { id } = advice.touchpoint;
        return <TouchpointCard key={id} advice={advice} stop={id === stop} current={id === current} />;
      })}
      {more > 0 && (
        <button type="button" className={styles.more} onClick={() => onMore(place)}>
          +{formatCount(more)} more
          <span className={styles.hidden}> in {where}</span>
        </button>
      )}
      {adding ? (
        <NewCard where={where} onCancel={() => onAdd(null)} onName={(name) => onAdded(place, name)} />
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className={styles.add}
          data-empty={cards.length === 0 || undefined}
          aria-label={`Add a touchpoint in ${where}`}
          title={`Add a touchpoint in ${where}`}
          onClick={() => onAdd(place)}
        >
          <IconPlus size={14} aria-hidden />
        </button>
      )}
    </td>
  );
});
