import { IconCheck } from '@tabler/icons-react';
import type { ProcessAudit } from '../../../../../shared/domain/sourcing/process/audit-process.ts';
import styles from './interview.module.css';
import { STOP_GROUPS, type Stop } from './stops.ts';

interface StopListProps {
  readonly audit: ProcessAudit;
  readonly current: string;
  readonly onGo: (stop: string) => void;
}

/** The stops of the interview with what is rated so far. */
export function StopList({ audit, current, onGo }: StopListProps) {
  return (
    <>
      <nav className={styles.stops} aria-label="Parts of the interview">
        {STOP_GROUPS.map(({ title, stops }) => (
          <div key={title}>
            <p className={styles.group}>{title}</p>
            <ul>
              {stops.map((stop) => (
                <li key={stop.id}>
                  <button
                    type="button"
                    className={styles.stop}
                    aria-current={stop.id === current ? 'step' : undefined}
                    onClick={() => onGo(stop.id)}
                  >
                    <span>{stop.name}</span>
                    <StopState audit={audit} stop={stop} />
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <select
        className={styles.stopSelect}
        aria-label="Part of the interview"
        value={current}
        onChange={(event) => onGo(event.currentTarget.value)}
      >
        {STOP_GROUPS.map(({ title, stops }) => (
          <optgroup key={title} label={title}>
            {stops.map((stop) => (
              <option key={stop.id} value={stop.id}>
                {stop.name}
                {stop.kind === 'rating' && ` (${audit.ratings[stop.factor].rating ?? 'not rated'})`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </>
  );
}

function StopState({ audit, stop }: { readonly audit: ProcessAudit; readonly stop: Stop }) {
  if (stop.kind === 'rating') {
    const { rating, from } = audit.ratings[stop.factor];
    if (rating === null) return <span className={styles.openMark} title="Not rated" />;
    return (
      <span
        className={styles.rated}
        data-figures={from === 'figures' || undefined}
        title={from === 'figures' ? 'Rated by the figures' : 'Rated'}
      >
        {rating}
      </span>
    );
  }
  const filled = stop.fields.every((field) => {
    const value = audit.process[field];
    return value !== null && value !== '' && value !== '[]';
  });
  return filled ? (
    <IconCheck size={14} stroke={2.5} className={styles.filled} aria-label="Filled in" />
  ) : null;
}
