import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { PHASES } from '../steps.ts';
import { Waiting } from '../waiting.tsx';

const OverviewPage = lazy(async () => ({
  default: (await import('../overview/overview-page.tsx')).OverviewPage,
}));
const ProfilePage = lazy(async () => ({
  default: (await import('../engagement/profile-page.tsx')).ProfilePage,
}));
const PeoplePage = lazy(async () => ({
  default: (await import('../engagement/people-page.tsx')).PeoplePage,
}));
const PhasePage = lazy(async () => ({ default: (await import('../phase/phase-page.tsx')).PhasePage }));
const HistoryPage = lazy(async () => ({
  default: (await import('../history/history-page.tsx')).HistoryPage,
}));
const ChecklistPage = lazy(async () => ({
  default: (await import('../../phases/readiness/checklist-page.tsx')).ChecklistPage,
}));
const ReviewPage = lazy(async () => ({
  default: (await import('../../phases/readiness/review-page.tsx')).ReviewPage,
}));
const ResultsPage = lazy(async () => ({
  default: (await import('../../phases/readiness/results-page.tsx')).ResultsPage,
}));
const ProcessAuditPage = lazy(async () => ({
  default: (await import('../../phases/readiness/process-audit-page.tsx')).ProcessAuditPage,
}));
const TouchpointMapPage = lazy(async () => ({
  default: (await import('../../phases/readiness/touchpoint-map-page.tsx')).TouchpointMapPage,
}));
const ActionsPage = lazy(async () => ({
  default: (await import('../../phases/readiness/actions-page.tsx')).ActionsPage,
}));
const MethodSettingsPage = lazy(async () => ({
  default: (await import('../../phases/readiness/method-settings-page.tsx')).MethodSettingsPage,
}));

/** Which page a location shows. Each is read from the disk when it is first opened. */
export function Pages() {
  return (
    <Suspense fallback={<Waiting />}>
      <Switch>
        <Route path="/" component={OverviewPage} />
        <Route path="/engagement/profile" component={ProfilePage} />
        <Route path="/engagement/people" component={PeoplePage} />
        <Route path="/readiness/checklist/review" component={ReviewPage} />
        <Route path="/readiness/checklist/:question?" component={ChecklistPage} />
        <Route path="/readiness/results" component={ResultsPage} />
        <Route path="/readiness/process-audit/:view?/:row?" component={ProcessAuditPage} />
        <Route path="/readiness/touchpoint-map/:view?/:row?" component={TouchpointMapPage} />
        <Route path="/readiness/actions/:action?" component={ActionsPage} />
        <Route path="/readiness/method-settings" component={MethodSettingsPage} />
        <Route path="/history" component={HistoryPage} />
        {PHASES.map((phase) => (
          <Route key={phase.id} path={phase.path}>
            <PhasePage phase={phase} />
          </Route>
        ))}
        <Route path="/engagement">
          <Redirect to="/engagement/profile" replace />
        </Route>
        <Route>
          <Redirect to="/" replace />
        </Route>
      </Switch>
    </Suspense>
  );
}
