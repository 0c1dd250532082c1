import { Button } from '@mantine/core';
import { IconListSearch, IconPencilPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { AddBarriersButton } from './change/barriers/add-barriers-button.tsx';
import { BarriersView } from './change/barriers/barriers-view.tsx';
import { CalendarView } from './change/calendar/calendar-view.tsx';
import { ChangeGuidance } from './change/change-guidance.tsx';
import { CHANGE_PATH } from './change/change-path.ts';
import { ImpactView } from './change/impact/impact-view.tsx';
import { MapView } from './change/map/map-view.tsx';
import { MessagesView } from './change/messages/messages-view.tsx';
import { WriteDialog } from './change/messages/write-dialog.tsx';
import { RolesView } from './change/roles/roles-view.tsx';
import { StakeholdersView } from './change/stakeholders/stakeholders-view.tsx';
import { UsualStakeholdersDialog } from './change/stakeholders/usual-stakeholders-dialog.tsx';

/** Who is touched by the change, how far they stand behind it, and what they are told and offered. */
export function ChangePage() {
  const [dialog, setDialog] = useState<'groups' | 'message' | null>(null);
  // Where nothing is yet, the view itself says how to begin.
  const noGroups = useWorkbook((w) => Object.keys(w.stakeholder).length === 0);
  const noBarriers = useWorkbook((w) => Object.keys(w.barrier).length === 0);
  const noMessages = useWorkbook((w) => Object.keys(w.audience_message).length === 0);
  const pickGroups = () => setDialog('groups');
  const write = () => setDialog('message');
  const views: readonly PageView[] = [
    { id: 'map', name: 'Map', show: () => <MapView onPickGroups={pickGroups} /> },
    {
      id: 'stakeholders',
      name: 'Stakeholders',
      fills: true,
      show: (asked, path) => <StakeholdersView asked={asked} path={path} />,
    },
    { id: 'impact', name: 'Impact', show: (asked, path) => <ImpactView asked={asked} path={path} /> },
    {
      id: 'roles',
      name: 'Roles',
      fills: true,
      show: (asked, path) => <RolesView asked={asked} path={path} />,
    },
    {
      id: 'barriers',
      name: 'Barriers',
      fills: true,
      show: (asked, path) => <BarriersView asked={asked} path={path} />,
    },
    {
      id: 'messages',
      name: 'Messages',
      show: (asked, path) => <MessagesView asked={asked} path={path} onWrite={write} />,
    },
    {
      id: 'calendar',
      name: 'Calendar',
      fills: true,
      show: (asked, path) => <CalendarView asked={asked} path={path} />,
    },
  ];
  const action = (view: string) => {
    if ((view === 'map' && !noGroups) || view === 'stakeholders')
      return (
        <Button leftSection={<IconListSearch size={16} aria-hidden />} onClick={pickGroups}>
          Add usual groups
        </Button>
      );
    if (view === 'barriers' && !noBarriers) return <AddBarriersButton />;
    if (view === 'messages' && !noMessages)
      return (
        <Button leftSection={<IconPencilPlus size={16} aria-hidden />} onClick={write}>
          Write a message
        </Button>
      );
    return null;
  };
  return (
    <>
      <TabbedPage
        title="People and change"
        purpose="Who is touched, how far they stand behind it, and what they are told and offered."
        crumbs={['Readiness']}
        path={CHANGE_PATH}
        views={views}
        action={action}
        guidance={(view) => <ChangeGuidance view={view} />}
      />
      {dialog === 'groups' && <UsualStakeholdersDialog onClose={() => setDialog(null)} />}
      {dialog === 'message' && <WriteDialog onClose={() => setDialog(null)} />}
    </>
  );
}
