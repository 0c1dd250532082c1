import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { today } from '../../ui/today.ts';
import { CertificatesView } from './vendors/certificates/certificates-view.tsx';
import { InterestsView } from './vendors/interests/interests-view.tsx';
import { KnockOutsView } from './vendors/knock-outs/knock-outs-view.tsx';
import { StagesView } from './vendors/stages/stages-view.tsx';
import { useVendors } from './vendors/use-vendors.ts';
import { VendorsGuidance } from './vendors/vendors-guidance.tsx';
import { VendorsView } from './vendors/vendors-view.tsx';

/** Who may become the partner, how far each has come, and whether it meets what nobody may do without. */
export function VendorsPage() {
  const vendors = useVendors(today());
  const views: readonly PageView[] = [
    {
      id: 'vendors',
      name: 'Vendors',
      fills: true,
      show: (asked, path) => <VendorsView vendors={vendors} asked={asked} path={path} />,
    },
    { id: 'knock-outs', name: 'Knock-outs', fills: true, show: () => <KnockOutsView vendors={vendors} /> },
    {
      id: 'certificates',
      name: 'Certificates',
      fills: true,
      show: (asked, path) => <CertificatesView vendors={vendors} asked={asked} path={path} />,
    },
    {
      id: 'interests',
      name: 'Interests',
      fills: true,
      show: (asked, path) => <InterestsView vendors={vendors} asked={asked} path={path} />,
    },
    { id: 'stages', name: 'Stages', fills: true, show: (asked) => <StagesView asked={asked} /> },
  ];
  return (
    <TabbedPage
      title="Vendors"
      purpose="Who may become the partner, how far each has come, and whether it meets the musts."
      crumbs={['Partner selection']}
      path="/partner-selection/vendors"
      views={views}
      guidance={(view) => <VendorsGuidance view={view} />}
    />
  );
}
