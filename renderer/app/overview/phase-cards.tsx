import { Button } from '@mantine/core';
import type { CSSProperties } from 'react';
import { useLocation } from 'wouter';
import type { Readiness } from '../../../shared/domain/readiness/assess-readiness.ts';
import { PHASES, type PhaseId } from '../steps.ts';
import styles from './overview.module.css';

const WAYS: Readonly<Record<PhaseId, string>> = {
  readiness: 'Open the phase',
  expectations: 'See what it needs',
  'partner-selection': 'See what it needs',
};

/** The three phases, what each decides, and the way into it. */
export function PhaseCards({ readiness }: { readonly readiness: Readiness }) {
  const [, navigate] = useLocation();
  return (
    <div className={styles.cards}>
      {PHASES.map(({ id, name, path, decides, colour }, index) => (
        <section
          key={id}
          aria-label={name}
          className={styles.card}
          style={{ '--phase': colour } as CSSProperties}
        >
          <h2 className={styles.cardTitle}>
            <span>{index + 1}</span>
            {name}
          </h2>
          <p>{decides}</p>
          <p className={styles.quiet}>
            {id === 'readiness' ? standing(readiness) : 'Builds on what the readiness checklist finds.'}
          </p>
          <Button
            variant="default"
            size="compact-md"
            fz="sm"
            aria-label={`${WAYS[id]}: ${name}`}
            onClick={() => navigate(path)}
          >
            {WAYS[id]}
          </Button>
        </section>
      ))}
    </div>
  );
}

function standing({ answered, applicable, gaps }: Readiness): string {
  if (answered === 0) return `${applicable} questions to answer.`;
  const open = applicable - answered;
  const left = open === 0 ? 'Every question is answered' : `${open} of ${applicable} questions are open`;
  return `${left}, ${gaps.length === 1 ? '1 gap' : `${gaps.length} gaps`} to the targets.`;
}
