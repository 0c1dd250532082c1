import type { Verdict } from '../../../../../shared/domain/robustness/assess-robustness.ts';
import {
  robustnessSentence,
  VERDICT_WORDS,
} from '../../../../../shared/domain/robustness/robustness-words.ts';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import { type Tone, ToneBadge } from '../../../../ui/tone-badge.tsx';
import { explainVerdict } from '../explain-robustness.ts';
import styles from '../robustness.module.css';
import type { Ranked } from '../use-robustness.ts';
import { LeadChart } from './lead-chart.tsx';
import { SmallestFlips } from './smallest-flips.tsx';
import { VerdictCards } from './verdict-cards.tsx';

const TONES: Readonly<Record<Verdict, Tone>> = { clear: 'good', close: 'attention', none: 'bad' };

/** Whether there is a clear winner, why, and the smallest changes that would make another one. */
export function VerdictView({ ranked }: { readonly ranked: Ranked }) {
  const { robustness } = ranked;
  const { verdict } = robustness;
  return (
    <div className={styles.view}>
      <section className={styles.verdict} data-tone={TONES[verdict]} aria-label="Verdict">
        <div className={styles.verdictHead}>
          <ToneBadge tone={TONES[verdict]}>{VERDICT_WORDS[verdict]}</ToneBadge>
          <ExplainButton what="Verdict" words explain={() => explainVerdict(ranked)} />
        </div>
        <p>{robustnessSentence(robustness)}</p>
      </section>
      <VerdictCards ranked={ranked} />
      <section className={styles.picture}>
        <SmallestFlips ranked={ranked} />
      </section>
      <section className={styles.picture}>
        <LeadChart robustness={robustness} />
      </section>
    </div>
  );
}
