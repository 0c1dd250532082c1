import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { today } from '../../ui/today.ts';
import { CoverageView } from './security/coverage-view.tsx';
import { ProposedView } from './security/proposed-view.tsx';
import { RequirementCatalogueDialog } from './security/requirement-catalogue-dialog.tsx';
import { RequirementsView } from './security/requirements-view.tsx';
import { SecurityGuidance } from './security/security-guidance.tsx';
import { useProposedRequirements, useSecurity } from './security/use-security.ts';

/** What a partner has to fulfil so that data, customers and the law are safe, and what shows it. */
export function SecurityPage() {
  const security = useSecurity(today());
  const proposed = useProposedRequirements(security);
  const [picking, setPicking] = useState(false);
  const views: readonly PageView[] = [
    {
      id: 'requirements',
      name: 'Requirements',
      fills: true,
      show: (asked, path) => <RequirementsView security={security} asked={asked} path={path} />,
    },
    {
      id: 'proposed',
      name: proposed.length === 0 ? 'Proposed' : `Proposed (${proposed.length})`,
      show: () => <ProposedView security={security} proposed={proposed} />,
    },
    { id: 'coverage', name: 'Coverage', show: () => <CoverageView security={security} /> },
  ];
  return (
    <>
      <TabbedPage
        title="Security"
        purpose="What a partner has to fulfil so that data and customers are safe, why it applies here, and what shows it."
        crumbs={['Expectations']}
        path="/expectations/security"
        views={views}
        action={() => (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconListSearch size={16} aria-hidden />}
            onClick={() => setPicking(true)}
          >
            Take over from the list
          </Button>
        )}
        guidance={(view) => <SecurityGuidance view={view} />}
      />
      {picking && <RequirementCatalogueDialog onClose={() => setPicking(false)} />}
    </>
  );
}
