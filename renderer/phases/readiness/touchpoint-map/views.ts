/** The ways to look at the touchpoint map, in the order of their tabs. */
export const MAP_VIEWS = [
  { id: 'map', name: 'Map' },
  { id: 'register', name: 'Register' },
  { id: 'scatter', name: 'Scatter' },
  { id: 'summary', name: 'Summary' },
  { id: 'locations', name: 'Locations' },
  { id: 'lists', name: 'Lists' },
] as const;

export type MapViewId = (typeof MAP_VIEWS)[number]['id'];

/** Views that take the rest of the window and scroll within themselves. */
export const FILLING_VIEWS: readonly MapViewId[] = ['map', 'register', 'lists'];

export function isMapView(text: string | null | undefined): text is MapViewId {
  return MAP_VIEWS.some(({ id }) => id === text);
}

/** Where a view is found, with the touchpoint whose details are asked for. */
export function mapPath(view: MapViewId, touchpoint?: string): string {
  const path = `/readiness/touchpoint-map/${view}`;
  return touchpoint === undefined ? path : `${path}/${encodeURIComponent(touchpoint)}`;
}
