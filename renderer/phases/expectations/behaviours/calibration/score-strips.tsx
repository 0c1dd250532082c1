import type { Calibration } from '../../../../../shared/domain/behaviour/calibration-standing.ts';
import { formatDay } from '../../../../ui/format-day.ts';
import { formatPlain } from '../../../../ui/format-score.ts';
import styles from './calibration.module.css';

interface ScoreStripsProps {
  readonly list: readonly Calibration[];
  /** Calibrations of which nobody may see the scores yet. */
  readonly hidden: (one: Calibration) => boolean;
  readonly onPick: (id: string) => void;
}

const STEP = 10;

/** What the assessors gave each contact, as dots on one scale, with the stretch between the lowest and the highest. */
export function ScoreStrips({ list, hidden, onPick }: ScoreStripsProps) {
  // Covered scores must not show through the scale either.
  const all = list
    .filter((one) => !hidden(one))
    .flatMap(({ scores }) => scores.flatMap(({ score_percent }) => score_percent ?? []));
  const from = Math.max(0, Math.floor((Math.min(...all, 90) - 5) / STEP) * STEP);
  const at = (score: number) => `${(100 * (score - from)) / (100 - from)}%`;
  const ticks = Array.from({ length: (100 - from) / STEP + 1 }, (_, index) => from + index * STEP);
  return (
    <div className={styles.strips}>
      {list.map((one) => {
        const { session, scores, spread, within } = one;
        const given = scores.filter(({ score_percent }) => score_percent !== null);
        const covered = hidden(one);
        const values = given.map(({ score_percent }) => score_percent ?? 0);
        return (
          <div key={session.id} className={styles.strip}>
            <button
              type="button"
              className={styles.name}
              data-strip={session.id}
              onClick={() => onPick(session.id)}
            >
              {session.name}
              <span>{session.held_on === null ? 'no day yet' : formatDay(session.held_on)}</span>
            </button>
            <div className={styles.track} aria-hidden>
              {ticks.map((tick) => (
                <span key={tick} className={styles.tick} style={{ left: at(tick) }} />
              ))}
              {!covered && spread !== null && (
                <span
                  className={styles.stretch}
                  data-within={within || undefined}
                  style={{ left: at(Math.min(...values)), width: `${(100 * spread) / (100 - from)}%` }}
                />
              )}
              {!covered &&
                given.map(({ id, assessor, side, score_percent }) => (
                  <span
                    key={id}
                    className={styles.dot}
                    data-side={side}
                    style={{ left: at(score_percent ?? 0) }}
                    title={`${assessor}: ${score_percent} %`}
                  />
                ))}
            </div>
            <span className={styles.spread} data-within={covered ? 'unknown' : (within ?? 'unknown')}>
              {given.length === 0
                ? 'no scores yet'
                : covered
                  ? `${given.length} hidden`
                  : spread === null
                    ? 'no spread yet'
                    : `${formatPlain(spread)} ${spread === 1 ? 'point' : 'points'}`}
            </span>
          </div>
        );
      })}
      <div className={styles.strip} aria-hidden>
        <span />
        <div className={styles.scale}>
          {ticks.map((tick) => (
            <span key={tick} style={{ left: at(tick) }}>
              {tick}
            </span>
          ))}
        </div>
        <span />
      </div>
    </div>
  );
}
