import { Button } from '@mantine/core';
import { IconListSearch, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { AlertsView } from './reviews/alerts/alerts-view.tsx';
import { AreasDialog } from './reviews/areas-dialog.tsx';
import { AreasView } from './reviews/areas-view.tsx';
import { ReviewsView } from './reviews/form/reviews-view.tsx';
import { StartDialog } from './reviews/form/start-dialog.tsx';
import { ReviewsGuidance } from './reviews/reviews-guidance.tsx';
import { SidesView } from './reviews/sides/sides-view.tsx';
import { TrendView } from './reviews/trend/trend-view.tsx';

const PATH = '/partner-selection/reviews';

/** How a working partner is rated period by period, by both sides, and what follows from it. */
export function ReviewsPage() {
  const [, navigate] = useLocation();
  const [shown, setShown] = useState<'start' | 'areas' | null>(null);
  const close = () => setShown(null);
  const views: readonly PageView[] = [
    {
      id: 'reviews',
      name: 'Reviews',
      show: (asked, path) => (
        <ReviewsView
          asked={asked}
          path={path}
          onStart={() => setShown('start')}
          onAreas={() => setShown('areas')}
        />
      ),
    },
    { id: 'trend', name: 'Trend', show: () => <TrendView /> },
    { id: 'alerts', name: 'Alerts', show: () => <AlertsView /> },
    { id: 'sides', name: 'Both sides', show: () => <SidesView /> },
    { id: 'areas', name: 'Areas', show: (asked, path) => <AreasView asked={asked} path={path} /> },
  ];
  return (
    <>
      <TabbedPage
        title="Performance reviews"
        purpose="How the partner does once it works: rated by both sides, with what is done about it."
        crumbs={['Partner selection']}
        path={PATH}
        views={views}
        action={(view) =>
          view === 'areas' ? (
            <Button
              size="xs"
              leftSection={<IconListSearch size={16} aria-hidden />}
              onClick={() => setShown('areas')}
            >
              Add areas from list
            </Button>
          ) : (
            <Button
              size="xs"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => setShown('start')}
            >
              Start a review
            </Button>
          )
        }
        guidance={(view) => <ReviewsGuidance view={view} />}
      />
      {shown === 'areas' && <AreasDialog onClose={close} />}
      {shown === 'start' && (
        <StartDialog
          onClose={close}
          onStarted={(id) => navigate(`${PATH}/reviews/${encodeURIComponent(id)}`)}
        />
      )}
    </>
  );
}
