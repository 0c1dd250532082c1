import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { CatalogueDialog } from './criteria/criteria/catalogue-dialog.tsx';
import { CriteriaView } from './criteria/criteria/criteria-view.tsx';
import { CriteriaGuidance } from './criteria/criteria-guidance.tsx';
import { EmptyCriteria } from './criteria/empty-criteria.tsx';
import { FreezeView } from './criteria/freeze/freeze-view.tsx';
import { useReason } from './criteria/freeze/use-reason.ts';
import { KnockOutDialog } from './criteria/knock-outs/knock-out-dialog.tsx';
import { KnockOutsView } from './criteria/knock-outs/knock-outs-view.tsx';
import { WeightsView } from './criteria/weights/weights-view.tsx';

/** What partners are judged by, how much each of it counts, and that nobody changes it once offers are seen. */
export function CriteriaPage() {
  const none = useWorkbook((w) => Object.keys(w.criterion).length === 0);
  const frozen = useWorkbook((w) => Object.keys(w.criteria_freeze).length > 0);
  const [picking, setPicking] = useState<'criteria' | 'knock-outs' | null>(null);
  const inForce = useReason();
  const empty = <EmptyCriteria onPick={() => setPicking('criteria')} />;
  const views: readonly PageView[] = [
    {
      id: 'criteria',
      name: 'Criteria',
      fills: true,
      show: (asked, path) => <CriteriaView inForce={inForce} asked={asked} path={path} />,
    },
    { id: 'weights', name: 'Weights', show: () => (none ? empty : <WeightsView inForce={inForce} />) },
    {
      id: 'knock-outs',
      name: 'Knock-outs',
      fills: true,
      show: (asked, path) => <KnockOutsView inForce={inForce} asked={asked} path={path} />,
    },
    { id: 'freeze', name: 'Freeze', show: () => (none ? empty : <FreezeView inForce={inForce} />) },
  ];
  const picks = (view: string) => (view === 'knock-outs' ? 'knock-outs' : 'criteria');
  return (
    <>
      <TabbedPage
        title="Criteria"
        purpose="What partners are judged by, how much it counts, and what makes one fall out; fixed before offers are seen."
        crumbs={['Partner selection']}
        path="/partner-selection/criteria"
        views={views}
        action={(view) =>
          ['criteria', 'knock-outs'].includes(view) &&
          (!frozen || inForce.reason !== null) && (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconListSearch size={16} aria-hidden />}
              onClick={() => setPicking(picks(view))}
            >
              Choose from the catalogue
            </Button>
          )
        }
        guidance={(view) => <CriteriaGuidance view={view} />}
      />
      {picking === 'criteria' && <CatalogueDialog onClose={() => setPicking(null)} />}
      {picking === 'knock-outs' && <KnockOutDialog onClose={() => setPicking(null)} />}
    </>
  );
}
