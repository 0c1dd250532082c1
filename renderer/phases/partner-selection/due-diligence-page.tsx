import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { ChecksView } from './due-diligence/checks-view.tsx';
import { DueDiligenceGuidance } from './due-diligence/due-diligence-guidance.tsx';
import { OverviewView } from './due-diligence/overview-view.tsx';
import { RedFlagsView } from './due-diligence/red-flags-view.tsx';
import { useDueDiligence } from './due-diligence/use-due-diligence.ts';

/** What others say about a vendor, what was seen there, and what gives cause for concern. */
export function DueDiligencePage() {
  const checked = useDueDiligence();
  const views: readonly PageView[] = [
    { id: 'overview', name: 'Overview', show: () => <OverviewView checked={checked} /> },
    {
      id: 'checks',
      name: 'Checks',
      fills: true,
      show: (asked, path) => <ChecksView asked={asked} path={path} />,
    },
    {
      id: 'red-flags',
      name: 'Red flags',
      fills: true,
      show: (asked, path) => <RedFlagsView checked={checked} asked={asked} path={path} />,
    },
  ];
  return (
    <TabbedPage
      title="Due diligence"
      purpose="What others say about a vendor, what you saw there, and what gives cause for concern."
      crumbs={['Partner selection']}
      path="/partner-selection/due-diligence"
      views={views}
      guidance={(view) => <DueDiligenceGuidance view={view} />}
    />
  );
}
