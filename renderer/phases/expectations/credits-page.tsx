import { Button } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { engagementOf, type Workbook } from '../../../shared/model/workbook.ts';
import { RegisterSplit } from '../../registers/register-split.tsx';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { CreditsGuidance } from './credits/credits-guidance.tsx';
import { EmptyCredits } from './credits/empty-credits.tsx';
import { HistoryView } from './credits/history/history-view.tsx';
import { PasteHistoryDialog } from './credits/history/paste-history-dialog.tsx';
import { CompareView } from './credits/schemes/compare-view.tsx';
import { schemeColumns } from './credits/schemes/scheme-columns.tsx';
import { SchemeResult } from './credits/schemes/scheme-result.tsx';
import { SimulationView } from './credits/simulation/simulation-view.tsx';
import { useCredits } from './credits/use-credits.ts';

/** What missed service levels cost, tried on the client's own months before anybody signs it. */
export function CreditsPage() {
  const [, navigate] = useLocation();
  const [pasting, setPasting] = useState(false);
  const engagement = useWorkbook((w) => w.engagement);
  const { currency } = useMemo(() => engagementOf({ engagement } as Workbook), [engagement]);
  const credits = useCredits();
  const hasKpis = useWorkbook((w) => Object.keys(w.kpi).length > 0);
  const columns = useMemo(() => schemeColumns(credits, currency), [credits, currency]);
  const { chosen } = credits;
  const views: readonly PageView[] = [
    {
      id: 'simulation',
      name: 'Simulation',
      show: () => (chosen ? <SimulationView credits={credits} chosen={chosen} /> : <EmptyCredits />),
    },
    { id: 'history', name: 'History', fills: true, show: () => <HistoryView /> },
    {
      id: 'schemes',
      name: 'Schemes',
      fills: true,
      show: (asked, path) => (
        <RegisterSplit
          table="credit_scheme"
          columns={columns}
          asked={asked}
          onClosed={() => navigate(path, { replace: true })}
          extra={(id) => {
            const tried = credits.schemes.find(({ scheme }) => scheme.id === id);
            return tried ? <SchemeResult tried={tried} chosen={tried === chosen} /> : null;
          }}
          emptyText="No credit schemes yet. Add one: it starts with the usual terms, which you can change."
        />
      ),
    },
    {
      id: 'compare',
      name: 'Compare schemes',
      show: () => (chosen ? <CompareView credits={credits} currency={currency} /> : <EmptyCredits />),
    },
  ];
  return (
    <>
      <TabbedPage
        title="Credits"
        purpose="What a missed service level costs, tried on your own months before anybody signs it."
        crumbs={['Expectations']}
        path="/expectations/credits"
        views={views}
        action={() =>
          hasKpis && (
            <Button
              size="xs"
              leftSection={<IconClipboardText size={16} aria-hidden />}
              onClick={() => setPasting(true)}
            >
              Paste history
            </Button>
          )
        }
        guidance={(view) => <CreditsGuidance view={view} />}
      />
      {pasting && <PasteHistoryDialog onClose={() => setPasting(false)} />}
    </>
  );
}
