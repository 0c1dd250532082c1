import { TabbedPage } from '../../registers/tabbed-page.tsx';
import { ChannelsView } from './channels/channels-view.tsx';
import { VolumesView } from './channels/volumes-view.tsx';
import { AboutView } from './profile/about-view.tsx';
import { ProfileGuidance } from './profile/profile-guidance.tsx';

/** What the engagement is, what arrives in which channel and month, and whether both fit the touchpoint map. */
export function ProfilePage() {
  return (
    <TabbedPage
      title="Profile"
      crumbs={['Engagement']}
      purpose="What this engagement is, whose it is and what it covers. Volumes, costs and hours are asked once and used everywhere."
      path="/engagement/profile"
      views={[
        { id: 'about', name: 'Engagement', show: () => <AboutView /> },
        {
          id: 'channels',
          name: 'Channels and season',
          fills: true,
          show: (asked, path) => <ChannelsView asked={asked} path={path} />,
        },
        { id: 'volumes', name: 'Volumes compared', show: () => <VolumesView /> },
      ]}
      guidance={(view) => <ProfileGuidance view={view} />}
    />
  );
}
