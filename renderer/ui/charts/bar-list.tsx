import { type CSSProperties, type KeyboardEvent, useState } from 'react';
import styles from './bar-list.module.css';
import { type BarFigures, type BarScale, barScale, placeBar, zeroAt } from './bar-places.ts';

export interface BarItem extends BarFigures {
  readonly id: string;
  readonly label: string;
  /** Quietly under the name. */
  readonly detail?: string;
  /** The figures with their unit, as they stand beside the bar: "62.5", "EUR 40,000 to 55,000", "not known". */
  readonly valueText: string;
  /** What the tail and the target say, for those who do not see them: "claimed 75.0, target 80". */
  readonly describe?: string;
  /** As in `var(--color-good)`; the accent where it is left out. */
  readonly colour?: string;
}

interface BarListProps {
  /** What the bars are, as in "Readiness by dimension". */
  readonly label: string;
  readonly items: readonly BarItem[];
  /** What the full width stands for, such as 100; the largest figure where it is left out. */
  readonly most?: number;
  /** Opens an item; the rows are then buttons with one Tab stop and arrow keys between them. */
  readonly onPick?: (id: string) => void;
  /** The item whose details are open. */
  readonly current?: string | null;
}

/** Horizontal bars from zero with their names and values: scores with what is claimed, progress to a target, ranges. */
export function BarList({ label, items, most, onPick, current = null }: BarListProps) {
  const [wanted, setWanted] = useState<string | null>(null);
  const scale = barScale(items, most);
  const stop = items.some(({ id }) => id === wanted) ? wanted : (items[0]?.id ?? null);
  const press = (event: KeyboardEvent<HTMLUListElement>) => {
    const next = rowAfter(items, stop, event.key);
    if (next === null || !onPick) return;
    event.preventDefault();
    event.stopPropagation();
    setWanted(next);
    const row = event.currentTarget.querySelector(`[data-bar="${CSS.escape(next)}"]`);
    if (row instanceof HTMLElement) row.focus();
  };
  return (
    <ul className={styles.list} aria-label={label} onKeyDown={press}>
      {items.map((item) => (
        <li key={item.id}>
          {onPick ? (
            <button
              type="button"
              className={styles.row}
              data-bar={item.id}
              tabIndex={item.id === stop ? 0 : -1}
              aria-current={item.id === current || undefined}
              onFocus={() => setWanted(item.id)}
              onClick={() => onPick(item.id)}
            >
              <Row item={item} scale={scale} />
            </button>
          ) : (
            <div className={styles.row}>
              <Row item={item} scale={scale} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The row that a key leads to from another; null where it leads nowhere. */
export function rowAfter(
  items: readonly { readonly id: string }[],
  from: string | null,
  key: string,
): string | null {
  const at = items.findIndex(({ id }) => id === from);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[key];
  return to === undefined || to === at ? null : (items[to]?.id ?? null);
}

function Row({ item, scale }: { readonly item: BarItem; readonly scale: BarScale }) {
  const { label, detail, valueText, describe, colour } = item;
  const { bar, tail, target } = placeBar(item, scale);
  return (
    <>
      <span className={styles.name}>
        {label}
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
      <span
        className={styles.track}
        style={colour === undefined ? undefined : ({ '--bar': colour } as CSSProperties)}
        title={describe}
        data-unknown={(bar === null && tail === null) || undefined}
        aria-hidden
      >
        {tail && <span className={styles.tail} style={{ left: `${tail.left}%`, width: `${tail.width}%` }} />}
        {bar && <span className={styles.bar} style={{ left: `${bar.left}%`, width: `${bar.width}%` }} />}
        {scale.from < 0 && <span className={styles.zero} style={{ left: `${zeroAt(scale)}%` }} />}
        {target !== null && <span className={styles.target} style={{ left: `${target}%` }} />}
      </span>
      <span className={styles.value}>{valueText}</span>
      {describe !== undefined && <span className={styles.hidden}>, {describe}</span>}
    </>
  );
}
