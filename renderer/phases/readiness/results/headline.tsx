import { IconAlertTriangle } from '@tabler/icons-react';
import type { Readiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { ENOUGH_ANSWERED } from '../../../../shared/domain/readiness/overall-score.ts';
import { BAND_NAMES } from '../../../../shared/domain/readiness/readiness-band.ts';
import { ExplainButton } from '../../../ui/explain/explain-button.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { BandBadge } from './band-badge.tsx';
import { BasisSwitch } from './basis-switch.tsx';
import { explainBand } from './explain-band.ts';
import { explainOverall } from './explain-overall.ts';
import styles from './headline.module.css';
import { ScoreScale } from './score-scale.tsx';

/** The overall score and the verdict, with everything that qualifies them. */
export function Headline({ readiness }: { readonly readiness: Readiness }) {
  const { basis, band, gates, answered, applicable } = readiness;
  const other = basis === 'evidenced' ? 'claimed' : 'evidenced';
  const { score, provisional } = readiness[basis];
  const thin = readiness.dimensions.filter(
    (d) => d.score.completeness01 !== null && d.score.completeness01 < ENOUGH_ANSWERED,
  );
  return (
    <section className={styles.headline} aria-label="Overall readiness">
      <div className={styles.scores}>
        <div>
          <p className={styles.label}>Overall, {basis}</p>
          <p className={styles.big}>
            <Figure value={score} />
            <span className={styles.outOf}> of 100</span>
          </p>
        </div>
        <div>
          <p className={styles.label}>{other === 'claimed' ? 'As claimed' : 'As evidenced'}</p>
          <p className={styles.beside}>
            <Figure value={readiness[other].score} />
          </p>
        </div>
        <div>
          <p className={styles.label}>Answered</p>
          <p className={styles.beside}>
            {answered} <span className={styles.outOf}>of {applicable}</span>
          </p>
        </div>
        <div>
          <p className={styles.label}>Gates passed</p>
          <p className={styles.beside}>
            {gates.filter(({ state }) => state === 'passed').length}{' '}
            <span className={styles.outOf}>
              of {gates.filter(({ state }) => state !== 'not-applicable').length}
            </span>
          </p>
        </div>
        <div className={styles.explain}>
          <ExplainButton what="Overall readiness" explain={() => explainOverall(readiness)} words />
        </div>
      </div>
      <ScoreScale evidenced={readiness.evidenced.score} claimed={readiness.claimed.score} basis={basis} />
      <div className={styles.verdict}>
        <BandBadge band={band.band} />
        {provisional && (
          <span
            className={styles.provisional}
            title="Dimensions that are less than 60 % answered do not count yet."
          >
            <IconAlertTriangle size={14} aria-hidden /> Provisional:{' '}
            {thinWords(thin.map((d) => d.dimension.id))} less than 60 % answered
          </span>
        )}
        <ExplainButton what="The verdict" explain={() => explainBand(readiness)} words />
      </div>
      {band.band !== null && band.byScore !== null && band.caps.length > 0 && (
        <div className={styles.caps}>
          <p>The score alone would give “{BAND_NAMES[band.byScore]}”. The verdict is held down because:</p>
          <ul>
            {band.caps.map((cap) => (
              <li key={cap.reason}>
                {cap.reason} <span className={styles.to}>At most “{BAND_NAMES[cap.to]}”.</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <BasisSwitch basis={basis} />
    </section>
  );
}

function thinWords(ids: readonly string[]): string {
  if (ids.length > 4) return `${ids.length} dimensions are`;
  return `${ids.join(', ')} ${ids.length === 1 ? 'is' : 'are'}`;
}
