import { Button, SegmentedControl } from '@mantine/core';
import { IconCalendarDown, IconListSearch, IconSettings } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { MeetingDay } from '../../../../../shared/domain/governance/meeting-day.ts';
import { MEETING_LEVELS } from '../../../../../shared/model/expectation-lists.ts';
import { engagementOf } from '../../../../../shared/model/workbook.ts';
import { saveCalendar } from '../../../../registers/paper/save-calendar.ts';
import { SplitView } from '../../../../registers/split-view.tsx';
import { useOpened } from '../../../../registers/use-opened.ts';
import { MonthCalendar } from '../../../../ui/charts/month-calendar.tsx';
import { EmptyCard } from '../../../../ui/empty-card.tsx';
import reach from '../../../../ui/reach.module.css';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import { today } from '../../../../ui/today.ts';
import { useRemembered } from '../../../../workbook/use-remembered.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './calendar.module.css';
import { calendarFileDays } from './calendar-file.ts';
import { BEYOND, meetingItems, otherItems } from './calendar-items.ts';
import { ComingUp, DatesPanel, LoadPanel, OpenPointsPanel } from './calendar-side.tsx';
import { DatesDialog } from './dates-dialog.tsx';
import { DayPanel } from './day-panel.tsx';
import { useGovernanceDays } from './use-governance-days.ts';

const LEVELS = [{ value: 'all', label: 'All' }, ...MEETING_LEVELS];

/** How many of the next dates stand beside the month. */
const NEXT = 6;

/** When who meets: every date of every meeting by month, and the days that they count from. */
export function CalendarView({ onPickUsual }: { readonly onPickUsual: () => void }) {
  const now = today();
  const meetings = useWorkbook((w) => w.meeting);
  const { client, title } = useWorkbook(engagementOf);
  const engagement = useWorkbook((w) => w.engagement);
  const raci_role = useWorkbook((w) => w.raci_role);
  const person = useWorkbook((w) => w.person);
  const { times, days, holidays } = useGovernanceDays(now);
  const [level, setLevel] = useRemembered<string>('governance.level', 'all');
  const [dialog, setDialog] = useState(false);
  const { opened, open, follow, close } = useOpened(null);
  const shown = useMemo(
    () => (level === 'all' ? days : days.filter(({ meeting }) => meeting.level === level)),
    [days, level],
  );
  const items = useMemo(() => meetingItems(shown), [shown]);
  const all = useMemo(() => [...otherItems(times, holidays), ...items], [times, holidays, items]);
  const keys = useMemo(
    () => new Set(shown.filter(({ status }) => status === 'planned').map(({ key }) => key)),
    [shown],
  );
  const next = items.filter(({ id, day }) => day >= now && keys.has(id)).slice(0, NEXT);
  const date = opened === null ? undefined : days.find(({ key }) => key === opened);
  // The month of the date that was opened last stays in view; before that, the month in which something begins.
  const [start, turnTo] = useState(next[0]?.day ?? now);
  if (date && date.day !== start) turnTo(date.day);
  // Another start of the hand-over moves everything: the month in which it begins now comes into view.
  const [begins, setBegins] = useState(times.start);
  if (times.start !== begins) {
    setBegins(times.start);
    turnTo(next[0]?.day ?? times.start ?? now);
  }
  const pick = (key: string) => (key.startsWith(BEYOND) ? setDialog(true) : open(key));
  const save = (list: readonly MeetingDay[]) =>
    saveCalendar(`${client || title} meetings`, calendarFileDays({ engagement, raci_role, person }, list));
  if (Object.keys(meetings).length === 0)
    return (
      <EmptyCard
        label="No meetings yet"
        actions={
          <Button leftSection={<IconListSearch size={16} aria-hidden />} onClick={onPickUsual}>
            Pick from the usual meetings
          </Button>
        }
      >
        The calendar says who meets when, on three levels, from the first day of the hand-over on.
      </EmptyCard>
    );
  const side = date && (
    <DayPanel key={date.key} date={date} all={days} onClose={close} onPick={follow} onSave={save} />
  );
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <SegmentedControl
          size="xs"
          aria-label="Level"
          classNames={{ control: reach.around, input: reach.over }}
          value={level}
          onChange={setLevel}
          data={LEVELS.map(({ value, label }) => ({ value, label }))}
        />
        <div className={styles.buttons}>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconSettings size={16} aria-hidden />}
            onClick={() => setDialog(true)}
          >
            Dates and holidays
          </Button>
          {shown.length > 0 && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconCalendarDown size={16} aria-hidden />}
              onClick={() => save(shown)}
            >
              Save as calendar file
            </Button>
          )}
        </div>
      </div>
      <SplitView fills side={side ?? null}>
        <ScrollRegion label="Governance calendar" className={styles.scroll}>
          <div className={styles.columns} data-alone={side !== undefined || undefined}>
            <div className={styles.main}>
              <MonthCalendar
                label="Meetings"
                items={all}
                today={now}
                start={start}
                current={date?.key ?? null}
                onPick={pick}
              />
              <LoadPanel />
            </div>
            <div className={styles.lists}>
              <DatesPanel times={times} onDates={() => setDialog(true)} />
              <ComingUp items={next} current={date?.key ?? null} onPick={pick} />
              <OpenPointsPanel onDates={() => setDialog(true)} />
            </div>
          </div>
        </ScrollRegion>
      </SplitView>
      {dialog && <DatesDialog onClose={() => setDialog(false)} />}
    </div>
  );
}
