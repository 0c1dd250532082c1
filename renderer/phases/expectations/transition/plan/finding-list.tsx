import { Link } from 'wouter';
import type { TransitionFinding } from '../../../../../shared/domain/transition/transition-findings.ts';
import { Notice } from '../../../../ui/notice.tsx';
import styles from '../transition.module.css';
import { findingWords } from './finding-words.ts';

/** What is wrong or missing in the plan, each with why it matters and where to mend it. */
export function FindingList({ findings }: { readonly findings: readonly TransitionFinding[] }) {
  return findings.map((finding) => {
    const { tone, title, advice, places } = findingWords(finding);
    return (
      <Notice key={title} tone={tone} title={title}>
        <p className={styles.advice}>
          {advice}
          {places.map(({ label, path }) => (
            <Link key={path + label} href={path} className={styles.place}>
              {label}
            </Link>
          ))}
        </p>
      </Notice>
    );
  });
}
