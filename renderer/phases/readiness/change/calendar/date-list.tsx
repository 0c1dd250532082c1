import type { CalendarItem } from '../../../../ui/charts/calendar/calendar-item.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { ShowAll, useFirst } from '../../../../ui/show-all.tsx';
import styles from './calendar.module.css';

interface DateListProps {
  readonly title: string;
  readonly items: readonly CalendarItem[];
  /** What stands there while there is none. */
  readonly none: string;
  readonly current: string | null;
  readonly onPick: (id: string) => void;
}

/** More are asked for. */
const FIRST = 8;

/** Some dates one below the other, narrow enough to stand beside a month. */
export function DateList({ title, items, none, current, onPick }: DateListProps) {
  const { shown, toggle } = useFirst(items, FIRST);
  return (
    <Panel title={title}>
      {items.length === 0 ? (
        <p className={styles.quiet}>{none}</p>
      ) : (
        <ul className={styles.dates} aria-label={title}>
          {shown.map(({ id, title: name, day, kind, tone }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.date}
                data-tone={tone}
                aria-current={id === current || undefined}
                onClick={() => onPick(id)}
              >
                <span className={styles.when}>
                  {formatDay(day)}, {kind.charAt(0).toLowerCase() + kind.slice(1)}
                </span>
                <span>{name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ShowAll toggle={toggle} />
    </Panel>
  );
}
