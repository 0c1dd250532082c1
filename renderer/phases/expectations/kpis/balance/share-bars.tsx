import { VisuallyHidden } from '@mantine/core';
import type { CategoryShare, CategoryShares } from '../../../../../shared/domain/kpi/category-shares.ts';
import type { KpiCategory } from '../../../../../shared/model/expectation-lists.ts';
import styles from './share-bars.module.css';

interface ShareBarsProps {
  readonly shares: CategoryShares;
  /** Weight of speed from which on a warning and an error are given, %. */
  readonly warn: number;
  readonly stop: number;
}

/** Three families, so that nine categories are told apart: speed, what customers get, what makes it last. */
const SHADES: Readonly<Record<KpiCategory, string>> = {
  activity: 'color-mix(in srgb, var(--color-attention) 88%, var(--surface))',
  efficiency: 'color-mix(in srgb, var(--color-attention) 48%, var(--surface))',
  quality: 'color-mix(in srgb, var(--color-good) 90%, var(--surface))',
  customer: 'color-mix(in srgb, var(--color-good) 60%, var(--surface))',
  behavioural: 'color-mix(in srgb, var(--color-good) 34%, var(--surface))',
  compliance: 'color-mix(in srgb, var(--color-undecided) 90%, var(--surface))',
  people: 'color-mix(in srgb, var(--color-undecided) 66%, var(--surface))',
  financial: 'color-mix(in srgb, var(--color-undecided) 44%, var(--surface))',
  improvement: 'color-mix(in srgb, var(--color-undecided) 24%, var(--surface))',
};

/** How KPIs spread over the categories, as two whole bars: by weight and by number. */
export function ShareBars({ shares, warn, stop }: ShareBarsProps) {
  const { list } = shares;
  return (
    <div className={styles.chart}>
      <Bar
        name="By weight"
        list={list}
        share={(one) => one.weightShare01}
        nothing="No KPI is a critical service level yet."
        lines={[
          { at: warn, words: `${warn} %` },
          { at: stop, words: `${stop} %` },
        ]}
      />
      <Bar
        name="By number"
        list={list}
        share={(one) => one.countShare01}
        nothing="There are no KPIs yet."
        lines={[]}
      />
      <ul className={styles.legend} aria-label="Categories, from left to right">
        {list
          .filter(({ count }) => count > 0)
          .map(({ category, label, count }) => (
            <li key={category}>
              <span className={styles.swatch} style={{ background: SHADES[category] }} aria-hidden />
              {label} <span className={styles.count}>{count}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}

interface BarProps {
  readonly name: string;
  readonly list: readonly CategoryShare[];
  readonly share: (one: CategoryShare) => number | null;
  readonly nothing: string;
  readonly lines: readonly { readonly at: number; readonly words: string }[];
}

function Bar({ name, list, share, nothing, lines }: BarProps) {
  const parts = list.flatMap((one) => {
    const part = share(one);
    return part === null || part === 0 ? [] : [{ ...one, percent: part * 100 }];
  });
  return (
    <div className={styles.row}>
      <span className={styles.name}>{name}</span>
      <span className={styles.track} data-lines={lines.length > 0 || undefined} aria-hidden>
        {parts.map(({ category, label, percent }) => (
          <span
            key={category}
            className={styles.part}
            title={`${label}: ${Math.round(percent)} %`}
            style={{ width: `${percent}%`, background: SHADES[category] }}
          >
            {percent >= 7 && <span className={styles.figure}>{Math.round(percent)} %</span>}
          </span>
        ))}
        {parts.length > 0 &&
          lines.map(({ at, words }) => (
            <span key={at} className={styles.line} style={{ left: `${at}%` }}>
              <span className={styles.lineWords}>{words}</span>
            </span>
          ))}
        {parts.length === 0 && <span className={styles.nothing}>{nothing}</span>}
      </span>
      <VisuallyHidden>
        {parts.length === 0
          ? nothing
          : parts.map(({ label, percent }) => `${label} ${Math.round(percent)} %`).join(', ')}
      </VisuallyHidden>
    </div>
  );
}
