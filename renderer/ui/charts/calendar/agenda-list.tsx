import type { IsoDay } from './calendar-days.ts';
import { type CalendarItem, inOrder } from './calendar-item.ts';
import { CalendarItemButton } from './calendar-item-button.tsx';
import { shortDayWords } from './calendar-words.ts';
import styles from './month-calendar.module.css';

interface AgendaListProps {
  readonly label: string;
  readonly items: readonly CalendarItem[];
  readonly today: IsoDay;
  readonly current: string | null;
  readonly onPick: (id: string) => void;
}

/** The items one below the other, day by day; days without items are left out. */
export function AgendaList({ label, items, today, current, onPick }: AgendaListProps) {
  const days = new Map<IsoDay, CalendarItem[]>();
  for (const item of inOrder(items)) days.set(item.day, [...(days.get(item.day) ?? []), item]);
  return (
    <ul className={styles.agenda} aria-label={label}>
      {[...days].map(([day, list]) => (
        <li key={day} className={styles.agendaDay} data-today={day === today || undefined}>
          <time className={styles.date} dateTime={day}>
            {shortDayWords(day)}
            {day === today && ', today'}
          </time>
          <ul className={styles.items}>
            {list.map((item) => (
              <li key={item.id}>
                <CalendarItemButton item={item} current={item.id === current} stop withKind onPick={onPick} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
