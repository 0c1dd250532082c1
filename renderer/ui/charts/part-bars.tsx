import { VisuallyHidden } from '@mantine/core';
import styles from './part-bars.module.css';

/** One part that every bar may have. */
export interface BarPart {
  readonly key: string;
  readonly label: string;
  readonly symbol: string;
  /** As in `var(--color-good)`. */
  readonly colour: string;
}

export interface PartBar {
  readonly id: string;
  readonly label: string;
  /** Quietly under the name. */
  readonly detail?: string;
  /** Amounts by the keys of the parts, 0 or more. */
  readonly values: Readonly<Record<string, number>>;
  /** What stands behind the bar, as in "4,000" or "6 of 8". */
  readonly total: string;
}

interface PartBarsProps {
  /** What the bars are, as in "Contacts a month by channel". */
  readonly label: string;
  readonly parts: readonly BarPart[];
  readonly bars: readonly PartBar[];
  readonly format: (value: number) => string;
  /** Every bar takes the whole width, so that shares are compared and not amounts. */
  readonly whole?: boolean;
  readonly onPick?: (id: string) => void;
}

/** Bars put together from parts of different kinds, each with a colour and a symbol of its own. */
export function PartBars({ label, parts, bars, format, whole = false, onPick }: PartBarsProps) {
  const sums = bars.map(({ values }) => parts.reduce((sum, { key }) => sum + (values[key] ?? 0), 0));
  const most = Math.max(...sums, 0);
  return (
    <div className={styles.chart}>
      <ul className={styles.legend} aria-label="Parts of the bars, from left to right">
        {parts.map(({ key, label: name, symbol, colour }) => (
          <li key={key}>
            <span className={styles.swatch} style={{ background: colour }} aria-hidden />
            <span aria-hidden>{symbol}</span> {name}
          </li>
        ))}
      </ul>
      <ul className={styles.bars} aria-label={label}>
        {bars.map((bar, index) => {
          const sum = sums[index] ?? 0;
          const scale = whole ? sum : most;
          const row = (
            <>
              <span className={styles.name}>
                {bar.label}
                {bar.detail && <span className={styles.detail}>{bar.detail}</span>}
              </span>
              <span className={styles.track} aria-hidden>
                {parts.map(({ key, label: name, colour }) => {
                  const value = bar.values[key] ?? 0;
                  if (value <= 0 || scale === 0) return null;
                  return (
                    <span
                      key={key}
                      className={styles.part}
                      title={`${name}: ${format(value)}`}
                      style={{ width: `${(value / scale) * 100}%`, background: colour }}
                    />
                  );
                })}
              </span>
              <span className={styles.total}>{bar.total}</span>
              <VisuallyHidden>
                {`: ${parts.map(({ key, label: name }) => `${name} ${format(bar.values[key] ?? 0)}`).join(', ')}`}
              </VisuallyHidden>
            </>
          );
          return (
            <li key={bar.id}>
              {onPick ? (
                <button type="button" className={styles.row} onClick={() => onPick(bar.id)}>
                  {row}
                </button>
              ) : (
                <div className={styles.row}>{row}</div>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
