import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { IntervalsView } from './staffing/intervals/intervals-view.tsx';
import { PoolingView } from './staffing/pooling-view.tsx';
import { QueuesView } from './staffing/queues-view.tsx';
import { RequirementView } from './staffing/requirement/requirement-view.tsx';
import { StaffingGuidance } from './staffing/staffing-guidance.tsx';
import { StaffingPending } from './staffing/staffing-pending.tsx';
import { useStaffing } from './staffing/use-staffing.ts';
import { YearView } from './staffing/year-view.tsx';

/** How many people the promised service takes, hour by hour and month by month. */
export function StaffingPage() {
  const { value: staffing, failed } = useStaffing();
  if (staffing === null) return <StaffingPending failed={failed} />;
  const views: readonly PageView[] = [
    {
      id: 'requirement',
      name: 'Requirement',
      show: () => <RequirementView staffing={staffing} />,
    },
    {
      id: 'queues',
      name: 'Queues',
      fills: true,
      show: (asked, path) => <QueuesView staffing={staffing} asked={asked} path={path} />,
    },
    {
      id: 'intervals',
      name: 'Intervals',
      fills: true,
      show: (asked, path) => <IntervalsView staffing={staffing} asked={asked} path={path} />,
    },
    { id: 'year', name: 'Year', show: () => <YearView staffing={staffing} /> },
    { id: 'pooling', name: 'Pooling', show: () => <PoolingView staffing={staffing} /> },
  ];
  return (
    <>
      {failed !== null && (
        <p role="alert">
          The people needed could not be computed anew: {failed} What you typed is safe; the figures are those
          from before.
        </p>
      )}
      <TabbedPage
        title="Staffing"
        purpose="How many people the promised service takes, so that every offer can be checked against it."
        crumbs={['Expectations']}
        path="/expectations/staffing"
        views={views}
        guidance={(view) => <StaffingGuidance view={view} />}
      />
    </>
  );
}
