import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { ChangeDate } from '../../../../../shared/domain/change/change-dates.ts';
import { RowPanel } from '../../../../registers/row-panel.tsx';
import { rowPath } from '../../../../registers/row-path.ts';
import { SplitView } from '../../../../registers/split-view.tsx';
import { useOpened } from '../../../../registers/use-opened.ts';
import { MonthCalendar } from '../../../../ui/charts/month-calendar.tsx';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './calendar.module.css';
import { calendarItems } from './calendar-items.ts';
import { DateList } from './date-list.tsx';

interface ChangeCalendarProps {
  readonly dates: readonly ChangeDate[];
  readonly today: string;
  /** The own date that a link asks for. */
  readonly asked: string | null;
  readonly onClosed: () => void;
}

/** All days in a month, the next ones in a list, and the details of an own date; other days lead to their row. */
export function ChangeCalendar({ dates, today, asked, onClosed }: ChangeCalendarProps) {
  const [, navigate] = useLocation();
  const change_event = useWorkbook((w) => w.change_event);
  const items = useMemo(() => calendarItems(dates, today), [dates, today]);
  const next = items.filter(({ day, tone }) => day >= today && tone !== 'good');
  const late = items.filter(({ tone }) => tone === 'bad');
  const { opened, open, follow, close } = useOpened(asked);
  const event = opened === null ? undefined : change_event[opened];
  // The month of the row that was opened last stays in view when its details are closed.
  const [start, turnTo] = useState(event?.day ?? today);
  if (event?.day && event.day !== start) turnTo(event.day);
  const pick = (key: string) => {
    const date = dates.find((one) => one.key === key);
    if (!date) return;
    if (date.table === 'change_event') return open(date.row);
    const path = rowPath(date.table, date.row);
    if (path !== null) navigate(path);
  };
  const current = event ? `change_event/${event.id}` : null;
  const side = event && (
    <RowPanel
      table="change_event"
      rowId={event.id}
      order={dates.filter(({ table }) => table === 'change_event').map(({ row }) => row)}
      onClose={() => {
        close();
        if (asked !== null) onClosed();
      }}
      onSelect={follow}
      onOpen={(table, row) => {
        const path = rowPath(table, row);
        if (path !== null) navigate(path);
      }}
      takesFocus
    />
  );
  return (
    <SplitView fills side={side ?? null}>
      <div className={styles.scroll}>
        <div className={styles.columns} data-alone={side !== undefined || undefined}>
          <MonthCalendar
            label="Change calendar"
            items={items}
            today={today}
            start={start}
            current={current}
            onPick={pick}
          />
          <div className={styles.lists}>
            {late.length > 0 && (
              <DateList title="Passed and not settled" items={late} none="" current={current} onPick={pick} />
            )}
            <DateList
              title="Coming up"
              items={next}
              none="Nothing is planned from today on."
              current={current}
              onPick={pick}
            />
          </div>
        </div>
      </div>
    </SplitView>
  );
}
