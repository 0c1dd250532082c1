import { useMemo } from 'react';
import { governanceFindings } from '../../../../../shared/domain/governance/governance-findings.ts';
import { useWorkbook } from '../../../../workbook/use-workbook.ts';
import styles from './findings.module.css';

/** What is missing in one row, at the head of its details. */
export function RowFindings({ rowId }: { readonly rowId: string }) {
  const findings = useGovernanceFindings();
  const own = findings.filter(({ row }) => row?.id === rowId);
  if (own.length === 0) return null;
  return (
    <section aria-label="Open points" className={styles.row}>
      <ul className={styles.findings}>
        {own.map(({ key, tone, text, why }) => (
          <li key={key} data-tone={tone}>
            <span className={styles.sign} aria-hidden>
              {tone === 'bad' ? '✕' : '!'}
            </span>
            <span>
              <span className={styles.text}>{text}</span> <span className={styles.why}>{why}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything in the governance that will not work as it stands. */
export function useGovernanceFindings() {
  const engagement = useWorkbook((w) => w.engagement);
  const meeting = useWorkbook((w) => w.meeting);
  const feedback_loop = useWorkbook((w) => w.feedback_loop);
  const escalation_tier = useWorkbook((w) => w.escalation_tier);
  return useMemo(
    () => governanceFindings({ engagement, meeting, feedback_loop, escalation_tier }),
    [engagement, meeting, feedback_loop, escalation_tier],
  );
}
