import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { today } from '../../ui/today.ts';
import { AutomationsView } from './technology/automations-view.tsx';
import { IntegrationsView } from './technology/integrations-view.tsx';
import { OmnichannelView } from './technology/omnichannel-view.tsx';
import { SplitPicture } from './technology/split-picture.tsx';
import { TechnologyGuidance } from './technology/technology-guidance.tsx';
import { useChannelHistory, useHumanRoutes, useSplits } from './technology/use-technology.ts';

/** What machines do, how customers get past them, what systems exchange, and what goes along between channels. */
export function TechnologyPage() {
  const routes = useHumanRoutes();
  const splits = useSplits();
  const history = useChannelHistory();
  const now = today();
  const views: readonly PageView[] = [
    {
      id: 'automations',
      name: 'Automations',
      fills: true,
      show: (asked, path) => <AutomationsView routes={routes} splits={splits} asked={asked} path={path} />,
    },
    { id: 'split', name: 'Machine and people', show: () => <SplitPicture splits={splits} /> },
    {
      id: 'integrations',
      name: 'Integrations',
      fills: true,
      show: (asked, path) => <IntegrationsView today={now} asked={asked} path={path} />,
    },
    { id: 'omnichannel', name: 'Omnichannel', show: () => <OmnichannelView history={history} /> },
  ];
  return (
    <TabbedPage
      title="Technology"
      purpose="What machines do, how customers reach a person past them, and what systems have to exchange."
      crumbs={['Expectations']}
      path="/expectations/technology"
      views={views}
      guidance={(view) => <TechnologyGuidance view={view} />}
    />
  );
}
