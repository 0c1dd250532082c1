import { Button } from '@mantine/core';
import { IconFlask, IconListSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { v7 as uuid } from 'uuid';
import { startPilotPlan } from '../../../shared/commands/contract/start-pilot-plan.ts';
import { pilotTemplate } from '../../../shared/content/contract/pilot-template.ts';
import { showRefusal } from '../../registers/show-refusal.ts';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { today } from '../../ui/today.ts';
import { commit } from '../../workbook/store.ts';
import { ClauseCatalogueDialog, ExitCatalogueDialog } from './contract/catalogue-dialogs.tsx';
import { ClausesView } from './contract/clauses-view.tsx';
import { ContractGuidance } from './contract/contract-guidance.tsx';
import { ExitView } from './contract/exit-view.tsx';
import { MeasuresView } from './contract/measures-view.tsx';
import { PilotsView } from './contract/pilots-view.tsx';
import { ProposedView } from './contract/proposed-view.tsx';
import { StandingView } from './contract/standing-view.tsx';
import { useContract } from './contract/use-contract.ts';

/** What the contract has to settle, how one gets out of it, and what is tried out before. */
export function ContractPage() {
  const room = useContract(today());
  const { contract, exit, pilots, proposed } = room;
  const [picking, setPicking] = useState<'clauses' | 'exit' | null>(null);
  const views: readonly PageView[] = [
    {
      id: 'clauses',
      name: 'Clauses',
      fills: true,
      show: (asked, path) => <ClausesView contract={contract} asked={asked} path={path} />,
    },
    {
      id: 'proposed',
      name: proposed.length === 0 ? 'Proposed' : `Proposed (${proposed.length})`,
      show: () => <ProposedView proposed={proposed} />,
    },
    { id: 'standing', name: 'Standing', show: () => <StandingView {...room} /> },
    {
      id: 'exit',
      name: 'Exit plan',
      fills: true,
      show: (asked, path) => <ExitView exit={exit} asked={asked} path={path} />,
    },
    {
      id: 'pilots',
      name: 'Pilots',
      fills: true,
      show: (asked, path) => <PilotsView pilots={pilots} asked={asked} path={path} />,
    },
    {
      id: 'measures',
      name: 'Measures',
      fills: true,
      show: (asked) => <MeasuresView pilots={pilots} asked={asked} />,
    },
  ];
  const planPilot = () => {
    const about = { id: uuid(), ids: pilotTemplate.measures.map(() => uuid()) };
    commit((workbook) => startPilotPlan(workbook, about)).catch(showRefusal);
  };
  return (
    <>
      <TabbedPage
        title="Contract"
        purpose="What the contract has to settle before anybody signs, how you would get out of it, and what is tried out first."
        crumbs={['Partner selection']}
        path="/partner-selection/contract"
        views={views}
        action={(view) =>
          view === 'pilots' || view === 'measures' ? (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconFlask size={16} aria-hidden />}
              onClick={planPilot}
            >
              Plan a pilot
            </Button>
          ) : (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconListSearch size={16} aria-hidden />}
              onClick={() => setPicking(view === 'exit' ? 'exit' : 'clauses')}
            >
              Take over from the list
            </Button>
          )
        }
        guidance={(view) => <ContractGuidance view={view} />}
      />
      {picking === 'clauses' && <ClauseCatalogueDialog onClose={() => setPicking(null)} />}
      {picking === 'exit' && <ExitCatalogueDialog onClose={() => setPicking(null)} />}
    </>
  );
}
