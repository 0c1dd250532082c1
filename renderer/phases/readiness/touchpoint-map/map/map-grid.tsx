import {
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { StageEmotion } from '../../../../../shared/domain/sourcing/touchpoint/emotion-curve.ts';
import { EmotionRow } from './emotion-row.tsx';
import type { Matrix } from './lay-out-matrix.ts';
import styles from './map.module.css';
import { MapCell, type Place } from './map-cell.tsx';
import { cellBeside, type Direction, firstCard, stepThroughCards } from './step-through-cards.ts';
import type { useMapMoves } from './use-map-moves.ts';

const STAGE_WIDTH = 176;
const CHANNEL_WIDTH = 128;

interface MapGridProps {
  readonly matrix: Matrix;
  /** The curve of the stages that are shown; null while it is folded away. */
  readonly curve: readonly StageEmotion[] | null;
  readonly zoom: number;
  readonly current: string | null;
  readonly moves: ReturnType<typeof useMapMoves>;
  readonly scrollerRef: Ref<HTMLDivElement>;
  readonly onOpen: (id: string) => void;
  readonly onAdd: (place: Place, name: string) => Promise<boolean>;
  readonly onMore: (place: Place) => void;
}

/** The matrix of stages and channels; one Tab stop, arrows between cards, Alt and arrows move a card. */
export function MapGrid(props: MapGridProps) {
  const { matrix, curve, zoom, current, moves, scrollerRef, onOpen, onAdd, onMore } = props;
  const [wanted, setWanted] = useState<string | null>(null);
  const [adding, setAdding] = useState<Place | null>(null);
  const ids = useMemo(
    () =>
      new Set(
        matrix.rows.flatMap(({ cells }) => cells.flatMap(({ cards }) => cards.map((c) => c.touchpoint.id))),
      ),
    [matrix],
  );
  const stop = wanted !== null && ids.has(wanted) ? wanted : firstCard(matrix);
  useFollow(matrix, adding, moves.follow);

  const key = (event: KeyboardEvent<HTMLTableElement>) => {
    const card = cardOf(event.target);
    if (!card) return;
    if (event.key === 'Insert' || (event.key === 'n' && !event.ctrlKey && !event.metaKey && !event.altKey)) {
      const cell = matrix.rows
        .flatMap(({ cells }) => cells)
        .find(({ cards }) => cards.some(({ touchpoint }) => touchpoint.id === card));
      if (cell) setAdding({ stage: cell.stage.id, channel: cell.channel.id });
      return event.preventDefault();
    }
    if (!event.key.startsWith('Arrow') || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const direction = event.key as Direction;
    if (event.altKey) {
      const place = cellBeside(matrix, card, direction);
      if (place) void moves.move(card, place);
      else moves.say('This is the edge of the map.');
      return;
    }
    const next = stepThroughCards(matrix, card, direction);
    if (next) focusCard(event.currentTarget, next);
  };
  const click = (event: MouseEvent) => {
    const card = cardOf(event.target);
    if (card) onOpen(card);
  };
  // The same functions from one drawing to the next, so that cells in which nothing changed are left alone.
  const latest = useRef({ onAdd, onMore });
  useLayoutEffect(() => {
    latest.current = { onAdd, onMore };
  });
  const added = useCallback(async (place: Place, name: string) => {
    if (await latest.current.onAdd(place, name)) setAdding(null);
  }, []);
  const more = useCallback((place: Place) => latest.current.onMore(place), []);

  return (
    <div ref={scrollerRef} className={styles.scroller} data-map-scroller>
      <table
        className={styles.grid}
        style={{ zoom, width: CHANNEL_WIDTH + matrix.stages.length * STAGE_WIDTH }}
        onKeyDown={key}
        onClick={click}
        onFocus={(event) => setWanted(cardOf(event.target) ?? wanted)}
      >
        <caption className={styles.hidden}>
          Touchpoints by journey stage and channel. Arrow keys go from card to card, Alt and an arrow key move
          a card, Enter opens it, N adds one to its cell.
        </caption>
        <colgroup>
          <col style={{ width: CHANNEL_WIDTH }} />
          {matrix.stages.map(({ id }) => (
            <col key={id} style={{ width: STAGE_WIDTH }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className={styles.corner}>
              <span className={styles.hidden}>Channel</span>
            </td>
            {matrix.stages.map((stage) => (
              <th key={stage.id} scope="col" className={styles.stage} title={stage.description || undefined}>
                {stage.name}
              </th>
            ))}
          </tr>
          {curve && <EmotionRow curve={curve} column={STAGE_WIDTH} />}
        </thead>
        <tbody>
          {matrix.rows.map(({ channel, cells }) => (
            <tr key={channel.id}>
              <th scope="row" className={styles.channel} title={channel.description || undefined}>
                {channel.name}
              </th>
              {cells.map((cell) => {
                const has = (id: string | null) =>
                  id !== null && cell.cards.some((c) => c.touchpoint.id === id);
                return (
                  <MapCell
                    key={cell.stage.id}
                    cell={cell}
                    stop={has(stop) ? stop : null}
                    current={has(current) ? current : null}
                    adding={adding?.stage === cell.stage.id && adding.channel === channel.id}
                    onAdd={setAdding}
                    onAdded={added}
                    onMore={more}
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

/** A card that was moved is another element in another cell: the focus goes after it. */
function useFollow(matrix: Matrix, adding: Place | null, follow: { current: string | null }): void {
  useLayoutEffect(() => {
    const id = follow.current;
    // While a name is still being typed the new card has to wait for the field to go.
    if (id === null || adding !== null || matrix.rows.length === 0) return;
    const card = document.querySelector(`[data-card="${CSS.escape(id)}"]`);
    if (!(card instanceof HTMLElement)) return;
    if (document.activeElement !== document.body && document.activeElement !== card) return;
    follow.current = null;
    card.focus();
  }, [matrix, adding, follow]);
}

export function focusCard(root: ParentNode, id: string): void {
  const card = root.querySelector(`[data-card="${CSS.escape(id)}"]`);
  if (card instanceof HTMLElement) card.focus();
}

function cardOf(target: EventTarget): string | null {
  return (target instanceof Element && target.closest('[data-card]')?.getAttribute('data-card')) || null;
}
