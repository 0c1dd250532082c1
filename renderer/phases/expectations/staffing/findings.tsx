import { useLocation } from 'wouter';
import type { StaffingFinding } from '../../../../shared/domain/staffing/finding.ts';
import { rowPath } from '../../../registers/row-path.ts';
import styles from './staffing.module.css';

const SYMBOLS = { bad: '✕', attention: '!', info: 'i' } as const;
const WORDS = { bad: 'Wrong: ', attention: 'To look at: ', info: 'To know: ' } as const;
const PLACES = {
  queue: 'Open the queue',
  intervals: 'Go to the intervals',
  pooling: 'See pooling',
  touchpoints: 'Go to the touchpoint map',
} as const;

interface FindingsProps {
  readonly findings: readonly StaffingFinding[];
  /** Where they are shown: no way has to lead there. */
  readonly here?: StaffingFinding['at'];
}

/** What is missing or unwise about a queue, why it matters, and the way to where it is put right. */
export function Findings({ findings, here }: FindingsProps) {
  const [, navigate] = useLocation();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings} aria-label="What to look at">
      {findings.map((finding) => (
        <li key={finding.kind} className={styles.finding} data-tone={finding.tone}>
          <span className={styles.findingMark} aria-hidden>
            {SYMBOLS[finding.tone]}
          </span>
          <span>
            <span className={styles.spoken}>{WORDS[finding.tone]}</span>
            <strong>{finding.title}.</strong> {finding.advice}{' '}
            {finding.at !== here && (
              <button type="button" className={styles.link} onClick={() => navigate(placeOf(finding))}>
                {PLACES[finding.at]}
              </button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function placeOf({ at, queue }: StaffingFinding): string {
  if (at === 'queue') return rowPath('queue', queue) ?? '/expectations/staffing/queues';
  if (at === 'touchpoints') return '/readiness/touchpoint-map';
  return `/expectations/staffing/${at}`;
}
