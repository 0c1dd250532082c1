import type { ReactNode } from 'react';
import type { TouchpointAdvice } from '../../../../../shared/domain/sourcing/touchpoint/decide-touchpoint.ts';
import { formatCount } from '../format-sourcing.ts';
import styles from './summary.module.css';

interface TouchpointListProps {
  readonly advice: readonly TouchpointAdvice[];
  /** Said when there are none. */
  readonly empty: string;
  readonly detail: (advice: TouchpointAdvice) => ReactNode;
  readonly onOpen: (id: string) => void;
}

const MOST_LINES = 40;

/** Touchpoints with what matters about them, each to be opened. */
export function TouchpointList({ advice, empty, detail, onOpen }: TouchpointListProps) {
  if (advice.length === 0) return <p className={styles.quiet}>{empty}</p>;
  return (
    <ul className={styles.list}>
      {advice.slice(0, MOST_LINES).map((entry) => (
        <li key={entry.touchpoint.id}>
          <button type="button" className={styles.link} onClick={() => onOpen(entry.touchpoint.id)}>
            {entry.touchpoint.name}
          </button>
          : {detail(entry)}
        </li>
      ))}
      {advice.length > MOST_LINES && (
        <li className={styles.quiet}>and {formatCount(advice.length - MOST_LINES)} more</li>
      )}
    </ul>
  );
}
