import { FLAG_LOOKS } from '../card-flags.ts';
import { DECISION_LOOKS, SHOWN } from '../decision-look.ts';
import styles from './map.module.css';

/** What colours, symbols and edges mean. */
export function MapLegend() {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {SHOWN.map((value) => (
        <li key={value}>
          <span className={styles.mark} style={{ color: DECISION_LOOKS[value].colour }} aria-hidden>
            {DECISION_LOOKS[value].symbol}
          </span>
          {DECISION_LOOKS[value].label}
        </li>
      ))}
      <li>
        <span className={styles.mark} aria-hidden>
          ┆
        </span>
        Recommended, not yet decided
      </li>
      {Object.values(FLAG_LOOKS).map(({ mark, short, label }) => (
        <li key={short} title={label}>
          <span className={styles.mark} aria-hidden>
            {mark}
          </span>
          {short}
        </li>
      ))}
    </ul>
  );
}
