import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { BalanceView } from './kpis/balance/balance-view.tsx';
import { CatalogueDialog } from './kpis/catalogue-dialog.tsx';
import { ChannelsView } from './kpis/channels/channels-view.tsx';
import { EmptyKpis } from './kpis/empty-kpis.tsx';
import { KpisGuidance } from './kpis/kpis-guidance.tsx';
import { LinksView } from './kpis/links/links-view.tsx';
import { RegisterView } from './kpis/register/register-view.tsx';
import { ScoreView } from './kpis/score/score-view.tsx';
import { SheetsView } from './kpis/sheets/sheets-view.tsx';

/** What a partner is measured by, and whether that asks for more than speed. */
export function KpisPage() {
  const none = useWorkbook((w) => Object.keys(w.kpi).length === 0);
  const [picking, setPicking] = useState(false);
  const empty = <EmptyKpis onPick={() => setPicking(true)} />;
  const views: readonly PageView[] = [
    { id: 'balance', name: 'Balance', show: () => (none ? empty : <BalanceView />) },
    {
      id: 'kpis',
      name: 'KPIs',
      fills: true,
      show: (asked, path) => <RegisterView asked={asked} path={path} />,
    },
    { id: 'channels', name: 'Channels', show: () => (none ? empty : <ChannelsView />) },
    { id: 'links', name: 'Links', show: () => <LinksView /> },
    {
      id: 'score',
      name: 'Score',
      show: (asked, path) => (none ? empty : <ScoreView asked={asked} path={path} />),
    },
    {
      id: 'sheets',
      name: 'Sheets',
      show: (asked, path) => (none ? empty : <SheetsView asked={asked} path={path} />),
    },
  ];
  return (
    <>
      <TabbedPage
        title="KPIs and SLAs"
        purpose="What a partner is measured by, at which level, and whether that asks for more than speed."
        crumbs={['Expectations']}
        path="/expectations/kpis"
        views={views}
        action={() => (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconListSearch size={16} aria-hidden />}
            onClick={() => setPicking(true)}
          >
            Choose from the catalogue
          </Button>
        )}
        guidance={(view) => <KpisGuidance view={view} />}
      />
      {picking && <CatalogueDialog onClose={() => setPicking(false)} />}
    </>
  );
}
