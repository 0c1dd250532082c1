import type { CalendarItem } from './calendar-item.ts';
import { itemWords, shortDayWords, TONE_MARKS } from './calendar-words.ts';
import styles from './month-calendar.module.css';

interface CalendarItemButtonProps {
  readonly item: CalendarItem;
  readonly current: boolean;
  /** Tab reaches it. */
  readonly stop: boolean;
  /** There is room for what sort of thing it is. */
  readonly withKind?: boolean;
  readonly onPick: (id: string) => void;
}

/** A dated item with its tone as colour and mark. */
export function CalendarItemButton(props: CalendarItemButtonProps) {
  const { item, current, stop, withKind = false, onPick } = props;
  return (
    <button
      type="button"
      className={styles.item}
      data-tone={item.tone}
      aria-current={current || undefined}
      title={`${item.title}, ${itemWords(item)}`}
      tabIndex={stop ? 0 : -1}
      onClick={() => onPick(item.id)}
    >
      <span className={styles.sign} aria-hidden>
        {TONE_MARKS[item.tone]}
      </span>
      <span className={styles.title}>{item.title}</span>
      <span className={styles.hidden}>{`, ${itemWords(item)}`}</span>
      {withKind && (
        <span className={styles.kind} aria-hidden>
          {item.kind}
          {item.until !== undefined && item.until > item.day && `, until ${shortDayWords(item.until)}`}
        </span>
      )}
    </button>
  );
}
