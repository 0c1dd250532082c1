import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { addCaseScenarios, missingScenarios } from '../../../shared/commands/add-case-scenarios.ts';
import { showRefusal } from '../../registers/show-refusal.ts';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { commit } from '../../workbook/store.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { CaseGuidance } from './case/case-guidance.tsx';
import { FlowsView } from './case/flows/flows-view.tsx';
import { CatalogueDialog } from './case/lines/catalogue-dialog.tsx';
import { HiddenCostsDialog } from './case/lines/hidden-costs-dialog.tsx';
import { LinesView } from './case/lines/lines-view.tsx';
import { ScenariosView } from './case/scenarios/scenarios-view.tsx';
import { SummaryView } from './case/summary/summary-view.tsx';
import { UncertaintyView } from './case/uncertainty/uncertainty-view.tsx';
import { useCase } from './case/use-case.ts';

/** What each way of working costs over the whole term, with everything that stands in no offer. */
export function CasePage() {
  const business = useCase();
  const [dialog, setDialog] = useState<'catalogue' | 'hidden-costs' | null>(null);
  const hasHiddenCosts = useWorkbook((w) => Object.keys(w.hidden_cost).length > 0);
  const missesScenarios = useWorkbook((w) => missingScenarios(w).length > 0);
  const views: readonly PageView[] = [
    { id: 'summary', name: 'Summary', show: () => <SummaryView business={business} /> },
    {
      id: 'lines',
      name: 'Cost lines',
      fills: true,
      show: (asked, path) => <LinesView business={business} asked={asked} path={path} />,
    },
    {
      id: 'scenarios',
      name: 'Scenarios',
      fills: true,
      show: (asked, path) => <ScenariosView business={business} asked={asked} path={path} />,
    },
    { id: 'flows', name: 'Flows', show: () => <FlowsView business={business} /> },
    { id: 'uncertainty', name: 'Uncertainty', show: () => <UncertaintyView business={business} /> },
  ];
  const actions = (view: string) => {
    if (view === 'lines')
      return (
        <>
          {hasHiddenCosts && (
            <Button size="xs" variant="default" onClick={() => setDialog('hidden-costs')}>
              Take hidden costs over
            </Button>
          )}
          <Button
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setDialog('catalogue')}
          >
            Add from the catalogue
          </Button>
        </>
      );
    return (
      view === 'scenarios' &&
      missesScenarios && (
        <Button
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => commit(addCaseScenarios).catch(showRefusal)}
        >
          Add scenarios to start with
        </Button>
      )
    );
  };
  return (
    <>
      <TabbedPage
        title="Business case"
        purpose="What each way of working costs over the whole term, with everything that stands in no offer."
        crumbs={['Partner selection']}
        path="/partner-selection/case"
        views={views}
        action={actions}
        guidance={(view) => <CaseGuidance view={view} />}
      />
      {dialog === 'catalogue' && <CatalogueDialog onClose={() => setDialog(null)} />}
      {dialog === 'hidden-costs' && <HiddenCostsDialog onClose={() => setDialog(null)} />}
    </>
  );
}
