import { Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Redirect, useParams } from 'wouter';
import { engagementOf } from '../../../shared/model/workbook.ts';
import { saveCalendar } from '../../registers/paper/save-calendar.ts';
import { type PageView, TabbedPage } from '../../registers/tabbed-page.tsx';
import { today } from '../../ui/today.ts';
import { useWorkbook } from '../../workbook/use-workbook.ts';
import { ActionGuidance } from './actions/action-guidance.tsx';
import { calendarDays } from './actions/calendar-days.ts';
import { ListView } from './actions/list-view.tsx';
import { PeopleView } from './actions/people-view.tsx';
import { ProposalsView } from './actions/proposals-view.tsx';

const PATH = '/readiness/actions';

/** Everything that somebody will do before work moves: as a list, by person, and what is still to be taken on. */
export function ActionsPage() {
  const { view } = useParams<{ view?: string }>();
  const workbook = useWorkbook((w) => w);
  const now = today();
  const days = useMemo(() => calendarDays(workbook, Object.values(workbook.action)), [workbook]);
  const views: readonly PageView[] = [
    { id: 'list', name: 'List', fills: true, show: (asked) => <ListView asked={asked} today={now} /> },
    { id: 'people', name: 'By person', show: () => <PeopleView today={now} /> },
    { id: 'proposed', name: 'Proposed', show: () => <ProposalsView today={now} /> },
  ];
  // A link names an action right behind the page.
  if (view !== undefined && !views.some(({ id }) => id === view))
    return <Redirect to={`${PATH}/list/${encodeURIComponent(view)}`} replace />;
  const save = () => {
    const { client, title } = engagementOf(workbook);
    void saveCalendar(`${client || title} – actions`, days);
  };
  return (
    <TabbedPage
      title="Actions"
      purpose="What somebody will do before work moves: one owner, one day, and what done looks like."
      crumbs={['Readiness']}
      path={PATH}
      views={views}
      action={() =>
        days.length > 0 && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconCalendarDown size={16} aria-hidden />}
            title="The days of all open actions, for Outlook, Google Calendar or Apple Calendar"
            onClick={save}
          >
            Save for a calendar
          </Button>
        )
      }
      guidance={(shown) => <ActionGuidance view={shown} />}
    />
  );
}
