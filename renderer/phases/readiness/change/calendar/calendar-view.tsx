import { Button, SegmentedControl } from '@mantine/core';
import { IconCalendarDown, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { tableOf } from '../../../../../shared/model/tables.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { draftRow } from '../../../../registers/draft-row.ts';
import { editRegister } from '../../../../registers/edit-register.ts';
import { saveCalendar } from '../../../../registers/paper/save-calendar.ts';
import { RegisterSplit } from '../../../../registers/register-split.tsx';
import { rowPath } from '../../../../registers/row-path.ts';
import { showRefusal } from '../../../../registers/show-refusal.ts';
import { fieldColumns } from '../../../../ui/grid/field-columns.ts';
import reach from '../../../../ui/reach.module.css';
import { today } from '../../../../ui/today.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './calendar.module.css';
import { calendarFileDays, datesOf } from './calendar-items.ts';
import { ChangeCalendar } from './change-calendar.tsx';

interface CalendarViewProps {
  readonly asked: string | null;
  readonly path: string;
}

const COLUMNS = ['name', 'day', 'kind', 'audiences', 'message', 'channel', 'owner', 'status', 'note'];

/** When what happens: all days of the change plan in a calendar, and the own dates as a register. */
export function CalendarView({ asked, path }: CalendarViewProps) {
  const [, navigate] = useLocation();
  const workbook = useWorkbook((w) => w);
  const [mode, setMode] = useRemembered<'calendar' | 'register'>('change.calendar', 'calendar');
  const { change_event, stakeholder, audience_message, role_transition } = workbook;
  const dates = useMemo(
    () => datesOf({ change_event, stakeholder, audience_message, role_transition }),
    [change_event, stakeholder, audience_message, role_transition],
  );
  const now = today();
  const columns = useMemo(
    () =>
      fieldColumns(tableOf('change_event'), COLUMNS, {
        name: { width: 300 },
        day: {
          tone: (row) => (row.status === 'planned' && String(row.day ?? '9') < now ? 'bad' : null),
        },
      }),
    [now],
  );
  const open = (row: string) => navigate(rowPath('change_event', row) ?? path);
  const close = () => navigate(path, { replace: true });
  const add = () => {
    const last = Math.max(0, ...Object.values(change_event).map(({ position }) => position));
    editRegister('change_event', {
      title: 'Add date',
      set: [],
      add: [draftRow(workbook, 'change_event', { day: now, position: last + 1 })],
    }).then(([row]) => row !== undefined && open(row), showRefusal);
  };
  const { client, title } = engagementOf(workbook);
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <SegmentedControl
          size="xs"
          aria-label="Show"
          classNames={{ control: reach.around, input: reach.over }}
          value={mode}
          onChange={(value) => setMode(value === 'register' ? 'register' : 'calendar')}
          data={[
            { value: 'calendar', label: 'All dates' },
            { value: 'register', label: 'Own dates' },
          ]}
        />
        <div className={styles.buttons}>
          {dates.length > 0 && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconCalendarDown size={16} aria-hidden />}
              onClick={() =>
                saveCalendar(`${client || title} change calendar`, calendarFileDays(workbook, dates))
              }
            >
              Save as calendar file
            </Button>
          )}
          {mode === 'calendar' && (
            <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
              Add a date
            </Button>
          )}
        </div>
      </div>
      {mode === 'register' ? (
        <RegisterSplit
          table="change_event"
          columns={columns}
          asked={asked}
          onClosed={close}
          emptyText="No dates of your own yet. Add the first: an announcement, a talk, a survey."
        />
      ) : (
        <ChangeCalendar dates={dates} today={now} asked={asked} onClosed={close} />
      )}
    </div>
  );
}
