import { BAND_FLOORS, BAND_NAMES, BANDS } from '../../../../shared/domain/readiness/readiness-band.ts';
import { formatScore } from '../../../ui/format-score.ts';
import styles from './score-scale.module.css';

interface ScoreScaleProps {
  readonly evidenced: number | null;
  readonly claimed: number | null;
  readonly basis: 'evidenced' | 'claimed';
}

/** Where the scores lie between 0 and 100, and the bands that they fall into. */
export function ScoreScale({ evidenced, claimed, basis }: ScoreScaleProps) {
  const words = `Evidenced ${formatScore(evidenced)}, claimed ${formatScore(claimed)}, on a scale from 0 to 100`;
  return (
    <div className={styles.scale} role="img" aria-label={words}>
      <div className={styles.track}>
        {claimed !== null && (
          <div
            className={styles.claimed}
            style={{ width: `${claimed}%` }}
            data-main={basis === 'claimed' || undefined}
          />
        )}
        {evidenced !== null && <div className={styles.evidenced} style={{ width: `${evidenced}%` }} />}
        {BANDS.slice(1).map((band) => (
          <div key={band} className={styles.floor} style={{ left: `${BAND_FLOORS[band]}%` }} />
        ))}
      </div>
      <div className={styles.bands}>
        {BANDS.map((band, index) => {
          const next = BANDS[index + 1];
          const end = next === undefined ? 100 : BAND_FLOORS[next];
          return (
            <span key={band} style={{ width: `${end - BAND_FLOORS[band]}%` }}>
              <span className={styles.from}>{BAND_FLOORS[band]}</span> {BAND_NAMES[band]}
            </span>
          );
        })}
      </div>
    </div>
  );
}
