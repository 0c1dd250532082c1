import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import { ContributionBars } from '../../../../ui/charts/contribution-bars.tsx';
import { ExplainButton } from '../../../../ui/explain/explain-button.tsx';
import type { Explanation } from '../../../../ui/explain/explanation.ts';
import { Figure } from '../../../../ui/figure.tsx';
import { formatPlain, formatScore } from '../../../../ui/format-score.ts';
import { contributions } from './contributions.ts';
import styles from './process-result.module.css';

interface ScoreLineProps {
  readonly audit: ProcessAudit;
  readonly which: 'readiness' | 'suitability';
  readonly threshold: number;
  readonly explain: () => Explanation;
  readonly detailed: boolean;
}

const NAMES = { readiness: 'Readiness to move', suitability: 'Suitability to move' } as const;

/** One score as a bar with its threshold; while ratings are missing, the part it can still reach is hatched. */
export function ScoreLine({ audit, which, threshold, explain, detailed }: ScoreLineProps) {
  const { score, lowest, highest, rated, of } = audit[which];
  return (
    <div className={styles.score}>
      <div className={styles.scoreHead}>
        <span>{NAMES[which]}</span>
        <span className={styles.scoreFigure}>
          {score === null ? (
            <span className={styles.reach} title={`${rated} of ${of} factors are rated`}>
              {rated === 0 ? 'not rated' : `${formatScore(lowest)} to ${formatScore(highest)}`}
            </span>
          ) : (
            <Figure value={score} />
          )}
          <ExplainButton what={NAMES[which]} explain={explain} />
        </span>
      </div>
      <div className={styles.track} aria-hidden>
        {rated > 0 && <span className={styles.possible} style={{ width: `${highest}%` }} />}
        <span className={styles.fill} style={{ width: `${lowest}%` }} />
        <span
          className={styles.threshold}
          style={{ left: `${threshold}%` }}
          title={`From ${formatPlain(threshold)}`}
        />
      </div>
      {detailed && (
        <details className={styles.points}>
          <summary>Points of each factor</summary>
          <ContributionBars label={NAMES[which]} terms={contributions(audit, which)} format={formatScore} />
        </details>
      )}
    </div>
  );
}
