import styles from './overview.module.css';

interface Part {
  readonly key: string;
  readonly label: string;
  readonly symbol: string;
  readonly colour: string;
  readonly count: number;
}

/** How a number of things is made up: one bar, and under it each part with its symbol, name and count. */
export function PartsBar({ parts }: { readonly parts: readonly Part[] }) {
  const there = parts.filter(({ count }) => count > 0);
  if (there.length === 0) return null;
  return (
    <div className={styles.parts}>
      <div className={styles.bar} aria-hidden>
        {there.map(({ key, colour, count }) => (
          <span key={key} style={{ flexGrow: count, background: colour }} />
        ))}
      </div>
      <ul className={styles.legend}>
        {there.map(({ key, label, symbol, colour, count }) => (
          <li key={key}>
            <span aria-hidden style={{ color: colour }}>
              {symbol}
            </span>{' '}
            {label} <strong>{count}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
