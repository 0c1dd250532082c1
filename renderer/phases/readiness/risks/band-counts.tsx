import type { CSSProperties } from 'react';
import type { RiskAssessment } from '../../../../shared/domain/risk/assess-risks.ts';
import { RISK_BANDS } from '../../../../shared/domain/risk/risk-score.ts';
import styles from './band-counts.module.css';
import { bandLook } from './band-look.ts';
import { isReviewOverdue } from './register/review-overdue.ts';

interface BandCountsProps {
  readonly risks: RiskAssessment;
  readonly today: string;
}

/** How the open risks stand, in one line. */
export function BandCounts({ risks, today }: BandCountsProps) {
  if (risks.list.length === 0) return null;
  const overdue = risks.list.filter(({ risk }) => isReviewOverdue(risk, today)).length;
  return (
    <p className={styles.counts}>
      {RISK_BANDS.toReversed().map(({ value, label }) => {
        const { symbol, colour } = bandLook(value);
        return (
          <span key={value}>
            <span className={styles.symbol} style={{ '--band': colour } as CSSProperties} aria-hidden>
              {symbol}
            </span>
            <strong>{risks.bands[value]}</strong> {label.toLowerCase()}
          </span>
        );
      })}
      {risks.unrated > 0 && (
        <span>
          <strong>{risks.unrated}</strong> not rated
        </span>
      )}
      {overdue > 0 && (
        <span className={styles.bad}>
          <strong>{overdue}</strong> to review again
        </span>
      )}
    </p>
  );
}
