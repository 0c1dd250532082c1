import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { dayAfterKey, type IsoDay, monthOf, weeksOf } from './calendar-days.ts';
import type { CalendarItem } from './calendar-item.ts';
import { CalendarItemButton } from './calendar-item-button.tsx';
import { dayWords, weekdayWords } from './calendar-words.ts';
import styles from './month-calendar.module.css';

interface MonthGridProps {
  readonly label: string;
  /** The day that Tab reaches; its month is shown. */
  readonly day: IsoDay;
  readonly today: IsoDay;
  readonly items: ReadonlyMap<IsoDay, readonly CalendarItem[]>;
  readonly current: string | null;
  readonly onDay: (day: IsoDay) => void;
  readonly onPick: (id: string) => void;
}

/** How many items a day shows before it is opened. */
const FIRST = 2;

/** A month as weeks from Monday to Sunday. Arrow keys go from day to day, Tab from a day to its items. */
export function MonthGrid({ label, day, today, items, current, onDay, onPick }: MonthGridProps) {
  const root = useRef<HTMLTableElement>(null);
  /** Only keys take the focus along; a month that is paged by button leaves it there. */
  const byKey = useRef(false);
  const [opened, setOpened] = useState<IsoDay | null>(null);
  useLayoutEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    const button = root.current?.querySelector(`[data-day="${day}"]`);
    if (button instanceof HTMLElement) button.focus();
  }, [day]);
  const press = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || !event.target.hasAttribute('data-day')) return;
    const next = dayAfterKey(day, event.key);
    if (next === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    byKey.current = true;
    onDay(next);
  };
  return (
    <table ref={root} className={styles.grid} onKeyDown={press}>
      <caption className={styles.hidden}>
        {label}. Arrow keys go from day to day, Page Up and Page Down from month to month.
      </caption>
      <thead>
        <tr>
          {weekdayWords().map(({ short, long }) => (
            <th key={long} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(monthOf(day)).map((week) => (
          <tr key={week[0]}>
            {week.map((one) => {
              const here = items.get(one) ?? [];
              const open = one === opened;
              const shown = open || here.length === FIRST + 1 ? here : here.slice(0, FIRST);
              const count =
                here.length === 0 ? '' : `, ${here.length} ${here.length === 1 ? 'item' : 'items'}`;
              return (
                <td
                  key={one}
                  className={styles.day}
                  data-outside={monthOf(one) !== monthOf(day) || undefined}
                  data-today={one === today || undefined}
                >
                  <button
                    type="button"
                    className={styles.number}
                    data-day={one}
                    tabIndex={one === day ? 0 : -1}
                    aria-label={`${dayWords(one)}${one === today ? ', today' : ''}${count}`}
                    aria-current={one === today ? 'date' : undefined}
                    onClick={() => {
                      byKey.current = true;
                      onDay(one);
                    }}
                  >
                    {Number(one.slice(8))}
                  </button>
                  {here.length > 0 && (
                    <ul className={styles.items}>
                      {shown.map((item) => (
                        <li key={item.id}>
                          <CalendarItemButton
                            item={item}
                            current={item.id === current}
                            stop={one === day}
                            onPick={onPick}
                          />
                        </li>
                      ))}
                      {here.length > FIRST + 1 && (
                        <li>
                          <button
                            type="button"
                            className={styles.more}
                            aria-expanded={open}
                            tabIndex={one === day ? 0 : -1}
                            onClick={() => setOpened(open ? null : one)}
                          >
                            {open ? 'Show fewer' : `+${here.length - FIRST} more`}
                          </button>
                        </li>
                      )}
                    </ul>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
