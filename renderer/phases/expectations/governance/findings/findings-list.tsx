import { IconArrowRight } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { GovernanceFinding } from '../../../../../shared/domain/governance/finding.ts';
import { rowPath } from '../../../../registers/row-path.ts';
import { ShowAll, useFirst } from '../../../../ui/show-all.tsx';
import { GOVERNANCE_PATH } from '../governance-path.ts';
import styles from './findings.module.css';

interface FindingsListProps {
  readonly findings: readonly GovernanceFinding[];
  /** How many are shown before the rest is asked for. */
  readonly first?: number;
  /** What there is to do on the page itself, in place of a way to it. */
  readonly onHere?: (finding: GovernanceFinding) => (() => void) | null;
}

/** What will not work as it stands, why it matters, and the way to where it is mended. */
export function FindingsList({ findings, first = 4, onHere }: FindingsListProps) {
  const [, navigate] = useLocation();
  const { shown, toggle } = useFirst(findings, first);
  return (
    <>
      <ul className={styles.findings}>
        {shown.map((finding) => {
          const { key, tone, text, why, view, row } = finding;
          const path = (row && rowPath(row.table, row.id)) ?? `${GOVERNANCE_PATH}/${view}`;
          const here = onHere?.(finding) ?? null;
          return (
            <li key={key} data-tone={tone}>
              <span className={styles.sign} aria-hidden>
                {tone === 'bad' ? '✕' : '!'}
              </span>
              <span>
                <span className={styles.text}>{text}</span> <span className={styles.why}>{why}</span>{' '}
                <button type="button" className={styles.go} onClick={here ?? (() => navigate(path))}>
                  Mend it
                  <span className={styles.hidden}>: {text}</span>
                  <IconArrowRight size={14} aria-hidden />
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <ShowAll toggle={toggle} />
    </>
  );
}
