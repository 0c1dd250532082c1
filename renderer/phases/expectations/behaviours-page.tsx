import { Button, Group } from '@mantine/core';
import { IconFileText, IconListSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { BehavioursGuidance } from './behaviours/behaviours-guidance.tsx';
import { BrandPackDialog } from './behaviours/brand/brand-pack-dialog.tsx';
import { BrandView } from './behaviours/brand/brand-view.tsx';
import { CalibrationView } from './behaviours/calibration/calibration-view.tsx';
import { CatalogueDialog } from './behaviours/catalogue-dialog.tsx';
import { CriticalView } from './behaviours/critical/critical-view.tsx';
import { MendButton } from './behaviours/mend-button.tsx';
import { RegisterView } from './behaviours/register/register-view.tsx';
import { SamplesView } from './behaviours/samples/samples-view.tsx';
import { ScorecardView } from './behaviours/scorecard/scorecard-view.tsx';

type Asked = 'behaviour' | 'scorecard_item' | 'pack';

/** How a partner's people should behave and sound, how that is judged, and where it counts most. */
export function BehavioursPage() {
  const [shown, setShown] = useState<Asked | null>(null);
  const views: readonly PageView[] = [
    {
      id: 'behaviours',
      name: 'Behaviours',
      fills: true,
      show: (asked, path) => <RegisterView asked={asked} path={path} />,
    },
    {
      id: 'scorecard',
      name: 'Scorecard',
      show: (asked, path) => (
        <ScorecardView asked={asked} path={path} onPick={() => setShown('scorecard_item')} />
      ),
    },
    { id: 'samples', name: 'Samples', show: () => <SamplesView /> },
    {
      id: 'calibration',
      name: 'Calibration',
      show: (asked, path) => <CalibrationView asked={asked} path={path} />,
    },
    { id: 'brand', name: 'Brand', show: (asked, path) => <BrandView asked={asked} path={path} /> },
    { id: 'critical', name: 'Critical activities', show: () => <CriticalView /> },
  ];
  const close = () => setShown(null);
  return (
    <>
      <TabbedPage
        title="Behaviours and brand"
        purpose="How a partner’s people should treat your customers and sound like you, and how anybody can tell."
        crumbs={['Expectations']}
        path="/expectations/behaviours"
        views={views}
        action={(view) => (
          <Group gap={8}>
            <MendButton />
            {(view === 'behaviours' || view === 'scorecard') && (
              <Button
                size="xs"
                leftSection={<IconListSearch size={16} aria-hidden />}
                onClick={() => setShown(view === 'behaviours' ? 'behaviour' : 'scorecard_item')}
              >
                {view === 'behaviours' ? 'Add behaviours from list' : 'Add items from list'}
              </Button>
            )}
            {view === 'brand' && (
              <Button
                size="xs"
                leftSection={<IconFileText size={16} aria-hidden />}
                onClick={() => setShown('pack')}
              >
                Brand pack
              </Button>
            )}
          </Group>
        )}
        guidance={(view) => <BehavioursGuidance view={view} />}
      />
      {(shown === 'behaviour' || shown === 'scorecard_item') && (
        <CatalogueDialog table={shown} onClose={close} />
      )}
      {shown === 'pack' && <BrandPackDialog onClose={close} />}
    </>
  );
}
