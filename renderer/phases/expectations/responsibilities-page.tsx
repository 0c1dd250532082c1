import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { AuthorityView } from './responsibilities/authority/authority-view.tsx';
import { BoundaryView } from './responsibilities/boundary/boundary-view.tsx';
import { CatalogueDialog } from './responsibilities/catalogue-dialog.tsx';
import { ACTIVITIES, AUTHORITIES, BOUNDARIES, OBLIGATIONS, ROLES } from './responsibilities/catalogues.ts';
import { DutiesGuidance } from './responsibilities/duties-guidance.tsx';
import { GridView } from './responsibilities/grid/grid-view.tsx';
import { ActivitiesView } from './responsibilities/registers/activities-view.tsx';
import { ObligationsView } from './responsibilities/registers/obligations-view.tsx';
import { RolesView } from './responsibilities/registers/roles-view.tsx';

type Picking = 'activities' | 'roles' | 'decisions' | 'obligations' | 'subjects';

/** From which list a view adds. */
const LISTS: Readonly<Record<string, Picking>> = {
  grid: 'activities',
  activities: 'activities',
  roles: 'roles',
  authority: 'decisions',
  obligations: 'obligations',
  boundary: 'subjects',
};

/** Who answers for what, who may decide what, what the client owes, and who owns what. */
export function ResponsibilitiesPage() {
  const [picking, setPicking] = useState<Picking | null>(null);
  const views: readonly PageView[] = [
    {
      id: 'grid',
      name: 'Grid',
      fills: true,
      show: (asked, path) => <GridView asked={asked} path={path} onPick={() => setPicking('activities')} />,
    },
    {
      id: 'activities',
      name: 'Activities',
      fills: true,
      show: (asked, path) => <ActivitiesView asked={asked} path={path} />,
    },
    {
      id: 'roles',
      name: 'Roles',
      fills: true,
      show: (asked, path) => <RolesView asked={asked} path={path} />,
    },
    {
      id: 'authority',
      name: 'Authority',
      show: (asked, path) => <AuthorityView asked={asked} path={path} />,
    },
    {
      id: 'obligations',
      name: 'Obligations',
      fills: true,
      show: (asked, path) => <ObligationsView asked={asked} path={path} />,
    },
    {
      id: 'boundary',
      name: 'Boundary',
      show: (asked, path) => <BoundaryView asked={asked} path={path} />,
    },
  ];
  const close = () => setPicking(null);
  return (
    <>
      <TabbedPage
        title="Responsibilities"
        purpose="Who answers for what on both sides, what the partner may decide, what you owe it, and who owns what."
        crumbs={['Expectations']}
        path="/expectations/responsibilities"
        views={views}
        action={(view) => (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconListSearch size={16} aria-hidden />}
            onClick={() => setPicking(LISTS[view] ?? 'activities')}
          >
            Add {LISTS[view] ?? 'activities'} from list
          </Button>
        )}
        guidance={(view) => <DutiesGuidance view={view} />}
      />
      {picking === 'activities' && <CatalogueDialog catalogue={ACTIVITIES} onClose={close} />}
      {picking === 'roles' && <CatalogueDialog catalogue={ROLES} onClose={close} />}
      {picking === 'decisions' && <CatalogueDialog catalogue={AUTHORITIES} onClose={close} />}
      {picking === 'obligations' && <CatalogueDialog catalogue={OBLIGATIONS} onClose={close} />}
      {picking === 'subjects' && <CatalogueDialog catalogue={BOUNDARIES} onClose={close} />}
    </>
  );
}
