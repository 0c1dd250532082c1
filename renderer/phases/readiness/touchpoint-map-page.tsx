import { Button } from '@mantine/core';
import { IconListSearch, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { AddDialog } from './touchpoint-map/add-dialog.tsx';
import { EmptyLists, EmptyMap } from './touchpoint-map/empty-map.tsx';
import { MapGuidance } from './touchpoint-map/map-guidance.tsx';
import { type MapState, MapViews, START } from './touchpoint-map/map-views.tsx';
import { StarterDialog } from './touchpoint-map/starter/starter-dialog.tsx';
import { useTouchpointMap } from './touchpoint-map/use-touchpoint-map.ts';
import { FILLING_VIEWS, isMapView, MAP_VIEWS, mapPath } from './touchpoint-map/views.ts';

/** Who should handle which contact with customers, and why: as a map, a register, a picture and a summary. */
export function TouchpointMapPage() {
  const { view: wanted } = useParams<{ view?: string }>();
  const [, navigate] = useLocation();
  const map = useTouchpointMap();
  const [dialog, setDialog] = useState<'add' | 'pick' | null>(null);
  const [state, setState] = useState<MapState>(START);
  const listless = map.stages.length === 0 || map.channels.length === 0;
  const none = map.advice.length === 0;
  const views = MAP_VIEWS.map(({ id, name }): PageView => {
    // The lists and locations are there before the first touchpoint is.
    const empty = (none || listless) && id !== 'lists' && id !== 'locations';
    return {
      id,
      name,
      fills: !empty && FILLING_VIEWS.includes(id),
      show: (asked) => {
        if (!empty) return <MapViews view={id} map={map} state={state} onState={setState} asked={asked} />;
        return listless ? (
          <EmptyLists />
        ) : (
          <EmptyMap onAdd={() => setDialog('add')} onPick={() => setDialog('pick')} />
        );
      },
    };
  });
  return (
    <>
      <TabbedPage
        title="Touchpoint map"
        purpose="Decide who handles each contact, and be able to say why."
        crumbs={['Readiness']}
        path="/readiness/touchpoint-map"
        views={views}
        action={(view) =>
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
        guidance={(view) => isMapView(view) && <MapGuidance view={view} />}
      />
      {dialog === 'add' && (
        <AddDialog
          map={map}
          onClose={() => setDialog(null)}
          onAdded={(id) => navigate(mapPath(isMapView(wanted) ? wanted : 'map', id))}
        />
      )}
      {dialog === 'pick' && <StarterDialog onClose={() => setDialog(null)} />}
    </>
  );
}
