import styles from '../robustness.module.css';
import type { Ranked } from '../use-robustness.ts';
import { TornadoChart } from './tornado-chart.tsx';
import { WhatIf } from './what-if.tsx';

/** What the ranking makes of other weights: each one up and down, and any that somebody wants to try. */
export function WeightsView({ ranked }: { readonly ranked: Ranked }) {
  return (
    <div className={styles.view}>
      <section className={styles.picture}>
        <TornadoChart ranked={ranked} />
      </section>
      <WhatIf matrix={ranked.robustness.matrix} />
    </div>
  );
}
