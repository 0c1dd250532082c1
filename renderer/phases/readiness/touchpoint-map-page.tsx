import { Button, Tabs } from '@mantine/core';
import { IconListSearch, IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { PageHeader } from '../../ui/page-header.tsx';
import { useRemembered } from '../../workbook/use-remembered.ts';
import { AddDialog } from './touchpoint-map/add-dialog.tsx';
import { EmptyLists, EmptyMap } from './touchpoint-map/empty-map.tsx';
import { MapGuidance } from './touchpoint-map/map-guidance.tsx';
import { type MapState, MapViews, START } from './touchpoint-map/map-views.tsx';
import { StarterDialog } from './touchpoint-map/starter/starter-dialog.tsx';
import styles from './touchpoint-map/touchpoint-map.module.css';
import { useTouchpointMap } from './touchpoint-map/use-touchpoint-map.ts';
import { isMapView, MAP_VIEWS, type MapViewId, mapPath } from './touchpoint-map/views.ts';

/** Who should handle which contact with customers, and why: as a map, a register, a picture and a summary. */
export function TouchpointMapPage() {
  const { view: wanted, touchpoint } = useParams<{ view?: string; touchpoint?: string }>();
  const [, navigate] = useLocation();
  const map = useTouchpointMap();
  const [last, remember] = useRemembered<MapViewId>('touchpoint-map.view', 'map');
  const [dialog, setDialog] = useState<'add' | 'pick' | null>(null);
  const [state, setState] = useState<MapState>(START);
  const view = isMapView(wanted) ? wanted : last;
  useEffect(() => {
    if (wanted !== view) navigate(mapPath(view), { replace: true });
    else if (view !== last) remember(view);
  }, [wanted, view, last, remember, navigate]);
  const listless = map.stages.length === 0 || map.channels.length === 0;
  const none = map.advice.length === 0;
  // The lists and locations are there before the first touchpoint is.
  const empty = (none || listless) && view !== 'lists' && view !== 'locations';
  return (
    <div className={styles.page} data-fills={(!empty && FILLING.includes(view)) || undefined}>
      <PageHeader
        title="Touchpoint map"
        purpose="Decide who handles each contact, and be able to say why."
        crumbs={['Readiness']}
        action={
          !listless &&
          !none && (
            <>
              <Button
                variant="default"
                size="xs"
                leftSection={<IconListSearch size={16} aria-hidden />}
                onClick={() => setDialog('pick')}
              >
                Pick from the usual ones
              </Button>
              {/* In the register the grid has the button, at the row that it adds. */}
              {view !== 'register' && (
                <Button
                  size="xs"
                  leftSection={<IconPlus size={16} aria-hidden />}
                  onClick={() => setDialog('add')}
                >
                  Add touchpoint
                </Button>
              )}
            </>
          )
        }
      />
      <Tabs
        value={view}
        onChange={(to) => isMapView(to) && navigate(mapPath(to))}
        keepMounted={false}
        className={styles.tabs ?? ''}
      >
        <Tabs.List aria-label="Views of the touchpoint map">
          {MAP_VIEWS.map(({ id, name }) => (
            <Tabs.Tab key={id} value={id} className={styles.tab ?? ''}>
              {name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {MAP_VIEWS.map(({ id }) => (
          <Tabs.Panel key={id} value={id} className={styles.panel ?? ''}>
            {empty ? (
              listless ? (
                <EmptyLists />
              ) : (
                <EmptyMap onAdd={() => setDialog('add')} onPick={() => setDialog('pick')} />
              )
            ) : (
              <MapViews view={id} map={map} state={state} onState={setState} asked={touchpoint ?? null} />
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
      {dialog === 'add' && (
        <AddDialog
          map={map}
          onClose={() => setDialog(null)}
          onAdded={(id) => navigate(mapPath(isMapView(wanted) ? view : 'map', id))}
        />
      )}
      {dialog === 'pick' && <StarterDialog onClose={() => setDialog(null)} />}
      <MapGuidance view={view} />
    </div>
  );
}

/** Views that take the rest of the window and scroll within themselves. */
const FILLING: readonly MapViewId[] = ['map', 'register', 'lists'];
