import { Chip } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { emotionCurve } from '../../../../../shared/domain/sourcing/touchpoint/emotion-curve.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import reach from '../../../../ui/reach.module.css';
import { useKeys } from '../../../../ui/use-keys.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { addTouchpoint } from '../add-touchpoint.ts';
import { filterTouchpoints, type TouchpointFilter } from '../filter-touchpoints.ts';
import { PictureMenu } from '../picture/picture-menu.tsx';
import type { TouchpointMap } from '../use-touchpoint-map.ts';
import { FilterBar } from './filter-bar.tsx';
import { keepCells } from './keep-cells.ts';
import { layOutMatrix, type Matrix, MOST_CARDS } from './lay-out-matrix.ts';
import type { Place } from './map-cell.tsx';
import { MapGrid } from './map-grid.tsx';
import { MapLegend } from './map-legend.tsx';
import styles from './map-view.module.css';
import { useMapMoves } from './use-map-moves.ts';
import { useZoom } from './use-zoom.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

interface MapViewProps {
  readonly map: TouchpointMap;
  readonly filter: TouchpointFilter;
  readonly onFilter: (filter: TouchpointFilter) => void;
  readonly current: string | null;
  readonly onOpen: (id: string) => void;
  readonly onMore: (place: Place) => void;
}

/** The journey as a matrix: stages across, channels down, a card for every touchpoint. */
export function MapView({ map, filter, onFilter, current, onOpen, onMore }: MapViewProps) {
  const { advice, stages, channels, segments } = map;
  const [withCurve, setWithCurve] = useRemembered('touchpoint-map.curve', true);
  const [hideEmpty, setHideEmpty] = useRemembered('touchpoint-map.hide-empty', false);
  const scroller = useRef<HTMLDivElement>(null);
  const zoom = useZoom(scroller);
  const moves = useMapMoves();
  // Typing in the search stays quick although thousands of cards follow.
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filterTouchpoints(advice, wanted), [advice, wanted]);
  const drawn = useRef<Matrix | null>(null);
  const matrix = useMemo(
    () =>
      keepCells(
        layOutMatrix(shown, stages, channels, hideEmpty ? shown : null, MOST_CARDS, moves.moved),
        drawn.current,
      ),
    [shown, stages, channels, hideEmpty, moves.moved],
  );
  useEffect(() => {
    drawn.current = matrix;
  }, [matrix]);
  const curve = useMemo(
    () =>
      emotionCurve(
        matrix.stages,
        shown.map(({ touchpoint }) => touchpoint),
      ),
    [matrix.stages, shown],
  );
  useKeys({ '+': () => zoom.zoomBy(1), '-': () => zoom.zoomBy(-1), '0': zoom.fit });
  const add = async (place: Place, name: string) => {
    try {
      const id = await addTouchpoint({ ...place, name });
      moves.follow.current = id;
      moves.setMoved(id);
      onOpen(id);
      return true;
    } catch (error) {
      showRefusal(error);
      return false;
    }
  };
  const nothing = matrix.rows.length === 0;
  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        <FilterBar
          filter={filter}
          onFilter={onFilter}
          segments={segments}
          shown={shown.length}
          total={advice.length}
        />
        <div className={styles.right}>
          <Chip
            size="xs"
            variant="outline"
            classNames={{ root: reach.around, input: reach.over }}
            title="How customers feel, stage by stage"
            checked={withCurve}
            onChange={setWithCurve}
          >
            Emotion curve
          </Chip>
          <Chip
            size="xs"
            variant="outline"
            classNames={{ root: reach.around, input: reach.over }}
            title="Leave out stages and channels without a card"
            checked={hideEmpty}
            onChange={setHideEmpty}
          >
            Hide empty
          </Chip>
          <ZoomButtons {...zoom} />
          <PictureMenu map={map} shown={shown} withCurve={withCurve} />
        </div>
      </div>
      {nothing && (
        <p className={styles.none}>
          No touchpoint matches the filter, and empty stages and channels are hidden.
        </p>
      )}
      {/* Hidden and not taken away, so that it goes on listening to the wheel. */}
      <div className={styles.place} data-nothing={nothing || undefined}>
        <MapGrid
          matrix={matrix}
          curve={withCurve ? curve : null}
          zoom={zoom.zoom}
          current={current}
          moves={moves}
          scrollerRef={scroller}
          onOpen={onOpen}
          onAdd={add}
          onMore={onMore}
        />
      </div>
      <MapLegend />
      <div role="status" className={styles.hidden}>
        {moves.said}
      </div>
    </div>
  );
}
