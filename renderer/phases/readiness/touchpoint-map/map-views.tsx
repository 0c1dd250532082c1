import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { TableName } from '../../../../shared/model/tables.ts';
import { rowPath } from '../../../registers/row-path.ts';
import { SplitView } from '../../../registers/split-view.tsx';
import { useOpened } from '../../../registers/use-opened.ts';
import { NO_FILTER, type TouchpointFilter } from './filter-touchpoints.ts';
import { ListsView } from './lists/lists-view.tsx';
import { LocationsView } from './locations/locations-view.tsx';
import type { Place } from './map/map-cell.tsx';
import { MapView } from './map/map-view.tsx';
import { TouchpointPanel } from './panel/touchpoint-panel.tsx';
import { RegisterView } from './register/register-view.tsx';
import { ScatterView } from './scatter/scatter-view.tsx';
import { SummaryView } from './summary/summary-view.tsx';
import type { TouchpointMap } from './use-touchpoint-map.ts';
import { FILLING_VIEWS, type MapViewId, mapPath } from './views.ts';

/** What is kept while one goes from view to view. */
export interface MapState {
  readonly filter: TouchpointFilter;
  /** A cell of the map that the register is narrowed to. */
  readonly place: Place | null;
}

export const START: MapState = { filter: NO_FILTER, place: null };

interface MapViewsProps {
  readonly view: MapViewId;
  readonly map: TouchpointMap;
  readonly state: MapState;
  readonly onState: (state: MapState) => void;
  /** A touchpoint whose details a link or the page asks for. */
  readonly asked: string | null;
}

/** One view of the map, with everything about one touchpoint beside it. */
export function MapViews({ view, map, state, onState, asked }: MapViewsProps) {
  const [, navigate] = useLocation();
  const { opened, open, follow, close } = useOpened(asked);
  const [current, setCurrent] = useState<string | null>(asked);
  const { filter, place } = state;
  const byId = useMemo(() => new Map(map.advice.map((entry) => [entry.touchpoint.id, entry])), [map.advice]);
  const order = useMemo(() => map.advice.map(({ touchpoint }) => touchpoint.id), [map.advice]);
  useEffect(() => {
    if (asked !== null) setCurrent(asked);
  }, [asked]);
  const shown = opened === null || view === 'lists' ? undefined : byId.get(opened);
  const go = (id: string) => {
    follow(id);
    setCurrent(id);
  };
  const onFilter = (next: TouchpointFilter) => onState({ ...state, filter: next });
  const props = { map, filter, onFilter, current: shown?.touchpoint.id ?? null, onOpen: open };
  const openRow = (table: TableName, id: string) => {
    if (table === 'touchpoint') return go(id);
    const path = rowPath(table, id) ?? OWN_PATHS[table];
    if (path !== undefined) navigate(path);
  };
  const side = shown && (
    <TouchpointPanel
      advice={shown}
      order={order}
      takesFocus={view !== 'map' || asked !== null}
      onClose={() => {
        close();
        if (asked !== null) navigate(mapPath(view), { replace: true });
      }}
      onSelect={go}
      onOpen={openRow}
    />
  );
  return (
    <SplitView fills={FILLING_VIEWS.includes(view)} side={side ?? null}>
      {view === 'map' && (
        <MapView
          {...props}
          onMore={(cell) => {
            onState({ ...state, place: cell });
            navigate(mapPath('register'));
          }}
        />
      )}
      {view === 'register' && (
        <RegisterView
          map={map}
          place={place}
          onClearPlace={() => onState({ ...state, place: null })}
          current={current}
          onCurrentChange={(id) => {
            setCurrent(id);
            if (shown !== undefined && id !== null) follow(id);
          }}
          onOpen={open}
        />
      )}
      {view === 'scatter' && <ScatterView {...props} />}
      {view === 'summary' && <SummaryView map={map} onOpen={open} />}
      {view === 'locations' && <LocationsView map={map} onOpen={open} />}
      {view === 'lists' && <ListsView />}
    </SplitView>
  );
}

/** Rows that have their place in another view of the map. */
const OWN_PATHS: Readonly<Partial<Record<TableName, string>>> = {
  location: mapPath('locations'),
  stage: mapPath('lists'),
  channel: mapPath('lists'),
  segment: mapPath('lists'),
  interaction_type: mapPath('lists'),
};
