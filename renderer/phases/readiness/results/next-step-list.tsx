import { Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowUpRight,
  IconCircleDashed,
  IconFileSearch,
  IconListCheck,
} from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Readiness } from '../../../../shared/domain/readiness/assess-readiness.ts';
import { nextSteps, type StepKind } from '../../../../shared/domain/readiness/next-steps.ts';
import { questionPath } from '../question-path.ts';
import styles from './next-step-list.module.css';
import page from './results.module.css';

const FIRST = 5;

const KINDS: Readonly<Record<StepKind, { readonly icon: typeof IconListCheck; readonly name: string }>> = {
  'failed-gate': { icon: IconAlertTriangle, name: 'Failed gate' },
  'open-gate': { icon: IconCircleDashed, name: 'Open gate' },
  'answer-more': { icon: IconListCheck, name: 'Too few answers' },
  'collect-proof': { icon: IconFileSearch, name: 'Proof missing' },
  'close-gap': { icon: IconArrowUpRight, name: 'Gap' },
};

/** The most useful things to do now, each with the question to open. */
export function NextStepList({ readiness }: { readonly readiness: Readiness }) {
  const steps = useMemo(() => nextSteps(readiness), [readiness]);
  const [all, setAll] = useState(false);
  return (
    <section className={page.card}>
      <div className={page.head}>
        <h2>What to do next</h2>
      </div>
      {steps.length === 0 ? (
        <p className={page.quiet}>
          Nothing is left to do: every gate has passed and every target is reached.
        </p>
      ) : (
        <ol className={styles.steps}>
          {(all ? steps : steps.slice(0, FIRST)).map(({ kind, question, title, detail }) => {
            const { icon: Icon, name } = KINDS[kind];
            return (
              <li key={`${kind}-${question}`} className={styles.step}>
                <Icon size={18} className={styles.icon} data-kind={kind} aria-hidden />
                <div>
                  <Link href={questionPath(question)} className={styles.title}>
                    {title}
                  </Link>
                  <span className={styles.kind}>{name}</span>
                  <p className={styles.detail}>{detail}</p>
                </div>
              </li>
            );
          })}
        </ol>
      )}
      {steps.length > FIRST && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAll(!all)}>
          {all ? `Show the first ${FIRST}` : `Show all ${steps.length} steps`}
        </Button>
      )}
    </section>
  );
}
