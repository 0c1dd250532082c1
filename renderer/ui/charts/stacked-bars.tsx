import { Button, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { Contribution } from './contribution-bars.tsx';
import styles from './stacked-bars.module.css';

export interface StackedBar {
  readonly id: string;
  readonly label: string;
  /** 0-100, or null while a term is unknown. */
  readonly total: number | null;
  readonly terms: readonly Contribution[];
}

interface StackedBarsProps {
  readonly label: string;
  /** Every bar has the same terms in the same order. */
  readonly bars: readonly StackedBar[];
  /** Value at which something changes, drawn across all bars. */
  readonly threshold: number | null;
  readonly format: (value: number | null) => string;
  readonly onPick: (id: string) => void;
}

/** One bar of 0 to 100 points for each row, put together from the points of its terms. */
export function StackedBars({ label, bars, threshold, format, onPick }: StackedBarsProps) {
  const [active, setActive] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const keys = bars[0]?.terms ?? [];
  const shown = all ? bars : bars.slice(0, FIRST);
  return (
    <div className={styles.chart}>
      <ul className={styles.legend} aria-label="Parts of the bars, from left to right">
        {keys.map(({ key, label: name }, index) => (
          <li
            key={key}
            data-active={key === active || undefined}
            onMouseEnter={() => setActive(key)}
            onMouseLeave={() => setActive(null)}
          >
            <span className={styles.swatch} style={{ background: shade(index) }} aria-hidden />
            {name}
          </li>
        ))}
      </ul>
      <ul className={styles.bars} aria-label={label}>
        {shown.map((bar) => (
          <li key={bar.id}>
            <button type="button" className={styles.row} onClick={() => onPick(bar.id)}>
              <span className={styles.name}>{bar.label}</span>
              <span className={styles.track} aria-hidden>
                {bar.terms.map((term, index) => (
                  <span
                    key={term.key}
                    className={styles.part}
                    data-faded={(active !== null && active !== term.key) || undefined}
                    title={inWords(term, format)}
                    style={{ width: `${term.points ?? 0}%`, background: shade(index) }}
                  />
                ))}
                {threshold !== null && (
                  <span className={styles.threshold} style={{ left: `${threshold}%` }} />
                )}
              </span>
              <span className={styles.total}>{bar.total === null ? 'open' : format(bar.total)}</span>
              <VisuallyHidden>, {bar.terms.map((term) => inWords(term, format)).join(', ')}</VisuallyHidden>
            </button>
          </li>
        ))}
      </ul>
      {bars.length > FIRST && (
        <Button variant="subtle" size="compact-sm" data-not-pictured onClick={() => setAll(!all)}>
          {all ? `Show the first ${FIRST}` : `Show all ${bars.length}`}
        </Button>
      )}
    </div>
  );
}

/** More bars than this are asked for. */
const FIRST = 30;

function inWords({ label, points, most }: Contribution, format: (value: number | null) => string): string {
  return points === null ? `${label} not rated` : `${label} ${format(points)} of ${format(most)}`;
}

/** Shades of one hue, dark beside light, so that neighbours can be told apart. */
const SHADES = [88, 40, 66, 26, 78, 34, 56, 20];

function shade(index: number): string {
  return `color-mix(in srgb, var(--heat-1) ${SHADES[index % SHADES.length]}%, var(--surface))`;
}
