import { Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { IconButton } from '../icon-button.tsx';
import { AgendaList } from './calendar/agenda-list.tsx';
import { addMonths, type IsoDay, monthOf } from './calendar/calendar-days.ts';
import { type CalendarItem, itemsByDay } from './calendar/calendar-item.ts';
import { monthWords } from './calendar/calendar-words.ts';
import styles from './calendar/month-calendar.module.css';
import { MonthGrid } from './calendar/month-grid.tsx';

interface MonthCalendarProps {
  /** What the calendar is, as in "Change calendar". */
  readonly label: string;
  readonly items: readonly CalendarItem[];
  /** As "2026-11-22". */
  readonly today: IsoDay;
  /** The day that is shown first; today where it is left out. Another one turns to its month. */
  readonly start?: IsoDay;
  readonly current?: string | null;
  readonly onPick: (id: string) => void;
}

/** Dated items by month, as a grid of weeks or as a list, from month to month by buttons and keys. */
export function MonthCalendar(props: MonthCalendarProps) {
  const { label, items, today, start = today, current = null, onPick } = props;
  const [day, setDay] = useState(start);
  const [turned, setTurned] = useState(start);
  if (turned !== start) {
    setTurned(start);
    setDay(start);
  }
  const [view, setView] = useState<'month' | 'list'>('month');
  const byDay = useMemo(() => itemsByDay(items), [items]);
  const month = monthOf(day);
  const ofMonth = items.filter(
    ({ day: first, until = first }) => monthOf(first) <= month && monthOf(until) >= month,
  );
  const name = `${label}, ${monthWords(month)}`;
  return (
    <section className={styles.calendar} aria-label={label}>
      <header className={styles.head}>
        <IconButton label="Month before" onClick={() => setDay(addMonths(day, -1))}>
          <IconChevronLeft size={18} aria-hidden />
        </IconButton>
        <IconButton label="Month after" onClick={() => setDay(addMonths(day, 1))}>
          <IconChevronRight size={18} aria-hidden />
        </IconButton>
        <h3 className={styles.month} aria-live="polite">
          {monthWords(month)}
        </h3>
        <Button variant="subtle" size="compact-sm" disabled={day === today} onClick={() => setDay(today)}>
          Today
        </Button>
        <SegmentedControl
          size="xs"
          className={styles.view}
          classNames={{ input: styles.segment }}
          aria-label="Show as"
          data={[
            { value: 'month', label: 'Month' },
            { value: 'list', label: 'List' },
          ]}
          value={view}
          onChange={(value) => setView(value === 'list' ? 'list' : 'month')}
        />
      </header>
      {view === 'month' ? (
        <MonthGrid
          label={name}
          day={day}
          today={today}
          items={byDay}
          current={current}
          onDay={setDay}
          onPick={onPick}
        />
      ) : ofMonth.length === 0 ? (
        <p className={styles.none}>Nothing is planned in {monthWords(month)}.</p>
      ) : (
        <AgendaList label={name} items={ofMonth} today={today} current={current} onPick={onPick} />
      )}
    </section>
  );
}
