import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { RegisterSplit } from '../../registers/register-split.tsx';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { today } from '../../ui/today.ts';
import { CatalogueDialog } from './drivers/catalogue-dialog.tsx';
import { OverviewView } from './playbook/overview/overview-view.tsx';
import { CHECKS, SCENARIOS, TOPICS, TRAININGS } from './playbook/playbook-catalogues.ts';
import { PlaybookGuidance } from './playbook/playbook-guidance.tsx';
import { playbookColumns, topicColumns } from './playbook/topic-columns.tsx';
import { TopicResult } from './playbook/topic-result.tsx';

type Picking = 'topics' | 'scenarios' | 'courses' | 'checks';

/** From which list a view adds. */
const LISTS: Readonly<Record<string, Picking>> = {
  overview: 'topics',
  topics: 'topics',
  scenarios: 'scenarios',
  training: 'courses',
  quality: 'checks',
};

const SCENARIO_COLUMNS = playbookColumns('scenario');
const TRAINING_COLUMNS = playbookColumns('training');
const CHECK_COLUMNS = playbookColumns('quality_check');

/** What a partner has to be given: texts, scenarios, training and quality checks, and how complete they are. */
export function PlaybookPage() {
  const [, navigate] = useLocation();
  const [picking, setPicking] = useState<Picking | null>(null);
  const now = today();
  const topics = useMemo(() => topicColumns(now), [now]);
  const onClosed = (path: string) => () => navigate(path, { replace: true });
  const views: readonly PageView[] = [
    {
      id: 'overview',
      name: 'Completeness',
      show: () => <OverviewView today={now} onPick={() => setPicking('topics')} />,
    },
    {
      id: 'topics',
      name: 'Topics',
      fills: true,
      show: (asked, path) => (
        <RegisterSplit
          table="playbook_topic"
          columns={topics}
          asked={asked}
          onClosed={onClosed(path)}
          extra={(id) => <TopicResult id={id} />}
          emptyText="No topics yet. Add usual ones from the list, or begin with what new colleagues ask first."
        />
      ),
    },
    {
      id: 'scenarios',
      name: 'Scenarios',
      fills: true,
      show: (asked, path) => (
        <RegisterSplit
          table="scenario"
          columns={SCENARIO_COLUMNS}
          asked={asked}
          onClosed={onClosed(path)}
          emptyText="No scenarios yet. Add some from the list, or write down a contact that went well."
        />
      ),
    },
    {
      id: 'training',
      name: 'Training',
      fills: true,
      show: (asked, path) => (
        <RegisterSplit
          table="training"
          columns={TRAINING_COLUMNS}
          asked={asked}
          onClosed={onClosed(path)}
          emptyText="No courses yet. Add usual ones from the list, or note how new colleagues learn today."
        />
      ),
    },
    {
      id: 'quality',
      name: 'Quality checks',
      fills: true,
      show: (asked, path) => (
        <RegisterSplit
          table="quality_check"
          columns={CHECK_COLUMNS}
          asked={asked}
          onClosed={onClosed(path)}
          emptyText="No checks yet. Add usual ones from the list, or note which contacts are listened to today."
        />
      ),
    },
  ];
  const close = () => setPicking(null);
  return (
    <>
      <TabbedPage
        title="Playbook"
        purpose="What a partner has to be given before it serves customers: brand, processes, products, systems, scenarios, training and checks."
        crumbs={['Readiness']}
        path="/readiness/playbook"
        views={views}
        action={(view) => (
          <Button
            size="xs"
            variant={view === 'overview' ? 'default' : 'filled'}
            leftSection={<IconListSearch size={16} aria-hidden />}
            onClick={() => setPicking(LISTS[view] ?? 'topics')}
          >
            Add {LISTS[view] ?? 'topics'} from list
          </Button>
        )}
        guidance={(view) => <PlaybookGuidance view={view} />}
      />
      {picking === 'topics' && <CatalogueDialog catalogue={TOPICS} onClose={close} />}
      {picking === 'scenarios' && <CatalogueDialog catalogue={SCENARIOS} onClose={close} />}
      {picking === 'courses' && <CatalogueDialog catalogue={TRAININGS} onClose={close} />}
      {picking === 'checks' && <CatalogueDialog catalogue={CHECKS} onClose={close} />}
    </>
  );
}
