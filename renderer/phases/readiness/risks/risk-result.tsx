import type { CountedRisk } from '../../../../shared/domain/risk/counted-risk.ts';
import { engagementOf, type Workbook } from '../../../../shared/model/workbook.ts';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { useWorkbook } from '../../../workbook/use-workbook.ts';
import { BandMark } from './band-mark.tsx';
import { explainLoss, explainScore } from './explain-risk.ts';
import { formatAmount } from './format-amount.ts';
import { RiskActions } from './risk-actions.tsx';
import { RiskControls } from './risk-controls.tsx';
import styles from './risk-result.module.css';
import { countsSentence, flagSentence } from './risk-words.ts';

/** What a risk comes to and why: its score, what does not fit, its expected loss, its controls and its actions. */
export function RiskResult({ one }: { readonly one: CountedRisk }) {
  const engagement = useWorkbook((w) => w.engagement);
  const { currency } = engagementOf({ engagement } as Workbook);
  const { risk, score, band, flags, loss, probabilityPercent } = one;
  const closed = risk.status === 'closed';
  return (
    <section aria-label="Result" className={styles.result}>
      <div className={styles.verdict} aria-live="polite">
        <span className={styles.score}>
          {score !== null && (
            <span>
              {score} <span className={styles.of}>of 25</span>
            </span>
          )}
          <BandMark band={band}>{closed ? 'Closed' : undefined}</BandMark>
        </span>
        <ExplainButton what="Score" explain={() => explainScore(one)} />
      </div>
      <p className={styles.quiet}>{countsSentence(one)}</p>
      {flags.map((flag) => (
        <p key={flag} className={styles.attention}>
          {flagSentence(flag, one)}
        </p>
      ))}
      {!closed && (
        <div className={styles.loss}>
          <span>
            {loss === null
              ? 'Expected loss a year: not known, because the cost or the likelihood is missing'
              : `Expected loss a year: ${formatAmount(loss, currency)} (${probabilityPercent} % of ${formatAmount(risk.cost, currency)})`}
          </span>
          <ExplainButton what="Expected loss" explain={() => explainLoss(one, currency)} />
        </div>
      )}
      <RiskControls key={risk.id} risk={risk} />
      <RiskActions risk={risk} />
    </section>
  );
}
