import { Button } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { CalendarView } from './governance/calendar/calendar-view.tsx';
import { EscalationView } from './governance/escalation/escalation-view.tsx';
import { FeedbackView } from './governance/feedback/feedback-view.tsx';
import { GovernanceGuidance } from './governance/governance-guidance.tsx';
import { GOVERNANCE_PATH } from './governance/governance-path.ts';
import { LoopsView } from './governance/loops/loops-view.tsx';
import { MeetingsView } from './governance/meetings/meetings-view.tsx';
import { type Usual, UsualDialog } from './governance/usual-dialog.tsx';

const USUAL: Readonly<Record<string, { readonly table: Usual; readonly name: string }>> = {
  meetings: { table: 'meeting', name: 'Add usual meetings' },
  loops: { table: 'feedback_loop', name: 'Add usual loops' },
  tiers: { table: 'escalation_tier', name: 'Add usual tiers' },
};

/** How both companies keep in step: who meets when, who hears what, and how something is taken higher. */
export function GovernancePage() {
  const [picking, setPicking] = useState<Usual | null>(null);
  const views: readonly PageView[] = [
    {
      id: 'calendar',
      name: 'Calendar',
      fills: true,
      show: () => <CalendarView onPickUsual={() => setPicking('meeting')} />,
    },
    {
      id: 'meetings',
      name: 'Meetings',
      fills: true,
      show: (asked, path) => <MeetingsView asked={asked} path={path} />,
    },
    {
      id: 'loops',
      name: 'Feedback loops',
      fills: true,
      show: (asked, path) => <LoopsView asked={asked} path={path} />,
    },
    {
      id: 'feedback',
      name: 'Feedback',
      fills: true,
      show: (asked, path) => <FeedbackView asked={asked} path={path} />,
    },
    {
      id: 'tiers',
      name: 'Escalation',
      fills: true,
      show: (asked, path) => (
        <EscalationView asked={asked} path={path} onPickUsual={() => setPicking('escalation_tier')} />
      ),
    },
  ];
  return (
    <>
      <TabbedPage
        title="Governance"
        purpose="Who meets when, who hears what, and how something is taken higher."
        crumbs={['Expectations']}
        path={GOVERNANCE_PATH}
        views={views}
        action={(view) => {
          const usual = USUAL[view];
          return (
            usual && (
              <Button
                variant="default"
                size="xs"
                leftSection={<IconListSearch size={16} aria-hidden />}
                onClick={() => setPicking(usual.table)}
              >
                {usual.name}
              </Button>
            )
          );
        }}
        guidance={(view) => <GovernanceGuidance view={view} />}
      />
      {picking !== null && <UsualDialog table={picking} onClose={() => setPicking(null)} />}
    </>
  );
}
