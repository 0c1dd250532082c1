import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { today } from '../../ui/today.ts';
import { CatalogueDialog } from './risks/catalogue-dialog.tsx';
import { ControlsView } from './risks/controls-view.tsx';
import { EmptyRisks } from './risks/empty-risks.tsx';
import { HiddenCostsView } from './risks/hidden-costs/hidden-costs-view.tsx';
import { StarterDialog } from './risks/hidden-costs/starter-dialog.tsx';
import { MapView } from './risks/map/map-view.tsx';
import { RegisterView } from './risks/register/register-view.tsx';
import { RisksGuidance } from './risks/risks-guidance.tsx';
import { useRisks } from './risks/use-risks.ts';

/** What may go wrong, what makes it smaller, and what it costs beyond every offer. */
export function RisksPage() {
  const risks = useRisks();
  const now = today();
  const [picking, setPicking] = useState<'risks' | 'costs' | null>(null);
  const views: readonly PageView[] = [
    {
      id: 'map',
      name: 'Heat map',
      show: (asked, path) =>
        risks.list.length === 0 ? (
          <EmptyRisks onPick={() => setPicking('risks')} />
        ) : (
          <MapView risks={risks} today={now} asked={asked} path={path} />
        ),
    },
    {
      id: 'register',
      name: 'Register',
      fills: true,
      show: (asked, path) => <RegisterView risks={risks} today={now} asked={asked} path={path} />,
    },
    {
      id: 'controls',
      name: 'Controls',
      fills: true,
      show: (asked, path) => <ControlsView today={now} asked={asked} path={path} />,
    },
    {
      id: 'hidden-costs',
      name: 'Hidden costs',
      show: (asked, path) => <HiddenCostsView asked={asked} path={path} />,
    },
  ];
  return (
    <>
      <TabbedPage
        title="Risks"
        purpose="What may go wrong, what makes it smaller, and what stands in no offer."
        crumbs={['Readiness']}
        path="/readiness/risks"
        views={views}
        action={(view) =>
          view === 'hidden-costs' ? (
            <PickButton name="Pick from the usual ones" onClick={() => setPicking('costs')} />
          ) : (
            view !== 'controls' && (
              <PickButton name="Take over from the catalogue" onClick={() => setPicking('risks')} />
            )
          )
        }
        guidance={(view) => <RisksGuidance view={view} />}
      />
      {picking === 'risks' && <CatalogueDialog onClose={() => setPicking(null)} />}
      {picking === 'costs' && <StarterDialog onClose={() => setPicking(null)} />}
    </>
  );
}

function PickButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconListSearch size={16} aria-hidden />}
      onClick={onClick}
    >
      {name}
    </Button>
  );
}
